import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { askedScript } from '../search/client/asked-script.ts';
import { badContent, chooseContent, siteUrl } from '../environment.ts';
import { codeKey } from '../lib/cache/code-key.ts';
import { keptOfBuilds } from '../lib/cache/kept-of-builds.ts';
import { checkBuilt, type PageReading } from '../safeguards/built/check-built.ts';
import { takeOutHiddenLinks } from '../safeguards/built/hidden-links.ts';
import { filesBelow } from '../safeguards/built/files.ts';
import { removeLeftovers } from '../safeguards/built/leftovers.ts';
import { checkContent } from '../safeguards/content/check-content.ts';
import { choiceOf, decide, type Decision, type RefusedVersion } from '../safeguards/content/choose-versions.ts';
import { errorsIn, SafeguardError, formatProblems, warningsIn, type Problem } from '../safeguards/problem.ts';
import { dropOutdatedContent } from './kept-content.ts';
import { layerOrder } from '../styles/layers.ts';
import { readRefused, RefusedEntries, recordBuildReport } from '../safeguards/content/refused-entries.ts';
import { lastPublished, pageAnchors, writeSiteList } from '../safeguards/content/site-list.ts';
import { keepGood, keyOfFile, settingsFiles } from '../safeguards/content/last-good-versions.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** As much of what Vite hands a plugin as is asked here. */
interface Bundling {
  readonly environment: { readonly name: string };
}
type Bundle = Readonly<Record<string, { fileName: string; code?: string; source?: string | Uint8Array }>>;

/** What was refused, in words; nothing where all is good. */
function refusedInWords(refused: readonly RefusedVersion[]): string | undefined {
  const shown = refused.filter(({ shows }) => shows === 'last good');
  const [settings, hidden] = [true, false].map((isSettings) =>
    refused.filter(({ key, shows }) => shows === 'nothing' && settingsFiles.includes(key) === isSettings),
  );
  const inWords = (group: readonly RefusedVersion[] = [], heading: (count: number) => string) =>
    group.length === 0
      ? []
      : [`${heading(group.length)}\n\n${formatProblems(group.flatMap(({ problems }) => problems))}`];
  const report = [
    ...inWords(shown, words.lastGoodHeading),
    ...inWords(settings, words.withoutLacksHeading),
    ...inWords(hidden, words.leftOutHeading),
  ];
  return report.length === 0 ? undefined : report.join('\n\n');
}

/**
 * Stops the build, or, where entries alone are to blame and may stand back, says which: `builder.ts` then builds again.
 */
function stopAtBuiltErrors(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  const errors = errorsIn(problems);
  const keys = errors.map(({ file }) => keyOfFile(file));
  if (badContent() === 'last-good' && errors.length > 0 && !keys.includes(undefined))
    throw new RefusedEntries(words.builtHeading(errors.length), errors);
  stopAtErrors(problems, words.builtHeading, logger);
}

function stopAtErrors(
  problems: readonly Problem[],
  heading: (count: number) => string,
  logger: AstroIntegrationLogger,
) {
  const warnings = warningsIn(problems);
  if (warnings.length > 0) logger.warn(`${words.warningHeading(warnings.length)}\n${formatProblems(warnings)}`);
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
  let decision: Decision;
  let checkedAt = 0;
  /** Every style sheet and script of this build, as Astro writes them into pages. */
  const bundled = new Set<string>([layerOrder, askedScript]);
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
                generateBundle(this: Bundling, _options: unknown, bundle: Bundle) {
                  // What makes the pages is no script in one of them, and holds the whole content.
                  const isForBrowsers = this.environment.name === 'client';
                  for (const { fileName, code, source } of Object.values(bundle)) {
                    if (code !== undefined && isForBrowsers) bundled.add(code.trim());
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
        // `astro check` reads the content as well, by the code as it is now.
        if (command === 'sync') await dropOutdatedContent(root);
        if (command !== 'build') return;
        checkedAt = Date.now();
        const published = await lastPublished(root);
        const lenient = badContent() === 'last-good';
        decision = lenient
          ? await decide(root, published, readRefused())
          : { content: await checkContent(root, { published }), standIns: new Map(), refused: [] };
        const { content, refused } = decision;
        stopAtErrors(content.problems, words.heading, logger);
        const report = refusedInWords(refused);
        recordBuildReport(report);
        if (report !== undefined) logger.error(report);
        chooseContent(choiceOf(decision));
        await dropOutdatedContent(root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        removeLeftovers(folder, root);
        bundled.delete('');
        const isOurs = (code: string) => isMadeOf(code, bundled);
        const origin = siteUrl();
        const { content, standIns } = decision;
        const taken = takeOutHiddenLinks(folder, content.hidden, origin);
        const { anchors, see } = pageAnchors(content.proseAt);
        const by = [codeKey('src/build/safeguards.ts'), origin, ...[...bundled].sort()];
        const kept = keptOfBuilds<PageReading>(root, 'built-pages', by);
        const byPicture = [codeKey('src/safeguards/built/picture.ts')];
        const keptPictures = keptOfBuilds<string[]>(root, 'built-pictures', byPicture);
        const problems = await checkBuilt({ folder, root, origin, isOurs, see, kept, keptPictures });
        await Promise.all([kept.save(), keptPictures.save()]);
        stopAtBuiltErrors([...taken, ...problems], logger);
        await writeSiteList(root, folder, anchors, filesBelow(folder));
        const unfinished = content.unfinished.map((key) => [key, 'left out'] as const);
        await keepGood(root, new Map([...standIns, ...unfinished]), checkedAt);
      },
    },
  };
}
