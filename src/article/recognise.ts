import { HEADER_REACH, parseHeader } from './header';

/** Characters a body must have to be an article. */
const LEAST_BODY = 80;

/** Letters some line of the body must have: running text, not a table, a list of keys or an address. */
const LEAST_LETTERS = 40;

/** How much of a body is looked at to tell running text from data. */
const SAMPLE = 4096;

const ADDRESS = /\b[a-z][a-z0-9+.-]{1,15}:\/\/\S+/gi;

/**
 * Bodies that begin as a record does, not a sentence: `10:00:01 …` (a time with seconds), `level=info …` (a key and its
 * value), `* Opening balance` or `! payee` (a ledger's flags), `2025-03-10` (a second column of dates).
 */
const RECORD = /^(?:\d{1,2}:\d{2}:\d{2}|[\w.-]+=\S|[*!] |\d{4}-\d{2}-\d{2})/;

/** A later line that begins as the header does: a log, a ledger, several articles in one file. */
const LATER_HEADER = /[\r\n][^\S\r\n]*date[^\S\r\n]+\d{4}-\d{2}/;

const DATED_LINE = /[\r\n][^\S\r\n]*\d{4}[-/.]\d{2}[-/.]\d{2}/g;
const LINE = /[\r\n][^\S\r\n]*[^\s]/g;

/**
 * False when a document that begins with `start` is certainly no seed: the cheap gate before `isArticle` is asked. Give
 * it the first lines, or the first kilobyte; what stands beyond a kilobyte is not looked at. Blank so far counts as
 * possible. A bare `date 2025-03-09` at the very end of `start` passes too, as more may follow.
 */
export function mayBeArticle(start: string): boolean {
  const head = start.slice(0, HEADER_REACH);
  return /^\uFEFF?\s*$/.test(head) || parseHeader(head).header.date !== undefined;
}

/** True when some line of the body is running text. Scripts without spaces count by their letters. */
function hasRunningText(body: string): boolean {
  const sample = body.slice(0, SAMPLE).replace(ADDRESS, ' ');
  return sample.split(/[\r\n]+/).some(line => {
    const letters = line.match(/\p{L}|\p{M}/gu)?.length ?? 0;
    return letters >= LEAST_LETTERS && letters * 2 >= line.trim().length;
  });
}

/** True when most of the later lines begin with a date of their own, as a diary's or a ledger's do. */
function isDatedRecord(body: string): boolean {
  const dated = body.match(DATED_LINE)?.length ?? 0;
  return dated * 2 > (body.match(LINE)?.length ?? 0);
}

/**
 * True when a whole text is a seed by its content: a header with a real calendar date, 80 or more characters of running
 * text after it, and no later line that begins with such a header. Costs next to nothing when the header is missing.
 */
export function isArticle(text: string): boolean {
  const { header } = parseHeader(text.slice(0, HEADER_REACH));
  if (!header.date) return false;
  const body = text.slice(header.range.end).trim();
  if (body.length < LEAST_BODY || RECORD.test(body) || LATER_HEADER.test(body)) return false;
  return hasRunningText(body) && !isDatedRecord(body);
}
