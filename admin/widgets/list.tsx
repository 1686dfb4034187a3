/** Decap's list, whose items are told in the words of the form. */
import type { Map as ImmutableMap } from 'immutable';
import type { Component } from 'react';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import { knownTitle } from '../catalogue.ts';
import { words } from '../words.ts';
import { readable, tidySummary } from './list-summary.ts';

type ConfigMap = ImmutableMap<string, unknown>;

/** The part of Decap's control that is built upon. */
interface Control extends Component<{ readonly field: ConfigMap }> {
  objectLabel(item: unknown): unknown;
}

function isMap(value: unknown): value is ConfigMap {
  return typeof value === 'object' && value !== null && 'setIn' in value;
}

const BaseControl = DecapCmsWidgetList.controlComponent as unknown as new (props: object) => Control;

export class ListControl extends BaseControl {
  override objectLabel(item: unknown): unknown {
    if (this.props.field.has('field')) return typeof item === 'string' && item.trim() !== '' ? item : words.notFilled;
    const fields = this.props.field.get('fields') as Iterable<ConfigMap> | undefined;
    const shown = isMap(item) && fields !== undefined ? readable(item, fields, knownTitle) : item;
    const label = super.objectLabel(shown);
    return typeof label === 'string' ? tidySummary(label) || words.notFilled : label;
  }
}
