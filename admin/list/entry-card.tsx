/** An entry in a list of the CMS, in the place of Decap's card that tells its title alone. */
import type { Map as ImmutableMap } from 'immutable';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { urlOf } from '../../src/entries/url.ts';
import { previewPath } from '../../src/outputs/link-cards/paths.ts';
import { knownTitle } from '../public-site.ts';
import { entryLine } from './entry-line.ts';

interface Props {
  readonly collection: ImmutableMap<string, unknown>;
  readonly entry: ImmutableMap<string, unknown>;
  /** Where entries of several collections stand together. */
  readonly collectionLabel?: string | undefined;
  readonly workflowStatus?: string | null | undefined;
  readonly viewStyle?: string | undefined;
}

function titleOf({ collection, entry }: Props): string {
  const files = collection.get('files') as Iterable<ImmutableMap<string, unknown>> | undefined;
  const file = [...(files ?? [])].find((each) => each.get('name') === entry.get('slug'));
  const title = file?.get('label') ?? entry.getIn(['data', 'title']);
  return typeof title === 'string' && title !== '' ? title : String(entry.get('slug'));
}

/** The small picture that the site has drawn of the entry; of one that is not there yet nothing is shown. */
function Picture({ url }: { readonly url: string }) {
  return (
    <img
      src={previewPath(url, 'link')}
      alt=""
      loading="lazy"
      width="96"
      height="50"
      onError={({ currentTarget }) => {
        currentTarget.hidden = true;
      }}
    />
  );
}

export default function EntryCard(props: Props) {
  const { collection, entry, collectionLabel, workflowStatus, viewStyle } = props;
  const name = String(collection.get('name'));
  const slug = String(entry.get('slug'));
  const data = (entry.get('data') as ImmutableMap<string, unknown>).toJS();
  const { facts, states } = entryLine(data, dayInVietnam(), workflowStatus, (id) => knownTitle('units', entryId(id)));
  return (
    <li className={viewStyle === 'VIEW_STYLE_GRID' ? 'entry-line in-grid' : 'entry-line'}>
      <a href={`#/collections/${name}/entries/${slug}`}>
        {isCollectionName(name) && <Picture url={urlOf({ collection: name, id: entryId(slug) })} />}
        <span className="entry-line-words">
          {collectionLabel !== undefined && <small>{collectionLabel}</small>}
          <strong>{titleOf(props)}</strong>
          <span>
            {facts.join(' · ')}
            {states.map((state) => (
              <em key={state}>{state}</em>
            ))}
          </span>
        </span>
      </a>
    </li>
  );
}
