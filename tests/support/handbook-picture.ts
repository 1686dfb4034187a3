/**
 * The pictures of the handbook's first page, taken of the CMS itself on its way through a test, so that they show what
 * there is:
 *
 *     HANDBOOK_PICTURES=true npx playwright test tests/cms/cms-review.spec.ts --workers 1
 */
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';

const areTaken = process.env['HANDBOOK_PICTURES'] === 'true';
/** The part of a screen of 360 × 740 that tells the step. */
const clip = { x: 0, y: 0, width: 360, height: 310 };

/** Twice as many pixels where the pictures are taken: telephones have them. */
export const handbookScale = areTaken ? 2 : 1;

/**
 * Fails where what the picture is to show is not there; takes it where that is asked for.
 *
 * @param name as the page calls it.
 */
export async function handbookPicture(page: Page, name: string, subject: Locator): Promise<void> {
  await expect(subject).toBeInViewport();
  if (!areTaken) return;
  const shot = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await sharp(shot).webp({ quality: 70 }).toFile(`content/pages/${name}.webp`);
}
