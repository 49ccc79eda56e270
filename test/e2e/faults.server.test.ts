import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n"We waited for the wind," Anna Berg said.\n`;

/** What only an extension host that is a process of its own, and files that are on a disk, can show. */
suite('Faults of a process and a disk', () => {
  let workbench: Workbench;
  let other: Workbench;
  let path: string;

  const lead = (text: string, window = workbench) =>
    window.preview().locator('#blocks .lead', { hasText: text }).waitFor();
  const insert = (text: string, window = workbench) =>
    window.evaluate(async (api, words) => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (!document) throw new Error('a.txt is not open');
      const edit = new api.WorkspaceEdit();
      edit.insert(document.uri, new api.Position(0, 17), words);
      await api.workspace.applyEdit(edit);
    }, text);

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': TEXT }, settings: { 'files.autoSave': 'off' } });
    path = join(workbench.folder, 'a.txt');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await lead('The ferry');
  });
  suiteTeardown(async () => {
    await other.close();
    await workbench.close();
  });

  test('a preview follows what another program appends twenty times a second', async () => {
    let text = TEXT;
    for (let i = 1; i <= 200; i++) {
      text += `\nLine number ${i} came in.\n`;
      writeFileSync(path, text);
      await workbench.page.waitForTimeout(50);
    }
    await workbench.preview().locator('#blocks', { hasText: 'Line number 200 came in.' }).waitFor();
    writeFileSync(path, TEXT);
    await workbench.preview().locator('#blocks', { hasText: 'Line number 200 came in.' }).waitFor({ state: 'hidden' });
  });

  test('a preview in one window follows what is saved in another', async () => {
    other = await workbench.anotherWindow();
    await other.open('a.txt');
    await other.command('seedReader.showPreviewToSide');
    await lead('The ferry', other);
    await insert('Both: ', other);
    await lead('Both: The ferry', other);
    await other.command('workbench.action.files.saveAll');
    await lead('Both: The ferry');
    assert.equal(readFileSync(path, 'utf8'), TEXT.replace('The', 'Both: The'));
    assert.deepEqual(other.errors, []);
  });

  test('a preview whose extension host is killed keeps its text, and other windows go on', async () => {
    await insert('Unsaved: ', other);
    await lead('Unsaved: Both: The ferry', other);
    process.kill(await other.evaluate(() => process.pid), 'SIGKILL');
    writeFileSync(path, TEXT.replace('The', 'After: The'));
    await lead('After: The ferry');
    await lead('Unsaved: Both: The ferry', other);
    assert.equal(await other.editor().getByText('Unsaved:').count(), 1);
  });
});
