import * as vscode from 'vscode';
import { type Article, allQuotations, placed, type QuoteRef, speakersOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentToUse } from '../documentInFront';
import type { Previews } from '../previews/previews';
import { quotesText } from '../texts';
import { PlacePreview } from './placePreview';

interface QuoteItem extends vscode.QuickPickItem {
  readonly ref: QuoteRef;
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly refs: readonly QuoteRef[];
}

/** VS Code draws `$(name)` in a list as an icon, unless it is escaped. */
const withoutIcons = (text: string) => text.replace(/\$\([\w~-]+\)/g, '\\$&');

function quoteItem(article: Article, ref: QuoteRef): QuoteItem {
  const text = article.blocks[ref.block]?.text.slice(ref.quote.start, ref.quote.end) ?? '';
  const speaker = ref.quote.attribution?.speaker ?? vscode.l10n.t('Unattributed');
  // On a line of their own: a long quotation leaves no room for them beside it.
  return { label: withoutIcons(text.trim()), detail: withoutIcons(speaker), ref };
}

function speakerItems(article: Article): readonly SpeakerItem[] {
  const unattributed = allQuotations(article).filter(({ quote }) => !quote.attribution);
  const speakers = speakersOf(article).map(({ name, quotes }) => ({ label: withoutIcons(name), refs: quotes }));
  const all = [...speakers, { label: vscode.l10n.t('Unattributed'), refs: unattributed }];
  return all
    .filter(({ refs }) => refs.length > 0)
    .map(({ label, refs }) => ({ label, description: quotesText(refs.length), refs }));
}

interface Choices<T extends vscode.QuickPickItem> {
  readonly items: readonly T[];
  /** The item to begin at; `undefined`: the first. */
  readonly first: T | undefined;
  readonly placeholder: string;
}

/** Shows a list and calls `onActive` while the user moves through it; the chosen item, or `undefined` when dismissed. */
function pick<T extends vscode.QuickPickItem>(
  { items, first, placeholder }: Choices<T>,
  onActive: (item: T) => void,
): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<T>();
  list.items = items;
  if (first) list.activeItems = [first];
  list.placeholder = placeholder;
  list.matchOnDetail = true;
  return new Promise(resolve => {
    list.onDidChangeActive(([item]) => item && onActive(item));
    list.onDidAccept(() => {
      // Where nothing matches what is typed, there is nothing to go to yet.
      if (!list.activeItems[0]) return;
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
    const document = documentToUse(previews);
    if (!document) return;
    const article = articles.get(document);
    if (allQuotations(article).length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nobody is quoted in this article.'));
      return;
    }
    const place = new PlacePreview(document, previews);
    const spanOf = ({ block, quote }: QuoteRef) => placed(article, block, quote);
    try {
      const refs = await refsOf(article, place);
      const items = refs.map(ref => quoteItem(article, ref));
      const first = items.findLast(({ ref }) => spanOf(ref).start <= place.reader);
      const chosen =
        items.length > 0 &&
        (await pick({ items, first, placeholder: vscode.l10n.t('Go to quote') }, ({ ref }) => {
          const { start, end } = spanOf(ref);
          place.show(start, end);
        }));
      if (chosen) {
        const { start, end } = spanOf(chosen.ref);
        await place.accept(start, end);
      }
    } finally {
      place.dispose();
    }
  };

  const ofSpeaker = async (article: Article, place: PlacePreview) => {
    const items = speakerItems(article);
    const isBefore = ({ block, quote }: QuoteRef) => placed(article, block, quote).start <= place.reader;
    const last = allQuotations(article).findLast(isBefore);
    const first = items.find(({ refs }) => refs.some(({ quote }) => quote === last?.quote));
    const choices = { items, first, placeholder: vscode.l10n.t('Go to speaker') };
    const chosen = await pick(choices, ({ refs }) => {
      const shown = refs.findLast(isBefore) ?? refs[0];
      if (!shown) return;
      const { start, end } = placed(article, shown.block, shown.quote);
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
