/**
 * The file that a picture is named by in a body or a field.
 *
 * @returns nothing when it is not beside the text: in another folder, on another site, written as data.
 */
export function pictureName(written: string): string | undefined {
  const bare = written.replace(/^\.\//, '');
  let decoded: string;
  try {
    decoded = decodeURI(bare);
  } catch {
    return undefined;
  }
  return /[/\\:?#%\0]/.test(decoded) || decoded.startsWith('.') ? undefined : decoded;
}
