import { headersFor, headerRules, type HeaderRule } from './headers.ts';
import type { Move } from './redirects.ts';

interface Place {
  /** Folder of the published site. */
  readonly root: string;
  /** What nginx listens on: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** Whether nginx has the module brotli_static (Debian: libnginx-mod-http-brotli-static). */
  readonly brotli: boolean;
}

/** A text in nginx's quotes; `$` would begin a variable and cannot be escaped there. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx: a text with "$" cannot be written: ${text}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `        add_header ${name} ${quoted(value)} always;\n`)
    .join('');
}

/** nginx forgets the headers of the server in a location that adds one: each location gets all of its own. */
function location(rule: HeaderRule): string {
  const path = rule.path.replace(/\*$/, '');
  const match = rule.path.endsWith('*') ? path : `= ${path}`;
  return `    location ${match} {\n        try_files $uri $uri/ =404;\n${headerLines(headersFor(path))}    }\n`;
}

function redirect({ from, to, status }: Move): string {
  return `    location = ${quoted(from)} { return ${status} ${quoted(to)}; }\n`;
}

/** The configuration of one nginx server for the site: headers, compressed files, 404, redirects. */
export function nginxServer({ root, listen, brotli }: Place, moves: readonly Move[]): string {
  return `# Made by "npm run nginx-config"; change src/publishing/headers.ts instead of this file.
server {
    listen ${listen};
    root ${quoted(root)};
    index index.html;
    charset utf-8;
    charset_types text/plain text/css application/javascript application/json image/svg+xml text/xml text/calendar;
    absolute_redirect off;
    server_tokens off;
    etag on;
    gzip_static on;
${brotli ? '    brotli_static on;\n' : ''}    gzip_vary on;
    error_page 404 /404.html;
    location ~ ^/(_headers|_redirects)$ { return 404; }
    # Hidden files stay hidden; /.well-known/ is where certificates are asked for (ACME).
    location ~ /\\.(?!well-known/) { return 404; }
${moves.map(redirect).join('')}${headerRules.map(location).join('')}}
`;
}
