/**
 * The browsers that the public pages are made for. `tests/site/browser-support.spec.ts` holds what is published against
 * them.
 */

/** Everything works from these versions on. */
export const promised = { chrome: 88, safari: 15, firefox: 91 } as const;

/**
 * What scripts and styles are written down to: pages can be read, and ticks and the menu work, from these versions on.
 */
export const browsersBuiltFor = ['chrome80', 'safari14', 'firefox78'];
