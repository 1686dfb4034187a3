import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { formProblems, type Data } from '../../admin/save/check.ts';
import { site } from '../content-model/site.ts';
import { isOfficialHost, refuseAddress } from './address.ts';
import { checkContent } from './content/check-content.ts';
import { othersFrom } from './entry/other-entries.ts';
import { fixtureRoot } from '../../tests/support/fixture-root.ts';
import { errorsIn, formatProblems, warningsIn } from './problem.ts';

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
  'https://dịchvụcông.vn/',
  'https://xn--dchvcng-x0a0689dsha.vn/',
  'https://dịch-vụ-công.com/',
  'https://DỊCHVỤCÔNG.com.vn/',
  'https://dichvuсong.com/',
  'https://dichvucong.gоv.vn/',
  'https://dichvucong.ɡov.vn/',
  'https://dιchvucοng.com/',
  'https://ԁichvucong.org/',
  'https://νneid.com/',
  'https://ｄｉｃｈｖｕｃｏｎｇ.com/',
  'https://đichvucong.com/',
  'https://dichvucong.gov。vn.example/',
])('%s looks like an authority in the letters of others', (address) => {
  expect(refuseAddress(address)).toContain('trông như trang');
  expect(refuseAddress(new URL(address).href)).toContain('trông như trang');
});

test.each(['https://tuổitrẻ.vn/', 'https://xn--tuitr-351b8g.vn/', 'https://пример.com/', 'https://xn--a.vn/'])(
  '%s is nobody else and passes',
  (address) => {
    expect(refuseAddress(address)).toBeUndefined();
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
  // The form of the settings tells the same.
  const data = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }) as Data;
  const ofForm = formProblems(site, '', data, { others: othersFrom([]), pictures: new Map() });
  const told = problems.filter((problem) => problem.file === 'content/site.yaml');
  const say = ({ message, severity }: { message: string; severity: string }) => `${severity}: ${message}`;
  expect(ofForm.map(say)).toEqual(told.map(say));
  return { errors: formatProblems(errorsIn(problems)), warnings: formatProblems(warningsIn(problems)) };
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

test.each(['dichvucong.gov.vn', 'tuyensinhdaucap.hcm.edu.vn', 'hcm.edu.vn'])('procedures are filed at %s', (host) => {
  expect(isOfficialHost(host)).toBe(true);
});

test.each(['hcm.edu.vn.example.com', 'tuyensinh-hcm.edu.vn', 'hcmute.edu.vn', 'hcm.edu.com'])(
  'at %s the editor is asked to look',
  (host) => {
    expect(isOfficialHost(host)).toBe(false);
  },
);
