import { z } from 'zod';
import { type MechanismType } from '../narrative.ts';
declare const status: z.ZodEnum<{
    exists: "exists";
    established: "established";
    revised: "revised";
}>;
declare const TABLES: {
    heads: z.ZodObject<{
        head: z.ZodString;
        type: z.ZodUnion<readonly [z.ZodPipe<z.ZodLiteral<"-">, z.ZodTransform<null, "-">>, z.ZodEnum<{
            other: "other";
            interpretation: "interpretation";
            leading_group: "leading_group";
            responsible_person: "responsible_person";
            working_office: "working_office";
            liaison_network: "liaison_network";
            spokesperson: "spokesperson";
            joint_meeting: "joint_meeting";
            work_plan: "work_plan";
            secrecy_review: "secrecy_review";
            publication_approval: "publication_approval";
            request_handling: "request_handling";
            catalogue_guide: "catalogue_guide";
            response: "response";
            assessment: "assessment";
            inspection: "inspection";
            accountability: "accountability";
            public_evaluation: "public_evaluation";
            training: "training";
            document_management: "document_management";
            platform_maintenance: "platform_maintenance";
            facility: "facility";
            legal_review: "legal_review";
        }>]>;
    }, z.core.$strict>;
    qualifiers: z.ZodObject<{
        word: z.ZodString;
        type: z.ZodEnum<{
            other: "other";
            interpretation: "interpretation";
            leading_group: "leading_group";
            responsible_person: "responsible_person";
            working_office: "working_office";
            liaison_network: "liaison_network";
            spokesperson: "spokesperson";
            joint_meeting: "joint_meeting";
            work_plan: "work_plan";
            secrecy_review: "secrecy_review";
            publication_approval: "publication_approval";
            request_handling: "request_handling";
            catalogue_guide: "catalogue_guide";
            response: "response";
            assessment: "assessment";
            inspection: "inspection";
            accountability: "accountability";
            public_evaluation: "public_evaluation";
            training: "training";
            document_management: "document_management";
            platform_maintenance: "platform_maintenance";
            facility: "facility";
            legal_review: "legal_review";
        }>;
    }, z.core.$strict>;
    topics: z.ZodObject<{
        topic: z.ZodPipe<z.ZodString, z.ZodTransform<RegExp, string>>;
        over: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodEnum<{
            other: "other";
            interpretation: "interpretation";
            leading_group: "leading_group";
            responsible_person: "responsible_person";
            working_office: "working_office";
            liaison_network: "liaison_network";
            spokesperson: "spokesperson";
            joint_meeting: "joint_meeting";
            work_plan: "work_plan";
            secrecy_review: "secrecy_review";
            publication_approval: "publication_approval";
            request_handling: "request_handling";
            catalogue_guide: "catalogue_guide";
            response: "response";
            assessment: "assessment";
            inspection: "inspection";
            accountability: "accountability";
            public_evaluation: "public_evaluation";
            training: "training";
            document_management: "document_management";
            platform_maintenance: "platform_maintenance";
            facility: "facility";
            legal_review: "legal_review";
        }>>>;
        type: z.ZodEnum<{
            other: "other";
            interpretation: "interpretation";
            leading_group: "leading_group";
            responsible_person: "responsible_person";
            working_office: "working_office";
            liaison_network: "liaison_network";
            spokesperson: "spokesperson";
            joint_meeting: "joint_meeting";
            work_plan: "work_plan";
            secrecy_review: "secrecy_review";
            publication_approval: "publication_approval";
            request_handling: "request_handling";
            catalogue_guide: "catalogue_guide";
            response: "response";
            assessment: "assessment";
            inspection: "inspection";
            accountability: "accountability";
            public_evaluation: "public_evaluation";
            training: "training";
            document_management: "document_management";
            platform_maintenance: "platform_maintenance";
            facility: "facility";
            legal_review: "legal_review";
        }>;
    }, z.core.$strict>;
    verbs: z.ZodObject<{
        verb: z.ZodString;
        status: z.ZodEnum<{
            exists: "exists";
            established: "established";
            revised: "revised";
        }>;
        force: z.ZodEnum<{
            strong: "strong";
            weak: "weak";
            behind: "behind";
        }>;
        not_behind: z.ZodUnion<readonly [z.ZodPipe<z.ZodLiteral<"-">, z.ZodTransform<null, "-">>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>, z.ZodPipe<z.ZodString, z.ZodTransform<RegExp, string>>>]>;
        not_before: z.ZodUnion<readonly [z.ZodPipe<z.ZodLiteral<"-">, z.ZodTransform<null, "-">>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>, z.ZodPipe<z.ZodString, z.ZodTransform<RegExp, string>>>]>;
    }, z.core.$strict>;
    'generic-words': z.ZodObject<{
        word: z.ZodString;
    }, z.core.$strict>;
};
/** The row of a verb: it governs a name before it (`strong`, or `weak` where no other does) or tells `behind` a name what was done. */
export type VerbRow = z.infer<(typeof TABLES)['verbs']>;
export type VerbStatus = z.infer<typeof status>;
export type Head = readonly [head: string, type: MechanismType | null];
/**
 * The rows of corpus/lexicon/mechanisms/<name>.tsv in the order of the file. Throws an InputError that names the file, the line and
 * the column that is wrong.
 */
export declare function loadTable<N extends keyof typeof TABLES>(name: N, folder?: URL): z.infer<(typeof TABLES)[N]>[];
export {};
