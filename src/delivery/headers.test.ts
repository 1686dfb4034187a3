import { expect, test } from 'vitest';
import { headersFile, headersFor, type HeaderRule } from './headers.ts';
import { nginxServer } from './nginx.ts';
import { parseRedirects } from './redirects.ts';

const rules: HeaderRule[] = [
  { path: '/*', headers: { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'immutable' } },
];

test('a later rule replaces what an earlier one says of the same header', () => {
  expect(headersFor('/_astro/a.js', rules)).toEqual({
    'Cache-Control': 'immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(headersFile(rules)).toBe(
    '/*\n  Cache-Control: no-cache\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  ! Cache-Control\n  Cache-Control: immutable\n',
  );
});

test('every address is protected, and only files whose name changes with their content are kept for long', () => {
  for (const path of ['/', '/huong-dan/', '/admin/', '/_astro/a.js', '/404.html']) {
    expect(headersFor(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
    expect(headersFor(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  }
  expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/huong-dan/')['Cache-Control']).toBe('no-cache');
});

test('nginx is told every header in every place, and no text escapes its quotes', () => {
  const place = { root: '/srv/a "b"', listen: '80', brotli: false };
  const configuration = nginxServer(place, [{ from: '/cu/', to: '/moi/', status: 301 }]);
  expect(configuration).toContain('root "/srv/a \\"b\\"";');
  expect(configuration).toContain('location = "/cu/" { return 301 "/moi/"; }');
  expect(configuration).not.toContain('brotli_static');
  expect(configuration.match(/nosniff/g)?.length).toBe(configuration.match(/try_files/g)?.length);
  expect(() => nginxServer({ ...place, root: '/srv/$x' }, [])).toThrow('"$"');
});

test('a line of _redirects that leads nowhere is refused', () => {
  expect(parseRedirects('# old\n/a/ /b/ 302\n\n/c/ /d/\n')).toEqual([
    { from: '/a/', to: '/b/', status: 302 },
    { from: '/c/', to: '/d/', status: 301 },
  ]);
  expect(() => parseRedirects('/a/')).toThrow('"/a/"');
});
