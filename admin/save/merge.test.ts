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
});
