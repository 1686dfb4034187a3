/** `npm run licences`: under which licence each installed package stands; fails when one is unknown or not allowed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly version?: string;
}

/** Licences that let the site be built, served and changed by anybody; MPL-2.0 and LGPL for parts used unchanged. */
const allowed =
  /^(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|WTFPL|Python-2\.0|Zlib|MPL-2\.0|LGPL-3\.0-or-later|OFL-1\.1|Artistic-2\.0)$/;

/** Licences that stand in a package's text and not in its data, read by a person. */
const read: Readonly<Record<string, string>> = {
  '@mapbox/jsonlint-lines-primitives': 'MIT',
  duck: 'BSD-2-Clause',
  semaphore: 'MIT',
  trim: 'MIT',
};

function licenceOf({ license, licenses }: Package): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? '').join(' OR ') ?? '';
}

/** An expression such as `(MIT OR GPL-3.0)` lets the user choose; `AND` asks for both. */
function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '').replaceAll(/\s+WITH\s+\S+/g, '');
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((name) => allowed.test(name.trim())));
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
const byLicence = new Map<string, string[]>();
const refused: string[] = [];
for (const path of Object.keys(lock.packages)) {
  const file = join(path, 'package.json');
  if (path === '' || !existsSync(file)) continue;
  const data = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const name = path.replace(/^.*node_modules\//, '');
  const licence = read[name] ?? licenceOf(data);
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  if (!isAllowed(licence))
    refused.push(`${name} ${data.version ?? ''}: ${licence === '' ? 'no licence given' : licence}`);
}
const verbose = process.argv.includes('--all');
for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${licence}: ${names.length}${verbose || names.length <= 6 ? ` (${names.sort().join(', ')})` : ''}`);
}
for (const line of refused) console.error(`Not allowed: ${line}`);
process.exitCode = refused.length > 0 ? 1 : 0;
