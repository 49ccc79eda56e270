import * as assert from './assert';

/** Resolves when `holds` is true; fails when it is not within half a minute. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.ok(false, `never happened: ${what}`);
}
