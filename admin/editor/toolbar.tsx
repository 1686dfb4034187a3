/** The bar above the form: what is saved, "Lưu", the steps of the review, and the rest in a menu. */
import { Dropdown, DropdownItem, StyledDropdownButton } from 'decap-cms-ui-default';
import { admin } from '../../src/text/vi/admin.ts';
import { hasAccounts, signedInNames } from '../decap/store/account.ts';
import { sendBack } from '../review/send-back.ts';
import { takeExample } from '../form/example.ts';
import { offerRemoved } from './removed.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { showOverview } from '../status/overview.ts';
import { words } from '../words.ts';
import type { EditorProps } from './editor-props.ts';
import type { View } from './view.ts';

const { toolbar } = words;

const steps = [
  { status: 'draft', name: 'DRAFT', label: toolbar.draft },
  { status: 'pending_review', name: 'PENDING_REVIEW', label: toolbar.inReview },
  { status: 'pending_publish', name: 'PENDING_PUBLISH', label: toolbar.ready },
] as const;

export interface ToolbarProps extends EditorProps {
  /** What can be looked at here, the form first. */
  readonly views: readonly View[];
  readonly view: View;
  /** How many fields are empty or wrong. */
  readonly missing: number;
  readonly onView: (view: View) => void;
  readonly save: () => void;
}

/** Sends a draft of somebody else back; one's own is simply made a draft again. */
function SendBack({ collection, entry, currentStatus, hasChanged, onChangeStatus }: EditorProps) {
  const isInReview = currentStatus === 'pending_review' || currentStatus === 'pending_publish';
  const author = entry.get('author');
  const isOwn = typeof author === 'string' && signedInNames().includes(author);
  if (!isInReview || isOwn || hasChanged) return null;
  const toDraft = () => {
    onChangeStatus('DRAFT');
  };
  return (
    <button
      type="button"
      className="editor-button"
      onClick={() => void sendBack(String(collection.get('name')), String(entry.get('slug')), toDraft)}
    >
      {words.sendBack.button}
    </button>
  );
}

function ReviewStep(props: EditorProps) {
  const { currentStatus, onChangeStatus, onPublish, hasChanged } = props;
  const current = steps.find(({ status }) => status === currentStatus);
  if (current === undefined) return null;
  return (
    <>
      <Dropdown
        className="editor-menu"
        dropdownTopOverlap="48px"
        dropdownWidth="max-content"
        renderButton={() => (
          <StyledDropdownButton className="editor-button" aria-label={toolbar.status(current.label)}>
            <span className="editor-wide">{toolbar.statusLabel}&nbsp;</span>
            {current.label}
          </StyledDropdownButton>
        )}
      >
        {steps.map(({ status, name, label }) => (
          <DropdownItem
            key={status}
            label={label}
            icon={status === currentStatus ? 'check' : null}
            onClick={() => {
              onChangeStatus(name);
            }}
          />
        ))}
      </Dropdown>
      <SendBack {...props} />
      {current.status === 'pending_publish' && !hasChanged && (
        <button type="button" className="editor-button editor-main" onClick={() => void onPublish()}>
          {toolbar.publish}
        </button>
      )}
    </>
  );
}

interface Choice {
  readonly label: string;
  readonly run: () => unknown;
}

function removal(props: EditorProps): Choice | undefined {
  const { hasWorkflow, hasUnpublishedChanges, isModification, showDelete, onDelete, onDeleteUnpublishedChanges } =
    props;
  if (hasWorkflow && hasUnpublishedChanges === true)
    return {
      label: isModification === true ? toolbar.discardChanges : toolbar.deleteDraft,
      run: onDeleteUnpublishedChanges,
    };
  if (!showDelete) return undefined;
  return { label: hasWorkflow ? toolbar.deletePublished : toolbar.deleteEntry, run: onDelete };
}

/** What stands in the head of the page, which the editor covers. */
const deskChoices: readonly Choice[] = [
  { label: admin.overview, run: showOverview },
  ...admin.desk.map(({ label, url }) => ({ label, run: () => open(url, '_blank', 'noopener') })),
];

/** What is seldom done. */
function choicesOf(props: EditorProps): Choice[] {
  const { collection, isNewEntry, hasWorkflow, hasUnpublishedChanges, currentStatus } = props;
  const isPublished = hasWorkflow && !isNewEntry && hasUnpublishedChanges !== true && currentStatus === undefined;
  const mayCreate = collection.get('create') === true;
  const name = String(collection.get('name'));
  return [
    isPublished && props.showDelete ? { label: toolbar.unpublish, run: props.unPublish } : undefined,
    mayCreate && !isNewEntry && !props.hasChanged ? { label: toolbar.duplicate, run: props.onDuplicate } : undefined,
    mayCreate && isNewEntry && !props.hasChanged && collectionOfEntry(name, '').example !== undefined
      ? { label: words.example.button, run: () => takeExample(name) }
      : undefined,
    mayCreate && isNewEntry ? { label: words.removed.button, run: () => offerRemoved(name) } : undefined,
    removal(props),
    ...deskChoices,
    hasAccounts() ? { label: toolbar.signOut, run: props.onLogoutClick } : undefined,
  ].filter((choice) => choice !== undefined);
}

function Rest(props: EditorProps) {
  return (
    <Dropdown
      className="editor-menu"
      dropdownTopOverlap="48px"
      dropdownWidth="max-content"
      dropdownPosition="right"
      renderButton={() => (
        <StyledDropdownButton className="editor-button editor-rest" aria-label={toolbar.rest} title={toolbar.rest}>
          <span aria-hidden="true">⋯</span>
        </StyledDropdownButton>
      )}
    >
      {choicesOf(props).map(({ label, run }) => (
        <DropdownItem key={label} label={label} onClick={() => void run()} />
      ))}
    </Dropdown>
  );
}

function ViewLabel({ view, missing }: Pick<ToolbarProps, 'view' | 'missing'>) {
  if (view !== 'missing' || missing === 0) return toolbar.view[view];
  return (
    <>
      <span className="editor-wide">{toolbar.missing(missing)}</span>
      <span className="editor-narrow">{toolbar.missingShort(missing)}</span>
    </>
  );
}

export function Toolbar(props: ToolbarProps) {
  const { collection, editorBackLink, hasChanged, isNewEntry, views, view, missing, onView, save } = props;
  const saved = isNewEntry ? toolbar.new : toolbar.saved;
  return (
    <header className="editor-bar">
      <a className="editor-back" href={`#${editorBackLink}`}>
        <span aria-hidden="true">←</span>
        <span>
          <span className="editor-collection">{String(collection.get('label'))}</span>
          <span className="editor-state" data-changed={hasChanged}>
            {hasChanged ? toolbar.unsaved : saved}
          </span>
        </span>
      </a>
      {/* Told as disabled and not made so: it would lose the focus of whoever has pressed it. */}
      <button
        type="button"
        className="editor-button editor-main"
        aria-disabled={!hasChanged}
        aria-keyshortcuts="Control+S"
        onClick={save}
      >
        {toolbar.save}
      </button>
      <Rest {...props} />
      <div className="editor-steps">
        <ReviewStep {...props} />
      </div>
      {views.length > 1 && (
        <div className="editor-views" role="group" aria-label={toolbar.views}>
          {views.map((each) => (
            <button
              key={each}
              type="button"
              className="editor-view"
              aria-pressed={each === view}
              onClick={() => {
                onView(each);
              }}
            >
              <ViewLabel view={each} missing={missing} />
            </button>
          ))}
        </div>
      )}
    </header>
  );
}
