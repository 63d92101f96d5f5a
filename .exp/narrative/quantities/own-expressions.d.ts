import { type Expression } from '../expressions.ts';
/** The files of expressions in corpus/lexicon/quantities. */
export declare const EXPRESSION_FILES: readonly ["bodies", "denials", "figures", "published", "turns"];
type ExpressionFile = (typeof EXPRESSION_FILES)[number];
/** The project's own expressions of a file by their ids. Read once. */
export declare function ownExpressions(name: ExpressionFile): ReadonlyMap<string, Expression>;
/** The expression of that id. Throws where the file has none: a bug, no user's error. */
export declare function ownExpression(name: ExpressionFile, id: string): RegExp;
export {};
