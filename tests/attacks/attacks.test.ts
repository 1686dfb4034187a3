import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlToHast, markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/safeguards/content/check-content.ts';
import { fixtureRoot } from '../support/fixture-root.ts';
import { nodesOf, type Node } from '../../src/safeguards/markdown-node.ts';
import { errorsIn, formatProblems } from '../../src/safeguards/problem.ts';
import { filesOf, type Attack } from './attack.ts';
import { bodies } from './bodies.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';

const attacks: readonly Attack[] = [...bodies, ...frontmatter, ...files];
const guide = readFileSync('tests/fixtures/good-content/content/guides/dang-ky-khai-sinh/index.md', 'utf8');

async function refusalOf(attack: Attack): Promise<string> {
  const root = fixtureRoot();
  for (const [path, content] of Object.entries(filesOf(attack, guide))) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return formatProblems(errorsIn((await checkContent(root)).problems));
}

test('there are more than sixty attacks, each with a name of its own', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThan(60);
});

test.each(attacks.filter(({ outcome }) => outcome !== 'harmless'))('$name is refused', async (attack) => {
  const refusal = await refusalOf(attack);
  expect(refusal).toMatch(/^1\. content\//);
  expect(refusal).toContain(attack.outcome);
});

test.each(attacks.filter(({ outcome }) => outcome === 'harmless'))('$name is let through', async (attack) => {
  expect(await refusalOf(attack)).toBe('');
});

/** Whatever could run or lead astray in a piece of HTML, as a parser sees it. */
function dangersIn(html: string): string[] {
  const tree = htmlToHast(html, { fragment: true }) as Node & { properties?: Record<string, unknown> };
  return [...nodesOf(tree)].flatMap((node) => {
    const { tagName, properties = {} } = node as { tagName?: string; properties?: Record<string, unknown> };
    const handlers = Object.keys(properties).filter((name) => /^on/i.test(name));
    const isUnsafe = /"\s*(?:javascript|data|vbscript):/i.test(JSON.stringify([properties['href'], properties['src']]));
    return [
      ...(/^(?:script|iframe|style|object|form)$/.test(tagName ?? '') ? [tagName ?? ''] : []),
      ...handlers,
      ...(isUnsafe ? ['address'] : []),
    ];
  });
}

test.each(bodies.filter(({ outcome }) => outcome === 'harmless'))(
  '$name becomes letters on the page',
  ({ body = '' }) => {
    expect(dangersIn(markdownToHtml(body).html)).toEqual([]);
  },
);

test('the look at letters would see a danger', () => {
  expect(dangersIn('<p><script>1</script><img src=x onerror=a><a href="javascript:a">b</a></p>')).toHaveLength(3);
});
