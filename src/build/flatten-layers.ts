/**
 * Cascade layers without `@layer`, which Chrome before 99, Safari before 15.4 and Firefox before 97 do not know: they
 * drop every rule in one. The rules stand in the order of their layers instead. That is the same only while no rule of
 * an earlier layer has a higher specificity than one of a later layer that it meets;
 * `tests/site/layers.spec.ts` compares the two on every template.
 */
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

/** Rules outside of every layer win over all layers: they come last, under this name. */
const unlayered = '';

function isLayer(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}

/**
 * Puts each rule of a sheet under the name of its layer. Names are ordered as they are first met, which is CSS's own
 * rule.
 */
function sortByLayer(sheet: Root): Map<string, ChildNode[]> {
  const layers = new Map<string, ChildNode[]>();
  const add = (name: string, nodes: readonly ChildNode[]) => layers.set(name, [...(layers.get(name) ?? []), ...nodes]);
  for (const node of sheet.nodes) {
    if (!isLayer(node)) add(unlayered, [node]);
    else if (node.nodes === undefined) for (const name of node.params.split(',')) add(name.trim(), []);
    else if (/^[\w-]+$/.test(node.params)) add(node.params, node.nodes);
    else throw new Error(`Expected a layer with a single name, found "@layer ${node.params}".`);
  }
  return layers;
}

/**
 * A style sheet without `@layer`. Each layer begins with a comment of its name, by which the test finds it again (15 to
 * 45 B of a page, brotli).
 *
 * @throws when a layer has no name, stands in another one or in a condition: nothing here writes that.
 */
export function flattenSheet(css: string): string {
  const layers = sortByLayer(postcss.parse(css));
  const last = layers.get(unlayered) ?? [];
  layers.delete(unlayered);
  const text = (nodes: readonly ChildNode[]) =>
    postcss
      .root({ nodes: [...nodes] })
      .toString()
      .trim();
  const flat = [...layers].filter(([, nodes]) => nodes.length > 0).map(([name, nodes]) => `/*${name}*/${text(nodes)}`);
  const whole = [...flat, ...(last.length > 0 ? [`/**/${text(last)}`] : [])].join('');
  if (/@layer\b/.test(whole)) throw new Error('A cascade layer stands in another layer or in a condition.');
  return whole;
}

const kept = new Map<string, string>();

/**
 * A page whose styles, all in its head, are one style element without `@layer`. Pages without layers stay as they are.
 */
export function flattenLayers(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const css = [...head.matchAll(styleElement)].map(([, text]) => text).join('\n');
  if (!css.includes('@layer')) return html;
  // Most pages of a kind have the same styles.
  const flat = kept.get(css) ?? flattenSheet(css);
  kept.set(css, flat);
  let isFirst = true;
  const one = head.replace(styleElement, () => {
    const place = isFirst ? `<style>${flat}</style>` : '';
    isFirst = false;
    return place;
  });
  return one + html.slice(end);
}
