/** The part of the package that is used; its types describe the name under which Node keeps a module of its own. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(host: string): string };
  export default punycode;
}
