import * as vscode from 'vscode';
import {
  type Article,
  escapeMarkdown,
  fullestMention,
  isOwnText,
  placed,
  placesOfSpeaker,
  quotationAt,
  type Span,
  type SpeakerAt,
  speakerAt,
} from '../../article';
import type { ArticleCache } from '../articleCache';
import { placeLink, SHOW_PLACE } from '../placeLinks';
import { rangeOf } from '../rangeOf';
import { LANGUAGE } from '../seed';
import { certaintyText, quotesText } from '../texts';

/**
 * Highlights follow every move of the cursor and look through the whole article: above this many UTF-16 units they would
 * hold up typing, and VS Code marks equal words instead.
 */
const HIGHLIGHT_LIMIT = 1_000_000;

function link({ uri }: vscode.TextDocument, text: string, { start }: Span): string {
  return `[${text}](${placeLink(uri, start)})`;
}

function hoverText(document: vscode.TextDocument, article: Article, found: SpeakerAt): vscode.MarkdownString {
  const { speaker, quote, certainty, range } = found;
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [SHOW_PLACE] };
  // Not `appendText`: it makes each space one that does not break, and so breaks lines within words.
  text.appendMarkdown(`**${escapeMarkdown(speaker.name)}**\n\n`);
  const block = quote && article.blocks[quote.block];
  // The count has no quotation of a promo.
  const count = block && !isOwnText(block) ? [] : [quotesText(speaker.quotes.length)];
  const facts = [...count, ...(certainty ? [certaintyText(certainty)] : [])];
  text.appendMarkdown(escapeMarkdown(facts.join(' · ')));
  const others = speaker.quotes
    .filter(ref => ref.quote !== quote?.quote)
    .map(ref => placed(article, ref.block, ref.quote));
  const before = others.findLast(({ start }) => start < range.start);
  const after = others.find(({ start }) => start > range.start);
  const links = [
    ...(before ? [link(document, vscode.l10n.t('Previous quote'), before)] : []),
    ...(after ? [link(document, vscode.l10n.t('Next quote'), after)] : []),
  ];
  if (links.length > 0) text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return text;
}

/** On a quotation of nobody; `undefined` where no quotation is. */
function hoverOfNobody(document: vscode.TextDocument, article: Article, at: vscode.Position): vscode.Hover | undefined {
  const ref = quotationAt(article, document.offsetAt(at));
  if (!ref) return undefined;
  const { start, end } = placed(article, ref.block, ref.quote);
  const text = `**${vscode.l10n.t('Unattributed')}**\n\n${vscode.l10n.t('nobody is named')}`;
  return new vscode.Hover(new vscode.MarkdownString(text), rangeOf(document, start, end));
}

/**
 * Hover, Go to Definition, Find All References and highlights for speakers: on a quotation, a name, or the words that
 * attribute a quotation.
 */
export function registerSpeakers(articles: ArticleCache): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position) => {
    const article = articles.get(document);
    const found = speakerAt(article, document.offsetAt(position));
    return found && { article, found };
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(LANGUAGE, {
      provideHover(document, position) {
        const here = at(document, position);
        if (!here) return hoverOfNobody(document, articles.get(document), position);
        const { start, end } = here.found.range;
        return new vscode.Hover(hoverText(document, here.article, here.found), rangeOf(document, start, end));
      },
    }),
    vscode.languages.registerDefinitionProvider(LANGUAGE, {
      provideDefinition(document, position) {
        const here = at(document, position);
        const fullest = here && fullestMention(here.article, here.found.speaker);
        return fullest && new vscode.Location(document.uri, rangeOf(document, fullest.start, fullest.end));
      },
    }),
    vscode.languages.registerReferenceProvider(LANGUAGE, {
      provideReferences(document, position) {
        const here = at(document, position);
        return (
          here &&
          placesOfSpeaker(here.article, here.found.speaker).map(
            ({ start, end }) => new vscode.Location(document.uri, rangeOf(document, start, end)),
          )
        );
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(LANGUAGE, {
      provideDocumentHighlights(document, position) {
        if (articles.get(document).text.length > HIGHLIGHT_LIMIT) return undefined;
        const here = at(document, position);
        return (
          here &&
          placesOfSpeaker(here.article, here.found.speaker).map(
            ({ start, end, quote }) =>
              new vscode.DocumentHighlight(
                rangeOf(document, start, end),
                quote ? vscode.DocumentHighlightKind.Text : vscode.DocumentHighlightKind.Read,
              ),
          )
        );
      },
    }),
  );
}
