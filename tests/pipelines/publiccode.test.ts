/** What `publiccode.yml` says of the software, against the standard and against `package.json`. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };

const words = z.object({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(1),
});
/** What the standard requires. */
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

test('the file has what the standard requires, and agrees with the package', () => {
  const said = required.parse(load(readFileSync('publiccode.yml', 'utf8')));
  const { name, version, license } = packageJson;
  expect(said).toMatchObject({ name, softwareVersion: version, legal: { license } });
  expect(readFileSync('LICENSE', 'utf8')).toMatch(new RegExp(`^${said.legal.license} License`));
});
