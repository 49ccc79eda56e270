import * as vscode from 'vscode';
import { fileName } from './fileName';
import { openDocument } from './openDocument';
import { reopened, type Trouble } from './openSource';
import { isAtOrBelow, renamedAddress } from './renamed';
import { isSavedAs } from './savedAs';
import { Timer } from './timer';

/** Milliseconds that a file may take to be opened before its reader is told to wait. */
const PATIENCE = 3000;

/** Milliseconds that opening a file waits at most for what comes before it. */
const BEGIN = 500;

/**
 * The document that a page shows, followed through all that can happen to its file: edits, closing (the file goes on
 * being shown), renaming and moving, deletion (said to be gone, the last text stays) and its coming back.
 */
export class Source implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #isShown: () => boolean;
  #watcher: vscode.Disposable | undefined;
  #document: vscode.TextDocument | undefined;
  #uri: vscode.Uri;
  #trouble: Trouble | undefined;
  #asked = 0;
  readonly #waiting = new Timer();

  /** Fires when the text, the file's name or whether it is there changes. In the very turn of a change of the text. */
  readonly onDidChange = this.#changed.event;

  /**
   * `isShown` says whether anyone looks: a source that nobody sees keeps its last text when its document is closed.
   * `waits`: the file is opened when `begin` says so, or a moment later.
   */
  constructor(uri: vscode.Uri, isShown: () => boolean, waits = false) {
    this.#uri = uri;
    this.#isShown = isShown;
    // Of a folder that goes or comes as a whole, nobody tells for each of its files. The file itself has a watcher of its own.
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true);
    const check = (changed: vscode.Uri): void => {
      if (changed.path !== this.#uri.path) this.#happened(changed);
    };
    this.#subscriptions = [
      this.#changed,
      watcher,
      watcher.onDidCreate(check),
      watcher.onDidDelete(check),
      vscode.workspace.onDidOpenTextDocument(document => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#closed(document)),
      vscode.workspace.onDidSaveTextDocument(document => this.#saved(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const file of files) {
          const uri = renamedAddress(this.#uri, file);
          if (uri) this.follow(uri);
        }
      }),
    ];
    this.follow(uri, waits);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** The open document; `undefined` while it is being opened, and when its file is gone before it ever was. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** What is wrong with the file; `undefined` when nothing is known to be. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** The text of the document changed. Told from outside, so that previews hear of a change before anyone else does. */
  textChanged(): void {
    this.#changed.fire();
  }

  /** Someone looks again: what was closed meanwhile is opened. */
  shown(): void {
    if (this.#document?.isClosed) void this.#open();
  }

  /** Asks for the file again. */
  refresh(): void {
    void this.#open();
  }

  /** Shows another file from now on. */
  follow(uri: vscode.Uri, waits = false): void {
    this.#uri = uri;
    this.#trouble = undefined;
    this.#document = openDocument(uri);
    this.#waiting.dispose();
    this.#watcher?.dispose();
    // An address without a path lies in no folder.
    this.#watcher = uri.scheme === 'untitled' || uri.path === '' ? undefined : this.#watch(uri);
    this.#changed.fire();
    if (this.#document) return;
    if (waits) this.#waiting.set(() => this.begin(), BEGIN);
    else void this.#open();
  }

  /** Opens the file where that was to wait. */
  begin(): void {
    if (this.#asked === 0 && !this.#document) void this.#open();
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#watcher?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #watch(uri: vscode.Uri): vscode.Disposable {
    const name = fileName(uri);
    // A pattern's own characters in a file's name must not be read as such.
    const pattern = name.replace(/[*?{}[\]]/g, '?');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), pattern),
    );
    const check = (changed: vscode.Uri): void => this.#happened(changed);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(check),
      watcher.onDidChange(check),
      watcher.onDidDelete(check),
    );
  }

  /** Something became of a file or a folder. */
  #happened(uri: vscode.Uri): void {
    if (isAtOrBelow(this.#uri, uri)) void this.#open();
  }

  /** Opens the file, or finds that it is gone. */
  async #open(): Promise<void> {
    const uri = this.#uri;
    const asked = ++this.#asked;
    this.#waiting.set(() => this.#isSlow(), PATIENCE);
    const found = await reopened(uri);
    // Of several answers under way only the last question's counts: it knows the most.
    if (asked !== this.#asked || uri !== this.#uri) return;
    this.#waiting.dispose();
    const trouble = typeof found === 'string' ? found : undefined;
    const document = typeof found === 'string' ? this.#document : found;
    if (trouble === this.#trouble && document === this.#document) return;
    this.#trouble = trouble;
    this.#document = document;
    this.#changed.fire();
  }

  /** Where a text is shown already, the reader can wait. */
  #isSlow(): void {
    if (this.#document) return;
    this.#trouble = 'slow';
    this.#changed.fire();
  }

  #opened(document: vscode.TextDocument): void {
    if (document.uri.toString() !== this.#uri.toString() || document === this.#document) return;
    this.#document = document;
    this.#trouble = undefined;
    this.#changed.fire();
  }

  #closed(document: vscode.TextDocument): void {
    if (document !== this.#document) return;
    // VS Code keeps only so many documents without an editor open: hidden previews that asked for theirs again would close
    // each other's for ever.
    if (!this.#isShown()) return;
    // A change of the language closes and opens a document in one turn: it is there again by the time the file is asked for.
    void this.#open();
  }

  #saved(file: vscode.TextDocument): void {
    if (this.#document?.isUntitled && isSavedAs(this.#document, file)) this.follow(file.uri);
  }
}
