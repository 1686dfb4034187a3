/** The beacon: what a page reports to the server of its own site, and the address that it is sent to. */

/** Written into the log by an own server (`delivery/nginx-reach.ts`), which answers 204. */
export const beaconAddress = '/dem/';

/** Why a guide did not help, in the order in which they are asked; the words stand in `text/vi/reach.ts`. */
export const reasons = ['sai-phi', 'thieu-giay', 'kho-hieu', 'khong-dung-viec'] as const;
export type Reason = (typeof reasons)[number];
