/**
 * Decap's relation over a list of ids and titles, where Decap would read every entry of the collection for each letter
 * that is typed. It writes the id of an entry (`khai-sinh`) where Decap would write its file (`khai-sinh/index`), so
 * that files stay the same whether they are written by hand or in the CMS.
 */
import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import { List, type Map as ImmutableMap } from 'immutable';
import { Component, type ReactNode } from 'react';
import { entryId } from '../../src/content-model/to-zod.ts';
import { describe, isCollectionName, type CollectionName } from '../../src/content-model/registry.ts';
import { publishStatus } from '../public-site.ts';
import { listedEntries, shownEntries, titleInReview } from '../decap/store/saved-entries.ts';
import { words } from '../words.ts';
import { askedInPlace } from './in-place.ts';
import { createInPlace } from './in-place-dialog.ts';
import { choices, chosen, matching, optionOf, withMore, type Choice, type Option } from './options.ts';

interface Props {
  readonly value: unknown;
  readonly field: ImmutableMap<string, unknown>;
}

interface State {
  readonly initialOptions: readonly Option[];
  readonly notice?: string | undefined;
  /** Entries that are chosen and still in review. */
  readonly waiting?: readonly Option[];
}

/** The part of Decap's control that is used. */
interface Control extends Component<Props, State> {
  mounted: boolean;
  loadOptions: (term: string, done: (options: readonly Option[]) => void) => void;
  handleChange: (chosen: Option | readonly Option[]) => void;
  isMultiple(): boolean;
  shouldComponentUpdate(props: Props): boolean;
}

const BaseControl = DecapCmsWidgetRelation.controlComponent as unknown as new (props: Props) => Control;

const offer = choices({
  all: (collection) => listedEntries(collection as CollectionName),
  shown: (collection) => shownEntries(collection as CollectionName),
  questions: async () => (await publishStatus())?.sharedQuestions,
});

/** What was created in this visit, by collection: the list of what is published may not know it yet, or for long. */
const created = new Map<string, readonly Option[]>();

/** The chosen ids; Decap holds them as one text or as a list. */
function idsOf(value: unknown): string[] {
  const all: readonly unknown[] = List.isList(value) ? value.toArray() : Array.isArray(value) ? value : [value];
  return all.filter((id): id is string => typeof id === 'string' && id !== '').map(entryId);
}

/** Where it cannot be asked, nothing is told of it; the rules ask again. */
function nothing(error: unknown): Option[] {
  console.warn(error);
  return [];
}

export class RelationControl extends BaseControl {
  constructor(props: Props) {
    super(props);
    this.loadOptions = (term, done) => {
      void this.choice().then((choice) => {
        this.showNotice(choice.notice);
        done(matching(choice, term));
      });
    };
  }

  collection(): string {
    return String(this.props.field.get('collection'));
  }

  async choice(): Promise<Choice> {
    return withMore(await offer(this.collection()), created.get(this.collection()) ?? []);
  }

  /** What is chosen and in review alone; not asked where it is not known what is published. */
  async waiting(ids: readonly string[]): Promise<Option[]> {
    const { options, notice } = await offer(this.collection());
    const unknown = ids.filter((id) => notice === undefined && options.every(({ value }) => value !== id));
    const titled = unknown.map(async (id) => {
      const title = await titleInReview(this.collection(), id);
      return title === undefined ? [] : [optionOf(id, title)];
    });
    return (await Promise.all(titled)).flat();
  }

  showNotice(notice: string | undefined): void {
    if (this.mounted && this.state.notice !== notice) this.setState({ notice });
  }

  /** Called by Decap once the field stands, with something chosen in it. */
  async loadInitialOptions(): Promise<void> {
    const ids = idsOf(this.props.value);
    const choice = await this.choice();
    if (!this.mounted) return;
    this.setState({ initialOptions: chosen(choice, ids) });
    this.showNotice(choice.notice);
    // What is in review is asked one by one, and may take its time.
    const waiting = await this.waiting(ids).catch(nothing);
    if (waiting.length === 0) return;
    // Another one may have been chosen meanwhile.
    this.setState({ initialOptions: chosen(withMore(choice, waiting), idsOf(this.props.value)), waiting });
  }

  /** Creates an entry and chooses it; what is written in the form stays as it is. */
  async create(name: CollectionName): Promise<void> {
    const made = await createInPlace(describe(name));
    if (made === undefined) return;
    const option = optionOf(made.id, made.title);
    created.set(name, [...(created.get(name) ?? []), option]);
    const before = this.isMultiple() ? chosen(await this.choice(), idsOf(this.props.value)) : [];
    // The form may have been left meanwhile: another entry's would be written into.
    if (!this.mounted) return;
    this.handleChange(this.isMultiple() ? [...before, option] : option);
    const waiting = await this.waiting([made.id]).catch(nothing);
    this.setState((state) => ({ waiting: [...(state.waiting ?? []), ...waiting] }));
  }

  override shouldComponentUpdate(props: Props, state?: State): boolean {
    return state !== this.state || super.shouldComponentUpdate(props);
  }

  override componentDidUpdate({ value }: Props): void {
    // Another text was put into the form: its entries are shown by their titles, too.
    const known = new Set(this.state.initialOptions.map((option) => option.value));
    if (value !== this.props.value && idsOf(this.props.value).some((id) => !known.has(id))) {
      void this.loadInitialOptions();
    }
  }

  override render(): ReactNode {
    const { notice, waiting = [] } = this.state;
    const name = this.collection();
    const ids = idsOf(this.props.value);
    const waits = waiting.filter(({ value }) => ids.includes(value)).map(({ label }) => label);
    return (
      <>
        {super.render()}
        {isCollectionName(name) && askedInPlace(describe(name)) !== undefined && (
          <button type="button" className="add-in-place" onClick={() => void this.create(name)}>
            {words.inPlace.offer(describe(name).label, describe(name).labelSingular)}
          </button>
        )}
        {waits.length > 0 && <p role="status">{words.inPlace.waits(waits)}</p>}
        {notice !== undefined && <p role="status">{notice}</p>}
      </>
    );
  }
}
