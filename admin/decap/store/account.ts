/** Who works here, at which forge, and whether drafts are reviewed before they are published. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Forge } from '../../review/forge.ts';

/** Whether drafts are reviewed before they are published. */
export function hasReview(): boolean {
  return store.getState().config.publish_mode === 'editorial_workflow';
}

/** Whether editors sign in; on this machine there is nobody to sign in. */
export function hasAccounts(): boolean {
  return store.getState().config.backend.name !== 'proxy';
}

/** What is asked of the forge besides what Decap asks; there as soon as somebody is signed in. */
export function forge(): Forge {
  return currentBackend(store.getState().config).implementation.forge;
}

/** How the forge calls the person who is signed in; nothing on this machine, where nobody is. */
export function signedInNames(): string[] {
  const { name, login } = store.getState().auth.user ?? {};
  return [name, login].filter((each) => each !== undefined);
}

/** Whether the CMS can be worked with: on this machine at once, at a forge after sign-in. */
export function isSignedIn(): boolean {
  return Boolean(store.getState().auth.user);
}

/** Whether whoever works here may publish, as far as the forge tells; on this machine everybody may. */
export async function mayPublish(): Promise<boolean> {
  return hasReview() && (await forge().mayPublish());
}
