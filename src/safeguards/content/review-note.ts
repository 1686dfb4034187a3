/** What a reviewer writes to the author of a draft. */
export interface ReviewNote {
  readonly text: string;
  /** As the forge or git calls whoever wrote it; empty where nobody is known. */
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
}

/** As many as are read on a screen; forges take more. */
export const maxNoteLetters = 4000;
