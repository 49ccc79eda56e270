import * as vscode from 'vscode';
import { type Direction, nextStop, type Stop } from '../../article';
import type { ArticleCache } from '../articleCache';
import { editorInFront } from '../inFront';
import type { Previews } from '../previews/previews';
import { isSeed } from '../seed';
import { goTo } from '../showPlace';

const COMMANDS: readonly (readonly [string, Stop, Direction])[] = [
  ['seedReader.nextQuote', 'quote', 1],
  ['seedReader.previousQuote', 'quote', -1],
  ['seedReader.nextQuoteOfSpeaker', 'speaker', 1],
  ['seedReader.previousQuoteOfSpeaker', 'speaker', -1],
  ['seedReader.nextParagraph', 'paragraph', 1],
  ['seedReader.previousParagraph', 'paragraph', -1],
  ['seedReader.nextSection', 'section', 1],
  ['seedReader.previousSection', 'section', -1],
];

/** Commands that walk through quotations, paragraphs and sections, in the editor and in the preview alike. */
export function registerNavigation(articles: ArticleCache, previews: Previews): vscode.Disposable {
  const walkInPreview = (source: vscode.Uri, stop: Stop, direction: Direction) => {
    // The page knows which quotation has the focus, and shows its card.
    if (stop === 'quote' || stop === 'speaker') return previews.step({ direction, sameSpeaker: stop === 'speaker' });
    const { document } = previews;
    const found = document && nextStop(articles.get(document), previews.offsetOf(source) ?? 0, stop, direction);
    if (found) previews.goTo(found.start);
  };

  const walk = (stop: Stop, direction: Direction) => {
    if (previews.active) return walkInPreview(previews.active, stop, direction);
    const editor = editorInFront();
    if (!editor || !isSeed(editor.document)) return;
    const from = editor.document.offsetAt(editor.selection.start);
    const found = nextStop(articles.get(editor.document), from, stop, direction);
    if (found) goTo(editor, found.start, found.end);
  };

  return vscode.Disposable.from(
    ...COMMANDS.map(([id, stop, direction]) => vscode.commands.registerCommand(id, () => walk(stop, direction))),
  );
}
