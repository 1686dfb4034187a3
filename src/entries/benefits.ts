import { benefits } from '../content-model/choices.ts';
import { listWords as words } from '../text/vi.ts';

/**
 * Stories by what they give people, in the order of the vocabulary. Those of which nothing is said come last; where
 * nothing is said of any they need no title.
 */
export function byBenefit<Story extends { readonly data: object }>(stories: readonly Story[]) {
  const of = ({ data }: Story): unknown => ('benefit' in data ? data.benefit : undefined);
  const groups: { readonly title: string | undefined; readonly entries: Story[] }[] = benefits.map(
    ({ value, label }) => ({ title: label, entries: stories.filter((story) => of(story) === value) }),
  );
  const others = stories.filter((story) => of(story) === undefined);
  return [...groups, { title: others.length === stories.length ? undefined : words.otherStories, entries: others }];
}
