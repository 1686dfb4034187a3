import { expect, it } from 'vitest';
import { completedLink } from './completed-link.ts';

it.each([
  ['dichvucong.gov.vn', 'https://dichvucong.gov.vn'],
  [' facebook.com/doanphuong ', 'https://facebook.com/doanphuong'],
  ['https://a.vn/b', 'https://a.vn/b'],
  ['doan@hcm.gov.vn', 'mailto:doan@hcm.gov.vn'],
  // Told by the form, in the words of the build.
  ['trang của phường', 'trang của phường'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['/huong-dan/', '/huong-dan/'],
])('%s is completed to %s', (typed, completed) => {
  expect(completedLink(typed)).toBe(completed);
});
