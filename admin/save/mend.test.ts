import { expect, test } from 'vitest';
import { mended } from './mend.ts';

test.each([
  ['[a](dichvucong.gov.vn)', '[a](https://dichvucong.gov.vn)'],
  ['[a](<dichvucong.gov.vn> "b")', '[a](<https://dichvucong.gov.vn> "b")'],
  [
    '[dichvucong.gov.vn](dichvucong.gov.vn), dichvucong.gov.vn',
    '[dichvucong.gov.vn](https://dichvucong.gov.vn), dichvucong.gov.vn',
  ],
  [
    '[a][1] và [b](dichvucong.gov.vn)\n\n[1]: dichvucong.gov.vn',
    '[a][1] và [b](https://dichvucong.gov.vn)\n\n[1]: https://dichvucong.gov.vn',
  ],
  ['`[a](dichvucong.gov.vn)`', '`[a](dichvucong.gov.vn)`'],
])('of %j only what leads there is changed', (body, changed) => {
  const mend = { path: ['body'], found: 'dichvucong.gov.vn', instead: 'https://dichvucong.gov.vn' };
  expect(mended({ title: 'a', body }, [mend])).toEqual({ title: 'a', body: changed });
});

test('a field in a list is changed, and nothing beside it', () => {
  const data = { sources: [{ url: 'a.vn' }, { title: 'a.vn', url: 'a.vn' }] };
  const mend = { path: ['sources', 1, 'url'], found: 'a.vn', instead: 'https://a.vn' };
  expect(mended(data, [mend])).toEqual({ sources: [{ url: 'a.vn' }, { title: 'a.vn', url: 'https://a.vn' }] });
});
