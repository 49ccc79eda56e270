import { median, percentile } from './figures.mjs';

const RATE = 30;
const SECONDS = 10;
const WARM_UP = RATE;
const WORDS = 'harbour late ';

/**
 * Types real keys in the middle of the article that is shown with its preview, and follows each one to the page. From
 * the key's own time stamp; the place is on the screen.
 */
export async function typing(workbench, preview) {
  const { page } = workbench;
  await workbench.evaluate(() => globalThis.bench.beginTyping());
  await page.waitForTimeout(1000);
  await page.evaluate(() => globalThis.benchKeys.splice(0));
  const begun = Date.now();
  const pressed = [];
  for (let i = 0; i < WARM_UP + RATE * SECONDS; i++) {
    await page.waitForTimeout(Math.max(0, begun + (i * 1000) / RATE - Date.now()));
    // Nobody waits for the screen before the next key.
    pressed.push(page.keyboard.type(WORDS[i % WORDS.length]));
  }
  await Promise.all(pressed);
  await page.waitForTimeout(1000);
  const typed = await workbench.evaluate(() => globalThis.bench.typed());
  // A page that is behind still gets there; it is not asked while the clock runs.
  for (let tries = 0; tries < 60 && (await shownOn(preview)) < typed.length; tries++) await page.waitForTimeout(1000);
  const keys = (await page.evaluate(() => globalThis.benchKeys)).slice(WARM_UP);
  const shown = (await preview.evaluate(() => globalThis.benchTyped)).slice(WARM_UP);
  const lost = keys.length + WARM_UP - typed.length;
  if (shown.length + WARM_UP !== typed.length) throw new Error(`the page has ${shown.length} keys of ${typed.length}`);
  if (lost !== 0) throw new Error(`${lost} keys were lost`);
  if (!(await preview.evaluate(() => globalThis.benchInView('zqk'))))
    throw new Error('the typing is not on the screen');
  const delays = keys.map((time, i) => shown[i] - time);
  const rate = ((keys.length - 1) * 1000) / (keys.at(-1) - keys[0]);
  return {
    rate,
    keys: keys.length,
    lost,
    median: median(delays),
    p95: percentile(delays, 0.95),
    most: Math.max(...delays),
  };
}

const shownOn = preview => preview.evaluate(() => globalThis.benchTyped.length);
