import { codesOf } from '../codesOf';

/** How a line ends once closing quotation marks and brackets are set aside. */
export type Ending = 'stop' | 'question' | 'colon' | 'semicolon' | 'none';

const CLOSERS: ReadonlySet<number> = new Set(codesOf(' "\'”’“‘»«›‹)]】』」）*'));
const ENDINGS: ReadonlyMap<number, Ending> = new Map<number, Ending>([
  ...codesOf('.!…。！．۔।॥։។៕။።,，、').map(code => [code, 'stop'] as const),
  ...codesOf('?？؟').map(code => [code, 'question'] as const),
  ...codesOf(':：').map(code => [code, 'colon'] as const),
  ...codesOf(';；').map(code => [code, 'semicolon'] as const),
]);
const BRACKETS: ReadonlySet<number> = new Set(codesOf(')]）】'));
const DOT = 0x2e;

/** Who wrote a report, in brackets after its last sentence: "… ended. (joh)", "… ended. (joh/ad)". */
export const WRITER = /(?<=[.!?…”"»]\s{1,2})\((?!sic|pdf)\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?\)$/u;
/** The longest of them with the stop before, in characters. */
const LONGEST_WRITER = 12;

/** How a trimmed line ends. A comma counts as a stop: prose that was cut short, no heading. */
export function endingOf(line: string): Ending {
  let i = line.length - 1;
  // Most lines end so.
  if (line.charCodeAt(i) === DOT) return 'stop';
  if (line.endsWith(')') && WRITER.test(line.slice(-LONGEST_WRITER))) return 'stop';
  while (i > 0 && CLOSERS.has(line.charCodeAt(i))) i--;
  return ENDINGS.get(line.charCodeAt(i)) ?? 'none';
}

/** True for the last character, or the one before a final dot, being a bracket that closes. */
export function endsInBracket(line: string): boolean {
  const last = line.length - (line.charCodeAt(line.length - 1) === DOT ? 2 : 1);
  return BRACKETS.has(line.charCodeAt(last));
}
