/** Whether a request names this machine: a foreign name that was pointed at it must neither read nor write here. */
export function isOwnHost(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1)(:|$)/.test(host);
}
