/** What can be sent in the short form; asked at its head until something is written. */
import { admin } from '../../src/text/vi/admin.ts';
import { words } from '../words.ts';

/** Decap would keep the empty form of the sort before where the address alone changed. */
function open(url: string): void {
  location.hash = url;
  location.reload();
}

export function QuickSorts() {
  return (
    <nav className="quick-sorts" aria-label={words.quick.sorts}>
      {admin.quickSorts.map(({ label, url }) => (
        <a
          key={url}
          href={url}
          aria-current={location.hash === url ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            if (location.hash !== url) open(url);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
