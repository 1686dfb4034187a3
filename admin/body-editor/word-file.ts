/** The words of a Word file. Loaded when somebody asks for it. */
import mammoth from 'mammoth';
import { cleanHtml, type Cleaned } from './clipboard/clean.ts';
import { treeOf } from './clipboard/tree.ts';

/**
 * Reads a `.docx`.
 *
 * @throws when the file is none.
 */
export async function readWordFile(file: Blob): Promise<Cleaned> {
  const arrayBuffer = await file.arrayBuffer();
  // Pictures are only counted: the editor adds them where they get a description.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: 'x' }));
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage });
  return cleanHtml(treeOf(new DOMParser().parseFromString(value, 'text/html').body));
}
