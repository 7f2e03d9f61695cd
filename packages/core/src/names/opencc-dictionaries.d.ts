/** OpenCC's tables, character by character: `from to` with `|` between. The package has no types for its parts. */
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
