/** Who saved a draft last, and when. */
export interface LastSave {
  /** What the forge calls them, the name for people first. */
  readonly names: readonly string[];
  readonly at: string;
}

/**
 * Who else saved a draft last; nothing where it was oneself, or where nobody knows.
 *
 * @param me the names of the person who is signed in.
 */
export function savedByAnother(
  save: LastSave | undefined,
  me: readonly string[],
): { readonly name: string; readonly at: Date } | undefined {
  const [name] = save?.names ?? [];
  if (save === undefined || name === undefined || save.names.some((each) => me.includes(each))) return undefined;
  return { name, at: new Date(save.at) };
}
