/**
 * The headers that the site is to be served with: the one source of `dist/_headers` (GitLab Pages' neighbours Netlify
 * and Cloudflare read it), of the nginx configuration, and of what the local server sends.
 */
export interface HeaderRule {
  /** `/*` for everything below a folder, or one exact address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const year = 31_536_000;

/** Sent with everything. What a script may do is told in each page itself, by hashes: see `build/finish-pages.ts`. */
const everywhere = {
  // A `frame-ancestors` in the page is not heeded; the share kit and the previews of the CMS frame the site's own
  // pages.
  'Content-Security-Policy': "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': `max-age=${year}`,
};

const forever = { 'Cache-Control': `public, max-age=${year}, immutable` };
const checkedEachTime = { 'Cache-Control': 'no-cache' };

/** Files whose names carry a hash of what is in them: what once stood at such an address may stay there. */
export const hashedFiles = ['_astro/**', 'admin/parts/**', 'pagefind/{filter,fragment,index}/**'];

/** Later rules win over earlier ones. */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: { ...everywhere, ...checkedEachTime } },
  // Their names carry a hash of what is in them.
  { path: '/_astro/*', headers: forever },
  { path: '/pagefind/fragment/*', headers: forever },
  { path: '/pagefind/index/*', headers: forever },
  { path: '/pagefind/filter/*', headers: forever },
  { path: '/bien-tap/*', headers: { 'X-Robots-Tag': 'noindex' } },
  // A login window of the forge must be able to answer the CMS that opened it.
  {
    path: '/admin/*',
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups', 'X-Robots-Tag': 'noindex' },
  },
  // Other bodies may read the data.
  { path: '/api/*', headers: { 'Access-Control-Allow-Origin': '*' } },
];

function applies(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

/** The headers of an address. */
export function headersFor(path: string, rules: readonly HeaderRule[] = headerRules): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => applies(rule, path)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}

/**
 * The file `_headers`. Hosts join a header that two rules set, so each rule takes back what it replaces (`! Name`).
 */
export function headersFile(rules: readonly HeaderRule[] = headerRules): string {
  const blocks = rules.map(({ path, headers }, position) => {
    const earlier = new Set(
      rules
        .slice(0, position)
        .filter((rule) => applies(rule, path))
        .flatMap((rule) => Object.keys(rule.headers)),
    );
    const names = Object.keys(headers);
    const lines = [
      ...names.filter((name) => earlier.has(name)).map((name) => `! ${name}`),
      ...names.map((name) => `${name}: ${headers[name] ?? ''}`),
    ];
    return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  });
  return blocks.join('\n');
}

/** Types of the files that a site may have, by their endings: for servers whose own table is shorter. */
export const contentTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/xml': ['xml'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  'font/ttf': ['ttf'],
};

/** Whether a file of the site is not for readers: told to hosts, sent in the place of another, or hidden. */
export function isHidden(path: string): boolean {
  return /^\/_(?:headers|redirects)(?:\/|$)|\.(?:br|gz)$|\/\.(?!well-known\/)/.test(path);
}
