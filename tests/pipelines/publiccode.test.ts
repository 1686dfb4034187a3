/** What `publiccode.yml` says of the software, against what the standard requires and against `package.json`. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { namesNobody } from '../../src/delivery/public-code.ts';

const words = z.object({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(1),
});
/** The keys that the standard requires, with the kind of their values; of its lists of words only some. */
const required = z.object({
  publiccodeYmlVersion: z.string(),
  name: z.string(),
  url: z.url(),
  softwareVersion: z.string(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.string().startsWith('standalone/'),
  description: z.object({ vi: words, en: words }),
  legal: z.object({ license: z.string() }),
  maintenance: z.object({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.object({ name: z.string() })).min(1),
  }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
});

test('the file has the keys that the standard requires; name, version and licence are those of the package', () => {
  const said = required.parse(load(readFileSync('publiccode.yml', 'utf8')));
  const { name, version, license } = packageJson;
  expect(said).toMatchObject({ name, softwareVersion: version, legal: { license } });
  expect(readFileSync('LICENSE', 'utf8')).toMatch(new RegExp(`^${said.legal.license} License`));
});

test('whoever publishes is told that it names nobody, for as long as it does', () => {
  const text = readFileSync('publiccode.yml', 'utf8');
  const filledIn = text
    .replace('https://example.org/', 'https://forge.example.vn/trang')
    .replace('Not named yet', 'Lan');
  expect(namesNobody(filledIn)).toBeUndefined();
  expect(namesNobody('url: https://example.org/')).toContain('publiccode.yml still says “https://example.org/”');
});
