/** The words that tell a role, by id: corpus/lexicon/roles/cues.json. */
export declare const OWN_CUES: Map<string, import("../expressions.ts").Expression>;
/** The expression of that id. Throws where the file has none: a bug, no user's error. */
export declare function ownCue(id: string): RegExp;
