import type { CollectionName } from '../content-model/registry.ts';
import type { Path } from './values.ts';

/** Fields whose text is drawn on cards and posters, beside the title; `*` for the place in a list. */
export const drawn: Partial<Record<CollectionName, readonly string[]>> = {
  guides: [
    'summary',
    'agency',
    'receivingPlace',
    'checkedBy',
    'channels.*.timeLimit',
    'channels.*.fee',
    'steps.*.title',
  ],
  models: ['startedOn'],
  practices: ['startedOn'],
  profiles: ['position'],
  activities: ['hours', 'place'],
  units: ['address', 'helpDesk.hours', 'helpDesk.place'],
};

/** Whether the words of a field are drawn on pictures. */
export function isDrawn(collection: string, path: Path): boolean {
  const name = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
  return name === 'title' || drawn[collection as CollectionName]?.includes(name) === true;
}
