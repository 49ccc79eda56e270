import type { BlockDraft } from '../blocks/segment';
import type { QuoteDraft } from '../quotes/link';
import type { Lexicon } from './lexicon';
import { type BlockSpeakers, readBlock } from './local';
import type { Mention } from './mentions';
import type { People, Person } from './people';
import type { NameScan } from './scan';

/** The blocks of an article with what was found in them. The lists are parallel. */
export interface Narrated {
  readonly drafts: readonly BlockDraft[];
  readonly quotes: readonly (readonly QuoteDraft[])[];
  readonly names: readonly NameScan[];
}

/** Who spoke the last quote so far, and in which block. */
export interface LastSpeaker {
  readonly person: Person;
  readonly block: number;
}

/** Everything known while the speakers of an article are found. */
export interface Reading extends Narrated {
  readonly lexicon: Lexicon;
  readonly people: People;
  last: LastSpeaker | undefined;
}

/** True for what someone said; scare quotes and titles of works belong to the narration. */
export function isSpoken({ kind }: QuoteDraft): boolean {
  return kind === 'speech' || kind === 'fragment';
}

/** The narration of one block, read when first asked for and kept for as long as its text and quotes stay. */
export function sceneOf({ drafts, quotes, names, lexicon }: Reading, block: number): BlockSpeakers {
  const scan = names[block] ?? NO_NAMES;
  const own = quotes[block] ?? NO_QUOTES;
  const known = memory.get(scan);
  if (known && known.lexicon === lexicon && sameSpans(known.quotes, own)) return known.read;
  const outers = own.filter(isSpoken).map(quote => quote.outer);
  const read = readBlock({ text: drafts[block]?.text ?? '', names: scan.names, quotes: outers, lexicon });
  memory.set(scan, { quotes: own, lexicon, read });
  return read;
}

interface Memory {
  readonly quotes: readonly QuoteDraft[];
  readonly lexicon: Lexicon;
  readonly read: BlockSpeakers;
}

const NO_NAMES: NameScan = { names: [], marks: 0 };
const NO_QUOTES: readonly QuoteDraft[] = [];

// A scan belongs to one block's text, so it stands for the text here; it goes when the scan goes.
const memory = new WeakMap<NameScan, Memory>();

function sameSpans(a: readonly QuoteDraft[], b: readonly QuoteDraft[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((quote, i) => {
    const other = b[i];
    return quote.kind === other?.kind && quote.outer.start === other.outer.start && quote.outer.end === other.outer.end;
  });
}

/** Whom a name or a description means; `undefined` for a pronoun. */
export function personOf({ drafts, names, people }: Reading, block: number, mention: Mention): Person | undefined {
  const name = mention.kind === 'name' ? names[block]?.names[mention.name] : undefined;
  if (name) return people.find(name);
  if (mention.kind !== 'nominal') return undefined;
  return people.described(drafts[block]?.text.slice(mention.start, mention.end) ?? '');
}

/** How many blocks back the nearest prose is looked for. */
export const PROSE_REACH = 3;

/** The nearest prose before a block, past captions and adverts; -1 when there is none near. */
export function proseBefore({ drafts }: Reading, block: number): number {
  for (let place = block - 1; place >= block - PROSE_REACH; place--) {
    const kind = drafts[place]?.kind;
    if (kind === 'paragraph' || kind === 'lead' || kind === 'list-item') return place;
  }
  return -1;
}
