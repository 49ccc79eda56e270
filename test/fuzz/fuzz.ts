import fc from 'fast-check';
import { hostileText, pattern } from './hostileText';
import { filled, HUGE } from './hugeTexts';
import { goTheWholeWay, type Run } from './wholeWay';

export interface FuzzOptions {
  readonly seed: number;
  /** How long to go on with random texts, in milliseconds. */
  readonly milliseconds: number;
  /** Hears what was found, one finding a call. */
  readonly found: (finding: string) => void;
}

/** Milliseconds of the processor, not of the clock, that one step may take for each MB of the text's file. */
const LIMIT = 1000;
/** A step is slow when it is so each time: others may be at work on the machine. */
const TRIES = 3;
/** Milliseconds below which a step tells more of what was running cold than of the text. */
const LEAST = 250;

/** Takes random texts the whole way until the time is over; the same seed gives the same texts. How many there were. */
export function fuzzTexts({ seed, milliseconds, found }: FuzzOptions): number {
  const result = fc.check(
    fc.property(hostileText, text => goTheWholeWay(text)),
    { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false },
  );
  if (result.failed) {
    const [text] = result.counterexample ?? [];
    found(`${JSON.stringify(text)}\n${result.errorInstance instanceof Error ? result.errorInstance.stack : ''}`);
  }
  return result.numRuns;
}

/** Repeats random patterns to long texts and says which steps were too slow for them. How many there were. */
export function fuzzPatterns({ seed, milliseconds, found }: FuzzOptions): number {
  const end = performance.now() + milliseconds;
  let count = 0;
  for (; performance.now() < end; count++) {
    const [part = ''] = fc.sample(pattern, { seed: (seed * 7919 + count) | 0, numRuns: 1 });
    measured(JSON.stringify(part), ` date 2025-03-09 ${filled(part, 300_000)}`, found);
  }
  return count;
}

/** Takes the texts of `HUGE` the whole way, and says which steps were too slow for them. */
export function fuzzHuge(scale: number, found: (finding: string) => void): void {
  for (const [name, make] of Object.entries(HUGE)) measured(name, ` date 2025-03-09 ${make(scale)}`, found);
}

function measured(name: string, text: string, found: (finding: string) => void): void {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const slow = ([, time]: readonly [string, number]) => time > LEAST && time / megabytes > LIMIT;
  try {
    let times = timesOf(text);
    for (let again = 1; again < TRIES && [...times].some(slow); again++) {
      const now = timesOf(text);
      times = new Map(Array.from(times, ([step, time]) => [step, Math.min(time, now.get(step) ?? time)]));
    }
    for (const [step, time] of [...times].filter(slow))
      found(`${name}: ${step} took ${Math.round(time / megabytes)} ms per MB`);
  } catch (error) {
    found(`${name}: ${error instanceof Error ? error.stack?.slice(0, 2000) : error}`);
  }
}

/** Milliseconds of the processor that each step took at its longest. */
function timesOf(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const clock: Run = (step, work) => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    times.set(step, Math.max(times.get(step) ?? 0, (user + system) / 1000));
    return result;
  };
  goTheWholeWay(text, clock);
  return times;
}
