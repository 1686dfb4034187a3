/**
 * By which way somebody came: two letters and, where it is known, the unit, as `?k=ap.tay-thanh` in an address. As
 * short as can be: each sign makes the QR code finer. Codes without it lead to the same page.
 */
export const channels = ['ap', 'mh', 'bo', 'cs'] as const;

/** Poster, screen of an office, share kit, share button. */
export type Channel = (typeof channels)[number];

/** The name that an address carries it under. */
export const channelName = 'k';

/** The form of a channel with or without a unit, also for nginx, which asks nothing else of it. */
export const channelForm = `(?:${channels.join('|')})(?:\\.[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,7})?`;

const pattern = new RegExp(`^${channelForm}$`);

/** How a channel names a unit: its id without the word that nearly all begin with. */
export function unitCode(id: string): string {
  return id.replace(/^phuong-/, '');
}

/** An absolute address that tells the channel. */
export function viaChannel(address: string, channel: Channel, unit?: { readonly id: string }): string {
  const url = new URL(address);
  url.searchParams.set(channelName, unit === undefined ? channel : `${channel}.${unitCode(unit.id)}`);
  return url.href;
}

/** Whether a text is a channel as addresses carry it. */
export function isChannel(text: string): boolean {
  return pattern.test(text);
}
