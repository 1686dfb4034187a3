/** `node src/tools/check-content.ts [root]`: tells what is wrong in `content/`, without building anything. */
import { checkContent } from '../safeguards/content/check-content.ts';
import { errorsIn, formatProblems, warningsIn } from '../safeguards/problem.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

const { files, problems } = await checkContent(process.argv[2] ?? process.cwd());
const errors = errorsIn(problems);
const warnings = warningsIn(problems);
if (warnings.length > 0) console.warn(`${words.warningHeading(warnings.length)}\n\n${formatProblems(warnings)}\n`);
if (errors.length > 0) console.error(`${words.heading(errors.length)}\n\n${formatProblems(errors)}\n`);
else console.log(words.allGood(files));
process.exitCode = errors.length > 0 ? 1 : 0;
