/** What the promised browsers know, by MDN's data. */
import data, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { promised } from '../../../src/browsers.ts';

/** The versions that MDN writes: `≤37`, `15.4`, `preview`. */
function versionOf(added: SimpleSupportStatement['version_added']): number {
  const version = typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN;
  return Number.isNaN(version) ? Infinity : version;
}

/** Whether each promised browser knows a feature, under its own name and without a switch. */
function isPromised({ support }: CompatStatement): boolean {
  return (Object.keys(promised) as (keyof typeof promised)[]).every((browser) =>
    [support[browser] ?? []]
      .flat()
      .some(
        ({ version_added, flags, prefix, alternative_name }) =>
          flags === undefined &&
          prefix === undefined &&
          alternative_name === undefined &&
          versionOf(version_added) <= promised[browser],
      ),
  );
}

/** What MDN has below `path`, such as `css.selectors.not`; nothing where it has nothing. */
export function feature(root: Identifier | undefined, ...path: readonly string[]): Identifier | undefined {
  return path.reduce<Identifier | undefined>(
    (at, name) => (at !== undefined && Object.hasOwn(at, name) ? at[name] : undefined),
    root,
  );
}

/** Whether MDN knows a feature and says that a promised browser lacks it. */
export function isNewer(found: Identifier | undefined): boolean {
  return found?.__compat !== undefined && !isPromised(found.__compat);
}

/** Every feature below `root` by its own name. */
export function byName(root: Identifier, depth: number): Map<string, Identifier[]> {
  const index = new Map<string, Identifier[]>();
  const visit = (at: Identifier, left: number) => {
    for (const [name, below] of Object.entries(at)) {
      if (name === '__compat') continue;
      index.set(name, [...(index.get(name) ?? []), below as Identifier]);
      if (left > 1) visit(below as Identifier, left - 1);
    }
  };
  visit(root, depth);
  return index;
}

export const css = data.css as unknown as Readonly<
  Record<'at-rules' | 'properties' | 'selectors' | 'types', Identifier>
>;
export const api = data.api;
export const builtins = data.javascript['builtins'] as Identifier;
export const webAssembly = feature(data as unknown as Identifier, 'webassembly', 'api') ?? {};
