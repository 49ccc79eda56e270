import * as vscode from 'vscode';
import type { OutlineItem } from '../../src/article';
import type { SeedReaderApi } from '../../src/host/api';
import * as assert from './assert';
import { shownOutline } from './shownOutline';
import { showText } from './showText';
import { until } from './until';

const FIRST = '"Nobody told us anything," Jonas Ek, a baker, said on Monday.';
const LAST = 'The second ferry would be repaired, said Anna Berg. "Only the money is missing."';
const PROMO = 'Subscribe to our newsletter: "I read it every single day," said Jonas Ek';
const TEXT = ` date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour.

What the islanders say

${FIRST}

${LAST}

${PROMO}`;

suite('What promotions quote, in the Article Outline', () => {
  let outline: SeedReaderApi['outline'];
  let editor: vscode.TextEditor;

  suiteSetup(async () => {
    outline = await shownOutline();
    editor = await showText(TEXT);
    await until(() => outline.data.settled?.article.text === TEXT, 'the outline shows the article');
  });

  teardown(async () => {
    await run('showPromos');
    await run('showBySection');
  });

  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const run = (name: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand(`seedReader.outline.${name}`, ...args);

  function items(ids = outline.data.settled?.roots ?? []): readonly OutlineItem[] {
    const found = ids.flatMap(id => outline.data.settled?.item(id) ?? []);
    return found.flatMap(item => [item, ...items(item.children)]);
  }

  const kindsFrom = (text: string) => {
    const all = items();
    return all.slice(all.findIndex(item => item.text.startsWith(text))).map(({ kind }) => kind);
  };

  async function selects(words: string, expected: string): Promise<void> {
    const place = editor.document.positionAt(TEXT.indexOf(words));
    editor.selection = new vscode.Selection(place, place);
    const selected = () => outline.view.selection.map(id => outline.data.settled?.item(id)?.text).join();
    await until(() => selected() === expected, `“${expected}” is selected at “${words}”, not “${selected()}”`);
  }

  test('stands in the promotion where that is shown, and is counted nowhere', async () => {
    await until(() => kindsFrom('Subscribe').join() === 'promo,quote', 'the promotion holds its quote');
    await until(() => outline.view.message === '3 paragraphs · 2 quotes · 2 speakers', outline.view.message ?? '');
    await selects('read it', 'I read it every single day,');
    await run('hidePromos');
    await until(() => kindsFrom('The second').join() === 'paragraph,quote', 'it is hidden with the promotion');
    await selects('every', LAST);
  });

  test('is no quotation of its speaker, nor one of all quotations', async () => {
    await run('showBySpeaker');
    await until(() => kindsFrom('Jonas Ek').join() === 'speaker,quote,speaker,quote', 'each said one thing');
    await selects('read it', 'Only the money is missing.');
    await run('showQuotesOnly');
    await until(() => kindsFrom('Nobody told').join() === 'quote,quote', 'two quotes are shown');
    await selects('every', 'Only the money is missing.');
  });

  test('is copied only where it is chosen', async () => {
    const copied = async (command: string, text: string) => {
      const id = items().find(item => item.text.startsWith(text))?.id;
      assert.ok(id, text);
      await run(command, id, [id]);
      return vscode.env.clipboard.readText();
    };
    await until(() => kindsFrom('Subscribe').join() === 'promo,quote', 'all is shown by section');
    const [ek, berg] = ['"Nobody told us anything," — Jonas Ek', '"Only the money is missing." — Anna Berg'];
    const promoted = '"I read it every single day," — Jonas Ek';
    assert.equal(await copied('copyQuote', 'What the'), `${ek}\n\n${berg}`);
    assert.equal(await copied('copyQuote', 'Subscribe'), promoted);
    assert.equal(await copied('copyQuote', 'I read'), promoted);
    const markdown = await copied('copySpeakerQuotes', 'I read');
    assert.ok(/^## Jonas Ek\n\n> Nobody told us [^#]*\n> I read it every/.test(markdown), markdown);
    assert.ok(!(await copied('copySpeakerQuotes', 'Nobody told')).includes('I read'));
    await run('showBySpeaker');
    await until(() => kindsFrom('Jonas Ek').length === 4, 'the speakers are shown');
    assert.equal(await copied('copyText', 'Jonas Ek'), 'Nobody told us anything,');
    assert.equal(await copied('copyQuote', 'Jonas Ek'), ek);
  });
});
