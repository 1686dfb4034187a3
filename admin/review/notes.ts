/**
 * What a reviewer writes to the author of a draft: a comment on the request of its branch, which the forge mails on.
 */

const opening = 'Trả lại để sửa:';

/** A note as the forge keeps it: quoted, so that no line of it is a command of the forge (`/close`). */
export function noteBody(text: string): string {
  const quoted = text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd());
  return `${opening}\n\n${quoted.join('\n')}`;
}

/** The words of a comment: of ours without what was put around them, of any other as they are. */
export function noteText(body: string): string {
  const lines = body.split(/\r?\n/);
  if (lines[0] !== opening) return body.trim();
  return lines
    .slice(1)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .trim();
}
