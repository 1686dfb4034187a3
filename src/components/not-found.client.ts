/**
 * On the page that was not found: leads on where the address was only typed a little differently, for hosts that
 * cannot; puts what was asked into the search field, and offers the guides with the nearest names.
 */
import { namesOf, suggestNames, type NamesFile } from '../search/query/names.ts';
import { pageMeant, wordsOfAddress } from '../entries/typed-address.ts';
import { decoded } from '../lib/decoded.ts';

const maxOffered = 3;
/** As in the search where nothing fits. */
const leastLikeness = 0.1;

/** Whether the site has a page at an address; also false when nobody answers. */
async function exists(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

async function offerNearest(asked: string): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-nearest]');
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  const answer = await fetch('/pagefind/names.json');
  if (!answer.ok) return;
  const near = suggestNames(asked, namesOf((await answer.json()) as NamesFile), maxOffered, leastLikeness);
  for (const { url, title } of near) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  place.hidden = near.length === 0;
}

async function help(): Promise<void> {
  const path = decoded(location.pathname);
  // The page by its own address: nothing was asked.
  if (path === '/404.html') return;
  const meant = pageMeant(path);
  if (meant !== undefined && meant !== path && (await exists(meant))) {
    location.replace(meant + location.search + location.hash);
    return;
  }
  const asked = wordsOfAddress(path);
  const field = document.querySelector<HTMLInputElement>('[data-search-box] input');
  // Who is typing already knows better.
  if (field?.value === '') field.value = asked;
  // Without a network there are no names: the page helps as it does without script.
  if (asked !== '') await offerNearest(asked).catch(() => undefined);
}

void help();
