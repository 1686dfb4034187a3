/** TypeScript by itself does not read `.astro` files; Astro's own checker does, and then takes the real types. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
