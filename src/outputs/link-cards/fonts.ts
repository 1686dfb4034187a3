/**
 * The font of cards and posters: full TTF files (OFL). The subsets that the web pages use are not enough: with them
 * letters vanish or tone marks shift, without any error.
 */
export const family = 'Be Vietnam Pro';
