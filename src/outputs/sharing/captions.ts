/** What to write above a shared link, made from the fields that an entry already has. */
import { captionWords as words } from '../../text/vi/captions.ts';

/** What is told of an entry when it is passed on. */
export interface Shareable {
  readonly title: string;
  readonly summary: string;
  /** Absolute address to print or paste: the short one where there is one. */
  readonly link: string;
  /** "Mức độ: 4", "Bao lâu: trong ngày" … as term and text. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** The day of checking, as people read it. */
  readonly checkedOn?: string | undefined;
  readonly hashtags: readonly string[];
}

/** One or two lines for a chat or a comment. */
export function shortCaption({ title, summary, link }: Shareable): string {
  return `${title}. ${summary}\n${link}`;
}

/** A whole post; numbers of a guide carry the day on which they were compared with their source. */
export function longCaption({ title, summary, link, facts, checkedOn, hashtags }: Shareable): string {
  const paragraphs = [
    title,
    summary,
    facts.map(({ term, text }) => `• ${term}: ${text}`).join('\n'),
    words.see(link),
    checkedOn === undefined ? '' : `${words.checked(checkedOn)} ${words.doNotChange}`,
    hashtags.join(' '),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
