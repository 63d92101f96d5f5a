import { z } from 'zod';
/** A cell: a number, null where no number is printed, or an amount with the unit that the cell or its heading states. */
declare const cell: z.ZodUnion<readonly [z.ZodNumber, z.ZodNull, z.ZodObject<{
    value: z.ZodNullable<z.ZodNumber>;
    unit: z.ZodNullable<z.ZodString>;
}, z.core.$strip>]>;
/**
 * The marks of one report as people or models wrote them down; unknown keys are dropped. A layer whose key is absent is not scored
 * for that report; an empty list says that there is nothing to find.
 */
export declare const goldSchema: z.ZodObject<{
    file: z.ZodString;
    agency: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    agency_variants: z.ZodOptional<z.ZodArray<z.ZodString>>;
    year: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    form: z.ZodOptional<z.ZodNullable<z.ZodEnum<{
        2019: "2019";
        2021: "2021";
        legacy: "legacy";
    }>>>;
    published: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    period: z.ZodOptional<z.ZodNullable<z.ZodTuple<[z.ZodString, z.ZodString], null>>>;
    sections: z.ZodOptional<z.ZodArray<z.ZodObject<{
        ordinal: z.ZodNullable<z.ZodInt>;
        title: z.ZodString;
        kind: z.ZodOptional<z.ZodEnum<{
            other: "other";
            proactive: "proactive";
            requests: "requests";
            review: "review";
            preamble: "preamble";
            overview: "overview";
            organization: "organization";
            fees: "fees";
            problems: "problems";
            measures: "measures";
            problems_and_measures: "problems_and_measures";
            annex: "annex";
        }>>;
        first: z.ZodNullable<z.ZodString>;
        last: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>>;
    tables: z.ZodOptional<z.ZodObject<{
        proactive: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodNull, z.ZodObject<{
            value: z.ZodNullable<z.ZodNumber>;
            unit: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>]>>>>>;
        requests: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodNull, z.ZodObject<{
            value: z.ZodNullable<z.ZodNumber>;
            unit: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>]>>>>>;
        review: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodNull, z.ZodObject<{
            value: z.ZodNullable<z.ZodNumber>;
            unit: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>]>>>>>;
    }, z.core.$strip>>;
    findings: z.ZodOptional<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        cells: z.ZodArray<z.ZodString>;
        certain: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strip>>>;
    items: z.ZodOptional<z.ZodArray<z.ZodObject<{
        section: z.ZodInt;
        parent: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        text: z.ZodString;
        role: z.ZodEnum<{
            problem: "problem";
            measure: "measure";
            remedy: "remedy";
            achievement: "achievement";
            background: "background";
        }>;
        labels: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            requests: "requests";
            review: "review";
            content: "content";
            timeliness: "timeliness";
            interpretation: "interpretation";
            engagement: "engagement";
            channels: "channels";
            institutions: "institutions";
            awareness: "awareness";
            capacity: "capacity";
            oversight: "oversight";
            standardization: "standardization";
            publicity: "publicity";
            effectiveness: "effectiveness";
        }>>>;
        pair: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    }, z.core.$strip>>>;
    staffing: z.ZodOptional<z.ZodArray<z.ZodObject<{
        count: z.ZodNullable<z.ZodNumber>;
        employment: z.ZodNullable<z.ZodEnum<{
            "full-time": "full-time";
            "part-time": "part-time";
            contract: "contract";
        }>>;
        polarity: z.ZodEnum<{
            absent: "absent";
            present: "present";
            planned: "planned";
        }>;
        text: z.ZodString;
        item: z.ZodInt;
        occurrence: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>>;
    mechanisms: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
        status: z.ZodEnum<{
            planned: "planned";
            exists: "exists";
            established: "established";
            revised: "revised";
        }>;
        text: z.ZodString;
        item: z.ZodInt;
        occurrence: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>>;
    quantities: z.ZodOptional<z.ZodArray<z.ZodObject<{
        subject: z.ZodString;
        value: z.ZodNumber;
        unit: z.ZodNullable<z.ZodString>;
        text: z.ZodString;
        item: z.ZodInt;
        occurrence: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>>;
    commitments: z.ZodOptional<z.ZodArray<z.ZodObject<{
        item: z.ZodInt;
        owner: z.ZodNullable<z.ZodString>;
        deadline: z.ZodNullable<z.ZodString>;
        amount: z.ZodNullable<z.ZodString>;
        instrument: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type GoldReport = z.infer<typeof goldSchema>;
export type GoldItem = NonNullable<GoldReport['items']>[number];
export type GoldCell = z.infer<typeof cell>;
export {};
