import * as vscode from 'vscode';
import type { SeedReaderApi } from '../../src/host/api';
import { OutlineData } from '../../src/host/outline/outlineData';
import { treeItemOf } from '../../src/host/outline/treeItem';
import * as assert from './assert';
import { shownOutline } from './shownOutline';
import { showText } from './showText';
import { until } from './until';

const TEXT = ` date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.

"We waited for the wind," Anna Berg said. "It never came back to us."
`;

suite('The items of the Article Outline', () => {
  let outline: SeedReaderApi['outline'];

  suiteSetup(async () => {
    outline = await shownOutline();
    await showText(TEXT);
    await until(() => outline.data.settled?.article.text === TEXT, 'the outline shows the article');
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('name what a click on them does as the list of keys does', () => {
    const tree = outline.data.settled;
    const item = tree?.item(tree.roots[0] ?? '');
    assert.ok(item && tree);
    const { command } = treeItemOf(item, { tree, query: '', unfolded: true });
    const { packageJSON } = vscode.extensions.getExtension('seed-reader.seed-reader') ?? {};
    const commands: readonly { readonly command: string; readonly title: string }[] = packageJSON.contributes.commands;
    const shown = commands.find(one => one.command === 'seedReader.outline.goTo');
    assert.ok(shown);
    assert.equal(command?.title, shown.title);
  });

  test('leave what is folded with their article, which takes it along when it is closed', () => {
    const tree = outline.data.settled;
    assert.ok(tree);
    const data = new OutlineData();
    const [one, other] = [new Map<string, boolean>(), new Map<string, boolean>()];
    data.show(tree, '', one);
    const [id = ''] = data.getChildren();
    data.setUnfolded(id, false);
    data.show(tree, '', other);
    data.setUnfolded(id, true);
    assert.deepEqual([[...one], [...other]], [[[id, false]], [[id, true]]]);
    data.dispose();
  });
});
