/** Finds in a style sheet what the promised browsers do not know and what has nothing to fall back on. */
import { generate, parse, walk, type CssNode, type Declaration, type SelectorList } from 'css-tree';
import { byName, css, feature, isNewer } from './compatibility.ts';

const functions = byName(css.types, 3);

/** MDN has the units of containers and of moving bars under names of their own. */
function unit(name: string): string {
  if (/^cq/.test(name)) return 'container_query_length_units';
  const kinds: Readonly<Record<string, string>> = { d: 'dynamic', l: 'large', s: 'small' };
  const [, kind] = /^([dls])v(?:[hwib]|min|max)$/.exec(name) ?? [];
  return kind === undefined ? name : `viewport_percentage_units_${kinds[kind] ?? ''}`;
}

/** What is too new in one part of a value, a condition or a selector. */
function newerNode(node: CssNode, property: string | undefined): string | undefined {
  switch (node.type) {
    case 'Atrule':
      return isNewer(feature(css['at-rules'], node.name)) ? `@${node.name}` : undefined;
    case 'FeatureRange':
      return isNewer(feature(css['at-rules'], 'media', 'range_syntax'))
        ? `(${generate(node).slice(1, -1)})`
        : undefined;
    case 'Feature':
      return isNewer(feature(css['at-rules'], 'media', node.name)) ? `(${node.name})` : undefined;
    case 'NestingSelector':
      return '&';
    case 'PseudoClassSelector':
    case 'PseudoElementSelector': {
      const found = feature(css.selectors, node.name);
      const list = node.children?.first;
      const isList = list?.type === 'SelectorList' && list.children.size > 1;
      return isNewer(found) || (isList && isNewer(feature(found, 'selector_list'))) ? `:${node.name}` : undefined;
    }
    case 'Function': {
      const named = (functions.get(node.name) ?? []).filter(({ __compat }) => __compat !== undefined);
      return named.length > 0 && named.every(isNewer) ? `${node.name}()` : undefined;
    }
    case 'Dimension':
      return isNewer(feature(css.types, 'length', unit(node.unit))) ? node.unit : undefined;
    case 'Identifier':
      return property !== undefined && isNewer(feature(css.properties, property, node.name))
        ? `${property}: ${node.name}`
        : undefined;
    default:
      return undefined;
  }
}

function newerIn(part: CssNode, property?: string): string[] {
  const found: string[] = [];
  walk(part, (node) => {
    const newer = newerNode(node, property);
    if (newer !== undefined) found.push(newer);
  });
  return found;
}

function newerDeclaration(declaration: Declaration): string[] {
  const { property } = declaration;
  if (/^-/.test(property))
    return newerIn(declaration.value).filter((name) => !property.startsWith('--') || name.endsWith('()'));
  return isNewer(feature(css.properties, property)) ? [property] : newerIn(declaration.value, property);
}

/** An unknown selector takes the whole list with it, so that one may stand only alone. */
function newerSelectors(list: SelectorList): string[] {
  const newer = newerIn(list);
  return newer.length > 0 && list.children.size > 1 ? newer.map((name) => `${name} in a list`) : newer;
}

/**
 * The names of what is too new. A declaration with an older one of its property before it in the same rule is not told,
 * nor what the condition of an `@supports` around it names.
 */
export function tooNewInStyle(text: string): string[] {
  const found = new Set<string>();
  const conditions: string[] = [];
  const tell = (names: readonly string[]) => {
    for (const name of names) {
      const bare = name.replace(/[:()&]/g, '');
      if (!conditions.some((condition) => bare !== '' && condition.includes(bare))) found.add(name);
    }
  };
  const tree = parse(text, {
    parseCustomProperty: true,
    onParseError: (error) => {
      throw error;
    },
  });
  walk(tree, {
    enter(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports')
        conditions.push(node.prelude === null ? '' : generate(node.prelude));
      else if (node.type === 'Atrule')
        tell(
          [
            newerNode(node, undefined) ?? [],
            node.name === 'media' && node.prelude !== null ? newerIn(node.prelude) : [],
          ].flat(),
        );
      else if (node.type === 'Rule' && node.prelude.type === 'SelectorList') tell(newerSelectors(node.prelude));
      else if (node.type === 'Block') {
        const older = new Set<string>();
        for (const each of node.children) {
          if (each.type !== 'Declaration') continue;
          const newer = newerDeclaration(each);
          if (newer.length === 0) older.add(each.property);
          else if (!older.has(each.property)) tell(newer);
        }
      }
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') conditions.pop();
    },
  });
  return [...found];
}
