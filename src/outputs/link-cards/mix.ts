/** `share` of one colour in another: bands that overlap must not show through each other. */
export function mix(colour: string, ground: string, share: number): string {
  const parts = (hex: string) =>
    hex.length === 4 ? (hex.match(/[^#]/g) ?? []).map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const under = parts(ground);
  const mixed = parts(colour).map((part, index) =>
    Math.round(parseInt(part, 16) * share + parseInt(under[index] ?? '0', 16) * (1 - share)),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
