import { parseHeader } from './header';

/** Characters a body must have to be an article (issue: "80 or more"). */
const LEAST_BODY = 80;

/** True when a first line may begin a seed: the cheap gate before `isArticle` reads more. */
export function mayBeArticle(firstLine: string): boolean {
  return /^\uFEFF?\s*(?:date\s+\d{4}-\d{2}(?:-\d{2})?(?:\s|$)|$)/.test(firstLine);
}

/** True when a whole text is a seed by its content. */
export function isArticle(text: string): boolean {
  const { header } = parseHeader(text);
  if (!header.date) return false;
  const body = text.slice(header.range.end).trimEnd();
  return body.length >= LEAST_BODY && !/^\s*date\s+\d{4}-\d{2}/m.test(body);
}
