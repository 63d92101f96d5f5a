import { z } from 'zod';
import { InputError } from "../text/input-error.js";
import { FEATURE_VERSION } from "./features.js";
import { ONNX_OPSET } from "./onnx/export-onnx.js";
export const MODEL_FILE = 'issues.onnx';
export const LABELS_FILE = 'labels.json';
export const CARD_FILE = 'README.md';
export const RELIABILITY_FILE = 'reliability.svg';
export const CURVE_FILE = 'learning-curve.svg';
/** Raised with every change of this file or of the graph: 2 looks tokens up where 1 made a row over the whole vocabulary. */
const FORMAT = 2;
const probability = z.number().min(0).max(1);
/** Above 0: what is assigned from 0 is assigned to everything. */
const threshold = z.number().gt(0).max(1);
const version = z.object({ format: z.unknown(), opset: z.unknown() });
const shape = z.strictObject({
    format: z.literal(FORMAT),
    featureVersion: z.number().int(),
    opset: z.number().int(),
    model: z.strictObject({
        file: z.literal(MODEL_FILE),
        bytes: z.number().int(),
        sha256: z.string(),
        tokens: z.number().int(),
    }),
    categories: z.array(z.strictObject({ id: z.string(), threshold })).min(1),
    uncertainFrom: probability,
    trainedOn: z.strictObject({
        items: z.number().int(),
        sha256: z.string(),
        authors: z.array(z.strictObject({ author: z.string(), items: z.number().int() })),
    }),
    options: z.strictObject({
        fit: z.number(),
        balance: z.number(),
        minimumCount: z.number(),
        maximumTokens: z.number(),
    }),
});
export function describeModel(rest) {
    return { format: FORMAT, featureVersion: FEATURE_VERSION, opset: ONNX_OPSET, ...rest };
}
/** Reads labels.json; throws an InputError where it is damaged or was made by another version of the program. */
export function parseModelLabels(content, path) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        throw new InputError(`${path} is not JSON; make the model again with "gongkai train"`, { cause: error });
    }
    const { format, opset } = version.safeParse(value).data ?? {};
    for (const [name, found, known] of [
        ['format', format, FORMAT],
        ['opset', opset, ONNX_OPSET],
    ]) {
        if (typeof found === 'number' && found !== known)
            throw new InputError(`${path}: ${name} ${found} was made by another version of gongkai, this one makes ${name} ${known}; make the model again with "gongkai train"`);
    }
    const result = shape.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw new InputError(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}; make the model again with "gongkai train"`);
    }
    if (result.data.featureVersion !== FEATURE_VERSION) {
        throw new InputError(`${path}: the model was trained on features of version ${result.data.featureVersion}, this program makes version ` +
            `${FEATURE_VERSION}; make the model again with "gongkai train"`);
    }
    return result.data;
}
//# sourceMappingURL=model-labels.js.map