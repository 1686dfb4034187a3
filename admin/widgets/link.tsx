/** An address; `facebook.com/…` gets its `https://` as soon as the field is left. */
import DecapCmsWidgetString from 'decap-cms-widget-string';
import type { Component, FocusEvent, ReactNode } from 'react';
import type { TextControlProps } from '../decap/widget.ts';
import { completedLink } from './completed-link.ts';

const BaseControl = DecapCmsWidgetString.controlComponent as unknown as new (
  props: TextControlProps,
) => Component<TextControlProps>;

export class LinkControl extends BaseControl {
  override render(): ReactNode {
    return (
      <div
        onBlur={({ target }: FocusEvent) => {
          if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return;
          const completed = completedLink(target.value);
          if (completed !== target.value) this.props.onChange(completed);
        }}
      >
        {super.render()}
      </div>
    );
  }
}
