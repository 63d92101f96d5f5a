import { z } from 'zod';
export declare const MODEL_FILE = "issues.onnx";
export declare const LABELS_FILE = "labels.json";
export declare const CARD_FILE = "README.md";
export declare const RELIABILITY_FILE = "reliability.svg";
export declare const CURVE_FILE = "learning-curve.svg";
declare const shape: z.ZodObject<{
    format: z.ZodLiteral<2>;
    featureVersion: z.ZodNumber;
    opset: z.ZodNumber;
    model: z.ZodObject<{
        file: z.ZodLiteral<"issues.onnx">;
        bytes: z.ZodNumber;
        sha256: z.ZodString;
        tokens: z.ZodNumber;
    }, z.core.$strict>;
    categories: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        threshold: z.ZodNumber;
    }, z.core.$strict>>;
    uncertainFrom: z.ZodNumber;
    trainedOn: z.ZodObject<{
        items: z.ZodNumber;
        sha256: z.ZodString;
        authors: z.ZodArray<z.ZodObject<{
            author: z.ZodString;
            items: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    options: z.ZodObject<{
        fit: z.ZodNumber;
        balance: z.ZodNumber;
        minimumCount: z.ZodNumber;
        maximumTokens: z.ZodNumber;
    }, z.core.$strict>;
}, z.core.$strict>;
/** models/labels.json: what stands beside the ONNX file; docs/model-format.md describes each entry. */
export type ModelLabels = z.infer<typeof shape>;
export declare function describeModel(rest: Omit<ModelLabels, 'format' | 'featureVersion' | 'opset'>): ModelLabels;
/** Reads labels.json; throws an InputError where it is damaged or was made by another version of the program. */
export declare function parseModelLabels(content: string, path: string): ModelLabels;
export {};
