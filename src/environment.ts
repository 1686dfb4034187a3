/**
 * What the surroundings of a build decide, read from environment variables. Those of the CMS are read in
 * `cms-backend.ts`, the day in `entries/today.ts`, the commit in `outputs/publish-status.ts`, a tool's own where it
 * begins.
 */

/** Origin that the site is published at, for canonical addresses and cards. `SITE_URL`, by default the local server. */
export function siteUrl(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment['SITE_URL'] ?? 'http://localhost:4321';
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`SITE_URL: expected an origin such as https://example.vn, found "${given}".`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL: expected an origin without a path, found "${given}". Remove "${url.pathname}".`);
  }
  return url.origin;
}

/** Whether entries marked as samples are built: `INCLUDE_SAMPLES=true`, as `npm start` sets it; never in production. */
export function includesSamples(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['INCLUDE_SAMPLES'] === 'true';
}

/**
 * Whether the server of the site counts visits in its own log, and takes what readers tell of a page: `REACH=nginx`.
 */
export function countsVisits(): boolean {
  const given = process.env['REACH'] ?? '';
  if (given !== '' && given !== 'nginx') throw new Error(`REACH: expected "nginx" or nothing, found "${given}".`);
  return given === 'nginx';
}

/**
 * The file with the sums of visits that this build tells of: `REACH_SUMS`, by default that of `npm run count-visits`.
 */
export function reachSums(): string {
  return process.env['REACH_SUMS'] ?? '.cache/reach.json';
}

/** Whether the build is one of `npm start`, made anew after each save: `LOCAL_EDITING=true`. */
export function editsLocally(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['LOCAL_EDITING'] === 'true';
}

/**
 * What Astro keeps from build to build, from the root of the project. The builds of `npm start` and those of the real
 * site may run at the same time: each has a folder of its own.
 */
export function cacheFolder(): string {
  return editsLocally() ? '.cache/start' : '.cache/astro';
}

/** Where Node keeps the compiled code of builds: `NODE_COMPILE_CACHE`, which Node reads itself. */
export function compiledCode(): string {
  return process.env['NODE_COMPILE_CACHE'] ?? '.cache/node';
}

/** Names what decides, apart from the sources, what a build makes: the caches keep what each environment used last. */
export function environmentName(environment: NodeJS.ProcessEnv = process.env): string {
  const parts = [
    editsLocally(environment) ? 'start' : 'site',
    includesSamples(environment) ? 'samples' : 'real',
    siteUrl(environment),
  ];
  return parts.join('-').replace(/[^a-z0-9]+/g, '-');
}

/**
 * What a build does about an entry with a mistake: `refuse` stops it, `last-good` builds the last good version of that
 * entry (`BAD_CONTENT`). Publishing what editors write is to be `last-good`, code is to be tested with `refuse`.
 */
export function badContent(): 'refuse' | 'last-good' {
  const given = process.env['BAD_CONTENT'] ?? (editsLocally() ? 'last-good' : 'refuse');
  if (given !== 'refuse' && given !== 'last-good')
    throw new Error(`BAD_CONTENT: expected "refuse" or "last-good", found "${given}".`);
  return given;
}

/** Which versions of the content a build is made of, decided by its first step and read by those after it. */
export interface ContentChoice {
  /** Folders of versions that stand in for entries, by the entry: `guides/dang-ky-khai-sinh`. */
  readonly standIns: Readonly<Record<string, string>>;
  /** Entries that are not built. */
  readonly leftOut: readonly string[];
  /** Entries that were refused, with the labels of the fields in which something is wrong. */
  readonly refused: readonly { readonly key: string; readonly shows: boolean; readonly fields: readonly string[] }[];
}

const choiceName = 'CONTENT_CHOICE';
const nothingChosen: ContentChoice = { standIns: {}, leftOut: [], refused: [] };

/** Hands the choice on: Astro loads its configuration of the content by itself, in the same process. */
export function chooseContent(choice: ContentChoice): void {
  process.env[choiceName] = JSON.stringify(choice);
}

/** The choice of this build; all content as it is where none was made. */
export function contentChoice(): ContentChoice {
  const given = process.env[choiceName];
  return given === undefined ? nothingChosen : (JSON.parse(given) as ContentChoice);
}

const refusedName = 'REFUSED_BEFORE';

/** Entries that a build of the same content has shown to be wrong, as JSON; see `builder.ts`. */
export function refusedBefore(): unknown {
  return JSON.parse(process.env[refusedName] ?? '[]');
}

/** Hands on what an earlier build has shown. */
export function rememberRefused(refused: unknown): void {
  process.env[refusedName] = JSON.stringify(refused);
}

const builtIntoName = 'BUILT_INTO';

/** Hands on into which folder this build writes. */
export function rememberBuiltInto(folder: string): void {
  process.env[builtIntoName] = folder;
}

/** The folder that this build writes into; nothing in the development server, which writes none. */
export function builtInto(): string | undefined {
  return process.env[builtIntoName];
}
