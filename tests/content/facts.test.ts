/** Every number in the guides is looked up in `tests/fixtures/facts.yaml`, so that a slip of the hand is seen. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disagreements, numbersIn, readFactTable, type Guide } from '../support/fact-table.ts';
import { entryFolders } from '../../src/safeguards/content/files.ts';
import { readMarkdown, readYaml } from '../../src/safeguards/content/frontmatter.ts';

/** What guides say alike is looked up as a guide of its own. */
function sharedQuestions(): Guide {
  const file = 'content/shared-questions.yaml';
  const reading = readYaml(file, readFileSync(file));
  if (!('content' in reading)) throw new Error(`${file}: expected a list that can be read.`);
  return { id: 'shared-questions', data: reading.content.data, body: '' };
}

async function guidesOfTheSite(): Promise<Guide[]> {
  const { folders } = await entryFolders('.', 'guides');
  const guides = folders.map(({ id, folder }) => {
    const file = `${folder}/index.md`;
    const reading = readMarkdown(file, readFileSync(file));
    if (!('content' in reading)) throw new Error(`${file}: expected a guide that can be read.`);
    const { data, body } = reading.content;
    return { id, data, body };
  });
  return [...guides, sharedQuestions()];
}

test('every fee, time limit, age, code, document and day in a guide stands in the table of facts, and no fact is left over', async () => {
  const guides = await guidesOfTheSite();
  expect(guides.length).toBeGreaterThan(20);
  expect(disagreements(guides, readFactTable(readFileSync('tests/fixtures/facts.yaml', 'utf8')))).toEqual([]);
});

/** Days on which something ends that guides speak of, with the day from which it is otherwise. */
const endings = [
  ['31/12/2026', '2027-01-01'],
  ['28/02/2027', '2027-03-01'],
] as const;

test('what ends on a day that is known is told as a change to come; so is the new law, in guides of civil status', async () => {
  const lacking = (await guidesOfTheSite()).flatMap(({ id, data, body }) => {
    const days = ((data['upcoming'] ?? []) as readonly { readonly day: string }[]).map(({ day }) => day);
    const text = JSON.stringify({ ...data, checkedWhat: '', sources: [] }) + body;
    const ended = endings.flatMap(([last, next]) => (text.includes(last) && !days.includes(next) ? [next] : []));
    const ofLaw = data['field'] === 'civil-status' && !days.includes('2027-03-01') ? ['2027-03-01'] : [];
    return id === 'shared-questions' ? [] : [...ended, ...ofLaw].map((day) => `${id}: nothing comes on ${day}`);
  });
  expect(lacking).toEqual([]);
});

test('no answer stands word for word in two guides: it is asked once, in content/shared-questions.yaml', async () => {
  const places = new Map<string, string[]>();
  for (const { id, data } of await guidesOfTheSite()) {
    for (const { answer } of (data['questions'] ?? []) as readonly { readonly answer: string }[]) {
      places.set(answer, [...(places.get(answer) ?? []), id]);
    }
  }
  expect([...places].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('each shared question is used by two guides or more', async () => {
  const guides = await guidesOfTheSite();
  const used = guides.flatMap(({ data }) => (data['sharedQuestions'] ?? []) as readonly string[]);
  const { questions } = sharedQuestions().data as { readonly questions: readonly { readonly id: string }[] };
  expect(questions.filter(({ id }) => used.filter((each) => each === id).length < 2)).toEqual([]);
});

const source = "sources:\n  portal: { title: 'Cổng', url: 'https://x.vn/{code}', asOf: 2026-07-19 }\n";
const yaml = `${source}laws:
  - 60/2014/QH13 | - | portal
  - 104/2022/NĐ-CP | 21/12/2022 | portal
guides:
  '*':
    - date | 28/02/2027 | - | portal
  trich-luc:
    - code | 2.000635 | 2.000635 | portal
    - fee | 8.000 đ | 2.000635 | portal
    - time | 3 ngày làm việc | 2.000635 | portal
  tam-tru:
    - fee | 7.000 đ | 1.004194 | portal
`;
const right: Guide = {
  id: 'trich-luc',
  data: {
    code: '2.000635',
    channels: [{ way: 'online', fee: 'Phí 8.000 đ một bản', timeLimit: '3 ngày làm việc' }],
    legalBasis: [{ number: 'Luật 60/2014/QH13' }, { number: 'Nghị định 104/2022/NĐ-CP', date: '2022-12-21' }],
    sources: [{ title: 'Trang thủ tục 9.999999, 99.000 đ' }],
  },
  body: 'Được miễn đến hết 28/02/2027.',
};
const other: Guide = { id: 'tam-tru', data: { summary: 'Lệ phí 7.000 đ.' }, body: '' };

function told(changes: Partial<Guide['data']>, body = right.body): string[] {
  return disagreements([{ ...right, data: { ...right.data, ...changes }, body }, other], readFactTable(yaml));
}

describe('a guide is refused, with its field and value', () => {
  test('and one that agrees is not', () => {
    expect(told({})).toEqual([]);
  });

  test.each([
    ['a wrong fee', { summary: 'Có ngay, 80.000 đ.' }, 'trich-luc · summary: 80.000 đ is no fee of the table'],
    ['a fee of another guide', { summary: 'Chỉ 7.000 đ.' }, 'trich-luc · summary: 7.000 đ is no fee of the table'],
    [
      'a wrong number of days',
      { result: 'Nhận sau 5 ngày làm việc.' },
      'trich-luc · result: 5 ngày làm việc is no time of the table',
    ],
    [
      'days that are not working days',
      { result: 'Nhận sau 3 ngày.' },
      'trich-luc · result: 3 ngày is no time of the table',
    ],
    [
      'the first of two limits',
      { result: '1 hoặc 3 ngày làm việc.' },
      'trich-luc · result: 1 ngày làm việc is no time of the table',
    ],
    ['a wrong code', { conditions: 'Mã 2.000636.' }, 'trich-luc · conditions: 2.000636 is no code of the table'],
    [
      'a document nobody read',
      { conditions: 'Theo Nghị định 175/2024/NĐ-CP.' },
      'trich-luc · conditions: 175/2024/NĐ-CP is no law of the table',
    ],
    [
      'a wrong day',
      { conditions: 'Đến hết 28/02/2028.' },
      'trich-luc · conditions: 28/02/2028 is no date of the table',
    ],
    [
      'a number deep in a list',
      { questions: [{ question: 'Bao nhiêu?', answer: 'Hết 9.000 đ.' }] },
      'trich-luc · questions.1.answer: 9.000 đ is no fee of the table',
    ],
  ])('for %s', (_, changes, message) => {
    expect(told(changes)).toEqual([message]);
  });

  test('for a number in the text below the fields, also in bold', () => {
    expect(told({}, 'Hạn là **60 ngày**, đến hết 28/02/2027.')).toEqual([
      'trich-luc · body: 60 ngày is no time of the table',
    ]);
  });

  test('for the day of a document that is another in the table', () => {
    const legalBasis = [{ number: 'Luật 60/2014/QH13' }, { number: 'Nghị định 104/2022/NĐ-CP', date: '2022-12-12' }];
    expect(told({ legalBasis })).toEqual([
      'trich-luc · legalBasis.2.date: 12/12/2022 is not the day of 104/2022/NĐ-CP',
    ]);
  });
});

test('the day on which a guide was mended needs no source, the number that is told of it does', () => {
  expect(told({ changes: [{ day: '2026-11-28', text: 'Nay 3 ngày làm việc.' }] })).toEqual([]);
  expect(told({ changes: [{ day: '2026-11-28', text: 'Nay 4 ngày làm việc.' }] })).toEqual([
    'trich-luc · changes.1.text: 4 ngày làm việc is no time of the table',
  ]);
  expect(told({ upcoming: [{ day: '2027-05-01' }] })).toEqual([
    'trich-luc · upcoming.1.day: 01/05/2027 is no date of the table',
  ]);
});

test('what the table knows and no guide prints any more is told, so that it does not grow old unseen', () => {
  expect(told({ channels: [], legalBasis: [{ number: 'Luật 60/2014/QH13' }] })).toEqual([
    'trich-luc: no field prints 8.000 đ',
    'trich-luc: no field prints 3 ngày làm việc',
    'laws: no guide names 104/2022/NĐ-CP',
  ]);
  expect(disagreements([other], readFactTable(yaml))).toContain('facts of trich-luc: there is no such guide');
});

describe('a line of the table is refused', () => {
  test.each([
    ['without a source', 'fee | 8.000 đ | 2.000635', 'expected "kind | value | code or - | source"'],
    ['with a source that is not listed', 'fee | 8.000 đ | 2.000635 | báo', 'no such source'],
    ['of an unknown kind', 'price | 8.000 đ | 2.000635 | portal', 'no such kind'],
    ['with a value of another kind', 'fee | 3 ngày | 2.000635 | portal', 'does not read as one fee'],
    ['with more than the value', 'fee | Phí 8.000 đ | 2.000635 | portal', 'does not read as one fee'],
    ['with a code that is none', 'fee | 8.000 đ | 2.635 | portal', 'is no code of a procedure'],
  ])('%s', (_, line, message) => {
    expect(() => readFactTable(`${source}laws: []\nguides:\n  a:\n    - ${line}\n`)).toThrow(message);
  });

  test('that stands twice', () => {
    const line = '    - fee | 8.000 đ | - | portal\n';
    expect(() => readFactTable(`${source}laws: []\nguides:\n  a:\n${line}${line}`)).toThrow('8.000 đ stands twice');
  });
});

test('numbers are read as people write them, and nothing else is', () => {
  const values = (text: string) => numbersIn(text).map(({ kind, value }) => `${kind} ${value}`);
  expect(values('Đủ 14, 25 và 60 tuổi')).toEqual(['age 14 tuổi', 'age 25 tuổi', 'age 60 tuổi']);
  expect(values('Nửa ngày làm việc; thẻ in 2,5 ngày làm việc')).toEqual([
    'time nửa ngày làm việc',
    'time 2,5 ngày làm việc',
  ]);
  expect(values('doanh thu 1 tỷ đồng, phí 14.000.000 đ')).toEqual(['fee 1 tỷ đồng', 'fee 14.000.000 đ']);
  expect(values('Nghị quyết 66.22/2026/NQ-CP, Quyết định 5230/QĐ-BCA-C06, 411/NQ-HĐND')).toEqual([
    'law 66.22/2026/NQ-CP',
    'law 5230/QĐ-BCA-C06',
    'law 411/NQ-HĐND',
  ]);
  expect(
    values('gọi 1022; 200/12 Nguyễn Hữu Tiến; 3 đường; bước 2; mẫu CT01, 01/TKN-CNKD; trước 31/01 năm sau'),
  ).toEqual([]);
});
