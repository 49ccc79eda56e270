import { inkFrom } from './blocks/blank';
import type { ArticleDate, Header, Problem } from './model';

/** How far into a text its header may begin: blank lines and white space before it are tolerated, megabytes are not. */
export const HEADER_REACH = 1024;

// " date 2025-03-09 Text": both a full date and a month alone were seen in real files. The word and its date share a
// line. Anchored and without nested repetition, so it stops at the first character that does not fit.
const HEADER = /^\uFEFF?\s*date[^\S\r\n]+(\d{4})-(\d{2})(?:-(\d{2}))?(?=\s|$)/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The calendar date of these numbers; `undefined` when there is none, as for 2025-02-30. */
function calendarDate(year: number, month: number, day: number | undefined): ArticleDate | undefined {
  const days = DAYS[month - 1];
  if (year === 0 || days === undefined) return undefined;
  if (day === undefined) return { year, month, day };
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : days) ? { year, month, day } : undefined;
}

/** Reads the header of any text. What is wrong with it comes back as problems. */
export function parseHeader(text: string): { readonly header: Header; readonly problems: readonly Problem[] } {
  const match = HEADER.exec(text.slice(0, HEADER_REACH));
  if (!match) {
    const range = { start: 0, end: inkFrom(text, 0) };
    return {
      header: { range, date: undefined, dateRange: undefined },
      problems: [{ code: 'missing-header', range: { start: 0, end: 0 } }],
    };
  }
  const [{ length: end }, year, month, day] = match;
  const dateRange = { start: end - (day === undefined ? 7 : 10), end };
  const date = calendarDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
  return {
    header: { range: { start: 0, end: inkFrom(text, end) }, date, dateRange },
    problems: date ? [] : [{ code: 'impossible-date', range: dateRange }],
  };
}
