import { describe } from '../../content-model/registry.ts';

/** The group of results that comes first, and whose pages are found by name at once. */
export const guidesGroup = { label: describe('guides').label, path: `/${describe('guides').path}/` };
