/** Patches for pictures: they belong to their entry, keep their size, and stay while something shows them. */
import type { Patch } from './patch.ts';

const sources = 'https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-core/src';
const named =
  'tests/cms/cms-rules.spec.ts › two pictures of one name are both kept, and one that is shown is not deleted';

export const pictures: readonly Patch[] = [
  {
    promise: 'A small picture is not blown up to the width that large ones are brought down to.',
    upstream: 'https://github.com/decaporg/decap-cms/pull/7845',
    until: 'media_processing takes its width for the widest',
    test: named,
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    times: 1,
    from: 'const width = config.width ?? undefined;',
    to: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
  },
  {
    promise: 'A second image.jpg gets a number: telephones call every picture so, and nothing is replaced unasked.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/247',
    until: 'Decap numbers what is uploaded under a name that is taken',
    test: named,
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    times: 1,
    from: 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);\n    const uploadFileName',
    to: `const fileName = ours.freeName(
      sanitizeSlug(file.name.toLowerCase(), state.config.slug),
      name => getUploadFileName(name, file, state.config, field),
      files.map(({ name }) => name)
    );
    const uploadFileName`,
  },
  {
    promise: 'A picture that something still shows is not deleted: the site could not be built.',
    upstream: `${sources}/components/MediaLibrary/MediaLibrary.jsx`,
    until: 'Decap has an event before it deletes a picture',
    test: named,
    file: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js',
    times: 1,
    from: 'deleteMedia(file, {\n      privateUpload\n    }).then(() => {',
    to: 'ours.mayDelete(file).then(may => may && deleteMedia(file, { privateUpload })).then(() => {',
  },
  {
    promise: 'Nobody puts a picture where it is published and no entry can show it: the store for all has no button.',
    upstream: `${sources}/components/App/Header.js`,
    until: 'the configuration can say that there is no store for all',
    test: named,
    file: 'decap-cms-core/dist/esm/components/App/Header.js',
    times: 1,
    from: 'showMediaButton && _jsx("li"',
    to: 'false && _jsx("li"',
  },
];
