import { describe as group, expect, it, vi } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { plainSchema } from '../../src/content-model/to-zod.ts';
import { admin } from '../../src/text/vi/admin.ts';
import { initialData } from './beginning.ts';
import { begunQuick, demandedFields, firstSentence, quickArrangement, quickFields, summarised } from './quick.ts';
import { isQuick, keepQuick, leaveQuick, quickCollection } from './quick-mode.ts';

const today = '2026-03-04';
const activities = describe('activities');
const practices = describe('practices');

group('the short form', () => {
  it('asks for pictures, title, unit and words, in this order', () => {
    expect(quickFields(activities)).toEqual(['pictures', 'title', 'unit', 'body']);
    expect(quickFields(practices)).toEqual(['pictures', 'title', 'unit', 'body']);
  });

  it('asks besides for what nobody has chosen yet, and for nothing the second time', () => {
    const first = begunQuick(activities, initialData(activities, {}, today, {}), today);
    expect(demandedFields(activities, first)).toEqual(['kind', 'responsibilities']);
    const remembered = { unit: 'phuong-a', kind: 'team', responsibilities: ['community'] };
    const second = begunQuick(activities, initialData(activities, {}, today, remembered), today);
    expect(demandedFields(activities, second)).toEqual([]);
    expect(demandedFields(practices, begunQuick(practices, { kind: 'story' }, today))).toEqual(['responsibilities']);
  });

  it('holds every other field in one fold', () => {
    const { sections, folded } = quickArrangement(activities, ['kind']);
    const placed = [...sections, ...folded].flatMap(({ fields }) => fields);
    expect([...placed].sort()).toEqual(Object.keys(activities.fields).sort());
    expect(sections.map(({ fields }) => fields.length)).toEqual([4, 1]);
    expect(folded).toHaveLength(1);
  });

  it.each([
    [activities, {}],
    [practices, { kind: 'story' }],
  ])('is enough for what the rules demand of an entry: $name', (collection, given) => {
    const remembered = { unit: 'phuong-a', kind: 'team', responsibilities: ['community'] };
    const data = begunQuick(collection, initialData(collection, given, today, remembered), today);
    const body = 'Sáng nay Đoàn phường giúp 20 bà con nộp hồ sơ. Ai cũng vui.';
    const written = { ...data, title: 'Giúp bà con', ...summarised(collection, data, body) };
    expect(plainSchema(collection).safeParse(written).error?.issues ?? []).toEqual([]);
  });
});

group('the summary', () => {
  it.each([
    ['Sáng nay có mưa. Ai cũng tới!', 'Sáng nay có mưa.'],
    ['## Một **buổi** sáng\n\nNhiều việc.', 'Một buổi sáng'],
    ['Chưa có dấu chấm', 'Chưa có dấu chấm'],
    ['Lệ phí 20.000 đ mỗi tờ. Xong.', 'Lệ phí 20.000 đ mỗi tờ.'],
    ['', ''],
    [undefined, ''],
  ])('of %j is its first sentence', (prose, sentence) => {
    expect(firstSentence(prose, 160)).toBe(sentence);
  });

  it('ends with a whole word where the sentence is long', () => {
    const cut = firstSentence('chữ '.repeat(60), 160);
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut).toMatch(/chữ…$/);
  });

  it('follows the words until somebody writes another', () => {
    expect(summarised(activities, { body: '' }, 'Một. Hai.')).toEqual({ summary: 'Một.' });
    expect(summarised(activities, { body: 'Một', summary: 'Một' }, 'Một hai.')).toEqual({ summary: 'Một hai.' });
    expect(summarised(activities, { body: 'Một', summary: 'Của tôi' }, 'Một hai.')).toEqual({});
  });
});

group('the address of the short form', () => {
  it.each(admin.quickSorts)('opens it: $label', ({ url }) => {
    expect(quickCollection(url)).toMatch(/^(activities|practices)$/);
  });

  it('stands where the start leads to', () => {
    expect(admin.quickSorts.map(({ url }) => url)).toContain(admin.quick.url);
  });

  it('is not that of the whole form', () => {
    expect(quickCollection('#/collections/activities/new')).toBeUndefined();
    expect(quickCollection('#/collections/activities/new?title=nhanh')).toBeUndefined();
    expect(quickCollection('#/collections/activities')).toBeUndefined();
  });

  it('is kept for entries that were begun there, whatever is loaded anew, until it is left', () => {
    const { url } = admin.quick;
    const stored = new Map<string, string>();
    const memory = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    const isKept = (id: string) => isQuick('activities', id, '', memory);
    expect(isQuick('activities', '', url, memory)).toBe(true);
    expect(isQuick('units', '', url, memory)).toBe(false);
    keepQuick('units', 'phuong-moi', url, memory);
    expect(isQuick('units', 'phuong-moi', '', memory)).toBe(false);
    for (let count = 1; count <= 21; count += 1) keepQuick('activities', `thu-gom-pin-${String(count)}`, url, memory);
    expect([1, 2, 21].map((count) => isKept(`thu-gom-pin-${String(count)}`))).toEqual([false, true, true]);
    leaveQuick('activities', 'thu-gom-pin-21', memory);
    expect(['thu-gom-pin-21', 'thu-gom-pin-20', 'khac'].map(isKept)).toEqual([false, true, false]);
    stored.set('cms-quick', '{');
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    expect(isKept('thu-gom-pin-20')).toBe(false);
  });
});
