/** HTML as the standard wants it, by html-validate, in one process. Too slow for each build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';

/** What is asked of every page; each exception has its reason. */
const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Pagefind reads <meta> elements that have attributes of its own instead of a name.
    'attribute-misuse': 'off',
    // Firefox keeps ticks over a reload, and asks for this attribute not to: the ticks are the page's to keep.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // Safari forgets that a list is one when its marks are styled away; the role says it again.
    'no-redundant-role': 'off',
  },
};

/**
 * What is invalid in built pages, a line each: `huong-dan/index.html:1:200 …`.
 *
 * @param files paths below `folder`.
 */
export async function invalidHtml(folder: string, files: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));
  const told: string[] = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), htmlRules);
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId } of messages) {
        told.push(`${file}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  return told;
}
