/** The table the other way round, with which tests write in traditional script. */
declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
