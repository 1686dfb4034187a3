import { afterAll, expect, test, vi } from 'vitest';
import { collection, type Template } from '../../content-model/collection.ts';

const described = (template: Template<'fairs'>) =>
  collection({
    name: 'fairs',
    path: 'hoi-cho',
    label: 'Hội chợ',
    labelSingular: 'hội chợ',
    description: 'Nơi mua bán.',
    template,
    order: 9,
    fields: {},
  });

// The modules of the project know the collections that are registered alone.
vi.hoisted(() => vi.resetModules());
vi.mock('../../content-model/registry.ts', async (original) => ({
  ...(await original<object>()),
  describe: (name: string) => described(name === 'fairs' ? 'page' : 'story'),
}));
afterAll(() => {
  vi.doUnmock('../../content-model/registry.ts');
  vi.resetModules();
});

const lookups = {
  today: '2026-03-01',
  linked: () => Promise.resolve(undefined),
  sharedQuestions: () => Promise.resolve(new Map()),
  photo: () => Promise.reject(new Error('no picture here')),
};

test('an entry of a new collection is shown by the template that the collection names', async () => {
  const { entryView } = await import('./entry.ts');
  const data = { title: 'Chợ hoa', summary: 'Ở sân phường.', publishedOn: '2026-01-01', sources: [], changes: [] };
  const shown = (collection: string) =>
    entryView({ collection, id: 'cho-hoa', data } as never, lookups, { portals: [] });
  expect(await shown('fairs')).toMatchObject({ template: 'page', view: { title: 'Chợ hoa', updated: '01/01/2026' } });
  expect(await shown('markets')).toMatchObject({ template: 'story', view: { kicker: 'hội chợ' } });
});

test('a template that shows the fields of one collection is refused to others', () => {
  // @ts-expect-error: its pages show what guides have.
  expect(described('guide')).toHaveProperty('template');
  // @ts-expect-error: there are no such pages.
  expect(described('fair')).toHaveProperty('template');
});
