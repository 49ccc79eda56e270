import type { BlockDraft } from '../blocks/segment';
import type { QuoteDraft } from '../quotes/link';
import type { Lexicon } from './lexicon';
import { type BlockSpeakers, readBlock } from './local';
import type { Mention } from './mentions';
import type { People, Person } from './people';
import type { NameScan } from './scan';

/** Everything known while the speakers of an article are found. */
export interface Reading {
  readonly drafts: readonly BlockDraft[];
  readonly quotes: readonly (readonly QuoteDraft[])[];
  readonly names: readonly NameScan[];
  readonly lexicon: Lexicon;
  readonly people: People;
  /** Who spoke the last quote so far, and in which block. */
  last: { readonly person: Person; readonly block: number } | undefined;
}

/** True for what someone said; scare quotes and titles of works belong to the narration. */
export function isSpoken({ kind }: QuoteDraft): boolean {
  return kind === 'speech' || kind === 'fragment';
}

/** The narration of one block, read when first asked for. */
export function sceneOf({ drafts, quotes, names, lexicon }: Reading, block: number): BlockSpeakers {
  const text = drafts[block]?.text ?? '';
  const outers = (quotes[block] ?? []).filter(isSpoken).map(quote => quote.outer);
  return readBlock({ text, names: names[block]?.names ?? [], quotes: outers, lexicon });
}

/** Whom a name or a description means; `undefined` for a pronoun. */
export function personOf({ drafts, names, people }: Reading, block: number, mention: Mention): Person | undefined {
  const name = mention.kind === 'name' ? names[block]?.names[mention.name] : undefined;
  if (name) return people.find(name);
  if (mention.kind !== 'nominal') return undefined;
  return people.described(drafts[block]?.text.slice(mention.start, mention.end) ?? '');
}
