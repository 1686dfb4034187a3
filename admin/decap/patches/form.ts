/** Patches of the form and the board, as far as their parts cannot be replaced. */
import type { Patch } from './patch.ts';

const list = 'decap-cms-widget-list/dist/esm/ListControl.js';
const itemBar = 'decap-cms-ui-default/dist/esm/ListItemTopBar.js';
const packages = 'https://github.com/decaporg/decap-cms/blob/main/packages';
const listed = 'tests/cms/cms.spec.ts › what the form itself finds wrong is told in one list, however far up it stands';

export const form: readonly Patch[] = [
  {
    promise: 'A draft is kept though something is missing in it; what is wrong is told in one list, by one rule.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/5013',
    until: 'Decap lets the configuration say that drafts need not be complete',
    test: listed,
    file: 'decap-cms-core/dist/esm/actions/{entries,editorialWorkflow}.js',
    times: 2,
    from: 'if (!fieldsErrors.isEmpty()) {',
    to: 'if (false) {',
  },
  {
    promise: 'An item of a list opens where it is clicked, not on its small arrow alone.',
    upstream: `${packages}/decap-cms-widget-list/src/ListControl.js`,
    until: 'the name of an item is a button',
    test: listed,
    file: list,
    times: 1,
    from: '_jsx(NestedObjectLabel, {\n        collapsed: collapsed,',
    to: "_jsx(NestedObjectLabel, { collapsed, style: { cursor: 'pointer' }, onClick: partial(this.handleItemCollapseToggle, index),",
  },
  {
    promise: 'An item of which nothing is filled in yet says so in Vietnamese.',
    upstream: `${packages}/decap-cms-widget-list/src/ListControl.js`,
    until: 'the words come from the table of phrases',
    test: listed,
    file: list,
    times: 1,
    from: "`No ${labelField.get('name')}`",
    to: 'ours.notFilled',
  },
  {
    promise: 'The button that opens an item says what it does.',
    upstream: `${packages}/decap-cms-ui-default/src/ListItemTopBar.js`,
    until: 'Decap gives it a name',
    test: listed,
    file: itemBar,
    times: 1,
    from: 'onClick: onCollapseToggle,',
    to: 'onClick: onCollapseToggle, title: collapsed ? ours.items.open : ours.items.close,',
  },
  {
    promise: 'The button that removes an item says what it does.',
    upstream: `${packages}/decap-cms-ui-default/src/ListItemTopBar.js`,
    until: 'Decap gives it a name',
    test: listed,
    file: itemBar,
    times: 1,
    from: 'onClick: onRemove,',
    to: 'onClick: onRemove, title: ours.items.remove,',
  },
  {
    promise: 'What the reviewer wrote stands on the card of a draft that came back.',
    upstream: `${packages}/decap-cms-core/src/components/Workflow/WorkflowCard.js`,
    until: 'the board can be given cards of our own, or shows notes',
    test: 'tests/cms/cms-forge.spec.ts › a draft goes back with a note, which its author reads on the board and above the form',
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowCard.js',
    times: 1,
    from: '_jsx(CardBody, {\n        children: body\n      })',
    to: '_jsx(ours.CardNote, { link: editLink }), _jsx(CardBody, {\n        children: body\n      })',
  },
];
