import { registry } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import type { ContentFile } from './frontmatter.ts';
import type { BodyFindings } from './markdown.ts';
import { personalDataIn } from './personal-data.ts';
import { personalDataInFields, withoutWebAddresses } from './personal-fields.ts';
import type { Problem } from './problem.ts';
import { valueProblem } from './schema.ts';

/** Personal data in any text of a profile, its body and the addresses that it links to among them. */
export function checkProfile(content: ContentFile, body: BodyFindings): Problem[] {
  const fields = personalDataInFields(registry.profiles.fields, content.data).map(({ path, found, message }) => ({
    ...valueProblem(content, registry.profiles, path, message),
    found,
  }));
  const lines = content.body.split('\n').flatMap((line, index) =>
    personalDataIn(withoutWebAddresses(line)).map(({ found, message }) => ({
      severity: 'error' as const,
      file: content.file,
      line: content.bodyLine + index,
      field: words.body,
      found,
      message,
    })),
  );
  // Emphasis and entities can break a number apart in the source that stands whole on the page.
  const told = new Set(lines.map(({ found }) => found));
  const whole = personalDataIn(body.text).filter(({ found }) => !told.has(found));
  const shown = whole.map(({ found, message }) => ({
    severity: 'error' as const,
    file: content.file,
    line: content.bodyLine,
    field: words.body,
    found,
    message,
  }));
  return [...fields, ...lines, ...shown];
}
