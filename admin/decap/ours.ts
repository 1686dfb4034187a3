/**
 * What the patches of Decap call: each patched module imports this as `ours`. Nothing here may import Decap: its
 * modules would be run in another order than their own, and its store be made before its reducers are there.
 */
import { createElement, type ComponentType } from 'react';
import { editorKeys } from '../editor/editor-key.ts';
import { words } from '../words.ts';

export { Unopened } from '../editor/unopened.tsx';
export { freeName } from '../save/picture-names.ts';

export const { items, notFilled, notices } = words;

/** Whether an address has the editor that is open, told by its key. */
export const editorKey = editorKeys();

/** The parts of the CMS that import Decap themselves, and so are handed over instead of imported. */
interface Given {
  readonly beginVisit: () => unknown;
  readonly CardNote: ComponentType<{ readonly link: string }>;
  /** Whether a picture may be deleted; tells why where it may not. */
  readonly mayDelete: (picture: { readonly name: string }) => Promise<boolean>;
}

const provided: { parts?: Given } = {};

/** To be called once, before Decap opens. */
export function provide(parts: Given): void {
  provided.parts = parts;
}

function given(): Given {
  if (provided.parts === undefined) throw new Error('The parts of the CMS that import Decap were not provided.');
  return provided.parts;
}

export function CardNote(props: { readonly link: string }) {
  return createElement(given().CardNote, props);
}

export function mayDelete(picture: { readonly name: string }): Promise<boolean> {
  return given().mayDelete(picture);
}

/** What keeps the text of one visit to the form. */
export function beginVisit(): unknown {
  return given().beginVisit();
}

/** What the page of the sign-in says of an error that is told in English. */
export function notSignedIn(error: unknown): string {
  console.error(error);
  return words.failures.notSignedIn;
}

interface ReadEntry {
  readonly path: string;
  /** The file as it came. */
  readonly raw: string;
  /** What was read in it: nothing at all where it could not be. */
  readonly data: object;
}

/** @throws a sentence for the editor where a file says something of which nothing could be read. */
export function refuseUnreadable({ path, raw, data }: ReadEntry): void {
  if (raw.trim() !== '' && Object.keys(data).length === 0) throw new Error(words.failures.unreadable(path));
}
