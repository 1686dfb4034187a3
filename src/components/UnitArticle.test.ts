import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { units } from '../content-model/collections/units.ts';
import { plainBoundary, toZod } from '../content-model/to-zod.ts';
import type { Lookups } from '../entries/views/lookups.ts';
import { noContent, unitView, type UnitContent } from '../entries/views/unit.ts';
import UnitArticle from './UnitArticle.astro';

const lookups: Lookups<string> = {
  today: '2026-11-24',
  photo: (image, alt) => Promise.resolve({ src: image, srcset: '', width: 1, height: 1, alt }),
  linked: ({ id }) => Promise.resolve({ title: id, url: `/don-vi/${id}/`, summary: '' }),
  sharedQuestions: () => Promise.resolve(new Map()),
};

/** What a reader sees of the page of a ward, without its marks. */
async function article(changes: Record<string, unknown>, content?: UnitContent): Promise<string> {
  const data = toZod<typeof units, string>(units, plainBoundary).parse({
    title: 'Phường Sơn Kỳ (2022)',
    summary: 'Một câu.',
    shortName: 'Sơn Kỳ (2022)',
    kind: 'ward',
    state: 'ended',
    publishedOn: '2026-11-24',
    ...changes,
  });
  const container = await AstroContainer.create();
  const html = await container.renderToString(UnitArticle, {
    props: { unit: await unitView({ data }, lookups, content), hotline: { number: '1022' } },
  });
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('of a ward that was divided, no new ward is said to have it whole', async () => {
  const text = await article({
    successors: ['phuong-tay-thanh', 'phuong-tan-son-nhi'],
    successorsSource: 'nguồn báo và blog',
  });
  expect(text).toContain('đã được chia; mỗi nơi sau đây nhận một phần (theo nguồn báo và blog): phuong-tay-thanh');
});

test('of a ward that went into one other, that one is told with its source', async () => {
  const text = await article({ successors: ['phuong-phu-thanh'], successorsSource: 'nguồn báo và blog' });
  expect(text).toContain('nay thuộc (theo nguồn báo và blog): phuong-phu-thanh');
});

test('a new ward tells which old wards came to it in part, and who says so', async () => {
  const old = { url: '/don-vi/cu/', summary: '', source: 'nguồn báo và blog' };
  const predecessors = [
    { ...old, title: 'Phường Tây Thạnh (2022)', inPart: false },
    { ...old, title: 'Phường Sơn Kỳ (2022)', inPart: true },
  ];
  const text = await article({ state: 'active' }, { ...noContent, predecessors });
  expect(text).toContain('Phường Sơn Kỳ (2022) (một phần)');
  expect(text).not.toContain('Phường Tây Thạnh (2022) (một phần)');
  expect(text.split('Theo nguồn báo và blog.')).toHaveLength(2);
});

test('of a unit that nothing has been written of that is said, but not where it is not known, as in a preview', async () => {
  const said = 'Chưa có mô hình, gương hay hoạt động nào';
  expect(await article({ state: 'active' }, noContent)).toContain(said);
  expect(await article({ state: 'active' })).not.toContain(said);
});

test('where a place is, when it is open and how to call it stand in one box; what nobody knows is said, with whom to ask', async () => {
  const gap = 'Trang chưa có địa chỉ, giờ làm việc và điện thoại';
  expect(await article({ state: 'active' })).toContain(gap);
  const text = await article({
    state: 'active',
    address: '1 Đường Thử',
    mapUrl: 'https://maps.example/1',
    openingHours: [{ days: ['Mon', 'Tue', 'Wed'], opens: '7:30', closes: '11:30' }],
  });
  expect(text).not.toContain(gap);
  for (const told of ['1 Đường Thử', 'Mở bản đồ', 'Thứ Hai – Thứ Tư: 7:30 – 11:30']) expect(text).toContain(told);
});
