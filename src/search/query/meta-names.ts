/** Names of the meta fields, as they stand in the index; pages write them, the browser reads them. */
export const metaNames = {
  otherNames: 'ten_khac',
  official: 'ten_chinh_thuc',
  /** Words of everyday life that lead here: searched as text, not handed to the reader. */
  situations: 'doi_thuong',
  /** The name in English. */
  english: 'tieng_anh',
  summary: 'tom_tat',
  time: 'bao_lau',
  cost: 'bao_nhieu',
  place: 'o_dau',
  /** Time and cost in a word, for the suggestions. */
  shortTime: 'lau',
  shortCost: 'phi',
} as const;

/**
 * After each word of a title that is indexed once more, as no word of Vietnamese ends: so the word stands beside itself
 * in the index, and no further part of it is fetched.
 */
export const titleMark = 'zq';

/** The filter by collection. */
export const groupFilter = 'muc';

/** The filter by unit. */
export const unitFilter = 'don-vi';
