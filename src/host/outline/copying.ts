import * as vscode from 'vscode';
import {
  type Article,
  allQuotations,
  copyOf,
  escapeMarkdown,
  type OutlineItem,
  type Quote,
  type QuoteForm,
  type QuoteRef,
  sectionsOf,
  utteranceAt,
} from '../../article';

/** An article and the items of its outline that are to be copied. */
export interface Choice {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly items: readonly OutlineItem[];
}

interface Blocks {
  readonly start: number;
  readonly end: number;
}

/** The blocks that an item stands for: a heading's are those of its section. */
function blocksOf(article: Article, { kind, block }: OutlineItem): Blocks {
  const section = kind === 'heading' && sectionsOf(article).find(({ heading }) => heading === block);
  return section || { start: block, end: block + 1 };
}

function quotesOf(article: Article, item: OutlineItem): readonly QuoteRef[] {
  if (item.kind === 'speaker') {
    return allQuotations(article).filter(({ quote }) => quote.attribution?.speaker === item.speaker);
  }
  const { start, end } = blocksOf(article, item);
  const within = allQuotations(article).filter(({ block }) => start <= block && block < end);
  return item.kind === 'quote'
    ? within.filter(({ quote }) => quote === article.blocks[item.block]?.quotes[item.quote ?? -1])
    : within;
}

/** The first pieces of the utterances that the quotations belong to, each once, in the article's order. */
function utterances(article: Article, refs: readonly QuoteRef[]): readonly QuoteRef[] {
  const wanted = new Set<Quote>(refs.map(({ quote }) => quote));
  const heads = new Set<QuoteRef>();
  let head: QuoteRef | undefined;
  for (const ref of allQuotations(article)) {
    if (!head || !ref.quote.joins) head = ref;
    if (wanted.has(ref.quote)) heads.add(head);
  }
  return [...heads];
}

function copiesOf({ document, article }: Choice, refs: readonly QuoteRef[], form: QuoteForm): readonly string[] {
  const options = { form, locale: vscode.env.language, file: vscode.workspace.asRelativePath(document.uri) };
  return utterances(article, refs).flatMap(({ block, quote }) => {
    const utterance = utteranceAt(article, block, article.blocks[block]?.quotes.indexOf(quote) ?? -1);
    return utterance ? [copyOf(article, utterance, options)] : [];
  });
}

/** What the items hold, as text: a section with all its blocks but promotions, a speaker with all that they said. */
export function textOf({ article, items }: Choice): string {
  const texts = items.flatMap(item => {
    if (item.kind === 'quote') return [item.text];
    if (item.kind === 'speaker') {
      return quotesOf(article, item).map(({ block, quote }) =>
        article.blocks[block]?.text.slice(quote.start, quote.end),
      );
    }
    const { start, end } = blocksOf(article, item);
    return article.blocks.slice(start, end).flatMap(({ kind, text }, i) => (kind === 'promo' && i > 0 ? [] : [text]));
  });
  return texts.join('\n\n');
}

/** The quotations among the items, whole utterances with their marks and who said them, a paragraph each. */
export function attributedQuotes(choice: Choice): string {
  const refs = choice.items.flatMap(item => quotesOf(choice.article, item));
  return copiesOf(choice, refs, 'attributed').join('\n\n');
}

/** All that the speakers of the items said, as Markdown: a heading for each speaker and a block quotation for each utterance. */
export function speakersAsMarkdown(choice: Choice): string {
  const all = allQuotations(choice.article);
  const speakers = new Set(
    choice.items.flatMap(item => quotesOf(choice.article, item)).map(({ quote }) => quote.attribution?.speaker),
  );
  const parts = [...speakers].flatMap(speaker => {
    const theirs = all.filter(({ quote }) => quote.attribution?.speaker === speaker);
    const name = speaker ?? vscode.l10n.t('Unattributed');
    return [`## ${escapeMarkdown(name)}`, ...copiesOf(choice, theirs, 'markdown')];
  });
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
