import { expect, test } from 'vitest';
import { forEachOf } from './for-each-of.ts';

test('all is done, and never more than asked at the same time', async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  await forEachOf([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    done.push(item);
  });
  expect(most).toBe(3);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('after a failure nothing more is begun, and what had begun has ended when the failure is told', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('hỏng');
    await Promise.resolve();
    ended.push(item);
  };
  await expect(forEachOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, work)).rejects.toThrow('hỏng');
  expect(begun.length).toBeLessThan(9);
  expect(ended).toEqual(begun.filter((item) => item !== 2));
});
