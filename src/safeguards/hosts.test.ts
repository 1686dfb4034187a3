import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseAddress } from './address.ts';
import { checkContent } from './check-content.ts';
import { fixtureRoot } from './fixture-root.ts';
import { errorsIn, tellAll, warningsIn } from './problem.ts';

test.each([
  'http://127.0.0.1/admin/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://017700000001/',
  'https://127.1/',
  'https://192.168.1.1:8080/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
])('%s names a machine by its number', (address) => {
  expect(refuseAddress(address)).toContain('bằng số');
});

test.each([
  'http://localhost:4321/admin/',
  'http://localhost./',
  'http://LOCALHOST/',
  'https://may-chu.local/',
  'https://intranet.lan/',
  'https://a.internal/',
  'https://router.home.arpa/',
  'https://trang.test/',
])('%s opens in one network only', (address) => {
  expect(refuseAddress(address)).toContain('mạng nội bộ');
});

test.each(['https://dichvuc0ng-quocgia.com/', 'https://d1chvucong.com/', 'https://dichvucong.g0v-vn.com/'])(
  '%s looks like an authority by a digit',
  (address) => {
    expect(refuseAddress(address)).toContain('.gov.vn');
  },
);

test.each([
  'https://1022.tphcm.gov.vn',
  'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html',
  'https://www.vietcombank.com.vn/',
  'https://24h.com.vn/',
  'https://tinh-nguyen.localhost-vn.vn/',
  'https://zalo.me/1234567890',
])('%s is let through', (address) => {
  expect(refuseAddress(address)).toBeUndefined();
});

async function told(fields: string) {
  const root = fixtureRoot();
  const file = join(root, 'content/site.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}${fields}\n`);
  const { problems } = await checkContent(root);
  return { errors: tellAll(errorsIn(problems)), warnings: tellAll(warningsIn(problems)) };
}

test.each([
  'facebook: https://facebook.com.evil.example/tuoitre',
  'facebook: https://notfacebook.com/tuoitre',
  'facebook: https://zalo.me/tuoitre',
  'zalo: https://zalo.me.evil.example/',
  'youtube: https://evil.example/youtube.com',
])('the address “%s” is not of its network', async (field) => {
  const { errors } = await told(field);
  expect(errors).toMatch(/^1\. content\/site\.yaml:\d+ · (?:Facebook|Zalo|YouTube) \(đang ghi “.+”\): /);
  expect(errors).toContain('không phải trang của mạng này');
});

test('addresses of the networks and portals of authorities pass, another portal is told', async () => {
  const own =
    'facebook: https://www.facebook.com/tuoitre\nzalo: https://oa.zalo.me/1\nyoutube: https://youtu.be/a\n' +
    'portals:\n  - name: Cổng Dịch vụ công quốc gia\n    url: https://dichvucong.gov.vn\n';
  expect(await told(own)).toEqual({ errors: '', warnings: '' });
  const { errors, warnings } = await told('portals:\n  - name: Bưu điện\n    url: https://www.vnpost.vn');
  expect(errors).toBe('');
  expect(warnings).toMatch(
    /content\/site\.yaml:\d+ · Cổng dịch vụ công › mục 1 › Địa chỉ .*không phải trang có đuôi \.gov\.vn/,
  );
});
