/**
 * True where an answer says nothing but that things will be better (认真加以解决, 进一步做好公开工作). Where it says a little more,
 * an issue category that was assigned to it (`hasCategory`) or a named aspect saves it.
 */
export declare function isEmptyPromise(text: string, hasCategory: boolean): boolean;
