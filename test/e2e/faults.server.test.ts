import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n"We waited for the wind," Anna Berg said.\n`;

/** What only files that are on a disk can show. */
suite('Faults of a disk', () => {
  let workbench: Workbench;
  let path: string;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': TEXT }, settings: { 'files.autoSave': 'off' } });
    path = join(workbench.folder, 'a.txt');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('#blocks .lead').waitFor();
  });
  suiteTeardown(() => workbench.close());

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
});
