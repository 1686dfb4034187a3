/** Fills in the initial data where Decap creates a draft: in the state, before anything is drawn. */
import { fromJS, isMap, type Map as ImmutableMap } from 'immutable';
import { describe, isCollectionName } from '../../src/content-model/registry.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { initialData, copied, following } from './beginning.ts';
import { begunQuick, summarised } from './quick.ts';
import type { Data } from '../save/check.ts';

type Draft = ImmutableMap<string, unknown>;
type State = Readonly<Record<string, unknown>>;
interface Action {
  readonly type: string;
  readonly payload?: unknown;
}
/** As Redux describes it; Decap's state is a record of which only `entryDraft` is known here. */
export type Reducer = (state: State | undefined, action: Action) => State;

/** What is asked while a draft begins. */
interface Surroundings {
  readonly today: () => string;
  readonly remembered: (collection: Collection) => Data;
  /** What is added to the title of a copy. */
  readonly copyMark: string;
  /** Whether the short form of a collection is open. */
  readonly isQuick: (collection: string) => boolean;
}

function collectionOfDraft(draft: Draft): Collection | undefined {
  const name = String(draft.getIn(['entry', 'collection']));
  return isCollectionName(name) ? describe(name) : undefined;
}

function dataOf(draft: Draft): Data {
  const data = draft.getIn(['entry', 'data']);
  return isMap(data) ? data.toJS() : {};
}

function withData(draft: Draft, data: Data): Draft {
  return draft.setIn(['entry', 'data'], fromJS(data));
}

function beginning(draft: Draft, collection: Collection, { today, remembered, isQuick }: Surroundings): Draft {
  const proposed = initialData(collection, dataOf(draft), today(), remembered(collection));
  const data = isQuick(collection.name) ? begunQuick(collection, proposed, today()) : proposed;
  const { title } = data;
  if (typeof title !== 'string' || title === '') return withData(draft, data);
  // A link has given the title: there is something to save.
  return withData(draft, { ...data, ...following(collection, data, title) }).set('hasChanged', true);
}

function copy(draft: Draft, collection: Collection, surroundings: Surroundings): Draft {
  const data = copied(collection, dataOf(draft), surroundings.today(), surroundings.copyMark);
  const own = withData(draft, data).setIn(['entry', 'mediaFiles'], fromJS([]));
  // The form of the empty draft stands already: another key draws it anew, as Decap does for every other text.
  return beginning(own, collection, surroundings).set('key', `${String(draft.get('key'))} copy`);
}

function followed(draft: Draft, before: Draft, changesOf: (before: Data, now: Data) => Data): Draft {
  const slug = draft.getIn(['entry', 'slug']);
  const isUnsaved = draft.getIn(['entry', 'newRecord']) === true && (slug === '' || slug === undefined);
  if (!isUnsaved) return draft;
  const changes = changesOf(dataOf(before), dataOf(draft));
  return Object.entries(changes).reduce(
    (changed, [name, value]) => changed.setIn(['entry', 'data', name], value),
    draft,
  );
}

/** The actions by which Decap begins a draft, copies one, and writes what somebody has typed. */
const actions = {
  new: 'DRAFT_CREATE_EMPTY',
  copy: 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY',
  change: 'DRAFT_CHANGE_FIELD',
} as const;

function isField(payload: unknown, name: string): boolean {
  const field = typeof payload === 'object' && payload !== null && 'field' in payload ? payload.field : undefined;
  return isMap(field) && field.get('name') === name;
}

function after({ type, payload }: Action, draft: Draft, before: Draft, surroundings: Surroundings): Draft {
  const collection = collectionOfDraft(draft);
  if (collection === undefined) return draft;
  // What is put into the form again (see `replaceDraft`) is a whole text already, and no plain record.
  if (type === actions.new) return isMap(payload) ? draft : beginning(draft, collection, surroundings);
  if (type === actions.copy) return copy(draft, collection, surroundings);
  if (type !== actions.change) return draft;
  if (isField(payload, 'title')) return followed(draft, before, (was, { title }) => following(collection, was, title));
  if (!isField(payload, 'body') || !surroundings.isQuick(collection.name)) return draft;
  return followed(draft, before, (was, { body }) => summarised(collection, was, body));
}

/** Decap's reducer, with what a new entry begins with. */
export function withBeginnings(reduce: Reducer, surroundings: Surroundings): Reducer {
  return (state, action) => {
    const next = reduce(state, action);
    const draft = next['entryDraft'];
    if (!isMap(draft) || draft === state?.['entryDraft']) return next;
    const before = state?.['entryDraft'];
    const changed = after(action, draft as Draft, isMap(before) ? (before as Draft) : (draft as Draft), surroundings);
    return changed === draft ? next : { ...next, entryDraft: changed };
  };
}
