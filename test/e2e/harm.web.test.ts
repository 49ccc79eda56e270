import * as assert from 'node:assert/strict';
import { TARGET } from '../fuzz/payloads';
import { eventually } from './eventually';
import { HarmWatch } from './harm';
import { showPage } from './showPage';
import { pageFrame } from './stolenPage';
import { openWorkbench, type Workbench } from './workbench';

/** What the tests of injection rely on: a page into which something did get is told from one that is unharmed. */
suite('The watch over harm', () => {
  let workbench: Workbench;
  let harm: HarmWatch;
  let earlierErrors: number;

  const inPage = (tag: 'img' | 'script', given: Readonly<Record<string, string>>) =>
    pageFrame(workbench).then(frame =>
      frame.evaluate(
        ([name, properties]) => document.body.append(Object.assign(document.createElement(name), properties)),
        [tag, given] as const,
      ),
    );
  const assertHarmed = (sign: RegExp) => eventually(() => assert.rejects(assertUnharmed(), sign));
  /** Each test counts its own errors: those of the ones before stay on the console. */
  const assertUnharmed = () => harm.assertUnharmed(workbench.page, { errors: workbench.errors.slice(earlierErrors) });

  suiteSetup(async () => {
    workbench = await openWorkbench();
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    earlierErrors = workbench.errors.length;
    harm = new HarmWatch();
    harm.watch(workbench.page);
    await showPage(workbench, '000_fbfb3a8a241e9158.txt');
  });
  teardown(() => harm.dispose());

  test('finds nothing in a page that is as we wrote it', async () => {
    await workbench.page.waitForTimeout(500);
    await assertUnharmed();
  });

  for (const [what, tag, given] of [
    ['run', 'script', { textContent: 'window.seedReaderHit = 1' }],
    ['load', 'img', { src: 'https://elsewhere.invalid/picture.png' }],
  ] as const) {
    test(`counts what the content policy of a page refuses to ${what}`, async () => {
      await inPage(tag, given);
      await assertHarmed(/violates the following Content Security Policy/);
    });
  }

  test('counts what a page asked for, though the content policy refused it', async () => {
    await inPage('img', { src: TARGET });
    await assertHarmed(/payload\.invalid/);
  });

  test('counts a script that ran', async () => {
    await pageFrame(workbench).then(frame => frame.evaluate(() => Object.assign(window, { seedReaderHit: 1 })));
    await assertHarmed(/true/);
  });

  for (const [what, markup, sign] of [
    ['dialog', `<script>alert('harm')</script>`, /harm/],
    ['request', `<img src="${TARGET}">`, /payload\.invalid/],
  ] as const) {
    test(`counts a ${what} of a page of its own`, async () => {
      const page = await testHost.context.newPage();
      harm.watch(page);
      await page.route('http://open.localhost/', route => route.fulfill({ body: markup, contentType: 'text/html' }));
      await page.goto('http://open.localhost/');
      await assertHarmed(sign);
      await page.close();
    });
  }
});
