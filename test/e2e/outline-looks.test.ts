import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

const ALL = '900_0123456789abcdef.txt';
/** Every kind of block, and quotes of somebody named, of somebody guessed, and of nobody. */
const ALL_TEXT = ` date 2025-03-09 By Runa Holt, Island Post

LINDMARK, Norway (AP) — The ferry to Lindmark sailed again on Sunday after two weeks in the harbour.

“Mind the wheel, and come early.”

"We waited for the wind," Anna Berg said. "It never came back to us."

What the islanders say

- Tickets are sold at the pier from eight in the morning

The ferry Alma in the harbour of Lindmark on Sunday. (credit: ISLAND POST/P. NORDAHL)

Ada Quill had her doubts about the roof and said so:

"It will not hold for a week."

Read more: Why the bridge was built`;
const QUIET = '901_0123456789abcdef.txt';
const EMPTY = '902_0123456789abcdef.txt';
const HEBREW = '903_0123456789abcdef.txt';
const HEBREW_TEXT = ` date 2025-03-09 ${'החורף היה ארוך והנמל נשאר סגור במשך שבועות רבים ואיש לא יצא אל הים הקר. '.repeat(3)}`;
const JAPANESE = '904_0123456789abcdef.txt';
const JAPANESE_TEXT = ` date 2025-03-09 ${'港は日曜日に再び開かれ、住民は二週間ぶりに船の出入りを見守ったという。'.repeat(4)}`;

suite('The looks of the Article Outline', () => {
  let workbench: Workbench;
  let outline: OutlineView;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        [ALL]: ALL_TEXT,
        [QUIET]: ' date 2025-03-09 It rained on the island all day on Sunday.',
        [EMPTY]: '',
        [HEBREW]: HEBREW_TEXT,
        [JAPANESE]: JAPANESE_TEXT,
      },
      viewport: { width: 1400, height: 900 },
    });
    outline = new OutlineView(workbench);
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.open(ALL);
    await outline.open();
    await outline.row('By Runa Holt').waitFor();
    await outline.hasFollowed();
  });
  teardown(async () => {
    await outline.showAll();
    await workbench.command('workbench.action.closeAllEditors');
  });

  const key = (name: string) => workbench.page.keyboard.press(name);
  const labels = async () => (await outline.shown()).map(({ label }) => label);
  const button = (name: string) => outline.pane.getByRole('button', { name });

  test('say kind, place and speaker of every item to those who cannot see', async () => {
    const spoken = await outline.rows.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label')));
    assert.deepEqual(spoken, [
      'Byline, at the beginning: By Runa Holt, Island Post',
      'Dateline, at the beginning: LINDMARK, Norway (AP) —',
      'Lead, paragraph 1: The ferry to Lindmark sailed again on Sunday after two weeks in the harbour.',
      'Paragraph 2: “Mind the wheel, and come early.”',
      'Quote by nobody named, paragraph 2: Mind the wheel, and come early.',
      'Paragraph 3: "We waited for the wind," Anna Berg said. "It never came back to us."',
      'Quote by Anna Berg, paragraph 3: We waited for the wind,',
      'Quote by Anna Berg, paragraph 3: It never came back to us.',
      'Heading, after paragraph 3: What the islanders say',
      'List item, after paragraph 3: - Tickets are sold at the pier from eight in the morning',
      'Caption, after paragraph 3: The ferry Alma in the harbour of Lindmark on Sunday. (credit: ISLAND POST/P. NORDAHL)',
      'Paragraph 4: Ada Quill had her doubts about the roof and said so:',
      'Paragraph 5: "It will not hold for a week."',
      'Quote probably by Ada Quill, paragraph 5: It will not hold for a week.',
      'Promotion, after paragraph 5: Read more: Why the bridge was built',
    ]);
    await key('Alt+2');
    await eventually(async () => {
      const speakers = outline.rows.and(workbench.page.locator('[aria-level="1"]'));
      const said = await speakers.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label')));
      assert.deepEqual(said, [
        'Speaker, first in paragraph 3: Anna Berg, 2 quotes',
        'Speaker, first in paragraph 5: Ada Quill, 1 quote',
        'Speaker, first in paragraph 2: Unattributed, 1 quote',
      ]);
    });
  });

  test('give each kind an icon of its own, in colours of the theme', async () => {
    const icons = new Set<string>();
    const colours = new Set<string>();
    const note = async (label: string) => {
      const icon = outline.quote(label).locator('.custom-view-tree-node-item-icon');
      const look = await icon.evaluate(element => ({
        name: [...element.classList].find(name => name.startsWith('codicon-')) ?? '',
        colour: getComputedStyle(element).color,
      }));
      icons.add(look.name);
      colours.add(look.colour);
    };
    const kinds = [
      'By Runa',
      'LINDMARK',
      'The ferry to',
      '"We waited',
      'We waited',
      'What the',
      '- Tickets',
      'The ferry Alma',
      'Read more',
    ];
    for (const label of kinds) await note(label);
    assert.equal(icons.size, kinds.length);
    await key('Alt+2');
    await outline.quote('Unattributed').waitFor();
    await note('Anna Berg');
    await note('Unattributed');
    assert.equal(icons.size, kinds.length + 2);
    assert.ok(colours.size >= 5, [...colours].join());
  });

  test('a tooltip shows the whole text, and breaks lines between words', async () => {
    await workbench.page.mouse.move(0, 0);
    await outline.row('The ferry to').hover();
    const tooltip = workbench.page.locator('.workbench-hover', { hasText: 'words' });
    await tooltip.waitFor();
    const text = (await tooltip.textContent()) ?? '';
    assert.ok(text.includes('two weeks in the harbour.'), text);
    assert.equal(text.includes('\u00a0'), false);
  });

  test('leave room for the number of a paragraph in any script, and put it after the words', async () => {
    for (const [file, words] of [
      [HEBREW, 'החורף היה'],
      [JAPANESE, '港は日曜日'],
    ] as const) {
      await workbench.open(file);
      const row = outline.row(words);
      const [label, number, pane] = await Promise.all(
        [row.locator('.label-name'), row.locator('.label-description'), outline.pane].map(part => part.boundingBox()),
      );
      assert.ok(label && number && pane);
      assert.ok(
        number.x >= label.x + label.width,
        `${file}: the number at ${number.x}, after ${label.x + label.width}`,
      );
      assert.ok(number.x + number.width <= pane.x + pane.width, `${file}: the number ends in sight`);
    }
  });

  test('change by the buttons of the title bar, which offer what is not shown', async () => {
    await outline.pointAt();
    await button('Show by Speaker').click();
    await outline.quote('Anna Berg').waitFor();
    await button('Show by Speaker').waitFor({ state: 'detached' });
    await button('Show Quotes Only').click();
    await eventually(async () => assert.equal((await labels()).length, 4));
    await button('Show by Section').click();
    await outline.row('By Runa Holt').waitFor();
    await button('Collapse All').click();
    await outline.row('- Tickets').waitFor({ state: 'detached' });
    await outline.quote('We waited').waitFor({ state: 'detached' });
    await outline.row('What the islanders').click();
    await key('ArrowRight');
    await outline.row('- Tickets').waitFor();
    await outline.row('“Mind the').click();
    await key('ArrowRight');
    await outline.row('"We waited').click();
    await key('ArrowRight');
    await outline.row('"It will not').click();
    await key('ArrowRight');
    await outline.quote('It will not').waitFor();
  });

  test('leave out promotions, and say so when nothing is left', async () => {
    await workbench.command('seedReader.outline.hidePromos');
    await outline.row('Read more').waitFor({ state: 'detached' });
    await workbench.command('seedReader.outline.showPromos');
    await outline.row('Read more').waitFor();
    await workbench.open(QUIET);
    await outline.row('It rained').waitFor();
    await workbench.command('seedReader.outline.hideParagraphs');
    await outline.pane.getByText('All that the article holds is hidden.').waitFor();
    await workbench.command('seedReader.outline.showParagraphs');
    await workbench.command('seedReader.outline.showBySpeaker');
    await outline.pane.getByText('The article quotes nobody.').waitFor();
    await workbench.open(EMPTY);
    await outline.pane.getByText('The article holds no text yet.').waitFor();
  });

  test('are worked out only while somebody sees them', async () => {
    const shown = () =>
      workbench.evaluate(api => {
        const { data } = api.extensions.getExtension('seed-reader.seed-reader')?.exports.outline ?? {};
        return data.settled?.article.blocks.at(-1)?.text;
      });
    await workbench.command('workbench.view.search');
    await eventually(async () => {
      const visible = await workbench.evaluate(
        api => api.extensions.getExtension('seed-reader.seed-reader')?.exports.outline.view.visible,
      );
      assert.equal(visible, false);
    });
    await workbench.evaluate(async api => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.positionAt(editor.document.getText().length);
      if (end) await editor?.edit(builder => builder.insert(end, '\n\nIt was the last boat of the year.'));
    });
    await workbench.page.waitForTimeout(2000);
    assert.equal(await shown(), 'Read more: Why the bridge was built');
    await outline.focus();
    await eventually(async () => assert.equal(await shown(), 'It was the last boat of the year.'));
  });

  test('stay by speaker, without captions, when the window is loaded anew', async () => {
    await workbench.command('seedReader.outline.hideCaptions');
    await workbench.command('seedReader.outline.showBySpeaker');
    await outline.quote('Anna Berg').waitFor();
    await workbench.page.waitForTimeout(3000);
    await workbench.page.reload();
    await workbench.page.locator('.pane-header').first().waitFor();
    await workbench.open(ALL);
    await outline.focus();
    await outline.quote('Anna Berg').waitFor();
    await outline.pointAt();
    await button('Show by Section').waitFor();
    await button('Show by Speaker').waitFor({ state: 'detached' });
    await workbench.command('seedReader.outline.showBySection');
    await outline.row('By Runa Holt').waitFor();
    assert.equal(await outline.row('The ferry Alma').count(), 0);
  });

  test('report no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
