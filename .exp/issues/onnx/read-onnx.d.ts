import type { IssueModel } from '../issue-model.ts';
/**
 * The model that `exportOnnx` wrote, for what the runtime does not tell: which words spoke for a label. Throws an Error where the
 * bytes are no ONNX file or one of another making.
 */
export declare function readOnnx(bytes: Uint8Array): IssueModel;
