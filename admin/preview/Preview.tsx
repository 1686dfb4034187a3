/** The preview beside the form: the page as readers will see it, and the card that a link to it becomes. */
import type { Map as ImmutableMap } from 'immutable';
import { useEffect, useRef, useState } from 'react';
import './preview.css';
import { cardTexts } from '../../src/outputs/link-cards/texts.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { pictureOf } from '../../src/entries/cover.ts';
import type { WrittenEntry } from '../../src/entries/facts.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { frontmatterOf } from '../save/check.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { words } from '../words.ts';
import { linkCard } from './card/link-card.ts';
import { asShown } from './completed.ts';
import { followFocus, leadBack, type Follower } from './follow.ts';
import { marked, notChosen, withFields } from './marks.ts';
import { previewLookups } from './lookups.ts';
import { proseHtml } from './prose.ts';
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
  const { body = '' } = data;
  const addressOf = (file: string) => getAsset(file).toString();
  const lookups = previewLookups(addressOf, dayInVietnam());
  // `asShown` gives the shape that the schema of this collection gives.
  const frontmatter = frontmatterOf(collection, data);
  const unchosen = view === 'card' ? words.preview.notChosen : notChosen;
  const written = { collection: collection.name, data: asShown(collection.fields, frontmatter, unchosen) };
  const { data: withMarks, paths } = marked(collection.fields, written.data);
  if (view === 'card') {
    const draft = written as unknown as WrittenEntry;
    const unit =
      'unit' in draft.data && draft.data.unit !== undefined ? await lookups.linked(draft.data.unit) : undefined;
    const photo = pictureOf<unknown>(draft.data);
    const content = {
      ...cardTexts(draft, unit?.title),
      photo: typeof photo === 'string' && photo !== '' ? addressOf(photo) : undefined,
    };
    return linkCard(content, draft.data.summary, new URL(siteUrl).host);
  }
  const draft = {
    collection,
    id: entryId(String(entry.get('slug'))),
    data: withMarks,
    body: typeof body === 'string' ? proseHtml(body) : '',
    hotline,
    portals,
  };
  return withFields(await renderArticle(draft, lookups), paths);
}

/** The preview of a collection's entries. */
export function previewOf(collection: Collection, surroundings: Surroundings) {
  return function Preview(props: Props) {
    const [view, setView] = useState<View>('page');
    const [html, setHtml] = useState('');
    const { entry, isLoadingAsset } = props;
    const frame = useRef<HTMLElement>(null);
    const data = entry.get('data');
    const follower = useRef<Follower>(undefined);
    useEffect(() => {
      if (frame.current === null) return undefined;
      follower.current = followFocus(frame.current.ownerDocument);
      return follower.current.end;
    }, []);
    useEffect(() => follower.current?.drawn(), [html]);
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
        <main
          ref={frame}
          dangerouslySetInnerHTML={{ __html: html }}
          onClick={({ target }) => {
            leadBack(target);
          }}
        />
      </>
    );
  };
}
