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

/** How a trimmed line ends. A comma counts as a stop: prose that was cut short, no heading. */
export function endingOf(line: string): Ending {
  let i = line.length - 1;
  // Most lines end so.
  if (line.charCodeAt(i) === DOT) return 'stop';
  while (i > 0 && CLOSERS.has(line.charCodeAt(i))) i--;
  return ENDINGS.get(line.charCodeAt(i)) ?? 'none';
}

/** True for the last character, or the one before a final dot, being a bracket that closes. */
export function endsInBracket(line: string): boolean {
  const last = line.length - (line.charCodeAt(line.length - 1) === DOT ? 2 : 1);
  return BRACKETS.has(line.charCodeAt(last));
}
