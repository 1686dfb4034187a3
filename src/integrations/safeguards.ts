import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { siteUrl } from '../environment.ts';
import { checkBuilt } from '../safeguards/built/check-built.ts';
import { takeOutHiddenLinks } from '../safeguards/built/hidden-links.ts';
import { removeLeftovers } from '../safeguards/built/leftovers.ts';
import { checkContent } from '../safeguards/check-content.ts';
import { errorsIn, SafeguardError, tellAll, warningsIn, type Problem } from '../safeguards/problem.ts';
import { layerOrder } from '../styles/layers.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

type Bundle = Readonly<Record<string, { fileName: string; code?: string; source?: string | Uint8Array }>>;

function stopAtErrors(
  problems: readonly Problem[],
  heading: (count: number) => string,
  logger: AstroIntegrationLogger,
) {
  const warnings = warningsIn(problems);
  if (warnings.length > 0) logger.warn(`${words.warningHeading(warnings.length)}\n${tellAll(warnings)}`);
  const errors = errorsIn(problems);
  if (errors.length > 0) throw new SafeguardError(heading(errors.length), errors);
}

/** Whether a text is made of nothing but these, one after another: Astro joins the style sheets of a page. */
function isMadeOf(text: string, pieces: ReadonlySet<string>): boolean {
  let left = text.trim();
  while (left !== '') {
    const next = [...pieces].find((piece) => left.startsWith(piece));
    if (next === undefined) return false;
    left = left.slice(next.length).trimStart();
  }
  return true;
}

/**
 * Checks the content before a build and the site after it, and stops the build at a mistake, all of them told at once.
 * To stand after the integrations that write files which pages link to, and before those that pack them.
 */
export function safeguards(): AstroIntegration {
  let root = process.cwd();
  let hidden: ReadonlySet<string> = new Set();
  /** Every style sheet and script of this build, as Astro writes them into pages. */
  const bundled = new Set<string>([layerOrder]);
  return {
    name: 'safeguards',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'safeguards:bundled-scripts',
                // Before Astro's own step, which takes the scripts that it writes into pages out of the bundle.
                enforce: 'pre',
                generateBundle(_options: unknown, bundle: Bundle) {
                  for (const { fileName, code, source } of Object.values(bundle)) {
                    if (code !== undefined) bundled.add(code.trim());
                    // Vite marks the end of a style sheet, and takes the mark away before it is written.
                    if (fileName.endsWith('.css'))
                      bundled.add(
                        String(source)
                          .replace(/\/\*\$vite\$:\d+\*\/\s*$/, '')
                          .trim(),
                      );
                  }
                },
              },
            ],
          },
        });
        if (command !== 'build') return;
        const content = await checkContent(root);
        stopAtErrors(content.problems, words.heading, logger);
        hidden = content.hidden;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        await removeLeftovers(folder, root);
        bundled.delete('');
        const isOurs = (code: string) => isMadeOf(code, bundled);
        const origin = siteUrl();
        const taken = await takeOutHiddenLinks(folder, hidden, origin);
        const problems = await checkBuilt({ folder, root, origin, isOurs });
        stopAtErrors([...taken, ...problems], words.builtHeading, logger);
      },
    },
  };
}
