/**
 * Decap's own check of its configuration, which the CMS leaves out: it makes code out of text, which the page forbids.
 */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backendSettings } from '../src/cms-backend.ts';
import { cmsConfig } from './config.ts';

// Files before this one may have loaded what is replaced here, files after it may load what leads to it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});
// The check asks these for words of translated entries, which this site has none of, and for nothing at all; as they
// are they would bring in the whole CMS, which wants a browser.
vi.mock('decap-cms-core/dist/esm/lib/i18n.js', () => ({ I18N_STRUCTURE: { a: 'a' }, I18N_FIELD: { a: 'a' } }));
vi.mock('decap-cms-core/dist/esm/valueObjects/AssetProxy.js', () => ({ default: undefined }));

type Options = Record<string, unknown>;
interface Registry {
  readonly registerWidget: (name: string, control: unknown, preview: unknown, schema: unknown) => void;
}

const decap: { validateConfig: (config: unknown) => void; readonly code: string } = {
  validateConfig: () => undefined,
  code: globSync('node_modules/decap-cms-{core,backend,lib,widget}*/dist/esm/**/*.js')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
};
beforeAll(async () => {
  const inside = 'decap-cms-core/dist/esm';
  const { registerWidget } = await vi.importActual<Registry>(`${inside}/lib/registry.js`);
  for (const file of globSync('node_modules/decap-cms-widget-*/dist/esm/schema.js')) {
    const { default: schema } = await vi.importActual<{ default: unknown }>(`/${file}`);
    registerWidget(/widget-(\w+)/.exec(file)?.[1] ?? '', undefined, undefined, schema);
  }
  Object.assign(decap, await vi.importActual(`${inside}/constants/configSchema.js`));
});
beforeEach(() => {
  // Decap repeats there what it throws.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const forge = { CMS_REPOSITORY: 'quan-doan/trang', CMS_APP_ID: 'abc', CMS_FORGE_URL: 'https://git.example.vn' };
const environments = {
  'the files of this machine': {},
  GitLab: { CMS_BACKEND: 'gitlab', ...forge },
  Forgejo: { CMS_BACKEND: 'forgejo', ...forge },
  GitHub: {
    CMS_BACKEND: 'github',
    CMS_REPOSITORY: forge.CMS_REPOSITORY,
    CMS_LOGIN_PROXY_URL: 'https://dang-nhap.example.vn',
    CMS_LOGIN_PROXY_PATH: 'vao',
  },
};

function configFor(environment: Readonly<Record<string, string>>) {
  const surroundings = {
    siteUrl: 'https://trang.example.vn',
    hotline: { number: '1022', name: 'Tổng đài' },
    portals: [],
  };
  return cmsConfig({ ...backendSettings(environment), ...surroundings });
}

/** Every object within a value, itself among them. */
function objectsIn(value: unknown): Options[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return [value as Options, ...Object.values(value).flatMap(objectsIn)];
}

/** The options that no line of Decap's code names: it takes them without a word and does nothing with them. */
function unreadOptions(config: unknown): string[] {
  const names = new Set(objectsIn(config).flatMap((options) => Object.keys(options)));
  return [...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(decap.code));
}

/** The widgets that the CMS brings: Decap's that `decap/cms.ts` takes in, and those of this site. */
const widgets = new Set(
  [
    ...readFileSync('admin/decap/cms.ts', 'utf8').matchAll(/'decap-cms-widget-(\w+)'/g),
    ...readFileSync('admin/main.tsx', 'utf8').matchAll(/registerWidget\('(\w+)'/g),
  ].map(([, name]) => name),
);
function missingWidgets(config: unknown): unknown[] {
  const wanted = objectsIn(config).flatMap(({ widget }) => (typeof widget === 'string' ? [widget] : []));
  return [...new Set(wanted)].filter((name) => !widgets.has(name));
}

describe.each(Object.entries(environments))('the configuration for %s', (_, environment) => {
  it.each([true, false])('is one that Decap takes (drafts are reviewed: %s)', (workflow) => {
    expect(() => {
      decap.validateConfig({ ...configFor(environment), publish_mode: workflow ? 'editorial_workflow' : 'simple' });
    }).not.toThrow();
  });

  it('sets no option that Decap does not read', () => {
    expect(unreadOptions(configFor(environment))).toEqual([]);
  });

  it('asks for no widget that the CMS does not bring', () => {
    expect(missingWidgets(configFor(environment))).toEqual([]);
  });
});

/** The configuration after a change to the whole, to the collection of guides or to one of its fields. */
function changed(change: (config: Options, guides: Options, field: (name: string) => Options) => void): Options {
  const config = structuredClone(configFor({})) as unknown as Options;
  const named = (list: unknown, name: string) => {
    const found = (list as Options[]).find((each) => each['name'] === name);
    if (found === undefined) throw new Error(`There is no “${name}”.`);
    return found;
  };
  const guides = named(config['collections'], 'guides');
  change(config, guides, (name) => named(guides['fields'], name));
  return config;
}

describe('a configuration is refused', () => {
  it.each([
    ['without a back end', "must have required property 'backend'", changed((config) => delete config['backend'])],
    [
      'with a way of publishing that there is not',
      "'publish_mode' must be equal to one of the allowed values",
      changed((config) => (config['publish_mode'] = 'review')),
    ],
    [
      'whose collection lies nowhere',
      "must have required property 'folder'",
      changed((_, guides) => delete guides['folder']),
    ],
    [
      'with a field without name',
      "must have required property 'name'",
      changed((_, __, field) => delete field('steps')['name']),
    ],
    [
      'with two fields of one name',
      'fields names must be unique',
      changed((_, __, field) => (field('steps')['name'] = 'title')),
    ],
    [
      'with a choice of nothing',
      "must have required property 'options'",
      changed((_, __, field) => delete field('field')['options']),
    ],
    ['with a limit in words', "min' must be number", changed((_, __, field) => (field('steps')['min'] = 'một'))],
    [
      'with a relation that is searched by nothing',
      "must have required property 'search_fields'",
      changed((_, __, field) => delete field('helpUnits')['search_fields']),
    ],
  ])('%s', (_, message, config) => {
    expect(() => {
      decap.validateConfig(config);
    }).toThrow(message);
  });

  it('with an option misspelt, or a widget that is not brought', () => {
    expect(unreadOptions(changed((_, guides) => (guides['labelsingular'] = 'hướng dẫn')))).toEqual(['labelsingular']);
    expect(missingWidgets(changed((_, __, field) => (field('title')['widget'] = 'color')))).toEqual(['color']);
  });
});
