/** Finds personal data in an entry that must not be published; used by the form and by the build. */
import type { Collection } from '../content-model/collection.ts';
import { normalise } from '../content-model/normalise.ts';
import { personalDataIn } from './personal-data/personal-data.ts';
import type { Problem } from './problem.ts';
import { eachValue, type Path } from './values.ts';

/** An entry as it is written, or as it is about to be. */
export interface EntryTexts {
  /** Its description. */
  readonly collection: Collection;
  /** Its address; empty while it has none. */
  readonly id: string;
  /** Its frontmatter, as it was read or as the form holds it. */
  readonly data: unknown;
  /** Its prose as Markdown. */
  readonly body: string;
  /** Its prose as the page shows it: emphasis and entities break a number apart in the source. */
  readonly shown: string;
  /** Names of the files beside it: they stand in the addresses of its pictures. */
  readonly pictures: readonly string[];
}

export interface PersonalProblem {
  /** The field; empty for the address of the entry, `['body']` for its prose. */
  readonly path: Path;
  /** What stands there. */
  readonly found: string;
  /** What it looks like and what to do, as the end of a sentence that begins with the field. */
  readonly message: string;
  readonly severity: Problem['severity'];
}

const texts = new Set(['text', 'longText', 'link', 'image']);

interface Place {
  readonly path: Path;
  readonly text: string;
  readonly publicPlace?: boolean | undefined;
}

function places({ collection, id, data, body, shown, pictures }: EntryTexts): Place[] {
  const fields = [...eachValue(collection.fields, normalise(data))].flatMap(({ path, field, value }) =>
    texts.has(field.kind) && field.publicNumber !== true && typeof value === 'string'
      ? [{ path, text: value, publicPlace: field.publicPlace }]
      : [],
  );
  const named = new Set(fields.map(({ text }) => text));
  return [
    { path: [], text: id },
    ...fields,
    { path: ['body'], text: body },
    { path: ['body'], text: shown },
    ...pictures
      .filter((name) => !named.has(name))
      .map((name) => ({ path: body.includes(name) ? ['body'] : [], text: name })),
  ];
}

/**
 * Personal data in any text of an entry, its address and the names of its pictures among them; each once for a field.
 * Where a person is presented it is an error, elsewhere a warning: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
 */
export function entryPersonalData(entry: EntryTexts): readonly PersonalProblem[] {
  const severity = entry.collection.name === 'profiles' ? 'error' : 'warning';
  const seen = new Set<string>();
  return places(entry).flatMap(({ path, text, publicPlace = false }) =>
    personalDataIn(text, { publicPlace }).flatMap(({ found, message }) => {
      const key = JSON.stringify([path, found.replace(/\s+/g, ' ')]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ path, found, message, severity }];
    }),
  );
}
