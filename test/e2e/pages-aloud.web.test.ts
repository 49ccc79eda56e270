import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { openForPages } from './featurePage';
import { showPage } from './showPage';
import { longArticle } from './tops';
import type { Workbench } from './workbench';

suite('Reading aloud', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openForPages({ 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint') });
    page = workbench.preview();
    await workbench.page.addInitScript(speakSilently);
  });
  suiteTeardown(() => workbench.close());

  const marked = () => page.locator('[data-reading]');
  const event = (name: string) =>
    page.locator('html').evaluate((_, type) => window.dispatchEvent(new Event(type)), name);
  const heard = () => page.locator('html').evaluate(() => Reflect.get(window, 'heard'));
  const speakers = () => page.locator('html').evaluate(() => Reflect.get(window, 'speakers'));
  /** The voices that the page finds from now on: their names and languages, remote ones of another machine, the default first. */
  const setVoices = (voices: readonly (readonly [name: string, lang: string])[]) =>
    page.locator('html').evaluate((_, given) => {
      const made = given.map(([name, lang], i) => ({ name, lang, localService: name !== 'remote', default: i === 0 }));
      Reflect.set(window, 'voices', made.reverse());
      window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    }, voices);
  const edit = (text: string) =>
    workbench.evaluate(async (api, added) => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (!document) throw new Error('a.txt is not open');
      const change = new api.WorkspaceEdit();
      change.insert(document.uri, document.positionAt(document.getText().indexOf('Case 1:')), added);
      await api.workspace.applyEdit(change);
    }, text);

  test('reads aloud, paragraph by paragraph, and marks the one it reads', async () => {
    await showPage(workbench, 'ads.txt');
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    assert.match((await marked().textContent()) ?? '', /^The lamp at Cape Oriel/);
    const bar = page.getByRole('group', { name: 'Read Aloud' });
    const shown = () => bar.locator('.pause path').filter({ visible: true });
    const drawing = await shown().getAttribute('d');
    await bar.getByRole('button', { name: 'Pause' }).click();
    assert.notEqual(await shown().getAttribute('d'), drawing);
    await bar.getByRole('button', { name: 'Resume' }).click();
    assert.equal(await shown().getAttribute('d'), drawing);
    await event('spoken');
    // The promos between the two are folded away, and so left out.
    assert.match((await marked().textContent()) ?? '', /^“It was bright anyway/);
    await bar.getByRole('button', { name: 'Previous' }).click();
    assert.match((await marked().textContent()) ?? '', /^The lamp at Cape Oriel/);
    await bar.getByRole('button', { name: 'Close' }).click();
    assert.equal(await marked().count(), 0);
    assert.deepEqual(await heard(), [
      'en: The lamp at Cape',
      'pause',
      'resume',
      'en: “It was bright a',
      'en: The lamp at Cape',
    ]);
  });

  test('keeps its paragraph through edits of it and above it, and goes on with the next', async () => {
    await showPage(workbench, 'a.txt');
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    await event('spoken');
    assert.match((await marked().textContent()) ?? '', /^Case 1:/);
    await edit('Something new came in between.\n\n');
    await page.getByText('Something new').waitFor();
    assert.match((await marked().textContent()) ?? '', /^Case 1:/);
    await edit('Quite so: ');
    await page.getByText('Quite so: Case 1:').waitFor();
    assert.match((await marked().textContent()) ?? '', /^Quite so: Case 1:/);
    await event('spoken');
    assert.match((await marked().textContent()) ?? '', /^Case 2:/);
  });

  test('reads nothing under its own bar', async () => {
    await showPage(workbench, 'b.txt');
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    const bar = page.getByRole('group', { name: 'Read Aloud' });
    for (let i = 0; i < 12; i++) {
      const [read, over] = [await marked().boundingBox(), await bar.boundingBox()];
      assert.ok(read && over);
      assert.ok(read.y + read.height <= over.y, `${read.y} and ${read.height}, over it ${over.y}`);
      await event('spoken');
    }
    await bar.getByRole('button', { name: 'Close' }).click();
  });

  test('ends with the article that it reads, and when the voice fails', async () => {
    await workbench.open('b.txt');
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    const bar = page.getByRole('group', { name: 'Read Aloud' });
    for (const end of ['follow', 'failed'] as const) {
      await page.getByRole('button', { name: 'Read Aloud' }).click();
      await bar.waitFor();
      if (end === 'failed') await event('failed');
      else {
        await workbench.command('workbench.action.focusFirstEditorGroup');
        await workbench.open('b.txt');
      }
      await bar.waitFor({ state: 'hidden' });
      assert.equal(await marked().count(), 0);
    }
  });

  test('a voice that is paused is not left so', async () => {
    await showPage(workbench, 'b.txt');
    const bar = page.getByRole('group', { name: 'Read Aloud' });
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    await bar.getByRole('button', { name: 'Pause' }).click();
    await bar.getByRole('button', { name: 'Next' }).click();
    await bar.getByRole('button', { name: 'Pause' }).click();
    await bar.getByRole('button', { name: 'Close' }).click();
    assert.deepEqual(
      (await heard()).filter((one: string) => !one.includes(':')),
      ['pause', 'resume', 'pause', 'resume'],
    );
    assert.equal(await page.locator(':focus').getAttribute('aria-label'), 'Read Aloud');
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    await workbench.page.keyboard.press('Escape');
    await bar.waitFor({ state: 'hidden' });
  });

  test('reads with a voice of the machine’s own alone: one for the language, or the default one', async () => {
    const opener = page.getByRole('button', { name: 'Read Aloud' });
    for (const [voices, speaker] of [
      [
        [
          ['remote', 'en-US'],
          ['Falk', 'de-DE'],
          ['Ada', 'en-GB'],
        ],
        'Ada',
      ],
      [
        [
          ['Ada', 'en-GB'],
          ['Ben', 'en-US'],
        ],
        'Ada',
      ],
      [
        [
          ['Falk', 'de-DE'],
          ['remote', 'en-US'],
          ['Ena', 'enm'],
        ],
        'Falk',
      ],
    ] as const) {
      await showPage(workbench, 'b.txt');
      await setVoices(voices);
      await opener.click();
      await event('spoken');
      assert.deepEqual(await speakers(), [speaker, speaker]);
    }
    // A voice that goes while it reads is not followed by another machine's.
    await setVoices([['remote', 'en-US']]);
    await event('spoken');
    await page.getByRole('group', { name: 'Read Aloud' }).waitFor({ state: 'hidden' });
    assert.deepEqual(await speakers(), ['Falk', 'Falk']);
  });

  test('offers reading aloud as soon as the machine has a voice, and as long', async () => {
    const opener = page.getByRole('button', { name: 'Read Aloud' });
    await workbench.page.addInitScript(() => {
      Reflect.set(window, 'voices', [{ name: 'remote', lang: 'en-US', localService: false, default: true }]);
    });
    await showPage(workbench, 'ads.txt');
    await page.getByRole('button', { name: 'Appearance' }).waitFor();
    assert.equal(await opener.count(), 0);
    await setVoices([
      ['remote', 'en-US'],
      ['Ada', 'en-GB'],
    ]);
    await opener.waitFor();
    await setVoices([['remote', 'en-US']]);
    await opener.waitFor({ state: 'hidden' });
  });

  test('offers no reading aloud where there is no voice', async () => {
    await workbench.page.addInitScript(() => {
      for (const owner of [window, Window.prototype]) Reflect.deleteProperty(owner, 'speechSynthesis');
    });
    await showPage(workbench, 'ads.txt');
    await page.getByRole('button', { name: 'Appearance' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Read Aloud' }).count(), 0);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});

/** Runs in the page: a voice that notes what it is told, and is done with a paragraph when the event `spoken` says so. */
function speakSilently(): void {
  const heard: string[] = [];
  const speakers: (string | undefined)[] = [];
  Object.assign(window, {
    heard,
    speakers,
    voices: [{ name: 'Ada', lang: 'en-GB', localService: true, default: true }],
  });
  // The browser's own takes no voices but the browser's own.
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  const speak = ({ text, lang, voice, onend, onerror }: SpeechSynthesisUtterance) => {
    heard.push(`${lang}: ${text.slice(0, 16)}`);
    speakers.push(voice?.name);
    const done = () => onend?.call(new SpeechSynthesisUtterance(), new Event('end') as SpeechSynthesisEvent);
    const failed = () => onerror?.call(new SpeechSynthesisUtterance(), new Event('error') as SpeechSynthesisErrorEvent);
    window.addEventListener('spoken', done, { once: true });
    window.addEventListener('failed', failed, { once: true });
  };
  const voice = Object.assign(new EventTarget(), {
    getVoices: () => [...Reflect.get(window, 'voices')],
    speak,
    cancel: () => undefined,
    pause: () => heard.push('pause'),
    resume: () => heard.push('resume'),
  });
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: voice });
}
