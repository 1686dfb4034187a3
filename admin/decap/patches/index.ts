/** Everything that the CMS changes in Decap and in what Decap stands on. How to update it: `admin/decap/README.md`. */
import { around } from './around.ts';
import { form } from './form.ts';
import { unsaved } from './unsaved-text.ts';
import { aliases, replacements } from './modules.ts';
import { opened } from './opened.ts';
import type { Changes } from './patch.ts';
import { pictures } from './pictures.ts';
import { reliedOn } from './relied-on.ts';
import { written } from './written.ts';

export const changes: Changes = {
  patches: [...written, ...unsaved, ...opened, ...pictures, ...form, ...around],
  replacements,
  aliases,
  reliedOn,
};
