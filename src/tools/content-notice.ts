import { checkContent } from '../safeguards/content/check-content.ts';
import { formatProblems } from '../safeguards/problem.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** What a build would refuse or tell of the content, in words: for where none is made. */
export async function contentNotice(root: string): Promise<string> {
  const { files, problems } = await checkContent(root);
  if (problems.length === 0) return words.allGood(files);
  return `${words.developmentHeading(problems.length)}\n\n${formatProblems(problems)}\n`;
}
