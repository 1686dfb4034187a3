/**
 * What the templates of this site write. Anything else in a page got there past them, through a hole that nobody knows
 * of yet; a template that needs more adds it here.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Elements that show text and pictures, and can do nothing else; those with a rule of their own in `page.ts` apart. */
export const plainElements = words(`
  html head body title
  a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn dialog div dl dt
  em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark menu nav noscript ol p picture pre
  q rp rt ruby s samp search section slot small source span strong sub summary sup table tbody td template tfoot th thead time
  tr u ul var wbr
  button datalist fieldset label legend meter optgroup option output progress select textarea
  svg circle clippath defs desc ellipse g line lineargradient path polygon polyline radialgradient rect stop symbol text tspan
`);

/** What a `<link>` may be for: style sheets stand in the page itself. */
export const linkKinds = words(
  'alternate apple-touch-icon canonical icon manifest modulepreload next preload prev search',
);

/** What a field may ask for; nothing here asks for a password or a file. */
export const inputTypes = words('checkbox date hidden number radio range reset search submit tel text');

/** Attributes that load something from the address in them. */
export const loadingAttributes = ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'data', 'manifest'];

/** Attributes that no template writes, since each can do what an element above cannot. */
export const foreignAttributes = words('action formaction formmethod formtarget is ping srcdoc style xlink:href');
