/** An address as people type it from paper: without scheme, last slash and channel. */
export function asTyped(link: string): string {
  const [address = ''] = link.split('?', 1);
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
