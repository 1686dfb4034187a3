import { fromJS } from 'immutable';
import { expect, it } from 'vitest';
import { describe } from './registry.ts';
import { ordered, versionOf } from './version.ts';

const units = describe('units');
const written = {
  title: 'Phường Thử',
  summary: 'Một phường để thử.',
  shortName: 'Thử',
  kind: 'ward',
  state: 'active',
  publishedOn: '2026-03-01',
};

it('is the same for a file written by hand and as the CMS writes it', async () => {
  const byCms = { successors: [], address: '', website: null, ...written, draft: false };
  const byHand = { ...written, publishedOn: new Date('2026-03-01T00:00:00Z') };
  expect(await versionOf(units, byCms, 'Bài.\r\n')).toBe(await versionOf(units, byHand, '\nBài.'));
});

it('changes with a field and with the prose', async () => {
  const versions = await Promise.all([
    versionOf(units, written, 'Bài.'),
    versionOf(units, { ...written, shortName: 'Khác' }, 'Bài.'),
    versionOf(units, written, 'Bài khác.'),
  ]);
  expect(new Set(versions).size).toBe(3);
});

it('is unknown for an entry that the build refuses', async () => {
  expect(await versionOf(units, { ...written, kind: 'x' }, '')).toBeUndefined();
});

it('an order of names is the same whether a form or a file has them', () => {
  const file = Object.fromEntries('h g f e d c b a i j k l'.split(' ').map((name) => [name, { z: 1, y: [name] }]));
  const form = (fromJS(file) as { toJS(): object }).toJS();
  expect(JSON.stringify(form)).not.toBe(JSON.stringify(file));
  expect(JSON.stringify(ordered(form))).toBe(JSON.stringify(ordered(file)));
});
