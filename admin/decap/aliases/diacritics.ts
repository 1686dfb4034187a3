/**
 * diacritics for everybody else in the CMS: some devices name files with letters and marks apart (`a-nh-bi-a.webp`).
 */
import diacritics from 'diacritics';

export default { ...diacritics, remove: (text: string) => diacritics.remove(text.normalize('NFC')) };
