const column = (type) => (name, about, values = '') => ({ name, type, about, values });
export const text = column('VARCHAR');
export const integer = column('INTEGER');
export const decimal = column('DOUBLE');
export const truth = column('BOOLEAN');
export const date = column('DATE');
export const moment = column('TIMESTAMP');
export const reportId = text('report_id', 'The report.', 'first 16 hex digits of the SHA-256 of its bytes; reports.report_id');
/** The two columns of a span; `of` names what it covers. */
export function spanColumns(of) {
    return [
        integer('start_char', `Where ${of} starts in reports.text.`, 'code points from 0'),
        integer('end_char', `Where ${of} ends in reports.text, the first code point after it.`, 'code points from 0'),
    ];
}
//# sourceMappingURL=table.js.map