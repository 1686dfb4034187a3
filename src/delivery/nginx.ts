import { contentTypes, headersFor, headerRules, type HeaderRule } from './headers.ts';
import { lostLocation } from './nginx-addresses.ts';
import { reachMaps, reachServer } from './nginx-reach.ts';
import type { Move } from './redirects.ts';

interface Place {
  /** Folder of the published site. */
  readonly root: string;
  /** What nginx listens on: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** Whether nginx has the module brotli_static (Debian: libnginx-mod-http-brotli-static). */
  readonly brotli: boolean;
  /** The log from which visits are counted; nothing where they are not. */
  readonly visitLog?: string | undefined;
}

/** A text in nginx's quotes; `$` would begin a variable and cannot be escaped there. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx: a text with "$" cannot be written: ${text}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Only what is there may be kept for ever: `always` sends a header with errors too. */
function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => {
      const always = value.includes('immutable') ? '' : ' always';
      return `${indent}add_header ${name} ${quoted(value)}${always};\n`;
    })
    .join('');
}

const lost = '@lost';

/** nginx forgets the headers of the server in a location that adds one: each location gets all of its own. */
function location(rule: HeaderRule): string {
  const path = rule.path.replace(/\*$/, '');
  const match = rule.path.endsWith('*') ? path : `= ${path}`;
  const lines = headerLines(headersFor(path), '        ');
  return `    location ${match} {\n        try_files $uri $uri/ ${path === '/' ? lost : '=404'};\n${lines}    }\n`;
}

/** nginx's own table lacks calendars, tables and fonts that the site has. */
function types(): string {
  const lines = Object.entries(contentTypes).map(([type, endings]) => `        ${type} ${endings.join(' ')};\n`);
  return `    types {\n${lines.join('')}    }\n    default_type application/octet-stream;\n`;
}

function redirect({ from, to, status }: Move): string {
  return `    location = ${quoted(from)} { return ${status} ${quoted(to)}; }\n`;
}

const charsetTypes = Object.keys(contentTypes).filter((type) => /^text\/(?!html)|javascript|json|xml/.test(type));

/** The configuration of one nginx server for the site: headers, compressed files, 404, redirects. */
export function nginxServer({ root, listen, brotli, visitLog }: Place, moves: readonly Move[]): string {
  return `# Made by "npm run nginx-config"; change src/delivery/headers.ts instead of this file.
${visitLog === undefined ? '' : reachMaps()}server {
    listen ${listen};
    root ${quoted(root)};
    index index.html;
${visitLog === undefined ? '' : reachServer(visitLog)}${types()}    charset utf-8;
    charset_types ${charsetTypes.join(' ')};
    absolute_redirect off;
    server_tokens off;
    etag on;
    gzip_static on;
${brotli ? '    brotli_static on;\n' : ''}    gzip_vary on;
    error_page 404 /404.html;
    error_page 403 =404 /404.html;
    # For answers of no location below, such as redirects.
${headerLines(headersFor('/'), '    ')}    # Files for hosts, and those that are sent in the place of others.
    location ~ "^/_(?:headers|redirects)(?:/|$)" { return 404; }
    location ~ "\\.(?:br|gz)$" { return 404; }
    # Hidden files stay hidden; /.well-known/ is where certificates are asked for (ACME).
    location ~ /\\.(?!well-known/) { try_files /404.html/. ${lost}; }
${lostLocation(lost)}${moves.map(redirect).join('')}${headerRules.map(location).join('')}}
`;
}
