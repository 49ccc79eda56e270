import type { Article, BlockKind } from '../model';
import { type Section, sectionsOf } from '../outline';
import { isOwnText, quotationsOf } from '../places';
import type { ArticleIds, SpeakerIds } from './ids';
import type { OutlineOptions } from './options';
import { matcher } from './search';

/** Which items an outline has, and where; by ids alone. */
export interface Layout {
  readonly roots: readonly string[];
  /** Of headings, speakers and blocks with quotes; items that are not in it have none. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Of the blocks that are shown: the heading they stand under; `undefined` at the top. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** For each block of a shown section: what its quotes stand in. Empty where they stand at the top or in speakers. */
  readonly quoteParents: readonly (string | undefined)[];
  /** Ids of the quotes that are shown of the block with this index. */
  quotesOf(block: number): readonly string[];
  /** Of a block's id: its index. */
  readonly indices: ReadonlyMap<string, number>;
  /** For each block the number of its paragraph, as `OutlineItem.number`. */
  readonly numbers: readonly number[];
}

const NONE: readonly string[] = [];

const isParagraph = (kind: BlockKind) => kind === 'lead' || kind === 'paragraph';

function numbersOf({ blocks }: Article): readonly number[] {
  let number = 0;
  return blocks.map(({ kind }) => (isParagraph(kind) ? ++number : number));
}

function isHidden(kind: BlockKind, { hidden }: OutlineOptions): boolean {
  if (kind === 'caption' || kind === 'promo') return hidden.has(kind);
  return hidden.has('paragraph') && (isParagraph(kind) || kind === 'list-item');
}

/** Gives the quotes that are shown of a block: all that may be, or those of them whose words or speaker hold the query. */
function quotesShown(ids: ArticleIds, options: OutlineOptions): (block: number) => readonly string[] {
  const { article } = ids;
  const { mode, query } = options;
  const allOf = (index: number): readonly string[] => {
    const block = article.blocks[index];
    const stands = block && (isOwnText(block) || (mode === 'section' && !isHidden(block.kind, options)));
    return (stands && ids.quotes[index]) || NONE;
  };
  if (query === '') return allOf;
  const matches = matcher(query);
  const known = new Map<number, readonly string[]>();
  const find = (index: number) => {
    const block = article.blocks[index];
    const all = block ? quotationsOf(block) : [];
    return allOf(index).filter((_id, i) => {
      const quote = all[i];
      const speaker = quote?.attribution?.speaker;
      return matches(block?.text.slice(quote?.start, quote?.end) ?? '') || (speaker !== undefined && matches(speaker));
    });
  };
  return index => {
    const found = known.get(index) ?? find(index);
    known.set(index, found);
    return found;
  };
}

interface Building {
  readonly ids: ArticleIds;
  readonly options: OutlineOptions;
  readonly matches: (text: string) => boolean;
  readonly quotesOf: (block: number) => readonly string[];
  readonly children: Map<string, readonly string[]>;
  readonly parents: Map<string, string | undefined>;
  readonly quoteParents: (string | undefined)[];
}

/** The items that stand for a block among those of its section: itself, or its quotes where it is hidden. */
function placeBlock(building: Building, index: number, parent: string | undefined): readonly string[] {
  const { ids, options, matches, quotesOf, children, parents, quoteParents } = building;
  const block = ids.article.blocks[index];
  const id = ids.blocks[index] ?? '';
  const quotes = quotesOf(index);
  const hidden = !block || isHidden(block.kind, options);
  quoteParents[index] = hidden ? parent : id;
  if (hidden) return quotes;
  if (quotes.length === 0 && !matches(block.text)) return [];
  parents.set(id, parent);
  if (quotes.length > 0) children.set(id, quotes);
  return [id];
}

function placeSection(building: Building, { heading, start, end }: Section): readonly string[] {
  const { ids, matches, quotesOf, children, parents, quoteParents } = building;
  const id = heading === undefined ? undefined : ids.blocks[heading];
  const inside: string[] = [];
  for (let i = start; i < end; i++) {
    if (i === heading) quoteParents[i] = id;
    // One by one: a block may have more quotes than a call may have arguments.
    for (const one of i === heading ? quotesOf(i) : placeBlock(building, i, id)) inside.push(one);
  }
  if (heading === undefined || id === undefined) return inside;
  if (inside.length === 0 && !matches(ids.article.blocks[heading]?.text ?? '')) return [];
  parents.set(id, undefined);
  children.set(id, inside);
  return [id];
}

/** Speakers in the order in which they are first quoted, nobody last. */
function placeSpeakers({ children, quotesOf, ids, options }: Building, speakers: SpeakerIds): readonly string[] {
  const shown = options.query === '' ? undefined : new Set(ids.blocks.flatMap((_id, i) => quotesOf(i)));
  const roots: string[] = [];
  for (const [speaker, id] of speakers.ids) {
    const theirs = (speakers.quotes.get(speaker) ?? []).filter(quote => shown?.has(quote) ?? true);
    if (theirs.length === 0) continue;
    children.set(id, theirs);
    if (speaker !== undefined) roots.push(id);
  }
  const nobody = speakers.ids.get(undefined);
  return nobody !== undefined && children.has(nobody) ? [...roots, nobody] : roots;
}

/** Works out the shape of an outline. */
export function layOut(ids: ArticleIds, options: OutlineOptions, speakers: SpeakerIds | undefined): Layout {
  const quotesOf = quotesShown(ids, options);
  const building: Building = {
    ids,
    options,
    matches: matcher(options.query),
    quotesOf,
    children: new Map(),
    parents: new Map(),
    quoteParents: [],
  };
  const place = (): readonly string[] => {
    if (options.mode === 'section') return sectionsOf(ids.article).flatMap(section => placeSection(building, section));
    if (options.mode === 'speaker' && speakers) return placeSpeakers(building, speakers);
    return ids.blocks.flatMap((_id, i) => quotesOf(i));
  };
  const { children, parents, quoteParents } = building;
  const indices = new Map(ids.blocks.map((id, i) => [id, i]));
  return { roots: place(), children, parents, quoteParents, quotesOf, indices, numbers: numbersOf(ids.article) };
}
