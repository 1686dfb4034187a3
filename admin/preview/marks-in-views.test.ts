/** The pages of all entries tell with marks in their texts what they tell without. */
import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { collectionNames, describe, type CollectionName, type EntryData } from '../../src/content-model/registry.ts';
import { activityView } from '../../src/entries/views/activity.ts';
import { guideView } from '../../src/entries/views/guide.ts';
import type { Lookups } from '../../src/entries/views/lookups.ts';
import { pageView } from '../../src/entries/views/page.ts';
import { storyView, type StoryData } from '../../src/entries/views/story.ts';
import { unitView } from '../../src/entries/views/unit.ts';
import { asShown } from './completed.ts';
import { marked, unmarked } from './marks.ts';

const lookups: Lookups<string> = {
  today: '2026-03-04',
  photo: (src, alt) => Promise.resolve({ src, srcset: '', width: 1, height: 1, alt }),
  linked: ({ id }) => Promise.resolve({ title: id, url: '#', summary: '' }),
  sharedQuestions: () => Promise.resolve(new Map()),
};

function viewOf(name: CollectionName, id: string, shown: object): Promise<unknown> {
  const data = shown as unknown;
  switch (describe(name).template) {
    case 'guide':
      return guideView({ id, data: data as EntryData<'guides', string> }, lookups, []);
    case 'activity':
      return activityView({ data: data as EntryData<'activities', string> }, lookups);
    case 'unit':
      return unitView({ data: data as EntryData<'units', string> }, lookups);
    case 'page':
      return pageView(data as StoryData<string>, lookups);
    default:
      return storyView({ data: data as StoryData<string>, labelSingular: '' }, lookups);
  }
}

it.each(collectionNames)('of %s', async (name) => {
  const { fields } = describe(name);
  for (const id of readdirSync(`content/${name}`)) {
    const [, frontmatter = ''] = readFileSync(`content/${name}/${id}/index.md`, 'utf8').split('---\n');
    const shown = asShown(fields, load(frontmatter, { schema: CORE_SCHEMA }) as Record<string, unknown>);
    const { data, paths } = marked(fields, shown);
    const withMarks = JSON.stringify(await viewOf(name, id, data));
    expect(JSON.parse(unmarked(withMarks, paths).text), id).toEqual(
      JSON.parse(JSON.stringify(await viewOf(name, id, shown))),
    );
  }
});
