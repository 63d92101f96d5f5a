const DATE = /(?<!\d)(20\d{2})(?:[-/.]| ?年 ?)(\d{1,2})(?:[-/.]| ?月 ?)(\d{1,2})(?!\d)/;
/** The first date of a text such as 2022-01-20 09:30 or 2022年1月20日, as an ISO date; null where it has no day of the calendar. */
export function readPageDate(text) {
    const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        ? date.toISOString().slice(0, 10)
        : null;
}
//# sourceMappingURL=page-date.js.map