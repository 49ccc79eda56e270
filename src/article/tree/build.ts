import type { Article, BlockKind } from '../model';
import { type Section, sectionsOf } from '../outline';
import { placed, quotationsOf } from '../places';
import type { ArticleIds } from './ids';
import type { OutlineItem, OutlineOptions, OutlineTree } from './outlineTree';
import { matcher } from './search';

interface Source {
  readonly article: Article;
  readonly ids: ArticleIds;
  readonly options: OutlineOptions;
  readonly matches: (text: string) => boolean;
  /** For each block the number of its paragraph, as `OutlineItem.number`. */
  readonly numbers: readonly number[];
}

const isParagraph = (kind: BlockKind) => kind === 'lead' || kind === 'paragraph';

function numbersOf({ blocks }: Article): readonly number[] {
  let number = 0;
  return blocks.map(({ kind }) => (isParagraph(kind) ? ++number : number));
}

function isHidden(kind: BlockKind, { hidden }: OutlineOptions): boolean {
  if (kind === 'caption' || kind === 'promo') return hidden.has(kind);
  return hidden.has('paragraph') && (isParagraph(kind) || kind === 'list-item');
}

function quoteItems(source: Source, index: number, parent: string | undefined): readonly OutlineItem[] {
  const { article, ids, matches, numbers } = source;
  const block = article.blocks[index];
  if (!block) return [];
  const items = quotationsOf(block).map(
    (quote, i): OutlineItem => ({
      id: ids.quotes[index]?.[i] ?? '',
      kind: 'quote',
      parent,
      children: [],
      block: index,
      quote: block.quotes.indexOf(quote),
      span: placed(article, index, quote.outer),
      text: block.text.slice(quote.start, quote.end),
      speaker: quote.attribution?.speaker,
      certainty: quote.attribution?.certainty,
      number: numbers[index] ?? 0,
    }),
  );
  return items.filter(({ text, speaker }) => matches(text) || (speaker !== undefined && matches(speaker)));
}

interface Place {
  readonly index: number;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

/** The item of a block; none when the query leaves it out. */
function blockItem({ article, ids, matches, numbers }: Source, { index, parent, children }: Place): OutlineItem[] {
  const block = article.blocks[index];
  if (!block || (children.length === 0 && !matches(block.text))) return [];
  return [
    {
      id: ids.blocks[index] ?? '',
      kind: block.kind,
      parent,
      children,
      block: index,
      quote: undefined,
      span: placed(article, index, { start: 0, end: block.text.length }),
      text: block.text,
      speaker: undefined,
      certainty: undefined,
      number: numbers[index] ?? 0,
    },
  ];
}

const idsIn = (items: readonly OutlineItem[]) => items.map(({ id }) => id);

function itemsOfBlock(source: Source, index: number, parent: string | undefined): readonly OutlineItem[] {
  const block = source.article.blocks[index];
  if (!block) return [];
  if (isHidden(block.kind, source.options)) return quoteItems(source, index, parent);
  const quotes = quoteItems(source, index, source.ids.blocks[index]);
  return [...blockItem(source, { index, parent, children: idsIn(quotes) }), ...quotes];
}

function itemsOfSection(source: Source, { heading, start, end }: Section): readonly OutlineItem[] {
  const parent = heading === undefined ? undefined : source.ids.blocks[heading];
  const items: OutlineItem[] = [];
  for (let i = heading === undefined ? start : start + 1; i < end; i++) {
    for (const item of itemsOfBlock(source, i, parent)) items.push(item);
  }
  if (heading === undefined) return items;
  const children = idsIn(items.filter(item => item.parent === parent));
  return [...blockItem(source, { index: heading, parent: undefined, children }), ...items];
}

function bySpeaker(source: Source): readonly OutlineItem[] {
  const groups = new Map<string | undefined, OutlineItem[]>();
  source.article.blocks.forEach((_block, i) => {
    for (const item of quoteItems(source, i, undefined)) {
      const group = groups.get(item.speaker);
      if (group) group.push(item);
      else groups.set(item.speaker, [item]);
    }
  });
  const nobody = groups.get(undefined);
  groups.delete(undefined);
  if (nobody) groups.set(undefined, nobody);
  return [...groups].flatMap(([speaker, quotes]) => {
    const id = source.ids.speakers.get(speaker) ?? '';
    const [first] = quotes;
    if (!first) return [];
    const owner: OutlineItem = { ...first, id, kind: 'speaker', children: idsIn(quotes), text: speaker ?? '' };
    return [{ ...owner, quote: undefined, certainty: undefined }, ...quotes.map(quote => ({ ...quote, parent: id }))];
  });
}

function itemsOf(source: Source): readonly OutlineItem[] {
  switch (source.options.mode) {
    case 'section':
      return sectionsOf(source.article).flatMap(section => itemsOfSection(source, section));
    case 'speaker':
      return bySpeaker(source);
    case 'quotes':
      return source.article.blocks.flatMap((_block, i) => quoteItems(source, i, undefined));
  }
}

/** The outline of an article whose parts are named by `ids`. */
export function outlineTree(ids: ArticleIds, options: OutlineOptions): OutlineTree {
  const { article } = ids;
  const items = itemsOf({ article, ids, options, matches: matcher(options.query), numbers: numbersOf(article) });
  return {
    article,
    mode: options.mode,
    roots: idsIn(items.filter(({ parent }) => parent === undefined)),
    items: new Map(items.map(item => [item.id, item])),
  };
}
