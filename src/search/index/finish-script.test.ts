import { expect, test } from 'vitest';
import { withEntry } from './finish-script.ts';

const script =
  'async loadEntry(){let entryUrl=1;let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();}';

test("Pagefind's script says by itself what its entry file says", () => {
  expect(withEntry(script, '{"version":"1.6.0"}\n')).toBe(
    'async loadEntry(){let entryUrl=1;let entry_json={"version":"1.6.0"};}',
  );
});

test.each(['async loadEntry(){}', script + script])('a script that asks otherwise is refused', (other) => {
  expect(() => withEntry(other, '{}')).toThrow('reads its entry otherwise');
});
