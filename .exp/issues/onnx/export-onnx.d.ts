import type { IssueModel } from '../issue-model.ts';
/** Operator set of the ONNX standard that the graph is written in; ONNX Runtime 1.8 and later know it. */
export declare const ONNX_OPSET = 13;
/**
 * The model as an ONNX file: input `tokens`, strings of shape [items, tokens], each token once an item (short rows filled up with empty
 * strings), output `probabilities`, floats of shape [items, categories]. Vocabulary, weights and calibration are inside. The categories
 * stand in the metadata entry `categories`. The same model gives the same bytes.
 *
 * Tokens are looked up and the weights of those that are there are added: what that costs does not depend on the size of the vocabulary.
 */
export declare function exportOnnx(model: IssueModel): Uint8Array;
