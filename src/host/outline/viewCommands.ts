import * as vscode from 'vscode';
import type { OutlineSettings } from './outlineSettings';

/** Asks for the filter and applies it while it is typed; Escape takes it back to what it was. */
function askForFilter(settings: OutlineSettings): void {
  const before = settings.options.query;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Article Outline');
  input.placeholder = vscode.l10n.t('Words to find in paragraphs, quotes and names');
  input.value = before;
  let accepted = false;
  input.onDidChangeValue(value => settings.setQuery(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) settings.setQuery(before);
    input.dispose();
    void vscode.commands.executeCommand('seedReader.outline.focus');
  });
  input.show();
}

/** Registers how the outline is shown: its mode, what it leaves out, its filter. */
export function registerViewCommands(settings: OutlineSettings): vscode.Disposable {
  const actions: Readonly<Record<string, () => void>> = {
    showBySection: () => settings.setMode('section'),
    showBySpeaker: () => settings.setMode('speaker'),
    showQuotesOnly: () => settings.setMode('quotes'),
    hideParagraphs: () => settings.setHidden('paragraph', true),
    showParagraphs: () => settings.setHidden('paragraph', false),
    hideCaptions: () => settings.setHidden('caption', true),
    showCaptions: () => settings.setHidden('caption', false),
    hidePromos: () => settings.setHidden('promo', true),
    showPromos: () => settings.setHidden('promo', false),
    filter: () => askForFilter(settings),
    clearFilter: () => settings.setQuery(''),
  };
  return vscode.Disposable.from(
    ...Object.entries(actions).map(([name, run]) => vscode.commands.registerCommand(`seedReader.outline.${name}`, run)),
  );
}
