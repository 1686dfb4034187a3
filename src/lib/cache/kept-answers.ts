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

/** What a question is about; parts are told from each other. */
export type About = string | Uint8Array | readonly (string | Uint8Array)[];

function nameOf(about: About): string {
  const hash = createHash('sha256');
  const parts = Array.isArray(about) ? (about as readonly (string | Uint8Array)[]) : [about as string | Uint8Array];
  for (const [at, part] of parts.entries()) {
    if (at > 0) hash.update('\0');
    hash.update(part);
  }
  return hash.digest('base64');
}

/**
 * Answers about texts and files, as JSON keeps them: what is undefined in a list or at its root is not.
 *
 * @param path of the file.
 * @param by changes with whatever decides an answer beside what it is about: the code that gives it, its settings.
 */
export class KeptAnswers<Answer> {
  readonly #path: string;
  readonly #by: string;
  readonly #kept: ReadonlyMap<string, unknown>;
  readonly #asked = new Map<string, Answer>();
  readonly #awaited = new Map<string, Promise<Answer>>();

  constructor(path: string, by: string) {
    this.#path = path;
    this.#by = by;
    this.#kept = read(path, by);
  }

  #known(name: string): { readonly answer: Answer } | undefined {
    // Written by this class, for the same `by`.
    const known = (this.#asked.has(name) ? this.#asked : this.#kept) as ReadonlyMap<string, Answer>;
    if (!known.has(name)) return undefined;
    const answer = known.get(name) as Answer;
    this.#asked.set(name, answer);
    return { answer };
  }

  /** The answer about something, given by `answer` where it was not asked in the last build. */
  of(about: About, answer: () => Answer): Answer {
    const name = nameOf(about);
    const known = this.#known(name);
    if (known !== undefined) return known.answer;
    const given = answer();
    this.#asked.set(name, given);
    return given;
  }

  /** As `of`, where giving the answer takes time: who asks the same meanwhile waits for it. */
  async awaited(about: About, answer: () => Promise<Answer>): Promise<Answer> {
    const name = nameOf(about);
    const known = this.#known(name);
    if (known !== undefined) return known.answer;
    const pending = this.#awaited.get(name) ?? answer();
    this.#awaited.set(name, pending);
    const given = await pending;
    this.#asked.set(name, given);
    return given;
  }

  /** Keeps what was asked, and nothing else. */
  async save(): Promise<void> {
    await writeWhole(this.#path, JSON.stringify({ by: this.#by, answers: Object.fromEntries(this.#asked) }));
  }
}
