import * as vscode from 'vscode';
import { type Article, parse } from '../article';

/**
 * The one place that parses documents: whoever asks first after a change pays, everyone else gets the same Article.
 *
 * Keyed by the document object: a closed and reopened document starts its version again, so uri and version together
 * are no identity.
 */
export class ArticleCache {
  readonly #entries = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();
  /** The newest article of each address, for as long as someone shows it: a document that is opened again goes on from it. */
  readonly #newest = new Map<string, WeakRef<Article>>();

  /** The article of the document's present text. */
  get(document: vscode.TextDocument): Article {
    const known = this.#entries.get(document);
    if (known?.version === document.version) return known.article;
    const address = document.uri.toString();
    const article = parse(document.getText(), known?.article ?? this.#newest.get(address)?.deref());
    this.#entries.set(document, { version: document.version, article });
    if (!known) this.#forgetUnused();
    this.#newest.set(address, new WeakRef(article));
    return article;
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
