/**
 * Decap's relation over a list of ids and titles, where Decap would read every entry of the collection for each letter that is
 * typed. It writes the id of an entry (`khai-sinh`) where Decap would write its file (`khai-sinh/index`), so that files stay
 * the same whether they are written by hand or in the CMS.
 */
import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import { List, type Map as ImmutableMap } from 'immutable';
import { Component, type ReactNode } from 'react';
import { entryId } from '../../src/content-model/to-zod.ts';
import type { CollectionName } from '../../src/content-model/registry.ts';
import { publishStatus } from '../catalogue.ts';
import { listedEntries, shownEntries } from '../decap/store.ts';
import { choices, chosen, matching, type Option } from './options.ts';

interface Props {
  readonly value: unknown;
  readonly field: ImmutableMap<string, unknown>;
}

interface State {
  readonly initialOptions: readonly Option[];
  readonly told?: string | undefined;
}

/** The part of Decap's control that is built upon. */
interface Control extends Component<Props, State> {
  mounted: boolean;
  loadOptions: (term: string, done: (options: readonly Option[]) => void) => void;
  shouldComponentUpdate(props: Props): boolean;
}

const BaseControl = DecapCmsWidgetRelation.controlComponent as unknown as new (props: Props) => Control;

const offer = choices({
  all: (collection) => listedEntries(collection as CollectionName),
  shown: (collection) => shownEntries(collection as CollectionName),
  questions: async () => (await publishStatus())?.sharedQuestions,
});

/** The chosen ids; Decap holds them as one text or as a list. */
function idsOf(value: unknown): string[] {
  const all: readonly unknown[] = List.isList(value) ? value.toArray() : Array.isArray(value) ? value : [value];
  return all.filter((id): id is string => typeof id === 'string' && id !== '').map(entryId);
}

export class RelationControl extends BaseControl {
  constructor(props: Props) {
    super(props);
    this.loadOptions = (term, done) => {
      void this.choice().then((choice) => {
        this.tell(choice.told);
        done(matching(choice, term));
      });
    };
  }

  choice() {
    return offer(String(this.props.field.get('collection')));
  }

  tell(told: string | undefined): void {
    if (this.mounted && this.state.told !== told) this.setState({ told });
  }

  /** Called by Decap once the field stands, with something chosen in it. */
  async loadInitialOptions(): Promise<void> {
    const choice = await this.choice();
    if (!this.mounted) return;
    this.setState({ initialOptions: chosen(choice, idsOf(this.props.value)) });
    this.tell(choice.told);
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
    const { told } = this.state;
    return (
      <>
        {super.render()}
        {told !== undefined && (
          <p className="choice-told" role="status">
            {told}
          </p>
        )}
      </>
    );
  }
}
