import type { Page } from '@playwright/test';

/** The text that the browser keeps of the entry being written. */
export function textKept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const store = names.find((name) => name === 'keyvaluepairs');
          if (store === undefined) {
            resolve('');
            return;
          }
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
}
