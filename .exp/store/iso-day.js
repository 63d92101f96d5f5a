/** Days from 1970-01-01 to an ISO date; null for anything that is not a day of the calendar (2021-02-30). */
export function isoDay(value) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
    if (parts === null)
        return null;
    const milliseconds = Date.parse(`${value}T00:00:00Z`);
    // Date.parse takes 02-30 for 03-02, so the day must come back as it went in
    if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== value)
        return null;
    return milliseconds / 86_400_000;
}
//# sourceMappingURL=iso-day.js.map