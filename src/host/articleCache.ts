import * as vscode from 'vscode';
import { type Article, parse } from '../article';

/** A document's text in one of its versions. */
interface VersionText {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

/**
 * The one place that parses documents: whoever asks first after a change pays, everyone else gets the same Article.
 *
 * Keyed by the document object: a closed and reopened document starts its version again, so uri and version together
 * are no identity.
 */
export class ArticleCache implements vscode.Disposable {
  readonly #entries = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();
  /** What the document that changed last is since then, where that followed from its article and the change. */
  #changed: VersionText | undefined;
  readonly #changes = vscode.workspace.onDidChangeTextDocument(event => {
    this.#changed = this.#textAfter(event);
  });
  /** The newest article of each address, for as long as someone shows it: a document that is opened again goes on from it. */
  readonly #newest = new Map<string, WeakRef<Article>>();

  /** The article of the document's present text. */
  get(document: vscode.TextDocument): Article {
    const known = this.#entries.get(document);
    if (known?.version === document.version) return known.article;
    const address = document.uri.toString();
    const article = parse(this.#textOf(document), known?.article ?? this.#newest.get(address)?.deref());
    this.#entries.set(document, { version: document.version, article });
    if (!known) this.#forgetUnused();
    this.#newest.set(address, new WeakRef(article));
    return article;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  /** VS Code puts a document's text together anew for each version: a good part of a keystroke in a long article. */
  #textOf(document: vscode.TextDocument): string {
    const { document: same, version, text } = this.#changed ?? {};
    this.#changed = undefined;
    return text !== undefined && same === document && version === document.version ? text : document.getText();
  }

  /** The text after a single change of one whose article is known as it was just before. */
  #textAfter({ document, contentChanges: [change, another] }: vscode.TextDocumentChangeEvent): VersionText | undefined {
    const known = this.#entries.get(document);
    const { version } = document;
    if (known?.version !== version - 1 || !change || another) return undefined;
    const before = known.article.text;
    const { rangeOffset: start, rangeLength } = change;
    const text = before.slice(0, start) + change.text + before.slice(start + rangeLength);
    // Should a change ever say less than all that changed, the document is asked for its text.
    const length = document.offsetAt(new vscode.Position(document.lineCount, 0));
    return text.length === length ? { document, version, text } : undefined;
  }

  #forgetUnused(): void {
    for (const [address, article] of this.#newest) if (!article.deref()) this.#newest.delete(address);
  }
}

/** The id of our language, as in package.json. */
export const LANGUAGE = 'seed-article';

/** True for a document that VS Code shows as a seed article. */
export function isSeed(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === LANGUAGE;
}

/** VS Code's range of UTF-16 offsets in the document, end exclusive. */
export function rangeOf(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
