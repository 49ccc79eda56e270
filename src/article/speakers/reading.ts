import type { BlockDraft } from '../blocks/segment';
import { isQuotation } from '../places';
import type { QuoteDraft } from '../quotes/quoteDraft';
import { withoutSoftHyphens } from '../softHyphen';
import { isDefinite } from './articles';
import type { Lexicon } from './lexicon';
import { type BlockSpeakers, firstAfter, readBlock, WINDOW } from './local';
import type { Mention } from './mentions';
import type { Name } from './name';
import type { NameScan } from './nameScan';
import { NATURE, nameBits, sexOfNoun } from './nameWords';
import type { People } from './people';
import type { Person } from './person';
import { isSubject, RELATION } from './relations';
import type { Scene } from './scene';
import { TokenList } from './tokenList';
import type { Narration } from './tokens';

/** The blocks of an article with what was found in them. The lists are parallel. */
export interface Narrated {
  readonly drafts: readonly BlockDraft[];
  readonly quotes: readonly (readonly QuoteDraft[])[];
  readonly names: readonly NameScan[];
}

/** Who spoke the last quote of a block. */
export interface Speakers {
  readonly person: Person;
  /** Who spoke last but for whoever tells the story, who asks and is answered. `undefined` for nobody. */
  readonly other: Person | undefined;
}

/** Who spoke the last quote so far, and in which block. */
export interface LastSpeaker extends Speakers {
  readonly block: number;
}

/** Who spoke the last quote of a block, with that block. */
export function lastSpeaker({ person, other }: Speakers, block: number): LastSpeaker {
  return { person, other, block };
}

/** Everything known while the speakers of an article are found. */
export interface Reading extends Narrated {
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly scenes: Scenes;
  last: LastSpeaker | undefined;
}

/** True for a block that is something said and nothing else: it has no narration, so nobody is named there. */
export function isBareQuote({ drafts, quotes }: Reading, block: number): boolean {
  const [quote] = quotes[block] ?? [];
  if (!quote || !isQuotation(quote)) return false;
  return quote.outer.start === 0 && quote.outer.end === drafts[block]?.text.length;
}

/** The scene of a block that was looked at lately. */
interface Seen {
  /** -1 for none. */
  block: number;
  read: BlockSpeakers | undefined;
  readonly list: TokenList;
}

/** How many scenes are kept: more than there are blocks between one that is read and the farthest that it looks at. */
const SCENES = 16;

/** The scenes looked at lately, for the blocks after them; all of them would be most of what an article takes. */
export type Scenes = readonly Seen[];

/** Room for the scenes of one pass over an article. */
export function noScenes(): Scenes {
  return Array.from({ length: SCENES }, () => ({ block: -1, read: undefined, list: new TokenList() }));
}

const NO_NAMES: readonly Name[] = [];

/** The narration of one block, read when first asked for; good until one `SCENES` blocks away is asked for. */
export function sceneOf(reading: Reading, block: number): BlockSpeakers {
  // There is one at each of the places.
  const seen = reading.scenes[block % SCENES] as Seen;
  if (seen.block !== block || !seen.read) {
    seen.block = block;
    seen.read = readBlock(narrationOf(reading, block), seen.list);
  }
  return seen.read;
}

function narrationOf({ drafts, quotes, names, lexicon }: Reading, block: number): Narration {
  const spoken = (quotes[block] ?? []).filter(isQuotation);
  const outers = spoken.map(quote => quote.outer);
  return { text: drafts[block]?.text ?? '', names: names[block]?.read() ?? NO_NAMES, quotes: outers, lexicon };
}

/** Whom a name or a description means; `undefined` for a pronoun. */
export function personOf(reading: Reading, block: number, mention: Mention): Person | undefined {
  const { drafts, people } = reading;
  const { scene } = sceneOf(reading, block);
  const name = scene.names[mention.name];
  if (name && mention.kind === 'name') return people.find(namesakeBefore(scene, mention, name) ?? name);
  if (mention.kind !== 'nominal') return undefined;
  const namesake = name && mention.first === mention.after - 1 ? people.namesake(name) : undefined;
  if (name && namesake && (namesake.told || maySurname(name))) return namesake;
  const text = drafts[block]?.text ?? '';
  const words = withoutSoftHyphens(text.slice(mention.start, mention.end));
  const noun = scene.tokens[mention.after - 1];
  const sex =
    noun && !isDefinite(words) ? sexOfNoun(nameBits(text.slice(noun.start, noun.end).toLowerCase())) : undefined;
  return people.described(words, sex);
}

/** True for the "Baker" of "Zzyx Baker left. … Baker said.", but not for "Democrats" and "Bank". */
function maySurname({ last, nature }: Name): boolean {
  return nature === NATURE.unknown && !last.endsWith('s');
}

/** The whole name of who is said to speak before in the block, where a mention has their surname alone: "Jo Roe, her brother, said. … Roe said." */
function namesakeBefore(scene: Scene, mention: Mention, { first, last, sex }: Name): Name | undefined {
  if (first !== last) return undefined;
  const { names, mentions, relations } = scene;
  const at = firstAfter(scene, mention.first - 1);
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const name = names[mentions[i]?.name ?? -1];
    if (name?.last !== last || name.first === last) continue;
    const { kind = RELATION.none, strong } = relations[i] ?? {};
    return strong && isSubject(kind) && (!sex || !name.sex || name.sex === sex) ? name : undefined;
  }
  return undefined;
}

/** How many blocks back the nearest prose is looked for. */
export const PROSE_REACH = 3;

/** The nearest prose before a block, past captions and adverts; -1 when there is none near. */
export function proseBefore({ drafts }: Reading, block: number): number {
  for (let place = block - 1; place >= block - PROSE_REACH; place--) if (isProse(drafts[place])) return place;
  return -1;
}

/** True for running text of the article itself. */
export function isProse(draft: BlockDraft | undefined): boolean {
  return draft?.kind === 'paragraph' || draft?.kind === 'lead' || draft?.kind === 'list-item';
}
