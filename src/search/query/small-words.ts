import { fold } from './text.ts';

/**
 * Words by which people ask, not what they ask for. They weigh little in names, and are left out when a query finds too
 * little. Words that tell papers apart (đổi, cấp, lại, mất, mới …) are not small.
 */
const small = new Set(
  (
    'ai ạ bao bằng bị cách cái cần chi cho có con của cũng dạ đang đâu đã đến để đi được em gì giờ hay hỏi khi không là làm ' +
    'loại lúc mình một muốn nào này nếu nhiêu như những nữa ở phải rồi sao sẽ tại thế thì tôi trong vào và về với vừa xin xong'
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
]);
const folded = new Set([...small].map(fold).filter((word) => !ambiguous.has(word)));

/** Whether a word, as typed in lower case, is small: by its marks when it has any, else when no other word looks so. */
export function isSmall(word: string): boolean {
  return small.has(word) || (word === fold(word) && folded.has(word));
}
