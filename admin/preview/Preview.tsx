/** The preview beside the form: the page as readers will see it, and the card that a link to it becomes. */
import { markdownToHtml } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
import type { Map as ImmutableMap } from 'immutable';
import { useEffect, useState } from 'react';
import './preview.css';
import type { Collection } from '../../src/content-model/collection.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { frontmatterOf } from '../save/check.ts';
import { today } from '../today.ts';
import { words } from '../words.ts';
import { linkCard } from './link-card.ts';
import { previewLookups } from './lookups.ts';
import { renderArticle, type Surroundings } from './render.ts';

/** The part of Decap's properties that is used. */
interface Props {
  readonly entry: ImmutableMap<string, unknown>;
  readonly getAsset: (file: string) => { toString(): string };
  readonly isLoadingAsset: boolean;
}

type View = 'page' | 'card';

const pauseMilliseconds = 150;

async function draw(
  collection: Collection,
  { entry, getAsset }: Props,
  { siteUrl, hotline, portals }: Surroundings,
  view: View,
) {
  const data = (entry.get('data') as ImmutableMap<string, unknown>).toJS() as Record<string, unknown>;
  const { title = '', summary = '', body = '' } = data;
  // As on the card that the build draws: a person by the portrait.
  const photo = 'portrait' in collection.fields ? data['portrait'] : data['cover'];
  const addressOf = (file: string) => getAsset(file).toString();
  if (view === 'card') {
    const picture = typeof photo === 'string' && photo !== '' ? addressOf(photo) : undefined;
    return linkCard({ title: String(title), summary: String(summary), site: new URL(siteUrl).host, cover: picture });
  }
  const draft = {
    collection,
    id: entryId(String(entry.get('slug'))),
    data: frontmatterOf(collection, data),
    body: typeof body === 'string' ? markdownToHtml(body) : '',
    hotline,
    portals,
  };
  return renderArticle(draft, previewLookups(addressOf, today()));
}

/** The preview of a collection's entries. */
export function previewOf(collection: Collection, surroundings: Surroundings) {
  return function Preview(props: Props) {
    const [view, setView] = useState<View>('page');
    const [html, setHtml] = useState('');
    const { entry, isLoadingAsset } = props;
    const data = entry.get('data');
    useEffect(() => {
      let stale = false;
      const show = (made: string) => {
        if (!stale) setHtml(made);
      };
      const timer = setTimeout(() => {
        draw(collection, props, surroundings, view).then(show, (error: unknown) => {
          console.error(error);
          show(`<p role="alert">${words.preview.failed}</p>`);
        });
      }, pauseMilliseconds);
      return () => {
        stale = true;
        clearTimeout(timer);
      };
    }, [data, isLoadingAsset, view]);
    return (
      <>
        <nav className="preview-tabs" aria-label={words.preview.label}>
          {(['page', 'card'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={view === name}
              onClick={() => {
                setView(name);
              }}
            >
              {words.preview[name]}
            </button>
          ))}
        </nav>
        <main dangerouslySetInnerHTML={{ __html: html }} />
      </>
    );
  };
}
