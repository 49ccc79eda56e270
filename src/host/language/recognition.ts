import * as vscode from 'vscode';
import { textInFront } from '../inFront';
import type { Previews } from '../previews/previews';
import { isSavedAs } from '../savedAs';
import { LANGUAGE, SEED_NAME, setLanguage } from '../seed';
import { type Choices, WindowSetting } from '../settings';
import { isSeedByContent, mayBeSeed } from './contentGate';
import { type LanguageChoice, LanguageChoices } from './languageChoices';

const PLAIN = 'plaintext';

type Mode = 'content' | 'fileName' | 'off';
const MODES: Choices<Mode> = ['content', 'fileName', 'off'];

/** How long a plain-text document must rest before it is read to see whether it became a seed, in milliseconds. */
const REST = 200;

/**
 * Gives plain-text documents that are seeds by their content our language, and never argues with the user.
 *
 * VS Code reports a switch of language as closing and opening the same document object: that, and our own note of what
 * we asked for, tells a switch by hand from ours and from a file that is opened anew.
 */
class Recognition implements vscode.Disposable {
  readonly #choices: LanguageChoices;
  readonly #languages = new WeakMap<vscode.TextDocument, string>();
  readonly #asked = new WeakMap<vscode.TextDocument, string>();
  readonly #byHand = new WeakSet<vscode.TextDocument>();
  readonly #byContent = new WeakSet<vscode.TextDocument>();
  /** What was a seed when this extension host began: the one before it may have recognised it. */
  readonly #earlier = new WeakSet<vscode.TextDocument>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #mode = new WindowSetting('recognition', MODES, () => this.#modeChanged());
  readonly #listeners: vscode.Disposable;

  constructor(choices: LanguageChoices) {
    this.#choices = choices;
    for (const document of vscode.workspace.textDocuments) {
      this.#languages.set(document, document.languageId);
      this.#forgetEarlier(document);
      if (document.languageId === LANGUAGE) this.#earlier.add(document);
    }
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(document => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document);
      }),
      vscode.workspace.onDidCloseTextDocument(document => this.#closed(document)),
      vscode.workspace.onDidSaveTextDocument(document => this.#saved(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#choices.move(oldUri, newUri);
        this.#considerAll();
      }),
      this.#mode,
    );
    this.#considerAll();
  }

  /** Shows the document as decided now and whenever its file is opened again. */
  async choose(uri: vscode.Uri, choice: LanguageChoice): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const kept = this.#choices.set(uri, choice);
    this.#byContent.delete(document);
    await this.#consider(document);
    // Its other versions follow.
    this.#considerAll();
    await kept;
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #modeChanged(): void {
    const { value: mode } = this.#mode;
    for (const document of vscode.workspace.textDocuments) {
      if (mode !== 'content' && this.#wasRecognised(document)) void this.#setLanguage(document, PLAIN);
    }
    this.#considerAll();
  }

  /** True, once, for a document that its content made a seed. */
  #wasRecognised(document: vscode.TextDocument): boolean {
    if (this.#byContent.delete(document)) return true;
    if (!this.#earlier.delete(document) || document.languageId !== LANGUAGE) return false;
    const isChosen = this.#choices.get(document.uri) !== undefined || SEED_NAME.test(document.uri.path);
    return !isChosen && !isAssociated() && isSeedByContent(document);
  }

  #considerAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.#consider(document);
  }

  #opened(document: vscode.TextDocument): void {
    const before = this.#languages.get(document);
    const asked = this.#asked.get(document);
    this.#asked.delete(document);
    this.#languages.set(document, document.languageId);
    if (before === undefined) {
      this.#forgetEarlier(document);
      void this.#consider(document);
    } else if (before !== document.languageId && asked !== document.languageId) this.#switched(document, before);
  }

  /** VS Code brings no empty untitled document back: this is a new one, and what was decided was for another of its name. */
  #forgetEarlier(document: vscode.TextDocument): void {
    if (document.isUntitled && document.getText() === '') this.#choices.forgetUntitled(document.uri);
  }

  #switched(document: vscode.TextDocument, before: string): void {
    this.#byHand.add(document);
    this.#byContent.delete(document);
    // A version that Git has of a file decides nothing for the file.
    if (document.uri.scheme === 'git') return;
    if (document.languageId === LANGUAGE) void this.#choices.set(document.uri, 'seed');
    else if (before === LANGUAGE) void this.#choices.set(document.uri, 'plain');
  }

  #edited(document: vscode.TextDocument): void {
    if (document.languageId !== PLAIN || !mayBeSeed(document) || this.#mode.value !== 'content') return;
    clearTimeout(this.#timers.get(document));
    const rested = () => {
      this.#timers.delete(document);
      void this.#consider(document);
    };
    this.#timers.set(document, setTimeout(rested, REST));
  }

  /** What was decided for an untitled document holds for the file that it becomes. */
  #saved(file: vscode.TextDocument): void {
    const from = vscode.workspace.textDocuments.find(
      one => one.isUntitled && this.#choices.get(one.uri) && isSavedAs(one, file),
    );
    const choice = from && this.#choices.get(from.uri);
    if (!choice) return;
    void this.#choices.set(file.uri, choice);
    void this.#consider(file);
  }

  #closed(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (document.isClosed && document.isUntitled) this.#choices.forgetUntitled(document.uri);
  }

  async #consider(document: vscode.TextDocument): Promise<void> {
    const choice = this.#choices.get(document.uri);
    if (choice === 'seed') await this.#setLanguage(document, LANGUAGE);
    else if (choice === 'plain') {
      if (document.languageId === LANGUAGE) await this.#setLanguage(document, PLAIN);
    } else if (this.#isRecognised(document)) {
      this.#byContent.add(document);
      await this.#setLanguage(document, LANGUAGE);
    }
    // A renamed file is opened, and recognised, before its decision has followed it.
    if (this.#choices.get(document.uri) !== choice) await this.#consider(document);
  }

  #isRecognised(document: vscode.TextDocument): boolean {
    if (document.languageId !== PLAIN || this.#byHand.has(document)) return false;
    // Most plain texts are none by their first line: for those the setting need not be read.
    return mayBeSeed(document) && this.#mode.value === 'content' && isSeedByContent(document);
  }

  async #setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
    if (document.isClosed || document.languageId === language) return;
    this.#asked.set(document, language);
    try {
      await setLanguage(document, language);
    } catch (error) {
      // What is closed meanwhile needs no language.
      this.#asked.delete(document);
      if (!document.isClosed) throw error;
    }
  }
}

/** True where the settings may make a seed of a file by its name. */
function isAssociated(): boolean {
  const associations = vscode.workspace.getConfiguration('files').get<object>('associations', {});
  return Object.values(associations).includes(LANGUAGE);
}

/** Registers recognition by content and the commands Treat as Seed Article and Treat as Plain Text. */
export function registerRecognition(context: vscode.ExtensionContext, previews: Previews): vscode.Disposable {
  const recognition = new Recognition(new LanguageChoices(context.workspaceState));
  const treat = (choice: LanguageChoice) => (uri?: vscode.Uri) => {
    const target = uri ?? textInFront()?.uri ?? previews.active;
    return target && recognition.choose(target, choice);
  };
  return vscode.Disposable.from(
    recognition,
    vscode.commands.registerCommand('seedReader.treatAsSeed', treat('seed')),
    vscode.commands.registerCommand('seedReader.treatAsPlainText', treat('plain')),
  );
}
