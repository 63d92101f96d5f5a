/** What is counted, with the cells that can check it (null: none). */
export interface Subject {
  readonly subject: string;
  readonly cell: string | null;
}

/** When a figure counts the subject; all that is given must fit. */
export interface SubjectRule extends Subject {
  readonly near: RegExp;
  readonly units?: readonly string[];
  /** What must stand before the figure itself. */
  readonly lead?: RegExp;
  /** The words around must speak of it too: 办结 tells of requests only beside them. */
  readonly sentence?: RegExp;
  readonly unless?: RegExp;
}
