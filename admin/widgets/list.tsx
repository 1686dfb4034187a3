/** Decap's list, whose items are told in the words of the form, and written one after another without the mouse. */
import type { Map as ImmutableMap } from 'immutable';
import { Component, createRef, type KeyboardEvent, type ReactNode } from 'react';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import { knownTitle } from '../public-site.ts';
import { itemsIn, unfold } from '../form/show-field.ts';
import { words } from '../words.ts';
import { readable, tidySummary } from './list-summary.ts';
import { asksForNext, enter } from './next-item.ts';

type ConfigMap = ImmutableMap<string, unknown>;

interface Props {
  readonly field: ConfigMap;
  readonly value?: { readonly size: number };
}

/** The part of Decap's control that is used. */
interface Control extends Component<Props> {
  objectLabel(item: unknown): unknown;
  addItem: (value: unknown) => void;
  handleAdd: (event: { preventDefault(): void }) => void;
}

function isMap(value: unknown): value is ConfigMap {
  return typeof value === 'object' && value !== null && 'setIn' in value;
}

const BaseControl = DecapCmsWidgetList.controlComponent as unknown as new (props: Props) => Control;

export class ListControl extends BaseControl {
  private readonly root = createRef<HTMLDivElement>();
  private isAdding = false;

  constructor(props: Props) {
    super(props);
    const add = this.addItem;
    this.addItem = (value) => {
      this.isAdding = true;
      add(value);
    };
  }

  override objectLabel(item: unknown): unknown {
    if (this.props.field.has('field')) return typeof item === 'string' && item.trim() !== '' ? item : words.notFilled;
    const fields = this.props.field.get('fields') as Iterable<ConfigMap> | undefined;
    const shown = isMap(item) && fields !== undefined ? readable(item, fields, knownTitle) : item;
    const label = super.objectLabel(shown);
    return typeof label === 'string' ? tidySummary(label) || words.notFilled : label;
  }

  /** In an item that has a list of its own, Enter leads into that. */
  private hasInner(): boolean {
    const fields = this.props.field.get('fields') as Iterable<ConfigMap> | undefined;
    return [...(fields ?? [])].some((field) => field.get('widget') === 'list');
  }

  private items(): HTMLElement[] {
    return this.root.current === null ? [] : itemsIn(this.root.current);
  }

  /** Whoever adds an item is about to write it. */
  override componentDidUpdate({ value }: Props): void {
    if (!this.isAdding || (this.props.value?.size ?? 0) <= (value?.size ?? 0)) return;
    this.isAdding = false;
    enter(this.items().at(-1));
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const { key, ctrlKey, target, nativeEvent } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (!asksForNext({ key, ctrlKey, isComposing: nativeEvent.isComposing, target })) return;
    const items = this.items();
    const index = items.findIndex((item) => item.contains(target));
    if (index < 0) return;
    event.preventDefault();
    // A list in a list: of the two the inner one is written.
    event.stopPropagation();
    const inner = items[index]?.querySelector<HTMLElement>('[class*="-AddButton"]');
    const next = items[index + 1];
    if (inner !== null && inner !== undefined) {
      const [first] = itemsIn(items[index] ?? inner);
      if (first === undefined) inner.click();
      else enter(first);
    } else if (next === undefined) this.handleAdd(event);
    else {
      unfold(next);
      requestAnimationFrame(() => {
        enter(next);
      });
    }
  };

  override render(): ReactNode {
    const { value, field } = this.props;
    return (
      <div ref={this.root} onKeyDown={this.pressed}>
        {super.render()}
        {(value?.size ?? 0) > 0 && !this.hasInner() && (
          <p className="list-hint">{words.nextItem(String(field.get('label_singular')))}</p>
        )}
      </div>
    );
  }
}
