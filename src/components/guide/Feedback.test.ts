import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import { reachWords as words } from '../../text/vi/reach.ts';
import Feedback from './Feedback.astro';

const page = 'https://example.vn/huong-dan/dang-ky-khai-sinh/';

async function shown(corrections?: string): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(Feedback, { props: { corrections, page } });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('where the server counts, each reason is a button, which waits for its script', async () => {
  vi.stubEnv('REACH', 'nginx');
  const html = await shown();
  expect(html).toMatch(/<section[^>]* data-answers[^>]* hidden/);
  for (const [reason, label] of Object.entries(words.reasons)) {
    expect(html).toMatch(new RegExp(`data-answer="${reason}"[^>]*>\\s*${label}`));
  }
});

test('elsewhere each reason writes to the body that the settings name; where none is named nothing is asked', async () => {
  const html = await shown('mailto:gop-y@example.gov.vn');
  const subject = encodeURIComponent(`Khó hiểu: ${page}`);
  expect(html).toContain(`href="mailto:gop-y@example.gov.vn?subject=${subject}"`);
  expect(html).not.toContain('data-answer');
  expect(await shown()).not.toContain(words.title);
});
