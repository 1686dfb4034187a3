import { knownGaps } from './known-gaps.ts';
import { sharedQuestions } from './shared-questions.ts';
import { site } from './site.ts';
import { thesaurus } from './thesaurus.ts';

/** The files of settings that editors write, each `content/<name>.yaml`, in the order of the CMS. */
export const settings = [site, sharedQuestions, knownGaps, thesaurus] as const;
export type SettingsName = (typeof settings)[number]['name'];

export const settingsNames: readonly SettingsName[] = settings.map(({ name }) => name);
