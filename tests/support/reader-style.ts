import type { Page } from '@playwright/test';

/**
 * Lays styles over a page as a reader's own style sheet would be: a `<style>` would be stopped by the page's policy.
 */
export async function addStyle(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
}
