import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { mergedByField } from './merge.ts';

const guides = describe('guides');
const base = { title: 'Khai sinh', summary: 'Một câu.', result: 'Giấy.', keywords: ['khai sinh'], body: 'Bài.\n' };

group('two versions of an entry', () => {
  it('join where each side changed other fields', () => {
    const mine = { ...base, result: 'Giấy khai sinh.', keywords: ['khai sinh', 'giấy khai sinh'] };
    const theirs = { ...base, body: 'Bài dài hơn.\n', summary: 'Một câu khác.' };
    const { data, choices, taken } = mergedByField(guides, base, mine, theirs);
    expect(data).toEqual({ ...mine, body: theirs.body, summary: theirs.summary });
    expect(choices).toEqual([]);
    expect(taken).toEqual(['Tóm tắt một câu', 'Bài viết']);
  });

  it('leave what both have changed to a choice, and keep mine until it is made', () => {
    const mine = { ...base, result: 'Bản của tôi.', steps: [{ title: 'Mở' }] };
    const theirs = { ...base, result: 'Bản của người kia.', steps: [{ title: 'Đến' }] };
    const { data, choices } = mergedByField(guides, base, mine, theirs);
    expect(data).toEqual(mine);
    expect(choices.map(({ name, mine: own, theirs: other }) => [name, own, other])).toEqual([
      ['steps', 'Việc cần làm: Mở', 'Việc cần làm: Đến'],
      ['result', 'Bản của tôi.', 'Bản của người kia.'],
    ]);
  });

  it('have nothing to choose where both say the same, or leave a field empty in another way', () => {
    const mine = { ...base, result: 'Như nhau.', tips: [] };
    const theirs = { ...base, result: 'Như nhau.', note: '' };
    expect(mergedByField(guides, base, mine, theirs)).toEqual({ data: mine, choices: [], taken: [] });
  });

  it('take over that the other side has emptied a field', () => {
    const theirs = { ...base, keywords: [] };
    const { data } = mergedByField(guides, base, { ...base, result: 'Khác.' }, theirs);
    expect(data['keywords']).toEqual([]);
  });

  const activities = describe('activities');
  const photo = (image: string, alt = image) => ({ image, alt });
  const withPhotos = (...pictures: object[]) => ({ title: 'Pin cũ', pictures });
  const joinedPhotos = (begun: object[], own: object[], other: object[]) =>
    mergedByField(activities, withPhotos(...begun), withPhotos(...own), withPhotos(...other));

  it('keep the pictures that both have added, the saved ones first, in the order of who has moved them', () => {
    const [a, b, mine, its] = [photo('a.webp'), photo('b.webp'), photo('mine.webp'), photo('its.webp')];
    const { data, choices, taken } = joinedPhotos([a, b], [a, b, mine], [a, b, its]);
    expect(data['pictures']).toEqual([a, b, its, mine]);
    expect(choices).toEqual([]);
    expect(taken).toEqual(['Ảnh trong bài']);
    expect(joinedPhotos([a, b], [b, a], [a, b, its]).data['pictures']).toEqual([b, a, its]);
  });

  it('leave out the picture that one side has taken away, and take what one side says of it', () => {
    const [a, b] = [photo('a.webp'), photo('b.webp')];
    const told = photo('a.webp', 'Cô Ba ở quầy');
    expect(joinedPhotos([a, b], [a], [told, b]).data['pictures']).toEqual([told]);
  });

  it('leave pictures to a choice of which both have said something else, or which are too many', () => {
    const a = photo('a.webp');
    const { choices } = joinedPhotos([a], [photo('a.webp', 'Một')], [photo('a.webp', 'Hai'), photo('b.webp')]);
    expect(choices.map(({ name, pictures }) => [name, pictures.mine, pictures.theirs])).toEqual([
      ['pictures', ['a.webp'], ['a.webp', 'b.webp']],
    ]);
    const many = (from: string) => Array.from({ length: 7 }, (_, index) => photo(`${from}-${String(index)}.webp`));
    expect(joinedPhotos([], many('x'), many('y')).choices).toHaveLength(1);
  });
});
