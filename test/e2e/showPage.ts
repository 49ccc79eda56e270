import type { Workbench } from './workbench';

/** Opens the preview of a file of the folder, and nothing else, and waits until it shows the article's head. */
export async function showPage(workbench: Workbench, file: string): Promise<void> {
  await workbench.command('workbench.action.closeAllEditors');
  await workbench.open(file);
  await workbench.command('seedReader.showPreview');
  await workbench.preview().locator('.date-line').waitFor();
}
