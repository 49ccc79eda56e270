import * as vscode from 'vscode';

/** Milliseconds that a browser may take to read the page that it prints. */
const PATIENCE = 5 * 60_000;

/** The file that a browser prints an article from. It is deleted once it has been read: soon, or when the next window comes. */
export class PrintedPage implements vscode.Disposable {
  /** VS Code would encode some signs of an article's own name twice, and find no file. */
  readonly file: vscode.Uri;
  readonly #folder: vscode.Uri;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(storage, 'print');
    this.file = vscode.Uri.joinPath(this.#folder, 'article.html');
    void this.deleteWhenRead();
  }

  /** Deletes the file if there is one, now or when a browser has had its time. */
  async deleteWhenRead(): Promise<void> {
    clearTimeout(this.#timer);
    // Another window may have written it a moment ago.
    const written = await vscode.workspace.fs.stat(this.file).then(
      ({ mtime }) => mtime,
      () => undefined,
    );
    if (written === undefined) return;
    const left = Math.min(PATIENCE, written + PATIENCE - Date.now());
    if (left > 0) this.#timer = setTimeout(() => void this.deleteWhenRead(), left);
    else await this.delete();
  }

  async delete(): Promise<void> {
    await vscode.workspace.fs.delete(this.#folder, { recursive: true }).then(undefined, () => undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
