/** What a person writes where an address is asked for → the address, or why it is none. */
import { refuseAddress } from '../../src/safeguards/address.ts';
import { fold } from '../../src/search/query/text.ts';
import { bodyEditorWords } from '../../src/text/vi/body-editor.ts';

const { linkDialog: words } = bodyEditorWords;

/** A page of this site that a link can lead to. */
export interface Target {
  readonly title: string;
  readonly url: string;
}

const maxOffered = 5;

/** The pages whose titles hold all that was typed, with or without marks. */
export function offered(typed: string, targets: readonly Target[]): Target[] {
  const asked = fold(typed.trim())
    .split(/\s+/)
    .filter((word) => word !== '');
  if (asked.length === 0) return [];
  return targets
    .filter(({ title, url }) => {
      const folded = fold(title);
      return url === typed.trim() || asked.every((word) => folded.includes(word));
    })
    .slice(0, maxOffered);
}

const bareHost = /^(?:[\w-]+\.)+[a-z]{2,24}(?::\d+)?(?:[/?#]\S*)?$/i;
const phone = /^(?:\+?84|0|1[89]00)[\d .]{4,14}$/;

/** The address that was meant, completed where its beginning is left out. */
export function addressMeant(
  typed: string,
  targets: readonly Target[],
): { readonly address: string } | { readonly refusal: string } {
  const text = typed.trim();
  if (text === '') return { refusal: words.missing };
  const page = targets.find(({ title, url }) => title === text || url === text || url === `${text}/`);
  if (page !== undefined) return { address: page.url };
  const address = /^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,24}$/i.test(text)
    ? `mailto:${text}`
    : phone.test(text)
      ? `tel:${text.replace(/[ .]/g, '')}`
      : bareHost.test(text)
        ? `https://${text}`
        : text;
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return { refusal: `“${text}” ${words.unknown}` };
  const refusal = refuseAddress(address);
  return refusal === undefined ? { address } : { refusal };
}
