/** Elements that begin and end a line of their own; any other runs on in the line (whatwg HTML, 15.3, and what builders made up). */
export const BLOCK_ELEMENTS = new Set(('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ucapcontent ul xmp').split(' '));
/** Elements whose text is not printed, or is no running text: programs, forms, drawings, pinyin over characters, Word's own data, deletions. */
export const SKIPPED_ELEMENTS = new Set(('applet audio button canvas datalist del embed frame head iframe input map math meter noembed noframes noscript object progress rp rt ' +
    'script select style svg template textarea title video xml').split(' '));
/** Elements whose line breaks are printed. */
export const PREFORMATTED_ELEMENTS = new Set(['listing', 'plaintext', 'pre', 'xmp']);
//# sourceMappingURL=element-kinds.js.map