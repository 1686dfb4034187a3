/** Reserved addresses: no entry may use one, now or as a former address. */
import { facetsOf, pageSegment } from '../../content-model/facets.ts';
import { maintainedPages } from '../../content-model/page.ts';
import { collectionNames, registry, type CollectionName } from '../../content-model/registry.ts';

/** First steps of addresses that belong to no collection; short addresses (`/h/`) may move from guide to guide. */
export const ownAreas = [
  '404',
  'admin',
  'anh',
  'ap-phich',
  'api',
  'bien-tap',
  'chia-se',
  'dem',
  'man-hinh',
  'ngoai-tuyen',
  'pagefind',
  'qr',
  'tap-huong-dan',
  'tim-kiem',
  'trach-nhiem',
];

const besideEntries: Partial<Record<CollectionName, readonly string[]>> = {
  guides: ['a-z'],
  activities: ['lich'],
  about: maintainedPages,
};

/** What no entry of a collection may be called: filtered lists and other pages stand there. */
export function reservedSlugs(name: CollectionName): string[] {
  return [...facetsOf(name).map(({ segment }) => segment), ...(besideEntries[name] ?? []), pageSegment, 'index'];
}

/** Whether the site itself answers at `path`, or at what lies above it. */
export function isOfSite(path: string): boolean {
  const [, area = '', slug = ''] = path.split('/');
  const collection = collectionNames.find((name) => registry[name].path === area);
  return collection === undefined ? ownAreas.includes(area) : reservedSlugs(collection).includes(slug);
}
