import { List } from 'immutable';
import { expect, it, vi } from 'vitest';
import { PicturesControl } from './pictures.tsx';

vi.mock('../decap/store/pictures.ts', () => ({ openPictures: () => [], onPictureRead: () => () => undefined }));
vi.mock('../uploads.ts', () => ({ areAccepted: () => true }));

it('pictures that are still being taken in when the form is left come into no other entry', async () => {
  const first = Promise.withResolvers<unknown>();
  const [onPersistMedia, onChange] = [vi.fn(() => first.promise), vi.fn()];
  const field = { get: () => List() } as never;
  const control = new PicturesControl({
    forID: 'pictures',
    classNameWrapper: '',
    getAsset: (path) => ({ path, toString: () => path }),
    field,
    onPersistMedia,
    onChange,
  });
  vi.spyOn(control, 'setState').mockReturnValue();
  const files = ['a.jpg', 'b.jpg'].map((name) => new File([], name));
  const added = control.add(files);
  control.componentWillUnmount();
  first.resolve({ payload: { id: '1', name: 'a.jpg' } });
  await added;
  expect(onChange).not.toHaveBeenCalled();
  expect(onPersistMedia).toHaveBeenCalledOnce();
});
