/** What the surroundings of a build decide, read from environment variables in this one place. */

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

/** Whether the build is one of `npm start`, made anew after each save: `LOCAL_EDITING=true`. */
export function editsLocally(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['LOCAL_EDITING'] === 'true';
}

/**
 * What Astro keeps from build to build, from the root of the project. The builds of `npm start` and those of the real site may
 * run at the same time: each has a folder of its own.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return editsLocally(environment) ? '.cache/start' : '.cache/astro';
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
