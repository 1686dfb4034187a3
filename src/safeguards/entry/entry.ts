/** Input and output of the rules for one entry. Nothing here knows of files, of Node or of a form. */
import type { Collection } from '../../content-model/collection.ts';
import type { CollectionName } from '../../content-model/registry.ts';
import type { entryPersonalData } from '../entry-personal-data.ts';
import type { Node } from '../markdown-node.ts';
import type { Path } from '../values.ts';

/**
 * One change that puts a mistake right: every link to `found` in the text, or the value of the field, becomes
 * `instead`.
 */
export interface Mend {
  readonly found: string;
  readonly instead: string;
}

/** Something wrong with an entry; where it stands is told by the path of the field. */
export interface EntryProblem {
  /** `['steps', 2, 'title']`; `['body']` for the prose, empty for the entry as a whole. */
  readonly path: Path;
  /** What stands there now. */
  readonly found?: string | undefined;
  /** What is wrong and what to do, as the end of a sentence that begins with the field. */
  readonly message: string;
  /** A warning is told, an error keeps the entry from being published. */
  readonly severity: 'error' | 'warning';
  /** In prose: the line, from 1. */
  readonly bodyLine?: number | undefined;
  /** Where one change puts it right. */
  readonly mend?: Mend | undefined;
  /** Another entry has a part in it: both are told, and either may be put right. */
  readonly isShared?: boolean;
  /** It tells of a person what must not be public. */
  readonly isPersonal?: boolean;
  /** It is told of a lack among the other entries. */
  readonly asksOthers?: boolean;
}

/** The entry that is looked at. */
export interface WrittenEntry {
  readonly collection: Collection;
  /** The last part of its address; empty while it has none. */
  readonly id: string;
  /** The frontmatter as it was read, or as the form holds it. */
  readonly data: unknown;
  /** The prose as Markdown. */
  readonly body: string;
}

/** Another entry, as far as it matters to one. */
export interface OtherEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly short?: string | undefined;
  readonly previousUrls: readonly string[];
}

/** The other entries, drafts among them; whoever asks makes it once for all that it asks about. */
export interface Others {
  /** Names of the entries of a collection. */
  readonly ids: (collection: CollectionName) => ReadonlySet<string>;
  /** Codes of the questions that guides share; nothing where they cannot be told. */
  readonly sharedQuestions: ReadonlySet<string> | undefined;
  /**
   * Guides with this name for print, and entries that stood at this address; the entry that is looked at may be one.
   */
  readonly withShort: (short: string) => readonly OtherEntry[];
  readonly formerlyAt: (url: string) => readonly OtherEntry[];
  /** The prose of an entry, for the headings in it; nothing where it is not known. */
  readonly bodyOf: (collection: CollectionName, id: string) => string | undefined;
}

/** What is known of a file beside the entry: what its bytes are, told by `picture.ts` where they can be read. */
export interface PictureFacts {
  /** Why it cannot be shown. */
  readonly refusal?: string | undefined;
  /** It says where it was taken. */
  readonly hasPlace?: boolean;
  /** Its sides, when it is too small for a cover. */
  readonly tiny?: string | undefined;
}

/** Addresses that the finished site answers at. */
export interface PublishedSite {
  /** Whether a page or file stands at a path. */
  readonly has: (path: string) => boolean;
  /** The places of a page that can be linked to, without the headings of an entry's own prose; nothing for no page. */
  readonly anchorsOf: (path: string) => ReadonlySet<string> | undefined;
  /** Places that any page of an entry of the collection has. */
  readonly anchorsOfCollection: (collection: CollectionName) => ReadonlySet<string>;
  /** All pages, to offer the nearest one. */
  readonly pages: readonly string[];
}

/** All that the rules ask beside the entry itself. */
export interface Known {
  readonly parse: (markdown: string) => Node;
  readonly others: Others;
  /** Files beside the entry by their names. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** What the last build knew; nothing where there was none of this code. */
  readonly published?: PublishedSite | undefined;
  /** Finds personal data: by default anew, in a build from what was found before. */
  readonly personalData?: typeof entryPersonalData;
  /** The address of this entry that hangs on walls already. */
  readonly printed?: string | undefined;
}

/** The entry with what several rules need, read once. */
export interface ReadEntry extends WrittenEntry {
  /** The frontmatter in one normal form. */
  readonly values: unknown;
  /** The prose as a tree; nothing where it is not to be read. */
  readonly tree: Node | undefined;
  /** The known name that was probably meant, for the first mistakes of an entry: of very many it is not asked. */
  readonly suggest: (name: string, known: readonly string[]) => string | undefined;
}
