import type { Span } from '../model';

/** A bullet: "- item", "• item", "* item". An en or em dash is no bullet: in many languages it begins speech. */
const BULLET = /^(?:[-*•·▪●◦‣■□►➤✓→]\s+|・\s?)(?=\S)/u;

/** A number: "1. item", "2) item", "(3) item". Four digits are a year. */
const NUMBER = /^(?:\d{1,3}[.)]|\(\d{1,2}\))\s+(?=\S)/u;

/** The bullet in front of a line with the white space after it; `undefined` when there is none. */
export function bulletOf(line: string): Span | undefined {
  const match = BULLET.exec(line);
  return match ? { start: 0, end: match[0].length } : undefined;
}

/** The number in front of a line with the white space after it; `undefined` when there is none. */
export function numberOf(line: string): Span | undefined {
  const match = NUMBER.exec(line);
  return match ? { start: 0, end: match[0].length } : undefined;
}
