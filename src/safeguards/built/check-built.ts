/** Looks at a built site before anyone sees it. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Problem } from '../problem.ts';
import { filesBelow, originals } from './files.ts';
import type { KeptAnswers } from '../../lib/cache/kept-answers.ts';
import { tagsOf } from '../../lib/html.ts';
import { refuseKind } from './kinds.ts';
import { fragmentsOf, linksOf, refuseLinks, type Addresses } from './links.ts';
import { refusePage } from './page.ts';
import { pictureFile, refusePublishedPicture } from './picture.ts';
import { sourceOf } from './source.ts';

export interface BuiltSite {
  /** Folder of the built site, without a slash at its end. */
  readonly folder: string;
  /** Root of the project, without a slash at its end. */
  readonly root: string;
  /** Where the site is published: links to it are links within the site. */
  readonly origin: string;
  /** Whether the text of a script or of a style block comes from this project's code. */
  readonly isOurs: (code: string) => boolean;
  /** Is handed the fragments of every page as it is read. */
  readonly see?: (file: string, fragments: ReadonlySet<string>) => void;
  /** What was read of pages before, by the same `origin` and `isOurs`. */
  readonly kept?: KeptAnswers<PageReading>;
  /** What was wrong with pictures before, by the same code. */
  readonly keptPictures?: KeptAnswers<string[]>;
}

/** What a page alone decides; the tags of all at once would take a third of the build's memory. */
export interface PageReading {
  readonly fragments: readonly string[];
  readonly links: readonly string[];
  readonly problems: readonly string[];
}

interface ReadPage {
  readonly file: string;
  readonly fragments: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const textFile = /\.(?:html|js|mjs|css|json|xml|txt|svg|ics|webmanifest|map)$/i;
/** Libraries bundled by others, in which paths of their own examples stand. */
const bundledApplication = /^\/(?:admin|pagefind)\/.*\.(?:js|map)$/;
const atOnce = 8;

function error(file: string): (message: string) => Problem {
  return (message) => ({ severity: 'error', file, message });
}

/** Paths of the machine that built the site tell strangers about it, and mean nothing to readers. */
function refusePaths(text: string, root: string): string[] {
  const secret = [root, homedir()].find((path) => path.length > 1 && text.includes(`${path}/`));
  const found = secret ?? (/\bfile:\/\/\/\w/.test(text) ? 'file://' : undefined);
  return found === undefined ? [] : [words.built.localPath(found)];
}

function checkLinks({ origin }: BuiltSite, pages: readonly ReadPage[], files: readonly string[]): Problem[] {
  const fragments = new Map(pages.map((page) => [page.file, page.fragments]));
  const addresses: Addresses = { files: new Set(files), fragments, origin };
  const answers = new Map<string, string | undefined>();
  return pages.flatMap(({ file, links }) => refuseLinks(links, file, addresses, answers).map(error(sourceOf(file))));
}

async function checkPictures(site: BuiltSite, files: readonly string[]): Promise<Problem[]> {
  const isOriginal = originals(site.root);
  const check = async (file: string): Promise<Problem[]> => {
    const bytes = readFileSync(join(site.folder, file));
    const look = () => refusePublishedPicture(file, bytes);
    const messages = await (site.keptPictures?.awaited([extname(file), bytes], look) ?? look());
    const copied = isOriginal(bytes) ? [words.built.original()] : [];
    return [...messages, ...copied].map(error(`dist${file}`));
  };
  const problems: Problem[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    problems.push(...(await Promise.all(files.slice(start, start + atOnce).map(check))).flat());
  }
  return problems;
}

/** Everything wrong with a built site: pages, links, pictures, and what tells of the machine that built it. */
export async function checkBuilt(site: BuiltSite): Promise<Problem[]> {
  const files = filesBelow(site.folder);
  const pages: ReadPage[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter((name) => textFile.test(name) && !bundledApplication.test(name))) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    problems.push(...refusePaths(text, site.root).map(error(`dist${file}`)));
    if (!file.endsWith('.html')) continue;
    const isApplication = file.startsWith('/admin/');
    const read = (): PageReading => {
      const tags = tagsOf(text);
      const expected = { isOurs: site.isOurs, isApplication, origin: site.origin };
      return { fragments: [...fragmentsOf(tags)], links: [...linksOf(tags)], problems: refusePage(tags, expected) };
    };
    const reading = isApplication ? read() : (site.kept?.of(text, read) ?? read());
    const page = { file, fragments: new Set(reading.fragments), links: new Set(reading.links) };
    pages.push(page);
    site.see?.(file, page.fragments);
    problems.push(...reading.problems.map(error(sourceOf(file))));
  }
  for (const file of files) {
    const message = refuseKind(file, () => readFileSync(join(site.folder, file)));
    if (message !== undefined) problems.push(error(`dist${file}`)(message));
  }
  problems.push(...checkLinks(site, pages, files));
  problems.push(
    ...(await checkPictures(
      site,
      files.filter((file) => pictureFile.test(file)),
    )),
  );
  return problems;
}
