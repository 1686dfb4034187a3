/** A hostile content and what becomes of it. */
export interface Attack {
  readonly name: string;
  /** Part of the message that refuses it; `harmless` when it is shown as the letters that it consists of. */
  readonly outcome: string;
  /** Put at the end of the guide's body. */
  readonly body?: string;
  /** Lines of the guide's frontmatter, put in the place of the field that they begin with, or at its end. */
  readonly fields?: string;
  /** The whole file in the place of the guide. */
  readonly file?: string | Uint8Array;
  /** Further files, by their path below `content/`. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const guideFolder = 'guides/dang-ky-khai-sinh';

/** The files that an attack puts below `content/`, made from a sound guide. */
export function filesOf(attack: Attack, guide: string): Record<string, string | Uint8Array> {
  let text = guide;
  const { fields } = attack;
  if (fields !== undefined) {
    const key = fields.slice(0, fields.indexOf(':') + 1);
    const line = text.split('\n').find((each) => each.startsWith(key));
    text = text.replace(line === undefined ? '\n---\n' : line, () =>
      line === undefined ? `\n${fields}\n---\n` : fields,
    );
  }
  if (attack.body !== undefined) text += `\n${attack.body}\n`;
  return { [`${guideFolder}/index.md`]: attack.file ?? text, ...attack.others };
}
