import { expect, test } from '@playwright/test';
import { invalidHtml } from '../support/html-validity.ts';
import { addressesToVisit, siteFolder } from '../addresses.ts';

test('every page is valid HTML', async () => {
  const files = addressesToVisit().map((address) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);
  expect(files.length).toBeGreaterThan(20);
  expect(await invalidHtml(siteFolder, files)).toEqual([]);
});
