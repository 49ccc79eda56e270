import type { ArticleDate, Header, Problem } from './model';

// " date 2025-03-09 Text": both a full date and a month alone were seen in real files. Anchored and without nested
// repetition, so it stops at the first character that does not fit.
const HEADER = /^\uFEFF?\s*date\s+(\d{4})-(\d{2})(?:-(\d{2}))?(?=\s)/;

function calendarDate(year: number, month: number, day: number | undefined): ArticleDate | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month, day };
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : days) ? { year, month, day } : undefined;
}

/** Reads the header of any text. What is wrong with it comes back as problems. */
export function parseHeader(text: string): { header: Header; problems: readonly Problem[] } {
  const match = HEADER.exec(text);
  const body = /\S/g;
  if (!match) {
    const start = text.search(body);
    const range = { start: 0, end: start < 0 ? text.length : start };
    return {
      header: { range, date: undefined, dateRange: undefined },
      problems: [{ code: 'missing-header', range: { start: 0, end: 0 } }],
    };
  }
  const written = match[3] === undefined ? 7 : 10;
  const dateRange = { start: match[0].length - written, end: match[0].length };
  body.lastIndex = dateRange.end;
  const first = body.exec(text);
  const date = calendarDate(Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3]));
  return {
    header: { range: { start: 0, end: first ? first.index : text.length }, date, dateRange },
    problems: date ? [] : [{ code: 'impossible-date', range: dateRange }],
  };
}
