import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import { isWithinDays } from '../entries/today.ts';
import UrgentNotices from './UrgentNotices.astro';

afterEach(() => vi.unstubAllEnvs());

const notice = { text: 'Cổng tạm dừng.', from: '2026-12-05', until: '2026-12-06' };

async function shownOn(day: string): Promise<boolean> {
  vi.stubEnv('TODAY', day);
  const container = await AstroContainer.create();
  const html = await container.renderToString(UrgentNotices, { props: { notices: [notice] } });
  expect(html).toContain('data-notice-from="2026-12-05" data-notice-until="2026-12-06"');
  return !/<p[^>]* hidden/.test(html);
}

test('a notice stands there from its first day to its last, and lies ready for the script on all others', async () => {
  expect(await shownOn('2026-12-04')).toBe(false);
  expect(await shownOn('2026-12-05')).toBe(true);
  expect(await shownOn('2026-12-06')).toBe(true);
  expect(await shownOn('2026-12-07')).toBe(false);
});

test('the script asks the same question as the build', () => {
  expect(isWithinDays('2026-12-06', notice.from, notice.until)).toBe(true);
  expect(isWithinDays('2026-12-07', notice.from, notice.until)).toBe(false);
});
