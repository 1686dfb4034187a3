/**
 * Scripts that sleep in a `<template>` until they are woken (`search/client/start.ts`): beside each stand links to the
 * scripts that it imports, so that all are asked for at once, not one after another.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesNamedBy } from '../offline/addresses.ts';
import { isWithin, type Edit, type Tag } from '../lib/html.ts';

/** Every script that the script of an address imports, directly or not. */
function importsOf(address: string, read: (address: string) => string, found = new Set<string>()): Set<string> {
  for (const imported of filesNamedBy(read(address)).filter((file) => file.endsWith('.js'))) {
    if (found.has(imported)) continue;
    found.add(imported);
    importsOf(imported, read, found);
  }
  return found;
}

/**
 * Links that name what the sleeping scripts of a page import, each to stand before its script.
 *
 * @param read the script of an address.
 */
export function sleepingImports(tags: readonly Tag[], read: (address: string) => string): Edit[] {
  return tags
    .filter((tag) => tag.name === 'script' && tag.attributes.has('src') && isWithin(tag, 'template'))
    .map(({ start, attributes }) => {
      const address = attributes.get('src') ?? '';
      const imports = [...importsOf(address, read)].filter((imported) => imported !== address);
      return { at: start, text: imports.map((each) => `<link rel="modulepreload" href="${each}">`).join('') };
    });
}

/** Reads the scripts of a built site, each once. */
export function scriptsOf(folder: string): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const script = known.get(address) ?? readFileSync(join(folder, address), 'utf8');
    known.set(address, script);
    return script;
  };
}
