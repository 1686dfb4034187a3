/** Patches around the form: the frame of the preview, the sign-in, the notices. */
import { previewPolicy } from '../../../src/cms-backend.ts';
import type { Patch } from './patch.ts';

const toasts = 'react-toastify/dist/react-toastify.esm.mjs';
const notices = 'tests/cms/cms-rules.spec.ts › text that other readers would take for a number is kept as it was typed';

export const around: readonly Patch[] = [
  {
    // A policy and no `sandbox`: without `allow-scripts` Safari stops what the CMS itself listens to in the frame.
    promise: 'Nothing that gets into the preview runs: its frame has the origin at which the editor is signed in.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/4099',
    until: 'the frame of the preview has a policy, or an origin of its own',
    test: 'tests/cms/cms-preview.spec.ts › runs nothing and tells nobody even where HTML gets into the frame',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    times: 1,
    from: '<head><base target="_blank"/></head>',
    to: `<head><meta http-equiv="Content-Security-Policy" content="${previewPolicy}"><base target="_blank"/></head>`,
  },
  {
    promise: 'Who could not sign in is told so in Vietnamese, with what to do.',
    upstream:
      'https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-backend-gitlab/src/AuthenticationPage.js',
    until: 'the message comes from the table of phrases',
    test: 'tests/cms/cms-sign-in.spec.ts › a sign-in that the forge refuses is told in Vietnamese',
    file: 'decap-cms-backend-{gitlab,forgejo,github}/dist/esm/AuthenticationPage.js',
    times: 5,
    from: 'loginError: err.toString()',
    to: 'loginError: ours.notSignedIn(err)',
  },
  {
    promise: 'Who opens the address of an entry, or loads it again, finds the entry, not a form that opens for ever.',
    upstream: 'https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-lib-auth/src/pkce-oauth.js',
    until: 'the sign-in page, which every visit passes, takes away no more of the address than the code of the forge',
    test: 'tests/cms/cms-forge.spec.ts › a link leads to its entry, also for who has to sign in first; so does a reload',
    file: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    times: 1,
    from: "window.history.replaceState(null, '', document.location.pathname);",
    to: "window.history.replaceState(null, '', document.location.pathname + document.location.hash);",
  },
  {
    promise: 'The button that closes a notice says so in Vietnamese.',
    upstream: 'https://github.com/fkhadra/react-toastify/blob/main/src/components/CloseButton.tsx',
    until: 'Decap hands ToastContainer a closeButton with words of its table of phrases',
    test: notices,
    file: toasts,
    times: 1,
    from: 'ariaLabel:s="close"',
    to: 'ariaLabel:s=ours.notices.close',
  },
  {
    promise: 'How long a notice still stands is told in Vietnamese.',
    upstream: 'https://github.com/fkhadra/react-toastify/blob/main/src/components/ProgressBar.tsx',
    until: 'react-toastify takes the words as a property',
    test: notices,
    file: toasts,
    times: 1,
    from: '"notification timer"',
    to: 'ours.notices.timer',
  },
];
