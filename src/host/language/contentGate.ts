import * as vscode from 'vscode';
import { HEADER_REACH } from '../../article/header';
import { isArticle, mayBeArticle } from '../../article/recognise';

/** Lines that are read before a whole document is: a log or ledger shows what it is long before. */
const HEAD_LINES = 200;

/** The document's first non-blank line and what precedes it, cut at `HEADER_REACH`. Costs the same for a line of any length. */
function start(document: vscode.TextDocument): string {
  let text = '';
  for (let line = 0; line < document.lineCount && text.length < HEADER_REACH; line++) {
    const piece = document.lineAt(line).text.slice(0, HEADER_REACH);
    text += `${piece}\n`;
    if (/\S/.test(piece)) break;
  }
  return text.slice(0, HEADER_REACH);
}

/** False when the document is certainly no seed, by its first line alone. */
export function mayBeSeed(document: vscode.TextDocument): boolean {
  return mayBeArticle(start(document));
}

/** True when the document is a seed by its content. Reads no more of it than it takes to say no. */
export function isSeedByContent(document: vscode.TextDocument): boolean {
  if (!mayBeSeed(document)) return false;
  if (!isArticle(document.getText(new vscode.Range(0, 0, HEAD_LINES, 0)))) return false;
  return document.lineCount <= HEAD_LINES || isArticle(document.getText());
}
