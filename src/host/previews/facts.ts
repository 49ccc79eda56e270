import * as vscode from 'vscode';
import { type Article, renderHeader } from '../../article';
import type { Facts } from '../../shared/protocol';

/** What the page says of the article as a whole, in the reader's language. */
export function factsOf(article: Article): Facts {
  const texts = { untitled: vscode.l10n.t('Article'), facts: [] };
  return { header: renderHeader(article, vscode.env.language, texts) };
}
