/**
 * How the CMS writes and reads YAML, in the place of Decap's own way (see `decap/patches/modules.ts`). Decap leaves
 * bare what other readers take for something else than the text that was typed: `0b11` for three, `1_000` for a number,
 * `yes` for true. Here a text stands bare only where no reader could take it for anything else.
 */
import { Document, isScalar, parse, Scalar, visit } from 'yaml';
import { isCalendarDay } from '../../src/lib/calendar-day.ts';

/** Words that some version of YAML takes for a truth, for nothing or for a number. */
const meaning = /^(?:y|n|yes|no|on|off|true|false|null|nil|inf|nan)$/i;

/** Whether every reader takes a bare text for this text: it begins with a letter, or is a day. */
function mayStandBare(text: string): boolean {
  return isCalendarDay(text) || (/^\p{L}/u.test(text) && !meaning.test(text));
}

function positionIn(keys: readonly string[], key: unknown): number {
  const position = keys.indexOf(String(key));
  return position === -1 ? keys.length : position;
}

export default {
  /** @throws {Error} when it cannot be read. */
  fromFile(content: string): unknown {
    return parse(content.replace(/---\s*$/, ''), { schema: 'core', prettyErrors: true });
  },

  /**
   * @param sortedKeys the order in which the fields are to stand; others come after them.
   * @returns YAML that every reader takes for `data`.
   */
  toFile(data: Readonly<Record<string, unknown>>, sortedKeys: readonly string[] = []): string {
    const sorted = Object.entries(data).sort(([a], [b]) => positionIn(sortedKeys, a) - positionIn(sortedKeys, b));
    const document = new Document(Object.fromEntries(sorted));
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
        if (!mayStandBare(node.value) && !node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
      },
    });
    return document.toString();
  },
};
