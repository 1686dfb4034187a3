/** Decap's form in sections with an index, what is seldom needed folded below; the fields themselves stay Decap's. */
import ControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js?decap';
import type { Map as ImmutableMap } from 'immutable';
import { cloneElement, createRef, type ReactElement, type ReactNode } from 'react';
import type { Collection } from '../../src/content-model/collection.ts';
import { dataOf } from '../decap/store/entry.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { words } from '../words.ts';
import { Help } from './help.tsx';
import { UnusedPictures } from './unused-pictures.tsx';
import { arrangementOf, demandedByRule, isGiven, waitingFields, type Part } from './arrangement.ts';
import { QuickSorts } from './quick-sorts.tsx';
import { demandedFields, quickArrangement } from './quick.ts';
import type { Data } from '../save/check.ts';

type Control = ReactElement<{ readonly field: ImmutableMap<string, unknown> }>;

/** `title-field-7`, as Decap calls the field of an error, and those that it stands in. */
function namesOfErrors(errors: ImmutableMap<string, unknown>): Set<string> {
  const names = [...errors.entries()].flatMap(([id, fieldErrors]) => {
    const around = Array.isArray(fieldErrors) ? (fieldErrors as { readonly parentIds?: readonly string[] }[]) : [];
    return [id, ...around.flatMap(({ parentIds }) => parentIds ?? [])];
  });
  return new Set(names.map((id) => id.replace(/-field-\d+$/, '')));
}

function show(name: string): void {
  const part = document.getElementById(name);
  if (part instanceof HTMLDetailsElement) part.open = true;
  part?.scrollIntoView({ block: 'start' });
  part
    ?.querySelector<HTMLElement>('summary, input, textarea, button, [contenteditable=true]')
    ?.focus({ preventScroll: true });
}

function Index({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav className="form-index" aria-label={words.form.index}>
      {parts.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            show(name);
          }}
        >
          {title ?? words.form.start}
        </button>
      ))}
    </nav>
  );
}

export default class FormPane extends ControlPane {
  private readonly folds = createRef<HTMLDivElement>();
  /** What the short form asks besides its own fields: as it was begun, so that none goes away while it is filled in. */
  private demanded: readonly string[] | undefined;

  /** A fold in which something is wrong opens. */
  override componentDidUpdate(): void {
    const wrong = namesOfErrors(this.props.fieldsErrors);
    if (wrong.size === 0) return;
    for (const fold of this.folds.current?.querySelectorAll('details') ?? []) {
      const own = [...fold.querySelectorAll<HTMLElement>(':scope > [data-field]')];
      if (own.some(({ dataset }) => wrong.has(dataset['field'] ?? ''))) fold.open = true;
    }
  }

  override render() {
    const pane = super.render();
    if (pane === null) return null;
    const { collection: decap, entry } = this.props;
    const collection = collectionOfEntry(decap.get('name'), entry.get('slug'));
    const data = dataOf(entry);
    const [languages, controls] = pane.props.children as readonly [ReactNode, Iterable<Control>];
    return cloneElement(pane, {}, languages, this.arranged(collection, data, [...controls]));
  }

  private arranged(collection: Collection, data: Data, controls: readonly Control[]): ReactNode {
    const { isQuick = false, hasChanged = false } = this.props;
    if (isQuick) this.demanded ??= demandedFields(collection, data);
    const { sections, folded } = isQuick
      ? quickArrangement(collection, this.demanded ?? [])
      : arrangementOf(collection);
    const waiting = waitingFields(collection, data);
    const demanded = demandedByRule(collection);
    const byName = new Map(controls.map((control) => [String(control.props.field.get('name')), control]));
    const draw = (name: string) => (
      <div
        key={name}
        className={demanded.has(name) ? 'form-field demanded' : 'form-field'}
        data-field={name}
        hidden={waiting.has(name)}
      >
        {byName.get(name)}
      </div>
    );
    return (
      <div ref={this.folds}>
        {isQuick && !hasChanged && this.props.entry.get('slug') === '' && <QuickSorts />}
        {sections.length + folded.length > 3 && <Index parts={[...sections, ...folded]} />}
        {sections.map(({ name, title, fields }) => (
          <section key={name} id={name} className="form-section">
            {title !== undefined && <h2>{title}</h2>}
            {fields.map(draw)}
          </section>
        ))}
        {folded.map(({ name, title, fields }) => {
          const filled = fields.filter((field) => isGiven(data[field])).map((field) => collection.fields[field]?.label);
          return (
            <details key={name} id={name} className="form-fold">
              <summary>
                {title}
                {filled.length > 0 && <small> {words.form.filled(filled.join(', '))}</small>}
              </summary>
              {fields.map(draw)}
            </details>
          );
        })}
        <UnusedPictures collection={collection} data={data} />
        {!isQuick && <Help collection={collection} />}
      </div>
    );
  }
}
