/** The CMS at `/admin/`: Decap with the forms of the content model, in Vietnamese. */
// First of all: what is imported below keeps values and reads the address as soon as it is loaded.
import './kept-values.ts';
import './asked-address.ts';
import { collectionNames, describe } from '../src/content-model/registry.ts';
import { BodyControl } from './body-editor/body-control.tsx';
import { publishStatus } from './public-site.ts';
import type { AdminSettings } from './config.ts';
import { cmsConfig } from './config.ts';
import { CMS } from './decap/cms.ts';
import { guarded } from './field-boundary.tsx';
import { phrases } from './decap/phrases.ts';
import { extendReducer } from './decap/extend-reducer.ts';
import { provide } from './decap/ours.ts';
import { keepPresses } from './form/pressed.ts';
import { rememberSaved } from './form/remembered.ts';
import { beginVisit, keepWhenHidden } from './unsaved-text/visit.ts';
import { afterRemoval, beforeRemoval } from './removal/removal.ts';
import { CardNote } from './review/returned.tsx';
import { beforePublish, beforeSave } from './save/before-save.ts';
import { rememberOpened } from './save/edit-conflict.ts';
import { mayDelete } from './save/picture-use.ts';
import { RelationControl } from './widgets/relation.tsx';
import { PicturesControl } from './widgets/pictures.tsx';
import { LinkControl } from './widgets/link.tsx';
import { previewOf } from './preview/Preview.tsx';
import { offerOverview } from './status/overview.ts';
import { offerWaiting } from './status/waiting-for-me.ts';
import { showWhereabouts } from './status/line.ts';
import { watchUploads } from './uploads.ts';
import { words } from './words.ts';
import { ListControl } from './widgets/list.tsx';
import { DateControl } from './widgets/date.tsx';

function readSettings(): AdminSettings {
  const element = document.getElementById('cms-settings');
  if (element === null) throw new Error('The page /admin/ lacks its settings (#cms-settings).');
  return JSON.parse(element.textContent) as AdminSettings;
}

interface LocalServer {
  readonly publish_modes: readonly string[];
}

/** Asks the content server of this machine what it can do; nothing when there is none. */
async function localServer(url: string): Promise<LocalServer | undefined> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ action: 'info' }) }).catch(
    () => undefined,
  );
  if (answer?.ok !== true || answer.headers.get('Content-Type')?.includes('json') !== true) return undefined;
  return (await answer.json()) as LocalServer;
}

/** Settings that fit the content server found on this machine. */
async function forThisMachine(settings: AdminSettings): Promise<AdminSettings> {
  const server = await localServer(String(settings.backend['proxy_url']));
  if (server === undefined) {
    document.getElementById('nc-root')?.append(words.noContentServer);
    throw new Error('No content server answers at /api/v1.');
  }
  // On this machine there is nobody to sign in: skip the page that would ask for it.
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
  return { ...settings, siteUrl: location.origin, workflow: server.publish_modes.includes('editorial_workflow') };
}

const given = readSettings();
const settings = given.backend.name === 'proxy' ? await forThisMachine(given) : given;

CMS.registerLocale('vi', phrases);
await publishStatus();
// Decap's types describe only function components without state.
CMS.registerWidget('list', guarded(ListControl as never) as never);
CMS.registerWidget('relation', guarded(RelationControl as never) as never);
CMS.registerWidget('pictures', guarded(PicturesControl as never) as never);
CMS.registerWidget('link', guarded(LinkControl as never) as never);
CMS.registerWidget('date', guarded(DateControl as never) as never);
CMS.registerWidget('markdown', guarded(BodyControl as never) as never);
// The preview follows the field in focus; what Decap moves along with the form would take it away again.
localStorage.setItem('cms.scroll-sync-enabled', 'false');
CMS.registerPreviewStyle('/admin/preview.css');
for (const name of collectionNames) {
  // Decap's types leave out what it hands over while pictures load.
  CMS.registerPreviewTemplate(name, previewOf(describe(name), settings) as never);
}
CMS.registerEventListener({
  name: 'preSave',
  handler: (event) => beforeSave(event),
});
CMS.registerEventListener({
  name: 'postSave',
  handler: ({ entry }) => {
    rememberSaved(entry);
  },
});
CMS.registerEventListener({ name: 'prePublish', handler: (event) => beforePublish(event) });
CMS.registerEventListener({ name: 'preUnpublish', handler: (event) => beforeRemoval(event) });
CMS.registerEventListener({ name: 'postUnpublish', handler: (event) => afterRemoval(event) });
provide({ CardNote, beginVisit, mayDelete });
extendReducer();
CMS.init({ config: cmsConfig(settings) });
watchUploads();
keepPresses();
keepWhenHidden();
rememberOpened();
showWhereabouts(settings.backend.name === 'proxy');
offerOverview();
offerWaiting();
