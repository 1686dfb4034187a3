/** The forge where the content lies. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Forge } from '../../review/forge.ts';

/** What is asked of the forge besides what Decap asks; there as soon as somebody is signed in. */
export function forge(): Forge {
  return currentBackend(store.getState().config).implementation.forge;
}
