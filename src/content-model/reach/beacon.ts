/** What the browser tells the server of the site, and under which address, which answers with nothing. */

/** Written into the log by an own server (`delivery/nginx-reach.ts`), which answers 204. */
export const beaconAddress = '/dem/';

/** Why a guide did not help, in the order in which they are asked; the words stand in `text/vi/reach.ts`. */
export const reasons = ['sai-phi', 'thieu-giay', 'kho-hieu', 'khong-dung-viec'] as const;
export type Reason = (typeof reasons)[number];
