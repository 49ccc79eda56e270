import * as vscode from 'vscode';
import { copyOf, type QuoteForm, utteranceAt } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentInFront } from '../documentInFront';
import { fileName } from '../fileName';
import type { Previews } from '../previews/previews';

const COMMANDS: Readonly<Record<string, QuoteForm>> = {
  copyQuote: 'quote',
  copyQuoteWithAttribution: 'attributed',
  copyQuoteAsCitation: 'citation',
  copyQuoteAsMarkdown: 'markdown',
};

/** Registers the commands of a quotation's context menu on the page. */
export function registerQuoteCopying(articles: ArticleCache, previews: Previews): vscode.Disposable {
  const copy = async (form: QuoteForm, context: unknown): Promise<void> => {
    const place = readPlace(context);
    const document = place && documentInFront(previews);
    if (!document) return;
    const article = articles.get(document);
    const utterance = utteranceAt(article, place.block, place.quote);
    if (!utterance) return;
    const options = { form, locale: vscode.env.language, file: fileName(document.uri) };
    await vscode.env.clipboard.writeText(copyOf(article, utterance, options));
  };
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([name, form]) =>
      vscode.commands.registerCommand(`seedReader.${name}`, (context: unknown) => copy(form, context)),
    ),
  );
}

/** Which quotation the menu was opened on; it comes from the page, and so may be anything. */
function readPlace(context: unknown): { readonly block: number; readonly quote: number } | undefined {
  if (typeof context !== 'object' || context === null || !('block' in context) || !('quote' in context))
    return undefined;
  const { block, quote } = context;
  return typeof block === 'number' && typeof quote === 'number' ? { block, quote } : undefined;
}
