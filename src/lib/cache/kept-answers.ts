/** Answers kept from build to build in one file: what has not changed since the last one is not worked out again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { hasCode } from '../error-code.ts';
import { writeWhole } from './atomic.ts';

const file = z.object({ by: z.string(), answers: z.record(z.string(), z.unknown()) });

/** What is kept; nothing where there is no such file, or where it is of others. */
function read(path: string, by: string): ReadonlyMap<string, unknown> {
  try {
    const kept = file.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(kept.by === by ? Object.entries(kept.answers) : []);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
    throw error;
  }
}

/**
 * Answers to texts, as JSON keeps them: what is undefined in a list or at its root is not.
 *
 * @param path of the file.
 * @param by changes with whatever decides an answer beside the text: the code that gives it, and its settings.
 */
export class KeptAnswers<Answer> {
  readonly #path: string;
  readonly #by: string;
  readonly #kept: ReadonlyMap<string, unknown>;
  readonly #asked = new Map<string, Answer>();

  constructor(path: string, by: string) {
    this.#path = path;
    this.#by = by;
    this.#kept = read(path, by);
  }

  /** The answer to a text, given by `answer` where it was not asked in the last build. */
  of(text: string, answer: () => Answer): Answer {
    const key = createHash('sha256').update(text).digest('base64');
    // Written by this class, for the same `by`.
    const kept = (this.#asked.has(key) ? this.#asked : this.#kept) as ReadonlyMap<string, Answer>;
    const given = kept.has(key) ? (kept.get(key) as Answer) : answer();
    this.#asked.set(key, given);
    return given;
  }

  /** Keeps what was asked, and nothing else. */
  async save(): Promise<void> {
    await writeWhole(this.#path, JSON.stringify({ by: this.#by, answers: Object.fromEntries(this.#asked) }));
  }
}
