/** Probabilities (0–1) of the categories for one item's tokens, in the order of the model's outputs. */
export type OnnxRunner = (tokens: readonly string[]) => Promise<number[]>;
/**
 * Makes an ONNX file ready to run, on one thread. One item a call: a batch would be little faster, and the last digits would depend
 * on what else is in it. Throws an InputError where the runtime's native part is missing or the bytes are no ONNX model; `name` is the
 * file's name in that message.
 */
export declare function openOnnx(bytes: Uint8Array, name: string): Promise<OnnxRunner>;
