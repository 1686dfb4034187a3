import { describe } from '../../content-model/registry.ts';
import { entryPersonalData } from '../entry-personal-data.ts';

/** A text as it may stand in an entry. */
export interface Case {
  readonly text: string;
  /** Where; in the prose unless it is said. */
  readonly where?: 'link' | 'picture' | 'id' | 'former';
}

export interface Cases {
  /** Each tells something of a person that is not to be published. */
  readonly personal: readonly Case[];
  /** What such entries are full of and what is nobody's. */
  readonly harmless: readonly Case[];
}

/** What is found in the case, quoted. */
export function foundIn({ text, where }: Case): string[] {
  const problems = entryPersonalData({
    collection: describe('profiles'),
    id: where === 'id' ? text : 'mot-guong',
    data: {
      ...(where === 'link' ? { sources: [{ title: 'Nguồn', url: text }] } : {}),
      ...(where === 'former' ? { previousUrls: [text] } : {}),
    },
    body: where === undefined ? text : '',
    shown: where === undefined ? text : '',
    pictures: where === 'picture' ? [text] : [],
  });
  return problems.map(({ found, message }) => `“${found}” ${message}`);
}
