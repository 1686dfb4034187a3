import { describe, expect, it } from 'vitest';
import { haveNewPictures, joinPictures } from './merge-pictures.ts';

/** `image=1` → a picture of that name with those bytes. */
const pictures = (...written: string[]) =>
  written.map((each) => {
    const [name = '', mark = ''] = each.split('=');
    return { name: `${name}.webp`, path: `content/activities/a/${name}.webp`, mark };
  });
const told = (found: ReturnType<typeof pictures>) =>
  found.map(({ name, path, mark }) => `${path.slice('content/activities/a/'.length, -5)}=${mark}:${name.slice(0, -5)}`);

function joined(base: string[], mine: string[], theirs: string[], shown: string[] = []) {
  const join = joinPictures({ base: pictures(...base), mine: pictures(...mine), theirs: pictures(...theirs) });
  return { ...join, kept: told(join.kept((name) => shown.includes(name.slice(0, -5)))).sort() };
}

describe('the pictures of two versions', () => {
  it('that either side has added stay, the saved one by its own name where both have one', () => {
    const { kept, renamed, replaced } = joined(
      ['old=0'],
      ['old=0', 'image=1', 'mine=2'],
      ['old=0', 'image=3', 'its=4'],
    );
    expect(kept).toEqual(['image-2=1:image-2', 'image=3:image', 'its=4:its', 'mine=2:mine', 'old=0:old']);
    expect([...renamed]).toEqual([['image.webp', 'image-2.webp']]);
    expect([...replaced]).toEqual([]);
  });

  it('are one where both have added the same', () => {
    const { kept, renamed } = joined([], ['image=1'], ['image=1']);
    expect(kept).toEqual(['image=1:image']);
    expect(renamed.size).toBe(0);
  });

  it('that one side has replaced are those of that side', () => {
    expect(joined(['a=0'], ['a=1'], ['a=0']).kept).toEqual(['a=1:a']);
    expect(joined(['a=0'], ['a=0'], ['a=1']).kept).toEqual(['a=1:a']);
  });

  it('that both have replaced are both kept, and neither is what both began with', () => {
    const { kept, renamed, replaced } = joined(['a=0'], ['a=1'], ['a=2']);
    expect(kept).toEqual(['a-2=1:a-2', 'a=2:a']);
    expect(renamed.get('a.webp')).toBe('a-2.webp');
    expect(replaced.get('a.webp')).not.toBe('a.webp');
  });

  it('that one side has taken away are gone, unless the other still shows them or has replaced them', () => {
    expect(joined(['a=0'], [], ['a=0']).kept).toEqual([]);
    expect(joined(['a=0'], ['a=0'], []).kept).toEqual([]);
    expect(joined(['a=0'], [], ['a=0'], ['a']).kept).toEqual(['a=0:a']);
    expect(joined(['a=0'], ['a=0'], [], ['a']).kept).toEqual(['a=0:a']);
    expect(joined(['a=0'], [], ['a=1']).kept).toEqual(['a=1:a']);
    expect(joined(['a=0'], ['a=1'], []).kept).toEqual(['a=1:a']);
  });

  it('are asked of a save where the other side has some that this one does not have', () => {
    const asked = (base: string[], mine: string[], theirs: string[]) =>
      haveNewPictures({ base: pictures(...base), mine: pictures(...mine), theirs: pictures(...theirs) });
    expect(asked(['a=0'], ['a=0', 'b=1'], ['a=0'])).toBe(false);
    expect(asked(['a=0'], [], ['a=0'])).toBe(false);
    expect(asked([], ['a=1'], ['a=1'])).toBe(false);
    expect(asked([], [], ['a=1'])).toBe(true);
    expect(asked(['a=0'], ['a=0'], ['a=1'])).toBe(true);
  });
});
