import type { ArticleDate } from '../model';

/** The date as `<time datetime>` wants it: "2025-03-09", "2025-03". */
export function isoDate({ year, month, day }: ArticleDate): string {
  const digits = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month)}${day === undefined ? '' : `-${digits(day)}`}`;
}

/** The date in the reader's language (a BCP 47 tag): "Sunday, March 9, 2025", "March 2025". */
export function writtenDate({ year, month, day }: ArticleDate, locale: string): string {
  const date = new Date(0);
  // Date.UTC would take the year 25 for 1925.
  date.setUTCFullYear(year, month - 1, day ?? 1);
  const form = day === undefined ? ({} as const) : ({ weekday: 'long', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { ...form, year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
