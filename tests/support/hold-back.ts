import type { Page } from '@playwright/test';

/** Holds back every answer to `url` until let go. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(url, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}
