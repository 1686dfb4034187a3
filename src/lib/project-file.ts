import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of a file that a module is made from, such as a style sheet that it draws by: `codeKey` counts the file as
 * part of that module.
 *
 * @param path from the root of the project, written out where it is asked for.
 */
export function projectFile(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}
