import * as vscode from 'vscode';
import { setContext } from '../setContext';
import { Timer } from '../timer';
import type { OutlineSettings } from './outlineSettings';

/** VS Code fails to focus a view whose rows it is about to replace: it has done so after this time, in milliseconds. */
const REFRESH = 300;

/** As in package.json: Escape is ours while the filter is typed, since a box does not tell why it was hidden. */
const tellTyping = (typing: boolean): void => setContext('outline.typesFilter', typing);

/** Asks for the filter and applies it while it is typed. A click on what it found puts the box away and keeps the filter. */
class FilterBox implements vscode.Disposable {
  readonly #settings: OutlineSettings;
  #input: vscode.InputBox | undefined;
  #before = '';
  readonly #timer = new Timer();

  constructor(settings: OutlineSettings) {
    this.#settings = settings;
  }

  show(): void {
    this.#timer.dispose();
    this.#before = this.#settings.options.query;
    this.#input ??= this.#made();
    this.#input.value = this.#before;
    this.#input.show();
    tellTyping(true);
  }

  /** Puts the box away and takes the filter back to what it was. */
  cancel(): void {
    this.#input?.hide();
    this.#settings.setQuery(this.#before);
  }

  dispose(): void {
    this.#timer.dispose();
    this.#input?.dispose();
  }

  #made(): vscode.InputBox {
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Article Outline');
    input.placeholder = vscode.l10n.t('Text to find in paragraphs, quotes and names');
    input.onDidChangeValue(value => this.#settings.setQuery(value));
    input.onDidAccept(() => {
      input.hide();
      this.#timer.set(() => void vscode.commands.executeCommand('seedReader.outline.focus'), REFRESH);
    });
    input.onDidHide(() => tellTyping(false));
    return input;
  }
}

/** Registers how the outline is shown: its mode, what it leaves out, its filter. */
export function registerViewCommands(settings: OutlineSettings): vscode.Disposable {
  const box = new FilterBox(settings);
  const actions: Readonly<Record<string, (argument?: unknown) => void>> = {
    showBySection: () => settings.setMode('section'),
    showBySpeaker: () => settings.setMode('speaker'),
    showQuotesOnly: () => settings.setMode('quotes'),
    hideParagraphs: () => settings.setHidden('paragraph', true),
    showParagraphs: () => settings.setHidden('paragraph', false),
    hideCaptions: () => settings.setHidden('caption', true),
    showCaptions: () => settings.setHidden('caption', false),
    hidePromos: () => settings.setHidden('promo', true),
    showPromos: () => settings.setHidden('promo', false),
    filter: words => (typeof words === 'string' ? settings.setQuery(words) : box.show()),
    cancelFilter: () => box.cancel(),
    clearFilter: () => settings.setQuery(''),
  };
  return vscode.Disposable.from(
    box,
    ...Object.entries(actions).map(([name, run]) => vscode.commands.registerCommand(`seedReader.outline.${name}`, run)),
  );
}
