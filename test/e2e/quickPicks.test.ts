import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { openWorkbench, type Workbench } from './workbench';

const PROMO = 'Subscribe to our newsletter: "I read it daily," said Ivo Brandt. "I read it twice," said Jonas Ek';
const ICON = 'Mind the $(alert) and the \\$(sync~spin) on board,';

suite('Go to Quote and Go to Speaker', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        [FERRY]: `${FERRY_TEXT}\n\n"${ICON}" Jonas Ek said.\n\n${PROMO}`,
        'silent.txt': ` date 2025-03-09 ${'The ferry lay at the wall all day, and nobody came to see it leave. '.repeat(3)}`,
      },
      viewport: { width: 1100, height: 500 },
    });
    await workbench.open('001_7c41d09be52fa683.txt');
  });
  suiteTeardown(() => workbench.close());

  const selected = () =>
    workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      return editor?.document.getText(editor.selection) ?? '';
    });
  const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');
  /** Resolves when the list has been filtered down to the row with this text. */
  const onlyRow = (text: string) =>
    eventually(async () => {
      const all = await rows().allTextContents();
      assert.ok(all.length === 1 && all[0]?.includes(text), all.join(' | '));
    });
  const input = (list: 'quote' | 'speaker') =>
    workbench.page.locator(`.quick-input-widget input[placeholder="Go to ${list}"]`);
  /** Closes the list that `running` shows. It is seen, without the focus, while it fades. */
  const close = async (key: 'Enter' | 'Escape', running: Promise<unknown>) => {
    await workbench.page.keyboard.press(key);
    await running;
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  const isShown = (text: string) => workbench.editor().locator('.view-line', { hasText: text }).first();

  test('shows each quote while one moves through the list, and returns on Escape', async () => {
    await isShown('Calloway').waitFor();
    const running = workbench.command('seedReader.goToQuote');
    await rows().filter({ hasText: 'Orla Dunmore' }).first().waitFor();
    await input('quote').fill('Thank you for waiting');
    await isShown('waiting,').waitFor();
    assert.equal(await selected(), '');
    await close('Escape', running);
    await isShown('Calloway').waitFor();
    assert.equal(await selected(), '');
  });

  test('returns to the very place on Escape, in the middle of the article as well', async () => {
    const lineAtTop = () => workbench.evaluate(api => api.window.activeTextEditor?.visibleRanges[0]?.start.line ?? 0);
    await workbench.command('revealLine', { lineNumber: 31, at: 'top' });
    await eventually(async () => assert.ok((await lineAtTop()) > 10));
    const line = await lineAtTop();
    for (const command of ['seedReader.goToQuote', 'seedReader.goToSpeaker']) {
      const running = workbench.command(command);
      await rows().first().waitFor();
      await workbench.page.keyboard.press('ArrowUp');
      await rows().and(workbench.page.locator('.focused[data-last-element=true]')).waitFor();
      await eventually(async () => assert.notEqual(await lineAtTop(), line));
      await close('Escape', running);
      await eventually(async () => assert.equal(await lineAtTop(), line));
    }
  });

  test('says who said a quote that is longer than the list is wide', async () => {
    const running = workbench.command('seedReader.goToQuote');
    const row = rows().filter({ hasText: 'Orla Dunmore' }).first();
    await eventually(async () => {
      const [whole, speaker] = [await row.boundingBox(), await row.getByText('Orla Dunmore').boundingBox()];
      assert.ok(whole && speaker);
      assert.ok(speaker.x < whole.x + whole.width / 4, `${speaker.x} in ${whole.x}`);
    });
    await input('quote').fill('Orla Dunmore');
    await eventually(async () => {
      const all = await rows().allTextContents();
      assert.ok(all.length > 0 && all.every(text => text.includes('Orla Dunmore')), all.join(' | '));
    });
    await close('Escape', running);
  });

  test('goes to the quote that is chosen', async () => {
    const running = workbench.command('seedReader.goToQuote');
    await input('quote').fill('Thank you for waiting');
    await onlyRow('Thank you');
    await close('Enter', running);
    assert.equal(await selected(), 'Thank you for waiting,');
  });

  test('goes by speaker to what they said', async () => {
    const running = workbench.command('seedReader.goToSpeaker');
    await input('speaker').fill('Pilar');
    await onlyRow('Pilar');
    await workbench.page.keyboard.press('Enter');
    await rows().filter({ hasText: 'walk home' }).waitFor();
    await input('quote').fill('walk home');
    await onlyRow('walk home');
    await close('Enter', running);
    assert.equal(await selected(), 'I would not be allowed to walk home.');
  });

  test('shows a quote of each speaker while one moves through the list', async () => {
    await workbench.command('cursorTop');
    await isShown('Calloway').waitFor();
    const running = workbench.command('seedReader.goToSpeaker');
    await input('speaker').fill('Pilar');
    await onlyRow('Pilar');
    await isShown('walk home').waitFor();
    await close('Escape', running);
    await isShown('Calloway').waitFor();
  });

  test('show as it is written what looks like an icon', async () => {
    await workbench.open(FERRY);
    const label = rows().filter({ hasText: 'on board' }).locator('.label-name').first();
    const shows = async () => {
      await label.waitFor();
      assert.equal(await label.textContent(), ICON);
    };
    const quotes = workbench.command('seedReader.goToQuote');
    await shows();
    await close('Escape', quotes);
    const speakers = workbench.command('seedReader.goToSpeaker');
    await input('speaker').fill('Jonas Ek');
    await onlyRow('Jonas Ek');
    await workbench.page.keyboard.press('Enter');
    await shows();
    await close('Escape', speakers);
  });

  test('leave out what promotions quote', async () => {
    const quotes = workbench.command('seedReader.goToQuote');
    await rows().filter({ hasText: 'on board' }).waitFor();
    assert.equal(await rows().filter({ hasText: 'I read' }).count(), 0);
    await close('Escape', quotes);
    const speakers = workbench.command('seedReader.goToSpeaker');
    await rows()
      .filter({ hasText: /Jonas Ek\s*2 quotes/ })
      .waitFor();
    assert.equal(await rows().filter({ hasText: 'Ivo Brandt' }).count(), 0);
    await close('Escape', speakers);
  });

  test('stay while nothing matches what is typed', async () => {
    for (const list of ['quote', 'speaker'] as const) {
      const running = workbench.command(list === 'quote' ? 'seedReader.goToQuote' : 'seedReader.goToSpeaker');
      await rows().first().waitFor();
      await input(list).fill('quokka');
      await eventually(async () => assert.equal(await rows().count(), 0));
      await workbench.page.keyboard.press('Enter');
      await input(list).fill('Jonas Ek');
      await rows().filter({ hasText: 'Jonas Ek' }).first().waitFor();
      await close('Escape', running);
    }
  });

  test('say so where nobody is quoted', async () => {
    await workbench.open('silent.txt');
    for (const command of ['seedReader.goToQuote', 'seedReader.goToSpeaker']) {
      await workbench.command(command);
      const message = await workbench.message('Nobody is quoted');
      await workbench.command('notifications.clearAll');
      await message.waitFor({ state: 'detached' });
    }
  });

  test('report no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
