export { InputError } from "./input-error.js";
export { normalizeText } from "./normalize.js";
export { sourceOffset } from "./offset-map.js";
export { sliceSpan } from "./span.js";
//# sourceMappingURL=index.js.map