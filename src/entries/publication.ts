import type { consentScopes } from '../content-model/choices.ts';

/** What an entry says of whether it may be shown. */
export interface Publishable {
  readonly draft: boolean;
  readonly sample: boolean;
  readonly publishedOn: string;
  readonly lastDay?: string | undefined;
  readonly consent?: { readonly until: string } | undefined;
}

/**
 * Whether an entry belongs on the site on `day`: no draft, its day of publication has come and its
 * last day has not passed, no sample unless samples are built, and no person whose consent has ended (Luật Bảo vệ dữ
 * liệu cá nhân 91/2025/QH15).
 */
export function isPublished(data: Publishable, day: string, withSamples: boolean): boolean {
  if (data.draft || data.publishedOn > day) return false;
  if (data.lastDay !== undefined && data.lastDay < day) return false;
  if (data.sample) return withSamples;
  return data.consent === undefined || data.consent.until >= day;
}

interface Pictured {
  readonly portrait?: unknown;
  readonly sample: boolean;
  readonly consent?: { readonly scope: readonly (typeof consentScopes)[number]['value'][] } | undefined;
}

/** The same data without a portrait that its person has not agreed to show; words and picture are agreed to apart. */
export function withAgreedPortrait<Data extends object>(data: Data & Partial<Pictured>): Data {
  const { portrait, sample = false, consent } = data;
  if (portrait === undefined || sample || consent?.scope.includes('photo') === true) return data;
  return { ...data, portrait: undefined, portraitAlt: undefined };
}
