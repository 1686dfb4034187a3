import { fold } from './text.ts';
import { spelling } from './words.ts';

/**
 * Words by which people ask, not what they ask for: they weigh little. Words that tell papers apart (đổi, cấp, lại,
 * mất, mới …) are not small, nor are English ones that are typed for Vietnamese words that tell (an: ăn, án; be: bé;
 * me: mẹ; on: ồn; so: sổ; that: thất).
 */
const small = new Set(
  (
    'ad ai ạ anh bao bằng bị bên biết cách cái cần chi cho có con của cũng dạ dùm đang đâu đây đã đến để đi đó được em gì giờ ' +
    'giùm hả hay hen hỏi khi không là làm loại lúc luôn mà mình mấy mọi một muốn nào này nếu nha nhé nhiêu như những nữa ở ơi ' +
    'phải rồi sao sẽ tại thế thì thôi tôi trong vào vậy và về vì với vừa xin xong thể how to get for do my the of in a and need ' +
    'about after all also any are as at been by could did does doing from getting got had has have having hello her here his ' +
    'i if into is its just must needed needs or our out please she should some thank thanks their there these they this too ' +
    'up us want was we were what when where which who why with would you your'
  ).split(' '),
);

/** Small words that mean something else as well once their marks are gone: thẻ, căn cước, đăng ký, con dấu … */
const ambiguous = new Set([
  'bang',
  'can',
  'chi',
  'dang',
  'dau',
  'di',
  'da',
  'con',
  'cai',
  'cach',
  'loai',
  'the',
  'bi',
  'muon',
  'mot',
  'xin',
  'do',
  'bien',
  'ben',
  'vay',
  'may',
  'day',
]);
const folded = new Set([...small].map(fold).filter((word) => !ambiguous.has(word)));
const spelt = new Set([...small].map(spelling));

/** Whether a word, as typed in lower case, is small: by its marks when has any, else when no other word looks so. */
export function isSmall(word: string): boolean {
  return word === fold(word) ? folded.has(word) : spelt.has(spelling(word));
}
