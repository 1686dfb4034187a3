import { beforeEach, expect, it, vi } from 'vitest';
import { markTakenOff, isTakenOff } from '../removal/taken-off.ts';
import { insist } from '../removal/insist.ts';
import { beforeSubmit } from '../save/before-save.ts';
import { words } from '../words.ts';
import { withOurRules } from './backend-rules.ts';

vi.mock('./store/saved-entries.ts', () => ({ readDraft: vi.fn() }));
vi.mock('../save/before-save.ts', () => ({ beforeSubmit: vi.fn() }));
vi.mock('../removal/insist.ts', () => ({ insist: vi.fn(({ write }: { write: () => unknown }) => write()) }));

const decap = {
  authenticate: vi.fn<(state: unknown) => Promise<unknown>>(),
  persistEntry: vi.fn<() => Promise<unknown>>(),
  updateUnpublishedEntryStatus: vi.fn<() => Promise<unknown>>(),
  readFileMetadata: vi.fn<() => Promise<{ author: string; updatedOn: string }>>(),
};
class Backend {
  readonly api = { deleteBranch: vi.fn(), readFileMetadata: decap.readFileMetadata };
  authenticate(state: unknown) {
    return decap.authenticate(state);
  }
  persistEntry() {
    return decap.persistEntry();
  }
  updateUnpublishedEntryStatus() {
    return decap.updateUnpublishedEntryStatus();
  }
}
const backend = () => new (withOurRules(Backend))({}, {});

beforeEach(() => {
  vi.clearAllMocks();
});

it.each(['GitLab', 'Forgejo', 'GitHub'])('who may not write with %s is told whom to ask', async (forge) => {
  decap.authenticate.mockRejectedValue(new Error(`Your ${forge} user account does not have access to this repo.`));
  await expect(backend().authenticate({})).rejects.toThrow(words.failures.noAccess(forge));
});

it('other failures of a sign-in stay as they are, and one that succeeds is handed on', async () => {
  decap.authenticate.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ login: 'a' });
  await expect(backend().authenticate({})).rejects.toThrow(TypeError);
  expect(await backend().authenticate({})).toEqual({ login: 'a' });
});

it('nobody is asked who changed an entry of a list last', async () => {
  decap.authenticate.mockResolvedValueOnce({});
  const own = backend();
  await own.authenticate({});
  expect(await own.api?.readFileMetadata?.('a', 'b')).toEqual({ author: '', updatedOn: '' });
  expect(decap.readFileMetadata).not.toHaveBeenCalled();
});

it('a draft whose rules refuse it is not handed in', async () => {
  vi.mocked(beforeSubmit).mockRejectedValueOnce(new Error('no'));
  const handIn = () => backend().updateUnpublishedEntryStatus('guides', 'khai-sinh/index', 'pending_review');
  await expect(handIn()).rejects.toThrow('no');
  expect(decap.updateUnpublishedEntryStatus).not.toHaveBeenCalled();
  await handIn();
  expect(decap.updateUnpublishedEntryStatus).toHaveBeenCalledOnce();
});

it('an entry that was taken off is written until it stands, any other once', async () => {
  const entry = { dataFiles: [{ slug: 'khai-sinh/index', raw: 'title: Khai sinh\n' }] };
  await backend().persistEntry(entry, { collectionName: 'guides' });
  expect(insist).not.toHaveBeenCalled();
  markTakenOff('guides', 'khai-sinh/index');
  await backend().persistEntry(entry, { collectionName: 'guides' });
  const asked = vi.mocked(insist).mock.calls[0]?.[0];
  expect([asked?.name, asked?.text()]).toEqual(['khai-sinh', 'title: Khai sinh\n']);
  expect(decap.persistEntry).toHaveBeenCalledTimes(2);
  expect(isTakenOff('guides', 'khai-sinh/index')).toBe(false);
});
