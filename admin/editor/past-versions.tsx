/** “Các lần sửa”: the versions of the open entry, read when somebody asks for them. */
import { useState } from 'react';
import type { PastVersion } from '../../src/content-model/entry-history.ts';
import type { DraftEntry } from '../decap/store/entry.ts';
import { dataAt, pastVersions } from '../decap/store/history.ts';
import { reasonOf } from '../failure.ts';
import { momentOf } from '../moment.ts';
import type { Data } from '../save/check.ts';
import { words } from '../words.ts';
import { describeCommit } from './describe-commit.ts';

/** A version that is looked at. */
export interface Chosen {
  readonly version: PastVersion;
  readonly data: Data;
}

interface Props {
  readonly entry: DraftEntry;
  readonly choose: (chosen: Chosen) => void;
}

export function PastVersions({ entry, choose }: Props) {
  const [versions, setVersions] = useState<readonly PastVersion[] | string>();
  const [failure, setFailure] = useState<string>();
  const attempt = (work: () => Promise<void>) => {
    setFailure(undefined);
    work().catch((error: unknown) => {
      setFailure(words.history.failed(reasonOf(error)));
      setVersions((before) => (typeof before === 'string' ? undefined : before));
    });
  };
  const read = () => {
    setVersions(words.history.reading);
    attempt(async () => {
      const found = await pastVersions(entry);
      setVersions(found.length === 0 ? words.history.none : found);
    });
  };
  if (versions === undefined)
    return (
      <p role="status">
        {failure}{' '}
        <button type="button" className="editor-button" onClick={read}>
          {words.history.button}
        </button>
      </p>
    );
  if (typeof versions === 'string') return <p role="status">{versions}</p>;
  return (
    <section>
      <h2>{words.history.button}</h2>
      {failure !== undefined && <p role="alert">{failure}</p>}
      <ul>
        {versions.map((version) => (
          <li key={version.commit}>
            <button
              type="button"
              className="lead"
              onClick={() => {
                attempt(async () => {
                  const path = String(entry.get('path'));
                  choose({ version, data: await dataAt(String(entry.get('collection')), path, version.commit) });
                });
              }}
            >
              <strong>
                {words.history.line(momentOf(new Date(version.at)), version.author, describeCommit(version.message))}
              </strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
