import type { Option } from '../content-model/field.ts';
import { responsibilities, type Responsibility } from '../content-model/choices.ts';
import { toSlug } from '../content-model/ascii.ts';

/** The Vietnamese label of a stored value; the value itself when the list does not know it. */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

export interface ResponsibilityLink {
  readonly value: Responsibility;
  readonly label: string;
  readonly url: string;
}

/** The three responsibilities with the addresses of their pages. */
export const responsibilityLinks: readonly ResponsibilityLink[] = responsibilities.map(({ value, label }) => ({
  value,
  label,
  url: `/trach-nhiem/${toSlug(label.replace('Trách nhiệm với ', ''))}/`,
}));

/** The responsibilities of an entry, in their fixed order. */
export function responsibilityLinksOf(values: readonly string[]): ResponsibilityLink[] {
  return responsibilityLinks.filter((link) => values.includes(link.value));
}
