/** Which elements stand for themselves, and which are not shown. */
import { styleOf, type ClipboardElement } from './tree.ts';

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
const unshown = new Set(
  (
    'applet area audio base canvas col colgroup datalist embed frame frameset head iframe input link map meta noembed noframes ' +
    'noscript object param script select source style svg template textarea title track video xml'
  ).split(' '),
);

/** What is shown apart from the text beside it. */
export function isBlock(element: ClipboardElement): boolean {
  const display = styleOf(element, 'display');
  return blocks.has(element.name) || /^(?:block|flex|grid|table|list-item)/.test(display);
}

/** What readers of the source did not see. */
export function isUnshown(element: ClipboardElement): boolean {
  const { name, attributes } = element;
  if (unshown.has(name) || /^(?:v|w|m):/.test(name)) return true;
  if ('hidden' in attributes || styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all')
    return true;
  return styleOf(element, 'mso-element') === 'comment-list' || /\bmsocomanchor\b/i.test(attributes['class'] ?? '');
}

/** Frames and films: left out, and told like pictures. */
export function isEmbedded({ name }: ClipboardElement): boolean {
  return name === 'video' || name === 'iframe' || name === 'embed' || name === 'object';
}

/** A picture by which a sender counts who reads. */
export function isCounter({ attributes }: ClipboardElement): boolean {
  return [attributes['width'], attributes['height']].some((size) => size === '0' || size === '1');
}

/** The depth of a heading; a page has its title already. */
export function headingDepth({ name, attributes }: ClipboardElement): 2 | 3 | 4 | undefined {
  const depth =
    /^h([1-6])$/.exec(name)?.[1] ?? (attributes['role'] === 'heading' ? (attributes['aria-level'] ?? '2') : '');
  const level = Number(depth === '' && /\bMsoTitle\b/.test(attributes['class'] ?? '') ? 1 : depth);
  if (depth === '' && level !== 1) return undefined;
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}
