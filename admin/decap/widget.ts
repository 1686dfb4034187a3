import type { CmsWidgetParam } from 'decap-cms-core';
import type { ComponentType } from 'react';

/**
 * What each widget package of Decap exports.
 *
 * @public for `inside.d.ts`
 */
export interface DecapWidget {
  readonly Widget: () => CmsWidgetParam;
  readonly controlComponent: ComponentType<Record<string, unknown>>;
  readonly previewComponent?: ComponentType<Record<string, unknown>>;
}

/** What Decap hands to the control of a field whose value is a text. */
export interface TextControlProps {
  readonly value?: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly field: { get(name: string): unknown };
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
