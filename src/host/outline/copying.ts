import * as vscode from 'vscode';
import {
  type Article,
  allQuotations,
  copyOf,
  escapeMarkdown,
  isOwnText,
  type OutlineItem,
  type Quote,
  type QuoteForm,
  type QuoteRef,
  sectionsOf,
  type Utterance,
  utterancesOf,
} from '../../article';
import { pushTo } from '../../article/pushTo';

/** An article and the items of its outline that are to be copied. */
export interface Choice {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly items: readonly OutlineItem[];
}

/** The blocks that an item stands for, by their index: a heading's are those of its section, without promotions. */
function blocksOf(article: Article, { kind, block }: OutlineItem): readonly number[] {
  const section = kind === 'heading' && sectionsOf(article).find(({ heading }) => heading === block);
  if (!section) return [block];
  const { start, end } = section;
  return article.blocks.slice(start, end).flatMap((one, i) => (isOwnText(one) ? [start + i] : []));
}

const speakerOf = ({ quote }: QuoteRef) => quote.attribution?.speaker;

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) pushTo(groups, keyOf(one), one);
  return groups;
}

/** Those of all utterances that the quotations among the items belong to, each once, in the article's order. */
function utterancesIn({ article, items }: Choice, all: readonly Utterance[]): readonly Utterance[] {
  const quotes = new Set<Quote | undefined>();
  const speakers = new Set<string | undefined>();
  const blocks = new Set<number>();
  for (const item of items) {
    if (item.kind === 'quote') quotes.add(article.blocks[item.block]?.quotes[item.quote ?? -1]);
    else if (item.kind === 'speaker') speakers.add(item.speaker);
    else for (const block of blocksOf(article, item)) blocks.add(block);
  }
  return all.filter(({ pieces, isOwn }) =>
    pieces.some(
      piece => quotes.has(piece.quote) || blocks.has(piece.block) || (isOwn && speakers.has(speakerOf(piece))),
    ),
  );
}

function copiesOf({ document, article }: Choice, utterances: readonly Utterance[], form: QuoteForm): readonly string[] {
  const options = { form, locale: vscode.env.language, file: vscode.workspace.asRelativePath(document.uri) };
  return utterances.map(utterance => copyOf(article, utterance, options));
}

/** What the items hold, as text: a section with all its blocks but promotions, a speaker with all that they said. */
export function textOf({ article, items }: Choice): string {
  const bySpeaker = groupedBy(items.some(({ kind }) => kind === 'speaker') ? allQuotations(article) : [], speakerOf);
  const texts = items.flatMap(item => {
    if (item.kind === 'quote') return [item.text];
    if (item.kind === 'speaker') {
      const theirs = bySpeaker.get(item.speaker) ?? [];
      return theirs.map(({ block, quote }) => article.blocks[block]?.text.slice(quote.start, quote.end));
    }
    return blocksOf(article, item).map(block => article.blocks[block]?.text);
  });
  return texts.join('\n\n');
}

/** The quotations among the items, whole utterances with their marks and who said them, a paragraph each. */
export function attributedQuotes(choice: Choice): string {
  return copiesOf(choice, utterancesIn(choice, utterancesOf(choice.article)), 'attributed').join('\n\n');
}

/**
 * All that the article quotes of the items' speakers, as Markdown, with what of a promotion is chosen: a heading for each
 * speaker and a block quotation for each utterance.
 */
export function speakersAsMarkdown(choice: Choice): string {
  const all = utterancesOf(choice.article);
  const chosen = new Set(utterancesIn(choice, all));
  const copied = all.filter(utterance => utterance.isOwn || chosen.has(utterance));
  const bySpeaker = groupedBy(copied, ({ speaker }) => speaker);
  const speakers = new Set([...chosen].map(({ speaker }) => speaker));
  const parts = [...speakers].flatMap(speaker => {
    const name = speaker ?? vscode.l10n.t('Unattributed');
    return [`## ${escapeMarkdown(name)}`, ...copiesOf(choice, bySpeaker.get(speaker) ?? [], 'markdown')];
  });
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
