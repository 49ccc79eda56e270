import * as vscode from 'vscode';
import { type Article, type Edit, parse, parseEdited } from '../article';

/** The single edit that made a document's text what it is in one of its versions. */
interface VersionEdit {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly edit: Edit;
}

/** Characters that are read in less time than an eye needs. */
export const SHORT = 100_000;
/** Characters after a place that are read with it: what is said there seldom hangs on more. */
const AFTER = 16_000;

/**
 * The one place that parses documents: whoever asks first after a change pays, everyone else gets the same Article.
 *
 * Keyed by the document object: a closed and reopened document starts its version again, so uri and version together
 * are no identity.
 */
export class ArticleCache implements vscode.Disposable {
  readonly #entries = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();
  /** How the document that changed last came out of what it was when its article was asked for, where that is known. */
  #lastEdit: VersionEdit | undefined;
  readonly #changes = vscode.workspace.onDidChangeTextDocument(event => {
    this.#lastEdit = this.#editOf(event);
  });
  /** The newest article of each address, for as long as someone shows it: a document that is opened again goes on from it. */
  readonly #newest = new Map<string, WeakRef<Article>>();

  /** The article of the document's present text. */
  get(document: vscode.TextDocument): Article {
    const known = this.#entries.get(document);
    if (known?.version === document.version) return known.article;
    const address = document.uri.toString();
    const edit = this.#takeEdit(document);
    const article =
      known && edit
        ? parseEdited(known.article, edit)
        : parse(document.getText(), known?.article ?? this.#newest.get(address)?.deref());
    this.#entries.set(document, { version: document.version, article });
    if (!known) this.#forgetUnused();
    this.#newest.set(address, new WeakRef(article));
    return article;
  }

  /**
   * The article up to somewhat after an offset of the document, for whoever cannot wait until all of it is read; it may come
   * to be read otherwise when its end is known. `undefined`: `get` costs little, or not much more than this.
   */
  beginning(document: vscode.TextDocument, offset: number): Article | undefined {
    const end = offset + AFTER;
    const length = lengthOf(document);
    if (length < SHORT || length < 2 * end || this.#entries.has(document)) return undefined;
    const { line } = document.positionAt(end);
    return line > 0 ? parse(document.getText(new vscode.Range(0, 0, line, 0))) : undefined;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  /** VS Code puts a document's text together anew for each version: a good part of a keystroke in a long article. */
  #takeEdit(document: vscode.TextDocument): Edit | undefined {
    const last = this.#lastEdit;
    this.#lastEdit = undefined;
    return last?.document === document && last.version === document.version ? last.edit : undefined;
  }

  /** A single change of a document whose article is known as it was just before. */
  #editOf({ document, contentChanges: [change, another] }: vscode.TextDocumentChangeEvent): VersionEdit | undefined {
    const known = this.#entries.get(document);
    const { version } = document;
    if (known?.version !== version - 1 || !change || another) return undefined;
    const { rangeOffset: start, rangeLength, text } = change;
    // Should a change ever say less than all that changed, the document is asked for its text.
    if (known.article.text.length - rangeLength + text.length !== lengthOf(document)) return undefined;
    return { document, version, edit: { start, end: start + rangeLength, text } };
  }

  #forgetUnused(): void {
    for (const [address, article] of this.#newest) if (!article.deref()) this.#newest.delete(address);
  }
}

/** UTF-16 units, which VS Code knows without putting the text together. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(new vscode.Position(document.lineCount, 0));
}
