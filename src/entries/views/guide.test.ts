import { describe, expect, test } from 'vitest';
import { guides } from '../../content-model/collections/guides.ts';
import { plainBoundary, toZod } from '../../content-model/to-zod.ts';
import { guideView } from './guide.ts';
import type { Lookups } from './lookups.ts';

const lookups: Lookups<string> = {
  today: '2026-11-24',
  photo: (image, alt) => Promise.resolve({ src: image, srcset: '', width: 1, height: 1, alt }),
  linked: ({ id }) => Promise.resolve(id === 'gone' ? undefined : { title: id, url: `/${id}/`, summary: '' }),
  sharedQuestions: () =>
    Promise.resolve(new Map([['so-giay', { id: 'so-giay', question: 'Sổ giấy còn dùng?', answer: 'Không.' }]])),
};

const portals = [
  { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn' },
  { name: 'Cổng Dịch vụ công – Bộ Công an', url: 'https://dichvucong.bocongan.gov.vn' },
];

function guide(changes: Record<string, unknown>) {
  const data = toZod<typeof guides, string>(guides, plainBoundary).parse({
    title: 'Đăng ký khai sinh',
    summary: 'Một câu.',
    officialName: 'Đăng ký khai sinh',
    short: 'khai-sinh',
    field: 'civil-status',
    whoMayApply: 'Cha, mẹ.',
    agency: 'Ủy ban nhân dân cấp xã',
    portalUrl: 'https://dichvucong.gov.vn/',
    channels: [
      { way: 'online', timeLimit: 'Trong ngày' },
      { way: 'in-person', timeLimit: 'Trong ngày', fee: '8.000 đ' },
    ],
    steps: [{ title: 'Đăng nhập' }],
    result: 'Giấy khai sinh.',
    checkedOn: '2026-11-23',
    checkedBy: 'Ban biên tập',
    checkedWhat: 'Trang thủ tục',
    reviewBy: '2027-02-28',
    publishedOn: '2026-11-24',
    ...changes,
  });
  return guideView({ id: 'dang-ky-khai-sinh', data }, lookups, portals);
}

describe('what a guide tells', () => {
  test('shared questions come after its own, by their codes; one that is no more is not shown', async () => {
    const own = { question: 'Ai nộp?', answer: 'Cha, mẹ.' };
    const { questions } = await guide({ questions: [own], sharedQuestions: ['so-giay', 'khong-con'] });
    expect(questions.map(({ question }) => question)).toEqual(['Ai nộp?', 'Sổ giấy còn dùng?']);
  });

  test('ways of filing with one time limit are told in one line, with different fees in one line each', async () => {
    const { facts } = await guide({});
    expect(facts.time).toEqual([{ way: '', value: 'Trong ngày' }]);
    expect(facts.cost).toEqual([
      { way: 'Trực tuyến', value: undefined },
      { way: 'Trực tiếp', value: '8.000 đ' },
    ]);
  });

  test('ways of filing that agree share a line', async () => {
    const channels = [
      { way: 'online', fee: '0 đ' },
      { way: 'in-person', fee: '8.000 đ' },
      { way: 'post', fee: '8.000 đ' },
    ];
    expect((await guide({ channels })).facts.cost).toEqual([
      { way: 'Trực tuyến', value: '0 đ' },
      { way: 'Trực tiếp, Bưu chính', value: '8.000 đ' },
    ]);
  });

  test('the three short facts are the editor’s, else what all ways agree in; nothing is cut, nothing guessed', async () => {
    const texts = async (changes: Record<string, unknown>) => (await guide(changes)).atAGlance.map(({ text }) => text);
    expect(await texts({})).toEqual(['Trong ngày', 'Mạng, tới nơi']);
    expect(await texts({ atAGlance: { time: '1 ngày', fee: '0 đ đúng hạn', place: 'Phường, mạng' } })).toEqual([
      '1 ngày',
      '0 đ đúng hạn',
      'Phường, mạng',
    ]);
    const long = 'Trong ngày nếu nộp trước 15 giờ';
    expect(await texts({ channels: [{ way: 'online', timeLimit: long }] })).toEqual(['Mạng']);
  });

  test('the level is told by case where cases differ, and not where nobody verified it', async () => {
    const cases = [
      { name: 'Cấp đổi', onlineKind: 'full', asOf: '2026-09-12' },
      { name: 'Cấp lần đầu', onlineKind: 'unverified', note: 'phải tới nơi' },
      { name: 'Cấp lại', onlineKind: 'unverified' },
    ];
    expect((await guide({ level: { cases } })).facts.levels).toEqual([
      { name: 'Cấp đổi', kind: 'Toàn trình', asOf: '12/09/2026', note: undefined },
      { name: 'Cấp lần đầu', kind: undefined, asOf: undefined, note: 'phải tới nơi' },
    ]);
  });

  test('a form is told with its address, also where it has no number', async () => {
    const papers = [
      { name: 'Tờ khai', form: 'CT01', url: 'https://dichvucong.gov.vn/ct01' },
      { name: 'Đơn', url: 'https://dichvucong.gov.vn/don' },
      { name: 'Giấy chứng sinh' },
    ];
    const [shown] = (await guide({ paperCases: [{ name: 'Mọi trường hợp', papers }] })).paperCases;
    expect(shown?.papers.map(({ form }) => form)).toEqual([
      { text: 'mẫu CT01', url: 'https://dichvucong.gov.vn/ct01' },
      { text: 'mở mẫu', url: 'https://dichvucong.gov.vn/don' },
      undefined,
    ]);
  });

  test('what was changed is told with the latest first', async () => {
    const changes = [
      { day: '2026-07-01', text: 'Không cần bản sao.' },
      { day: '2026-09-01', text: 'Nộp được ở mọi phường.' },
    ];
    expect((await guide({ changes })).changes.map(({ day }) => day)).toEqual(['01/09/2026', '01/07/2026']);
  });

  test('a fee without a source is left to the portal, never guessed', async () => {
    const { facts } = await guide({ channels: [{ way: 'online' }] });
    expect(facts.cost).toEqual([{ way: '', value: undefined }]);
  });

  test('a link to a portal is called what the portal is called, an unknown one by its address', async () => {
    const nameOf = async (portalUrl: string) => (await guide({ portalUrl })).portal.name;
    expect(await nameOf('https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1')).toBe('Cổng Dịch vụ công quốc gia');
    expect(await nameOf('https://dichvucong.bocongan.gov.vn/1')).toBe('Cổng Dịch vụ công – Bộ Công an');
    expect(await nameOf('https://dichvucong.moh.gov.vn/1')).toBe('dichvucong.moh.gov.vn');
  });

  test('the official name is told where people call the procedure otherwise', async () => {
    expect((await guide({})).officialName).toBeUndefined();
    expect((await guide({ title: 'Làm khai sinh' })).officialName).toBe('Đăng ký khai sinh');
  });

  test('the level of 2022 is never turned into today’s kind, nor the other way round', async () => {
    const { facts } = await guide({ level: { level2022: '4' } });
    expect(facts.level2022).toBe('Cách gọi năm 2022: Mức độ 4');
    expect(facts.levels).toEqual([]);
  });

  test('past its review day a guide warns, on the day itself not yet', async () => {
    expect((await guide({ reviewBy: '2026-11-23' })).freshness.overdue).toBe(true);
    expect((await guide({ reviewBy: '2026-11-24' })).freshness.overdue).toBe(false);
  });

  test('an ended procedure says so and names its successor', async () => {
    const view = await guide({ state: 'ended', effectiveTo: '2026-08-18', replacedBy: 'cap-can-cuoc' });
    expect(view.notices).toEqual(['Thủ tục này đã hết hiệu lực từ ngày 18/08/2026.']);
    expect(view.replacedBy?.url).toBe('/cap-can-cuoc/');
  });

  test('links to entries that are not published are left out', async () => {
    const view = await guide({ relatedGuides: ['gone', 'dang-ky-ket-hon'] });
    expect(view.relatedGuides.map(({ url }) => url)).toEqual(['/dang-ky-ket-hon/']);
  });
});
