import type { CmsWidgetParam } from 'decap-cms-core';
import type { ComponentType } from 'react';

/** What each widget package of Decap exports. */
export interface DecapWidget {
  readonly Widget: () => CmsWidgetParam;
  readonly controlComponent: ComponentType<Record<string, unknown>>;
  readonly previewComponent?: ComponentType<Record<string, unknown>>;
}
