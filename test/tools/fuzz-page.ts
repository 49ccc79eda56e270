import fc from 'fast-check';
import { HostilePage } from '../e2e/hostilePage';
import type { FuzzOptions } from '../fuzz/fuzz';
import { hostileText } from '../fuzz/hostileText';

/** Shows random texts in a real preview until the time is over; the same seed gives the same texts. How many there were. */
export async function fuzzPage({ seed, milliseconds, found }: FuzzOptions): Promise<number> {
  const page = await HostilePage.open();
  const end = Date.now() + milliseconds;
  let count = 0;
  for (; Date.now() < end; count++) {
    const [text = ''] = fc.sample(hostileText, { seed: (seed * 7919 + count) | 0, numRuns: 1 });
    try {
      await page.assertShows(text);
    } catch (error) {
      found(`${JSON.stringify(text)}\n${error instanceof Error ? error.message : error}`);
    }
  }
  for (const error of page.errors) found(error);
  await page.close();
  return count;
}
