/** OpenCC's table of characters (Apache-2.0) as the package holds it: `traditional simplified` pairs parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
