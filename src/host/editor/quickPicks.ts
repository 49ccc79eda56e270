import * as vscode from 'vscode';
import { type Article, allQuotations, placed, type QuoteRef } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentInFront } from '../documentInFront';
import type { Previews } from '../previews/previews';
import { quotesText } from '../texts';
import { PlacePreview } from './placePreview';

interface QuoteItem extends vscode.QuickPickItem {
  readonly ref: QuoteRef;
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly refs: readonly QuoteRef[];
}

function quoteItem(article: Article, ref: QuoteRef): QuoteItem {
  const text = article.blocks[ref.block]?.text.slice(ref.quote.start, ref.quote.end) ?? '';
  const speaker = ref.quote.attribution?.speaker ?? vscode.l10n.t('Unattributed');
  return { label: text.trim(), description: speaker, ref };
}

function speakerItems(article: Article): readonly SpeakerItem[] {
  const bySpeaker = new Map<string, QuoteRef[]>();
  for (const ref of allQuotations(article)) {
    const name = ref.quote.attribution?.speaker ?? vscode.l10n.t('Unattributed');
    const refs = bySpeaker.get(name);
    if (refs) refs.push(ref);
    else bySpeaker.set(name, [ref]);
  }
  return [...bySpeaker].map(([label, refs]) => ({
    label,
    description: quotesText(refs.length),
    refs,
  }));
}

/** Shows a list and calls `onActive` while the user moves through it; the chosen item, or `undefined` when dismissed. */
function pick<T extends vscode.QuickPickItem>(
  items: readonly T[],
  placeholder: string,
  onActive: (item: T) => void,
): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<T>();
  list.items = items;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  return new Promise(resolve => {
    list.onDidChangeActive(([item]) => item && onActive(item));
    list.onDidAccept(() => {
      resolve(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Registers Go to Quote… and Go to Speaker…, which show each place while the user moves through the list. */
export function registerQuickPicks(articles: ArticleCache, previews: Previews): vscode.Disposable {
  const goToQuote = async (refsOf: (article: Article, place: PlacePreview) => Promise<readonly QuoteRef[]>) => {
    const document = documentInFront(previews);
    if (!document) return;
    const article = articles.get(document);
    const place = new PlacePreview(document, previews);
    const spanOf = ({ block, quote }: QuoteRef) => placed(article, block, quote);
    const refs = await refsOf(article, place);
    const items = refs.map(ref => quoteItem(article, ref));
    const chosen =
      items.length > 0 &&
      (await pick(items, vscode.l10n.t('Go to quote'), ({ ref }) => {
        const { start, end } = spanOf(ref);
        place.show(start, end);
      }));
    if (chosen) {
      const { start, end } = spanOf(chosen.ref);
      place.accept(start, end);
    }
    place.dispose();
  };

  const ofSpeaker = async (article: Article, place: PlacePreview) => {
    const chosen = await pick(speakerItems(article), vscode.l10n.t('Go to speaker'), ({ refs }) => {
      const [first] = refs;
      if (!first) return;
      const { start, end } = placed(article, first.block, first.quote);
      place.show(start, end);
    });
    return chosen?.refs ?? [];
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('seedReader.goToQuote', () =>
      goToQuote(article => Promise.resolve(allQuotations(article))),
    ),
    vscode.commands.registerCommand('seedReader.goToSpeaker', () => goToQuote(ofSpeaker)),
  );
}
