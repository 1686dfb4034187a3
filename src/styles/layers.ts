/**
 * The order of the layers of all styles, the first thing that a page says of them: whatever order the bundler writes
 * the rest in, later layers win.
 */
export const layerOrder = '@layer tokens,base,prose,layout,components,print;';
