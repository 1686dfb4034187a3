import type { EntryData } from '../../content-model/registry.ts';

/** Where an office is and when it is open, as far as it is known, in one line of a list of offices. */
export interface Office {
  /** Of the unit: what a reader's choice is remembered by. */
  readonly id: string;
  /** The house and street; the ward is the name beside it. */
  readonly street?: string | undefined;
  readonly telephone?: string | undefined;
  readonly mapUrl?: string | undefined;
  /** For the script of the page, which knows what time it is; nothing where no hours are known. */
  readonly hoursData?: string | undefined;
}

/** The number of a line without what is said beside it: `tel:02838390856`. */
export function telephoneUrl(telephone: string): string {
  return `tel:${telephone
    .split('(', 1)
    .join('')
    .replace(/[^\d+]/g, '')}`;
}

interface WardSource {
  readonly id: string;
  readonly data: EntryData<'units', unknown>;
}

/** The office of a unit that people of the place go to today; nothing for all other units. */
export function wardOffice({ id, data }: WardSource): Office | undefined {
  if (data.kind !== 'ward' || data.state !== 'active') return undefined;
  return {
    id,
    street: data.address?.replace(/[,(].*/, '').trim(),
    telephone: data.telephone,
    mapUrl: data.mapUrl,
    hoursData: data.openingHours.length === 0 ? undefined : JSON.stringify(data.openingHours),
  };
}
