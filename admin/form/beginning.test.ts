import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe as group, expect, it } from 'vitest';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { plainSchema } from '../../src/content-model/to-zod.ts';
import { initialData, copied, daysAfter, following, rememberedFields } from './beginning.ts';
import type { Data } from '../save/check.ts';

const today = '2026-03-04';
const mark = ' (bản sao)';

group('a new entry', () => {
  it('is dated today, a guide is to be looked at again in half a year', () => {
    expect(initialData(describe('guides'), {}, today, {})).toEqual({
      publishedOn: today,
      checkedOn: today,
      reviewBy: daysAfter(today, 180),
    });
  });

  it('has the unit of the last one, and keeps what stands already', () => {
    const activities = describe('activities');
    expect(rememberedFields(activities)).toEqual(['kind', 'unit', 'responsibilities']);
    expect(initialData(activities, {}, today, { unit: 'phuong-a', place: 'x' })).toMatchObject({ unit: 'phuong-a' });
    expect(initialData(activities, { unit: 'phuong-b' }, today, { unit: 'phuong-a' })).toMatchObject({
      unit: 'phuong-b',
    });
  });
});

group('the short name', () => {
  const guides = describe('guides');

  it('follows the title until somebody writes another', () => {
    expect(following(guides, { title: '' }, 'Đăng ký')).toEqual({ short: 'dang-ky' });
    expect(following(guides, { title: 'Đăng ký', short: 'dang-ky' }, 'Đăng ký khai sinh')).toEqual({
      short: 'dang-ky-khai-sinh',
    });
    expect(following(guides, { title: 'Đăng ký', short: 'khai-sinh' }, 'Đăng ký khai tử')).toEqual({});
  });

  it('ends with a whole word where the title is long', () => {
    const { short } = following(guides, {}, 'Cấp đổi giấy phép lái xe quân sự sang dân sự');
    expect(short).toBe('cap-doi-giay-phep-lai-xe-quan');
  });

  it('of a unit is its title', () => {
    expect(following(describe('units'), {}, 'Phường Tân Phú ')).toEqual({ shortName: 'Phường Tân Phú' });
  });
});

group('a copy', () => {
  it('takes nothing over that belongs to one entry alone', () => {
    const copy = copied(
      describe('guides'),
      {
        title: 'Đăng ký khai sinh',
        short: 'khai-sinh',
        previousUrls: ['/a/'],
        cover: 'a.webp',
        coverAlt: 'Một ảnh',
        checkedOn: '2020-01-01',
        steps: [{ title: 'Mở', picture: 'b.webp', pictureAlt: 'Màn hình' }],
        result: 'Giấy khai sinh.',
      },
      today,
      mark,
    );
    expect(copy).toEqual({
      title: `Đăng ký khai sinh${mark}`,
      short: 'dang-ky-khai-sinh-ban-sao',
      steps: [{ title: 'Mở' }],
      result: 'Giấy khai sinh.',
    });
  });

  it('of a person is not agreed to', () => {
    const copy = copied(describe('profiles'), { title: 'A', name: 'A', consent: { scope: ['text'] } }, today, mark);
    expect(copy).not.toHaveProperty('consent');
    expect(copy).not.toHaveProperty('name');
  });

  it('has a title that fits', () => {
    const { title } = copied(describe('guides'), { title: 'dài '.repeat(22).trim() }, today, mark);
    expect(String(title).length).toBeLessThanOrEqual(90);
    expect(String(title).endsWith(mark)).toBe(true);
  });

  it.each([
    // A Saturday long past, one to come, today's weekday.
    ['2022-06-18', '2022-06-19', '2026-03-07', '2026-03-08'],
    ['2026-03-07', undefined, '2026-03-14', undefined],
    ['2026-02-25', undefined, '2026-03-04', undefined],
  ])('of an activity on %s is on the next such weekday', (startsOn, endsOn, start, end) => {
    const copy = copied(describe('activities'), { title: 'A', startsOn, endsOn }, today, mark);
    expect([copy['startsOn'], copy['endsOn']]).toEqual([start, end]);
  });

  it.each(collectionNames.filter((name) => name !== 'profiles'))('of any entry of %s can be saved as it is', (name) => {
    const schema = plainSchema(describe(name));
    for (const id of readdirSync(`content/${name}`)) {
      const [, frontmatter = ''] = readFileSync(`content/${name}/${id}/index.md`, 'utf8').split('---\n');
      const data = load(frontmatter, { schema: CORE_SCHEMA }) as Data;
      if (!schema.safeParse(data).success) continue;
      const copy = initialData(describe(name), copied(describe(name), data, today, mark), today, {});
      expect(schema.safeParse(copy).error?.issues ?? [], id).toEqual([]);
    }
  });
});
