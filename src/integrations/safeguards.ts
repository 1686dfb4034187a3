import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { siteUrl } from '../environment.ts';
import { checkBuilt } from '../safeguards/built/check-built.ts';
import { takeOutHiddenLinks } from '../safeguards/built/hidden-links.ts';
import { removeLeftovers } from '../safeguards/built/leftovers.ts';
import { checkContent } from '../safeguards/check-content.ts';
import { errorsIn, SafeguardError, tellAll, warningsIn, type Problem } from '../safeguards/problem.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

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

/** The text of every script that stands in a template as it is. */
async function scriptsAsWritten(root: string): Promise<string[]> {
  const scripts: string[] = [];
  for await (const file of glob('src/**/*.astro', { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    for (const [, text = ''] of source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) scripts.push(text.trim());
  }
  return scripts;
}

/**
 * Checks the content before a build and the site after it, and stops the build at a mistake, all of them told at once.
 * To stand after the integrations that write files which pages link to, and before those that pack them.
 */
export function safeguards(): AstroIntegration {
  let root = process.cwd();
  let hidden: ReadonlySet<string> = new Set();
  /** The code of every bundle of this build: Astro writes small ones into the page. */
  const bundled = new Set<string>();
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
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
                generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
                  for (const { code } of Object.values(bundle)) if (code !== undefined) bundled.add(code.trim());
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
        const written = new Set(await scriptsAsWritten(root));
        const isOurs = (script: string) => bundled.has(script.trim()) || written.has(script.trim());
        const origin = siteUrl();
        const taken = await takeOutHiddenLinks(folder, hidden, origin);
        const problems = await checkBuilt({ folder, root, origin, isOurs });
        stopAtErrors([...taken, ...problems], words.builtHeading, logger);
      },
    },
  };
}
