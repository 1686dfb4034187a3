import en from 'decap-cms-locales/dist/esm/en/index.js';
import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

function keys(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
}

function at(tree: object, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], tree);
}

it('says everything that Decap says in English, and nothing else', () => {
  expect(keys(phrases).sort()).toEqual(keys(en).sort());
});

it('leaves no sentence in English', () => {
  const same = new Set([
    'editor.editorWidgets.markdown.markdown',
    'collection.collectionTop.newButton',
    'auth.loginWithNetlifyIdentity',
  ]);
  const untranslated = keys(phrases).filter(
    (key) =>
      !same.has(key) &&
      at(phrases, key) === at(en, key) &&
      /[a-z]{3}/.test(String(at(en, key)).replace(/%\{\w+\}/g, '')),
  );
  expect(untranslated).toEqual([]);
});

it('uses only what Decap fills in', () => {
  for (const key of keys(phrases)) {
    const known = placeholders(String(at(en, key)));
    const unknown = placeholders(String(at(phrases, key))).filter((name) => !known.includes(name));
    expect(unknown, key).toEqual([]);
  }
});
