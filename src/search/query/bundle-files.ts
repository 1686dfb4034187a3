/** Where the files of the search are, by name where they are asked for by it. */
export const bundle = '/pagefind/';
/** Pagefind's WebAssembly for a language without word stems. */
export const wasmFile = 'wasm.unknown.pagefind';
