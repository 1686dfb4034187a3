/** Words of the data for search engines. */
export const structuredWords = { city: 'Thành phố Hồ Chí Minh' } as const;
