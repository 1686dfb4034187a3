import type { List, Map as ImmutableMap } from 'immutable';
import { withFormLocked } from '../save/lock-form.ts';

type Draft = ImmutableMap<string, unknown>;
type Work = (options?: object) => unknown;

/** What Decap hands to the editor of one entry, as far as it is used here. */
export interface EditorProps {
  readonly collection: Draft;
  readonly entry: Draft;
  readonly fields: List<Draft>;
  readonly fieldsMetaData: Draft;
  readonly fieldsErrors: Draft;
  /** Another one when other data was put into the form: it is drawn anew then. */
  readonly draftKey: string;
  readonly editorBackLink: string;
  readonly hasChanged: boolean;
  /** Drafts are reviewed before they are published. */
  readonly hasWorkflow: boolean;
  readonly isNewEntry: boolean;
  /** A draft in review changes an entry that is published. */
  readonly isModification?: boolean;
  /** There is a draft in review. */
  readonly hasUnpublishedChanges?: boolean;
  readonly showDelete: boolean;
  /** How far the draft in review is; nothing where there is none. */
  readonly currentStatus?: string;
  readonly t: (key: string) => string;
  readonly onChange: Work;
  readonly onValidate: Work;
  readonly onPersist: Work;
  readonly onPublish: Work;
  readonly unPublish: Work;
  readonly onDuplicate: Work;
  readonly onDelete: Work;
  readonly onDeleteUnpublishedChanges: Work;
  readonly onChangeStatus: (name: 'DRAFT' | 'PENDING_REVIEW' | 'PENDING_PUBLISH') => void;
  readonly onLogoutClick: () => void;
}

function alone(work: Work): Work {
  return (options) =>
    withFormLocked(async () => {
      await work(options);
    });
}

/** The same, where nobody can write while the entry is saved: Decap lets people write on, and forgets that they did. */
export function withoutDisturbance(props: EditorProps): EditorProps {
  return {
    ...props,
    onPersist: alone(props.onPersist),
    onPublish: alone(props.onPublish),
    unPublish: alone(props.unPublish),
    onDeleteUnpublishedChanges: alone(props.onDeleteUnpublishedChanges),
  };
}
