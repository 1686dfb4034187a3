/**
 * Decap's relation, writing the id of an entry (`khai-sinh`) where Decap would write its file (`khai-sinh/index`), so that
 * files stay the same whether they are written by hand or in the CMS.
 */
import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import type { Component } from 'react';
import { entryId } from '../../src/content-model/to-zod.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The part of Decap's control that is built upon. */
interface Control extends Component {
  parseHitOptions: (hits: unknown) => Option[];
}

const BaseControl = DecapCmsWidgetRelation.controlComponent as unknown as new (props: object) => Control;

export class RelationControl extends BaseControl {
  constructor(props: object) {
    super(props);
    const optionsOf = this.parseHitOptions;
    this.parseHitOptions = (hits) => optionsOf(hits).map((option) => ({ ...option, value: entryId(option.value) }));
  }
}
