import type { Asked } from './features';
import { WORD } from './lexicon';
import type { Relation } from './relations';
import type { Scene } from './scene';

/** What a mention's place among them is where nobody spoke a quotation, whoever else did. */
export const NOBODY = -2;

/** As far before a quotation as is read for words that name something. In characters. */
const REACH = 48;

// The verbs of "described by Roe as “…”" and "called “…” by Roe". Not "signed" and "reported": what others wrote is quoted with those.
const NAMING =
  'asked|told|called|dubbed|labell?ed|named|nicknamed|termed|described|known|seen|branded|characteri[sz]ed|cited|condemned|criticised|criticized|decried|denounced|derided|dismissed|hailed|mocked|portrayed|praised|quoted|rejected|ridiculed|viewed';
const NAMED = new RegExp(`^(?:${NAMING})$`);
// "was asked, “…”", "has been called the “…”", "known as “…”": whoever is the subject says nothing.
const PASSIVE =
  /(?:^| )(?:(?:is|are|was|were|been|being|be) (?:\w+ly )?(?:asked|told|called|dubbed|labell?ed|named|nicknamed|termed|described)|known(?: \w+)?(?= as )|nicknamed|so-called)(?: as| about)?(?: the| an?)?[,:]? ?$/;

// "a sign that read “…”", "a note on the gate saying, “…”": what has words on it, which whoever holds it need not say.
const SIGNS =
  '(?:badge|banner|flag|hat|headline|inscription|motion|note|placard|plaque|poster|shirt|sign|sticker|T-shirt)s?';
const SIGN = new RegExp(
  `(?:^| )${SIGNS}(?: (?:at|by|in|near|on|outside|over) (?:the|an?|her|his|their) \\w+)?(?: that| which)? (?:reads?|reading|sa(?:ys?|id|ying))[:,]? ?$`,
  'i',
);
const IS_SIGN = new RegExp(` ${SIGNS}$`, 'i');

/** Whoever a passive has for its agent: Dorn in `described by Dorn as "…"` and `called "…" by Dorn`; -1 for nobody. */
export function agentOf(scene: Scene, { at, following, sentence }: Asked): number {
  const { tokens, mentions } = scene;
  const next = mentions[following];
  if (next && next.first === at + 2 && isBy(scene, at + 1) && isNamed(scene, at)) return following;
  const last = mentions[following - 1];
  if (!last || last.sentence !== sentence || !isBy(scene, last.first - 1) || !isNaming(scene, last.first - 2))
    return -1;
  if (at - last.after > NEAR) return -1;
  for (let i = last.after; i < at; i++) if (tokens[i]?.kind !== 'word') return -1;
  return following - 1;
}

/** How many words may stand between an agent and the quotation: "told by Dorn that it is “…”". */
const NEAR = 6;

/** How many words may stand between a verb and what it names: "called as a “…”". */
const FEW = 3;

/** True where a verb is right before the quotation at `at`, but for "as" and an article. */
function isNamed(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (i > at - FEW && (scene.tokens[i]?.bits ?? 0) & (WORD.determiner | WORD.preposition)) i--;
  return isNaming(scene, i);
}

function isBy({ tokens, text }: Scene, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.end - token.start === 2 && text.startsWith('by', token.start);
}

function isNaming({ tokens, text }: Scene, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && NAMED.test(text.slice(token.start, token.end));
}

/**
 * True where what is before a quotation says only what it is called, whom someone asked or what is written on a sign, and no
 * other verb says that `best` spoke it.
 */
export function isNobodys({ tokens, text, mentions, relations }: Scene, { at }: Asked, best: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  const before = text.slice(Math.max(0, start - REACH), start);
  const { cue, strong } = relations[best] as Relation;
  if (strong && !(cue >= at - FEW && cue < at)) return false;
  if (PASSIVE.test(before)) return true;
  const mention = mentions[best];
  // "The banner read" is said by the banner.
  return SIGN.test(before) && !IS_SIGN.test(text.slice(mention?.start, mention?.end));
}
