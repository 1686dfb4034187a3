/** Links to help inside the editor, which covers the head of the page. */
import type { Collection } from '../../src/content-model/collection.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { fieldPage } from '../../src/entries/field-pages.ts';
import { admin } from '../../src/text/vi/admin.ts';
import { showOverview } from '../status/overview.ts';
import { words } from '../words.ts';

export function Help({ collection }: { readonly collection: Collection }) {
  const fields = isCollectionName(collection.name)
    ? [{ label: words.form.fieldsHelp, url: fieldPage(collection.name).url }]
    : [];
  return (
    <nav className="form-help" aria-label={words.form.help}>
      {[...fields, ...admin.desk].map(({ label, url }) => (
        <a key={url} href={url} target="_blank" rel="noopener">
          {label}
        </a>
      ))}
      <button type="button" onClick={() => void showOverview()}>
        {admin.overview}
      </button>
    </nav>
  );
}
