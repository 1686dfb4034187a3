/**
 * decap-cms-ui-default for everybody else in the CMS: the bars above lists and groups say what they are for, and open
 * by a click anywhere.
 */
import { ObjectWidgetTopBar as TopBar } from 'decap-cms-ui-default';
import type { MouseEvent, ReactNode } from 'react';

export * from 'decap-cms-ui-default';

/** What Decap hands to the bar. */
export interface TopBarProps {
  /** `2 steps`; of a group that is open nothing. */
  readonly heading?: ReactNode;
  readonly collapsed: boolean;
  readonly onCollapseToggle: (event: MouseEvent) => void;
  /** Lists alone have items to add; then `label` is what one of them is called. */
  readonly onAdd?: () => void;
  readonly label?: string;
  readonly t: (key: string) => string;
}

/** Vietnamese counts “0 bước, 1 bước, 2 bước”: the label of the whole list is no counting word. */
function headingOf({ heading, label, onAdd, collapsed, t }: TopBarProps): ReactNode {
  if (onAdd === undefined) return t(`editor.editorWidgets.object.${collapsed ? 'expand' : 'collapse'}`);
  const [count] = /^\d+/.exec(typeof heading === 'string' ? heading : '') ?? [];
  return count === undefined ? heading : `${count} ${label ?? ''}`;
}

/** Decap's bar, opened by its small arrow alone there. With keys it is that button still. */
export function ObjectWidgetTopBar(props: TopBarProps) {
  const toggle = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, [role=menuitem]') === null)
      props.onCollapseToggle(event);
  };
  return (
    <div className="top-bar" onClick={toggle}>
      <TopBar {...props} heading={headingOf(props)} />
    </div>
  );
}
