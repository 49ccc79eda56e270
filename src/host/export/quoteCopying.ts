import * as vscode from 'vscode';
import { type Article, copyOf, type QuoteForm, quotationAt, utteranceAt } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentToUse } from '../documentInFront';
import { fileName } from '../fileName';
import { editorInFront } from '../inFront';
import type { Previews } from '../previews/previews';

const COMMANDS: Readonly<Record<string, QuoteForm>> = {
  copyQuote: 'quote',
  copyQuoteWithAttribution: 'attributed',
  copyQuoteAsCitation: 'citation',
  copyQuoteAsMarkdown: 'markdown',
};

/**
 * Registers the commands that copy a quotation: that on which a context menu was opened on the page, else that at the
 * preview's place or at the editor's cursor.
 */
export function registerQuoteCopying(articles: ArticleCache, previews: Previews): vscode.Disposable {
  const copy = async (form: QuoteForm, context: unknown): Promise<void> => {
    const document = documentToUse(previews);
    if (!document) return;
    const article = articles.get(document);
    const place = readPlace(context) ?? placeIn(article, placeInFront(previews, document));
    const utterance = place && utteranceAt(article, place.block, place.quote);
    if (!utterance) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There is no quote here to copy. Go to one first, or put the cursor into it.'),
      );
      return;
    }
    const options = { form, locale: vscode.env.language, file: fileName(document.uri) };
    await vscode.env.clipboard.writeText(copyOf(article, utterance, options));
  };
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([name, form]) =>
      vscode.commands.registerCommand(`seedReader.${name}`, (context: unknown) => copy(form, context)),
    ),
  );
}

/** A quotation, by its index in `Block.quotes`. */
interface QuotePlace {
  readonly block: number;
  readonly quote: number;
}

/** The quotation at an offset of the text; `undefined` when there is none, or no offset. */
function placeIn(article: Article, offset: number | undefined): QuotePlace | undefined {
  const found = offset === undefined ? undefined : quotationAt(article, offset);
  return found && { block: found.block, quote: article.blocks[found.block]?.quotes.indexOf(found.quote) ?? -1 };
}

/** Offset in the text of where its reader is: in the preview that has the focus, else at the editor's cursor. */
function placeInFront(previews: Previews, document: vscode.TextDocument): number | undefined {
  if (previews.active) return previews.offsetOf(previews.active);
  const editor = editorInFront();
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}

/** Which quotation the menu was opened on; it comes from the page, and so may be anything. */
function readPlace(context: unknown): QuotePlace | undefined {
  if (typeof context !== 'object' || context === null || !('block' in context) || !('quote' in context))
    return undefined;
  const { block, quote } = context;
  return typeof block === 'number' && typeof quote === 'number' ? { block, quote } : undefined;
}
