import type { Article, Quote } from '../model';
import { sectionsOf } from '../outline';
import { allQuotations, isOwnText, type QuoteRef } from '../places';
import { pushTo } from '../pushTo';
import { type CopyOptions, copyOf } from '../render/copy';
import { escapeMarkdown } from '../render/markdown';
import { type Utterance, utterancesOf } from '../utterances';
import type { OutlineItem } from './outlineTree';

/** An article and the items of its outline that are to be copied. */
export interface ChosenItems {
  readonly article: Article;
  readonly items: readonly OutlineItem[];
}

/** How quotations are copied; the form is that of what is called. */
export type ItemCopyOptions = Omit<CopyOptions, 'form'>;

/** What the items hold, as text: a section with all its blocks but promotions, a speaker with all that they said. */
export function textOfItems({ article, items }: ChosenItems): string {
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
export function attributedQuotesOfItems(chosen: ChosenItems, options: ItemCopyOptions): string {
  const utterances = utterancesIn(chosen, utterancesOf(chosen.article));
  return copiesOf(chosen, utterances, { ...options, form: 'attributed' }).join('\n\n');
}

/**
 * All that the article quotes of the items' speakers, as Markdown, with what of a promotion is chosen: a heading for each
 * speaker and a block quotation for each utterance. `unattributed` is the heading for those of nobody.
 */
export function speakersOfItemsAsMarkdown(chosen: ChosenItems, unattributed: string, options: ItemCopyOptions): string {
  const all = utterancesOf(chosen.article);
  const among = new Set(utterancesIn(chosen, all));
  const copied = all.filter(utterance => utterance.isOwn || among.has(utterance));
  const bySpeaker = groupedBy(copied, ({ speaker }) => speaker);
  const speakers = new Set([...among].map(({ speaker }) => speaker));
  const parts = [...speakers].flatMap(speaker => [
    `## ${escapeMarkdown(speaker ?? unattributed)}`,
    ...copiesOf(chosen, bySpeaker.get(speaker) ?? [], { ...options, form: 'markdown' }),
  ]);
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
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
function utterancesIn({ article, items }: ChosenItems, all: readonly Utterance[]): readonly Utterance[] {
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

function copiesOf({ article }: ChosenItems, utterances: readonly Utterance[], options: CopyOptions): readonly string[] {
  return utterances.map(utterance => copyOf(article, utterance, options));
}
