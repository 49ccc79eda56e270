import * as assert from './assert';

/** Resolves when `holds` is true; fails when it is not within ten seconds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.ok(false, `never happened: ${what}`);
}
