/** Where the CMS keeps the content and how editors sign in, decided by environment variables of the build. */

/** The `backend` part of Decap's configuration, with what the page's security policy must let through. */
export interface BackendSettings {
  readonly backend: { readonly name: 'proxy' | 'gitlab' | 'forgejo' | 'github'; readonly [option: string]: unknown };
  /** Drafts are reviewed before they are published. */
  readonly workflow: boolean;
  /** Origins that the browser must reach. */
  readonly origins: readonly string[];
  /** Origins that pictures of people's accounts come from; those of the repository are fetched and shown as `blob:`. */
  readonly portraits: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const kinds = ['local', 'gitlab', 'forgejo', 'github'] as const;
type Kind = (typeof kinds)[number];

/** Which variables each kind needs and may have, besides `CMS_BACKEND`. */
export const variables: Record<Kind, { readonly needed: readonly string[]; readonly optional: readonly string[] }> = {
  local: { needed: [], optional: [] },
  gitlab: { needed: ['CMS_REPOSITORY', 'CMS_APP_ID'], optional: ['CMS_FORGE_URL'] },
  forgejo: { needed: ['CMS_REPOSITORY', 'CMS_APP_ID', 'CMS_FORGE_URL'], optional: [] },
  github: { needed: ['CMS_REPOSITORY', 'CMS_LOGIN_PROXY_URL'], optional: ['CMS_LOGIN_PROXY_PATH'] },
};

/** What commits of the CMS begin with; by it the desk knows its own again. */
export const commitVerbs = { add: 'Thêm', change: 'Sửa', remove: 'Xóa' } as const;

const commitMessages = {
  create: `${commitVerbs.add} {{collection}}: {{slug}}`,
  update: `${commitVerbs.change} {{collection}}: {{slug}}`,
  delete: `${commitVerbs.remove} {{collection}}: {{slug}}`,
  uploadMedia: `${commitVerbs.add} ảnh {{path}}`,
  deleteMedia: `${commitVerbs.remove} ảnh {{path}}`,
};

function isKind(value: string): value is Kind {
  return (kinds as readonly string[]).includes(value);
}

function given(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** Every mistake in the set of variables, one line each. */
function mistakes(environment: Environment, kind: Kind): string[] {
  const { needed, optional } = variables[kind];
  const known = ['CMS_BACKEND', ...needed, ...optional];
  return [
    ...needed
      .filter((name) => given(environment, name) === undefined)
      .map((name) => `${name} is missing: CMS_BACKEND=${kind} needs it.`),
    // Of another forge, spelled wrong, or of an earlier version of this site: who set it expects something of it.
    ...Object.keys(environment)
      .filter((name) => name.startsWith('CMS_') && given(environment, name) !== undefined && !known.includes(name))
      .map(
        (name) =>
          `${name} is set, but CMS_BACKEND=${kind} does not use it. Remove it, or set CMS_BACKEND to the forge meant.`,
      ),
  ];
}

/** A forge on this very machine is reached without a network, so that nobody can read along. */
function isOnThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function secureOrigin(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && !isOnThisMachine(url))) {
    throw new Error(`${name}: expected an address with https://, found "${value}".`);
  }
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}

function repository(value: string): string {
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(value)) {
    throw new Error(`CMS_REPOSITORY: expected owner/name as in the repository's address, found "${value}".`);
  }
  return value;
}

/**
 * The files of this machine, through the server that `npm start` runs; whether drafts are reviewed is asked from it.
 */
const local: BackendSettings = {
  backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main', commit_messages: commitMessages },
  workflow: false,
  origins: [],
  portraits: [],
};

function forge(environment: Environment, kind: Exclude<Kind, 'local'>): BackendSettings {
  const shared = {
    repo: repository(given(environment, 'CMS_REPOSITORY') ?? ''),
    // The one that the pipelines publish.
    branch: 'main',
    commit_messages: commitMessages,
  };
  const appId = given(environment, 'CMS_APP_ID');
  switch (kind) {
    case 'gitlab': {
      const origin = secureOrigin('CMS_FORGE_URL', given(environment, 'CMS_FORGE_URL') ?? 'https://gitlab.com');
      return {
        backend: {
          name: 'gitlab',
          ...shared,
          auth_type: 'pkce',
          app_id: appId,
          base_url: origin,
          api_root: `${origin}/api/v4`,
          graphql_api_root: `${origin}/api/graphql`,
        },
        workflow: true,
        origins: [new URL(origin).origin],
        portraits: [new URL(origin).origin, 'https://secure.gravatar.com'],
      };
    }
    case 'forgejo': {
      const origin = secureOrigin('CMS_FORGE_URL', given(environment, 'CMS_FORGE_URL') ?? '');
      return {
        backend: { name: 'forgejo', ...shared, app_id: appId, api_root: `${origin}/api/v1` },
        workflow: true,
        origins: [new URL(origin).origin],
        portraits: [new URL(origin).origin],
      };
    }
    case 'github': {
      const proxy = secureOrigin('CMS_LOGIN_PROXY_URL', given(environment, 'CMS_LOGIN_PROXY_URL') ?? '');
      return {
        backend: {
          name: 'github',
          ...shared,
          base_url: proxy,
          auth_endpoint: given(environment, 'CMS_LOGIN_PROXY_PATH') ?? 'auth',
        },
        workflow: true,
        origins: ['https://api.github.com', 'https://www.githubstatus.com'],
        portraits: ['https://avatars.githubusercontent.com'],
      };
    }
    default:
      return kind satisfies never;
  }
}

/**
 * Reads `CMS_BACKEND` (`local`, `gitlab`, `forgejo` or `github`; `local` when absent) and the variables that go with
 * it.
 *
 * @throws when the set is wrong or incomplete, with all mistakes at once.
 */
export function backendSettings(environment: Environment = process.env): BackendSettings {
  const kind = given(environment, 'CMS_BACKEND') ?? 'local';
  if (!isKind(kind)) {
    throw new Error(`CMS_BACKEND: expected one of ${kinds.join(', ')}, found "${kind}".`);
  }
  const found = mistakes(environment, kind);
  if (found.length > 0) throw new Error(`The CMS cannot be set up:\n- ${found.join('\n- ')}`);
  return kind === 'local' ? local : forge(environment, kind);
}

/** The security policy of `/admin/`: no code made out of text, nothing from hosts that the back end does not need. */
export function contentSecurityPolicy({ origins, portraits }: BackendSettings): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'blob:', 'data:', ...portraits].join(' '),
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', ...origins].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The policy of the preview's frame, whose document the CMS writes: it shows a draft, which may be anybody's. Its own
 * styles and pictures, and the words of the draft; no script, no frame, no form, and nothing that tells somebody that
 * it is being read.
 */
export const previewPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "form-action 'none'",
].join('; ');
