/** However much is wrong with an entry, the work to tell it stays bounded: counted in look-ups, not in time. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { nearestName } from '../../content-model/nearest.ts';
import { describe } from '../../content-model/registry.ts';
import { othersFrom } from '../entry/other-entries.ts';
import { entryProblems } from '../entry-problems.ts';
import { readMarkdown } from './frontmatter.ts';
import { located } from './located.ts';
import { parseMarkdown } from '../markdown.ts';
import { lineOf } from './yaml-lines.ts';

// Files before this one may have loaded what is replaced here, files after it may load what leads to it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});
vi.mock('../../content-model/nearest.ts', { spy: true });
vi.mock('./yaml-lines.ts', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

/** What the build tells of a guide with this frontmatter. */
function told(yaml: string) {
  const reading = readMarkdown('content/guides/x/index.md', Buffer.from(`---\n${yaml}\n---\n`));
  if ('problems' in reading) return reading.problems;
  const { content } = reading;
  const written = { collection: describe('guides'), id: 'x', data: content.data, body: '' };
  const known = { parse: parseMarkdown, others: othersFrom([]), pictures: new Map() };
  return entryProblems(written, known).map((problem) => located(content, written.collection, problem));
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

test.each([
  ['list items with a wrong name', (count: number) => `steps:\n${many(count, () => ' - titel: a')}`],
  ['names that are none', (count: number) => many(count, (index) => `ten${String(index)}: a`)],
  ['references to nowhere', (count: number) => `helpUnits: [${many(count, (index) => `u${String(index)},`)}]`],
])('%s: ten times as many cost no more look-ups, and their number is told', (_, yaml) => {
  const costs = [300, 3000].map((count) => {
    vi.clearAllMocks();
    const problems = told(yaml(count));
    const text = problems.map(({ message }) => message).join('\n');
    expect(text).toMatch(/còn [\d.]+ (?:lỗi|dòng) nữa/);
    expect(problems.length).toBeLessThanOrEqual(51);
    return [vi.mocked(nearestName).mock.calls.length, vi.mocked(lineOf).mock.calls.length];
  });
  expect(costs[1]).toEqual(costs[0]);
  expect(Math.max(...costs.flat())).toBeLessThanOrEqual(51);
});

test('a name that nobody can mean is compared with none', () => {
  const read = vi.fn();
  const names = new Proxy(['title'], { get: (target, key) => (read(), Reflect.get(target, key) as unknown) });
  expect(nearestName('a'.repeat(5000), names)).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
});
