export type { Diagnostic } from './diagnostic.ts';
export { InputError } from './input-error.ts';
export { normalizeText } from './normalize.ts';
export { type OffsetMap, sourceOffset } from './offset-map.ts';
export { type Span, sliceSpan } from './span.ts';
