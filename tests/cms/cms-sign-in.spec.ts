import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { adminPageFor } from '../support/admin-page.ts';

/** Opens the CMS as a build with these variables would serve it; nothing outside is reached. */
async function openWith(page: Page, environment: Record<string, string>, query = ''): Promise<void> {
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'forge' }));
  await page.route(/\/admin\/(?:\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const html = adminPageFor(await answer.text(), environment);
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(`/admin/${query}`);
}

async function signIn(page: Page, button: string, forge: RegExp): Promise<URL> {
  const request = page.waitForRequest(forge);
  await page.getByRole('button', { name: button }).click();
  return new URL((await request).url());
}

for (const { name, environment, button, forge, address, scope } of [
  {
    name: 'gitlab.com',
    environment: { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'quan-doan/trang', CMS_APP_ID: 'abc' },
    button: 'Đăng nhập bằng tài khoản GitLab',
    forge: /oauth\/authorize/,
    address: 'https://gitlab.com/oauth/authorize',
    scope: 'api',
  },
  {
    name: 'an own GitLab',
    environment: {
      CMS_BACKEND: 'gitlab',
      CMS_REPOSITORY: 'quan-doan/trang',
      CMS_APP_ID: 'abc',
      CMS_FORGE_URL: 'https://git.example.vn',
    },
    button: 'Đăng nhập bằng tài khoản GitLab',
    forge: /oauth\/authorize/,
    address: 'https://git.example.vn/oauth/authorize',
    scope: 'api',
  },
  {
    name: 'Forgejo',
    environment: {
      CMS_BACKEND: 'forgejo',
      CMS_REPOSITORY: 'quan-doan/trang',
      CMS_APP_ID: 'abc',
      CMS_FORGE_URL: 'https://forgejo.example.vn',
    },
    button: 'Đăng nhập bằng tài khoản Forgejo',
    forge: /oauth\/authorize/,
    address: 'https://forgejo.example.vn/login/oauth/authorize',
    scope: 'repository',
  },
]) {
  test(`an editor signs in to ${name} without any secret, with a proof that only this browser has`, async ({
    page,
  }) => {
    await openWith(page, environment);
    // The browser does not get to the forge, so that what it has kept for itself can be looked at.
    await page.context().route(forge, (route) => route.fulfill({ status: 204 }));
    const url = await signIn(page, button, forge);
    expect(url.origin + url.pathname).toBe(address);
    const query = url.searchParams;
    expect(query.get('client_id')).toBe('abc');
    expect(query.get('response_type')).toBe('code');
    expect(query.get('scope')).toBe(scope);
    expect(query.get('redirect_uri')).toMatch(/\/admin\/$/);
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    const verifier = await page.evaluate(() => sessionStorage.getItem('decap-cms-pkce-verifier-code') ?? '');
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(query.get('code_challenge'));
  });
}

test('an editor signs in to GitHub through the login proxy', async ({ page }) => {
  await openWith(page, {
    CMS_BACKEND: 'github',
    CMS_REPOSITORY: 'quan-doan/trang',
    CMS_LOGIN_PROXY_URL: 'https://dang-nhap.example.vn',
  });
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản GitHub' }).click();
  const window = await popup;
  await window.waitForURL(/dang-nhap\.example\.vn/);
  const url = new URL(window.url());
  expect(url.pathname).toBe('/auth');
  expect(url.searchParams.get('provider')).toBe('github');
  expect(url.searchParams.get('scope')).toBe('repo');
});

test('a sign-in that the forge refuses is told in Vietnamese', async ({ page }) => {
  await openWith(
    page,
    { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'quan-doan/trang', CMS_APP_ID: 'abc' },
    '?state={}&error=denied',
  );
  await expect(page.getByText('Chưa đăng nhập được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.')).toBeVisible();
});
