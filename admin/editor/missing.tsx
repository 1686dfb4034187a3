/** “Còn thiếu”: what the open entry lacks; shown all the time, required when it is handed in. */
import { useEffect, useMemo, useState } from 'react';
import { entryId } from '../../src/content-model/to-zod.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { othersFrom } from '../../src/safeguards/entry/other-entries.ts';
import { dataOf, isUnsaved, type DraftEntry } from '../decap/store/entry.ts';
import { picturesBeside } from '../decap/store/pictures.ts';
import { formProblems, formProblem, type Problem } from '../save/check.ts';
import { normaliseText } from '../save/normalise-text.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { sentence } from '../save/dialog.ts';
import { warningsOf } from '../save/warnings.ts';
import { words } from '../words.ts';
import { leadTo } from './lead.ts';

export interface Findings {
  readonly missing: readonly Problem[];
  /** Sentences that stop nothing. */
  readonly advice: readonly string[];
}

/** While somebody types, nothing is looked for. */
const pauseMilliseconds = 500;

/** What can be told of an entry by itself, without asking where entries are kept. */
function findingsOf(entry: DraftEntry): Findings {
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
  const data = normaliseText(dataOf(entry));
  const id = isUnsaved(entry) || !isCollectionName(collection.name) ? '' : entryId(String(entry.get('slug')));
  const pictures = new Map(picturesBeside(entry).map((name) => [name, {}] as const));
  const found = formProblems(collection, id, data, { others: othersFrom([]), pictures }).filter(
    ({ asksOthers }) => asksOthers !== true,
  );
  const problems = (severity: 'error' | 'warning') =>
    found.filter((problem) => problem.severity === severity).map((problem) => formProblem(collection, problem));
  const advice = [...problems('warning').map(sentence), ...warningsOf(collection, data, dayInVietnam())];
  return { missing: problems('error'), advice };
}

/** The findings of the entry as it stands in the form: at once when it is opened, then a moment after the last key. */
export function useFindings(entry: DraftEntry): Findings {
  // The form is drawn once with the entry that was open before it.
  const opened = useMemo(() => findingsOf(entry), [entry.get('collection'), entry.get('slug')]);
  const [later, setLater] = useState({ opened, findings: opened });
  const data = entry.get('data');
  const files = entry.get('mediaFiles');
  useEffect(() => {
    const timer = setTimeout(() => {
      setLater({ opened, findings: findingsOf(entry) });
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
    // The entry is another one with every step of a save; what is told depends on these alone.
  }, [opened, data, files]);
  return later.opened === opened ? later.findings : opened;
}

export function MissingPane({ missing, advice }: Findings) {
  const { title, lead, none, advice: heading } = words.missing;
  return (
    <section className="editor-report" aria-label={title}>
      <p>{missing.length === 0 ? none : lead}</p>
      <ul>
        {missing.map(({ place, path, message }) => (
          <li key={place + message}>
            {path === undefined ? (
              <>
                <strong>{place}</strong>: {message}
              </>
            ) : (
              <button
                type="button"
                className="lead"
                onClick={() => {
                  leadTo(path);
                }}
              >
                <strong>{place}</strong>: {message}
              </button>
            )}
          </li>
        ))}
      </ul>
      {advice.length > 0 && <h2>{heading}</h2>}
      <ul>
        {advice.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
