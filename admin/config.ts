/** Decap's configuration, made from the content model and from what the build decided. */
import type { CmsConfig } from 'decap-cms-core';
import { collectionNames, describe } from '../src/content-model/registry.ts';
import { settings } from '../src/content-model/settings.ts';
import { site } from '../src/content-model/site.ts';
import { toDecap, toDecapFile } from '../src/content-model/to-decap.ts';
import type { BackendSettings } from '../src/cms-backend.ts';
import type { Surroundings } from './preview/render.ts';
import { words } from './words.ts';

/** What the page `/admin/` hands to the script. */
export type AdminSettings = Pick<BackendSettings, 'backend' | 'workflow'> & Surroundings;

/** The whole configuration; the menu stands in the order of the registry, what concerns the whole site comes last. */
export function cmsConfig({ backend, workflow, siteUrl }: AdminSettings): CmsConfig {
  const config = {
    load_config_file: false,
    backend,
    locale: 'vi',
    site_url: siteUrl,
    display_url: siteUrl,
    logo: { src: '/favicon.svg', show_in_header: false },
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    media_folder: 'public/tai-len',
    public_folder: '/tai-len',
    media_processing: {
      enabled: true,
      format: { enabled: true, default: 'webp' },
      quality: 80,
      strip_metadata: true,
      width: 1600,
    },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    // In review Decap would look for a deployed preview, which no forge here makes; the line at the foot links the
    // page.
    show_preview_links: !workflow,
    editor: { preview: true, notes: false },
    collections: [
      ...collectionNames.map((name) => toDecap(describe(name))),
      {
        name: 'settings',
        label: words.settings,
        description: site.description,
        editor: { preview: false },
        files: settings.map(toDecapFile),
      },
    ],
  };
  // Decap's types lack options that it knows (own widgets, `graphql_api_root`, a hint in a file); a test checks them
  // instead.
  return config as unknown as CmsConfig;
}
