import type { Workbench } from './workbench';

/** Exports the article in front to the place that is offered, and gives the file's text; `pattern` finds it in the folder. */
export async function exportedPage(workbench: Workbench, pattern: string): Promise<string> {
  const saved = workbench.command('seedReader.exportHtml');
  const name = workbench.page.locator('.quick-input-widget input[type=text]');
  await name.waitFor();
  await name.press('Enter');
  await saved;
  return workbench.evaluate(async (api, wanted) => {
    const [file] = await api.workspace.findFiles(wanted);
    return file ? new TextDecoder().decode(await api.workspace.fs.readFile(file)) : '';
  }, pattern);
}
