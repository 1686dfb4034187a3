/**
 * The editor of one entry, in the place of Decap's own (see `decap/patches/modules.ts`), which is 800 px wide on every
 * screen and asks two presses for a save: the bar, the form, and beside it, on narrow screens in its place, the page as
 * it will look.
 */
import EditorControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import EditorPreviewPane from 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js';
import { useEffect, useRef } from 'react';
import { withoutDisturbance, type EditorProps } from './editor-props.ts';
import { hasReview } from '../decap/store/account.ts';
import { dataOf } from '../decap/store/entry.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { UnsavedTexts } from '../unsaved-text/offer-pane.tsx';
import { LastSaved } from '../review/last-saved.tsx';
import { Returned } from '../review/returned.tsx';
import { ExampleNotice } from '../form/example-notice.tsx';
import { QuickFoot, useQuick } from '../form/quick-foot.tsx';
import { showField } from '../form/show-field.ts';
import { mayBeUnfinished } from '../save/unfinished.ts';
import { ChangesPane } from './changes-pane.tsx';
import { onLead } from './lead.ts';
import { MissingPane, useFindings } from './missing.tsx';
import { Toolbar } from './toolbar.tsx';
import { isNarrow, useView, type View } from './view.ts';

function isSaveKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 's';
}

/** Whether the entry can be looked at as a page; a file of the settings cannot. */
function hasPreview(collection: EditorProps['collection']): boolean {
  return collection.getIn(['editor', 'preview'], true) !== false;
}

/** What there is to look at: nothing has changed in a new entry. */
function viewsOf({ collection, isNewEntry }: EditorProps): View[] {
  if (!hasPreview(collection)) return ['form'];
  return isNewEntry ? ['form', 'preview', 'missing'] : ['form', 'preview', 'changes', 'missing'];
}

/** Whether fields may stay empty for now: nothing is marked red then. */
function isUnfinishedAllowed({ entry, currentStatus }: EditorProps): boolean {
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug')).name;
  return mayBeUnfinished({ collection, hasReview: hasReview(), step: currentStatus, data: dataOf(entry) });
}

/** Whether Decap draws the whole editor anew after a save: the entry gets its address then, or its draft. */
function isDrawnAnew({ isNewEntry, hasWorkflow, currentStatus }: EditorProps): boolean {
  return isNewEntry || (hasWorkflow && currentStatus === undefined);
}

/** Where the form stood then. */
const place = { top: 0 };

export default function EditorInterface(given: EditorProps) {
  const props = withoutDisturbance(given);
  const { collection, entry, fields, fieldsMetaData, fieldsErrors, draftKey, hasChanged, t } = props;
  const form = useRef<EditorControlPane>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [wanted, setView] = useView();
  const views = viewsOf(props);
  const findings = useFindings(entry);
  const view = views.includes(wanted) ? wanted : 'form';
  const quick = useQuick(props);

  const save = () => {
    if (!hasChanged) return;
    if (!isUnfinishedAllowed(props)) void form.current?.validate();
    if (isDrawnAnew(props)) place.top = pane.current?.scrollTop ?? 0;
    Promise.resolve(props.onPersist()).catch((error: unknown) => {
      place.top = 0;
      // Whatever stops it is told where it is found.
      console.warn(error);
    });
  };
  useEffect(() => {
    if (pane.current !== null && place.top > 0) pane.current.scrollTop = place.top;
    place.top = 0;
  }, []);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);

  useEffect(
    () =>
      onLead((path) => {
        if (isNarrow()) setView('form');
        // Once what lies over the form is gone.
        requestAnimationFrame(() => {
          showField(path.join('.'));
        });
      }),
    [setView],
  );

  const draft = {
    collection: String(entry.get('collection')),
    slug: String(entry.get('slug')),
    // While Decap leaves one entry for another, the form is that of none.
    step: props.hasWorkflow && entry.get('slug') !== undefined ? props.currentStatus : undefined,
  };
  return (
    <div
      className={`editor ${quick.isQuick ? 'editor-quick' : ''} ${quick.isDone ? 'editor-done' : ''}`}
      data-view={view}
    >
      <Toolbar {...props} views={views} view={view} missing={findings.missing.length} onView={setView} save={save} />
      <div className="editor-notices">
        <UnsavedTexts entry={entry} draftKey={draftKey} />
        <LastSaved {...draft} isSaving={entry.get('isPersisting') === true} />
        <Returned {...draft} />
        <ExampleNotice entry={entry} hasChanged={hasChanged} />
      </div>
      <div className="editor-panes" key={draftKey}>
        <div className="editor-form" ref={pane}>
          <EditorControlPane
            ref={form}
            collection={collection}
            entry={entry}
            fields={fields}
            fieldsMetaData={fieldsMetaData}
            fieldsErrors={fieldsErrors}
            onChange={props.onChange}
            onValidate={props.onValidate}
            t={t}
            isQuick={quick.isQuick}
            hasChanged={hasChanged}
          />
          {quick.isQuick && <QuickFoot {...props} leave={quick.leave} />}
        </div>
        {view === 'changes' && (
          <div className="editor-side">
            <ChangesPane entry={entry} isModification={props.isModification === true} />
          </div>
        )}
        {view === 'missing' && (
          <div className="editor-side">
            <MissingPane {...findings} />
          </div>
        )}
        {view === 'preview' && (
          <div className="editor-side">
            <EditorPreviewPane
              collection={collection}
              entry={entry}
              fields={fields}
              fieldsMetaData={fieldsMetaData}
              onFieldClick={(path: string) => {
                form.current?.focus(path);
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}
