import { firstThat } from '../firstThat';
import { FIRST } from './eastern/script';
import { type Asked, askedOf, nobodyScore, scoreOf } from './features';
import { WORD } from './lexicon';
import { agentOf, isNobodys, UNSPOKEN } from './passive';
import { isSubject, RELATION, type Relation } from './relations';
import { readScene, type Scene, withQuoteAfter } from './scene';
import { isWritten } from './sources';
import type { Token } from './token';
import type { TokenList } from './tokenList';
import type { Narration } from './tokens';
import { closing, inserted, introducing, perceived, signing, subjectOf, turnedTo } from './turn';

/** What one block's own words say of the speakers of its quotes. */
export interface BlockSpeakers {
  readonly scene: Scene;
  /** The mention that spoke each quote; -1 where none in the block seems to. */
  readonly best: readonly number[];
}

/** Reads one block's narration for the speakers of its quotes. What it gives holds for as long as nothing else is read into `list`. */
export function readBlock(narration: Narration, list: TokenList): BlockSpeakers {
  const scene = readScene(narration, list);
  const best: number[] = [];
  for (let quote = 0; quote < scene.quoteTokens.length; quote++) {
    best.push(bestMention(scene, quote, best.at(-1) ?? -1));
  }
  return { scene, best };
}

/** The mention of a block that spoke a quote which stands right after the block; -1 for none. */
export function speakerAfter({ scene, best }: BlockSpeakers): number {
  // A quote makes a mention only of a verb whose subject the language leaves out.
  if (scene.mentions.length === 0 && !scene.lexicon.dropsSubject) return -1;
  return bestMention(withQuoteAfter(scene), scene.quoteTokens.length, best.at(-1) ?? -1);
}

/** How many mentions before and after a quote or a pronoun are weighed; more would make long blocks slow and find no more. */
export const WINDOW = 12;

/** Who else of a block spoke a quote, where it cannot be the mention that seemed to; -1 for nobody. */
export function nextBest({ scene, best }: BlockSpeakers, quote: number): number {
  return bestMention(scene, quote, best[quote - 1] ?? -1, best[quote]);
}

function bestMention(scene: Scene, quote: number, previous: number, excluded = -1): number {
  const { mentions, quoteTokens } = scene;
  if (mentions.length === 0) return -1;
  const following = firstAfter(scene, quoteTokens[quote] ?? 0);
  const asked = askedOf(scene, quote, previous, following);
  const signer = signing(scene, asked);
  if (signer >= 0 && signer !== excluded) return signer;
  const opener = openingEastern(scene, asked);
  if (opener >= 0 && opener !== excluded) return opener;
  let best = -1;
  let top = nobodyScore(scene, asked);
  const end = Math.min(following + WINDOW, mentions.length);
  for (let mention = Math.max(0, following - WINDOW); mention < end; mention++) {
    const score = scoreOf(scene, asked, mention);
    if (score <= top || mention === excluded || isNobody(scene, mention)) continue;
    top = score;
    best = mention;
  }
  const agent = agentOf(scene, asked);
  if (best < 0 || scene.relations[best]?.kind === RELATION.none) {
    const other = agent >= 0 ? agent : Math.max(placeOf(scene, asked), reported(scene, asked));
    if (other >= 0 && other !== excluded) return other;
    if (best < 0) return best;
  }
  // ROE: Dorn said to me, “…”
  if (best === 0 && excluded < 0 && labelsTurn(scene) && scene.tokens[asked.at - 1]?.kind !== 'colon') {
    const told = bestMention(scene, quote, previous, 0);
    const { kind, strong } = scene.relations[told] ?? {};
    if (strong && kind === RELATION.verb && mentions[told]?.sentence === asked.sentence) return told;
  }
  if (agent >= 0 && agent !== excluded) return agent;
  if (isNobodys(scene, asked, best)) return UNSPOKEN;
  if (best < following) {
    const others = [
      perceived(scene, asked),
      introducing(scene, asked),
      inserted(scene, asked),
      subjectOf(scene, asked, best),
      closing(scene, asked, best),
      turnedTo(scene, asked, best),
    ];
    const other = others.find(i => i >= 0 && i !== excluded && !isNobody(scene, i));
    if (other !== undefined) return other;
  }
  return saidBefore(scene, following, best) ?? best;
}

/** In scripts without spaces, whose mark or verb stands right before the quote: 森さんは「…」; -1 for nobody. */
function openingEastern({ text, tokens, mentions, relations }: Scene, { at, following }: Asked): number {
  const before = tokens[at - 1];
  const cue = before?.kind === 'comma' || before?.kind === 'colon' ? at - 2 : at - 1;
  const token = tokens[cue];
  if (!token || text.charCodeAt(token.start) < FIRST || !(token.bits & WORD.cue)) return -1;
  return relations[following - 1]?.cue === cue && mentions[following - 1]?.after === cue ? following - 1 : -1;
}

/** Where a sentence says that its quotation stands: the letter of `In dem Brief, der vorliegt, heißt es, dass "…"`; -1 for nowhere. */
function placeOf({ tokens, mentions, relations }: Scene, { sentence, following }: Asked): number {
  for (let i = following - 1; mentions[i]?.sentence === sentence; i--) {
    const { kind, cue } = relations[i] as Relation;
    if (kind === RELATION.source && isWritten(tokens[cue])) return i;
  }
  return -1;
}

/** Who goes on being reported, as a verb's mood says: Roe in `Roe schrieb dem Rat. Nötig sei "…"`; -1 for nobody. */
function reported({ text, tokens, relations, lexicon }: Scene, { at, sentence, following }: Asked): number {
  if (lexicon.reporting.size === 0) return -1;
  let i = at;
  while (tokens[i - 1]?.sentence === sentence) i--;
  const isReporting = ({ kind, start, end }: Token): boolean =>
    kind === 'word' && lexicon.reporting.has(text.slice(start, end).toLowerCase());
  for (let token = tokens[i]; token?.sentence === sentence; token = tokens[++i]) {
    if (!isReporting(token)) continue;
    for (let who = following - 1; who >= Math.max(0, following - WINDOW); who--) {
      const { kind, strong } = relations[who] as Relation;
      if (strong && isSubject(kind)) return who;
    }
  }
  return -1;
}

/** How much of a text tells that a pronoun means nobody: "il s'agissait". In characters. */
const LONGEST_NOBODY = 13;

/** True for the "es" of "sei es so" and of "In dem Brief heißt es", but not of "heißt es", and for the "il" of "il s'agit". */
function isNobody({ text, tokens, mentions, relations, lexicon }: Scene, i: number): boolean {
  const { first = -1, start = 0, kind } = mentions[i] ?? {};
  if (kind === 'he' && lexicon.meansNobody?.test(text.slice(start, start + LONGEST_NOBODY))) return true;
  if (!((tokens[first]?.bits ?? 0) & WORD.impersonal)) return false;
  const cue = relations[i]?.cue;
  const isSource = ({ kind, cue: own }: Relation): boolean => kind === RELATION.source && own === cue;
  return cue !== first - 1 || relations.slice(Math.max(0, i - WINDOW), i).some(isSource);
}

/** True for a block that begins with the name of who has the word: "ROE: That is so." */
export function labelsTurn({ tokens, mentions }: Scene): boolean {
  return mentions[0]?.kind === 'name' && mentions[0].first === 1 && tokens[mentions[0].after]?.kind === 'colon';
}

/**
 * In `"…," she said, according to Roe` and in `Laut Roe sagte sie: "…"` the one between the quote and the source, which only
 * tells where it is known from.
 */
function saidBefore({ tokens, mentions, relations }: Scene, following: number, source: number): number | undefined {
  if (relations[source]?.kind !== RELATION.source) return undefined;
  const isBehind = source >= following;
  const to = isBehind ? source : following;
  for (let i = isBehind ? following : source + 1; i < to; i++) {
    if (!isBehind && !((tokens[relations[i]?.cue ?? -1]?.bits ?? 0) & WORD.second)) continue;
    const { first = 0, sentence } = mentions[i] ?? {};
    const { kind, strong } = relations[i] as Relation;
    const isSubject = kind === RELATION.verb || kind === RELATION.inverted;
    // "heißt es in dem Bericht"
    const isNobody = ((tokens[first]?.bits ?? 0) & WORD.impersonal) !== 0;
    if (isSubject && strong && !isNobody && sentence === mentions[source]?.sentence) return i;
  }
  return undefined;
}

/** The first mention that begins after a token, found by halving; as many as there are mentions when none does. */
export function firstAfter({ mentions }: Scene, token: number): number {
  return firstThat(mentions.length, i => (mentions[i]?.first ?? 0) > token);
}
