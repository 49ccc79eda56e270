import { isBlank } from '../blocks/blank';
import { codesOf } from '../codesOf';
import type { Attribution, Quote, Span } from '../model';
import { isQuotation } from '../places';
import { withoutSoftHyphens } from '../softHyphen';
import { chooseAntecedent } from './antecedent';
import { natureOfToken } from './content';
import { namedBefore } from './described';
import { FIRST } from './eastern/script';
import { WORD } from './lexicon';
import { labelsTurn, nextBest, speakerAfter } from './local';
import type { Mention } from './mentions';
import type { Name, Sex } from './name';
import { NATURE } from './nameWords';
import { narratorOf, spokenBy } from './narrator';
import { UNSPOKEN } from './passive';
import type { Person } from './person';
import { isBareQuote, isProse, personOf, proseBefore, type Reading, sceneOf } from './reading';
import { candidatesFor, isNounLike, type Quoted } from './recall';
import { isSubject, RELATION, type Relation } from './relations';
import type { Scene } from './scene';

/**
 * The quotations of a block with who said each of them, the drafts themselves where nobody is known to have; blocks are
 * to be read in order.
 */
export function attributeBlock(reading: Reading, block: number): readonly Quote[] {
  const drafts = reading.quotes[block] ?? [];
  let quotes: Quote[] | undefined;
  let spoken = 0;
  drafts.forEach((quote, i) => {
    const attribution = isQuotation(quote) ? attribute(reading, { block, quote, spoken: spoken++ }) : undefined;
    if (!attribution) return;
    const { start, end, kind, outer, open, joins, nested } = quote;
    quotes ??= drafts.slice();
    quotes[i] = { start, end, kind, outer, open, joins, nested, attribution };
  });
  return quotes ?? drafts;
}

/** A quote of a block and which of the block's spoken ones it is. */
interface Spot extends Quoted {
  readonly spoken: number;
}

function attribute(reading: Reading, { block, quote, spoken }: Spot): Attribution | undefined {
  const own = isBareQuote(reading, block) ? -1 : ownMention(reading, block, spoken);
  if (own === UNSPOKEN) return undefined;
  if (quote.joins === 'continued' && !isStrong(reading, block, own)) return goOn(reading, block, reading.last?.person);
  const attribution = attributeTo(reading, { block, quote }, { place: block, mention: own });
  if (attribution || isUnknown(reading, block, own)) return attribution;
  const signed = signedBy(reading, block) ?? saidNear(reading, { block, quote });
  if (signed) return signed;
  const draft = reading.drafts[block];
  // A heading quotes what is yet to come, and an interview leaves out who asks: nothing before says who spoke.
  if (draft?.kind === 'heading' || draft?.text.startsWith('Q:')) return undefined;
  return carryOver(reading, { block, quote }, spoken === 0);
}

/** Who spoke a quotation that is a block by itself: whoever the next block names, which signs it. */
function signedBy(reading: Reading, block: number): Attribution | undefined {
  const name = isBareQuote(reading, block) ? signatureOf(reading, block + 1) : undefined;
  if (!name) return undefined;
  const person = reading.people.find(name);
  reading.last = spokenBy(person, block, reading.last);
  const words = { block: 1, start: name.start, end: name.end };
  return { speaker: person.full, certainty: 'named', words, cue: undefined };
}

/** True for a block that may show again what is quoted near it: a heading, or a quotation by itself. */
export function isDisplayed(reading: Reading, block: number): boolean {
  return reading.drafts[block]?.kind === 'heading' ? reading.quotes[block]?.length !== 0 : isBareQuote(reading, block);
}

/**
 * How many blocks before and after one that shows a quotation again the quotation itself is looked for: no more than there are
 * steps that anything looks back, as an edit so far before is read again.
 */
export const DISPLAY_REACH = 5;
/** Shortest quotation that is the same as another by more than chance. In characters. */
const SHORTEST_DISPLAYED = 16;
/** The same in scripts whose letters are words or syllables. */
const SHORTEST_EASTERN = 6;
const FINAL: ReadonlySet<number> = new Set(codesOf('.,!?…。、！？'));

/** Who spoke the quotation near a block that shows it again, or a part of it. */
function saidNear(reading: Reading, spot: Quoted): Attribution | undefined {
  const { block, quote } = spot;
  if (!isDisplayed(reading, block)) return undefined;
  // Its first letter may be a capital there alone.
  const words = withoutFinal(reading.drafts[block]?.text.slice(quote.start + 1, quote.end) ?? '');
  if (words.length < (words.charCodeAt(0) < FIRST ? SHORTEST_DISPLAYED : SHORTEST_EASTERN)) return undefined;
  for (let distance = 1; distance <= DISPLAY_REACH; distance++) {
    const said = saidIn(reading, spot, block + distance, words) ?? saidIn(reading, spot, block - distance, words);
    if (said) return said;
  }
  return undefined;
}

/** A text without the stops and spaces at its end: by a pattern it would take the square of a long run of spaces. */
function withoutFinal(text: string): string {
  let end = text.length;
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || FINAL.has(text.charCodeAt(end - 1)))) end--;
  return text.slice(0, end);
}

/** Who spoke the quotation of the block `place` that holds `words`. */
function saidIn(reading: Reading, spot: Quoted, place: number, words: string): Attribution | undefined {
  const at = isProse(reading.drafts[place]) ? (reading.drafts[place]?.text.indexOf(words) ?? -1) : -1;
  if (at < 0 || isBareQuote(reading, place)) return undefined;
  const spoken = (reading.quotes[place] ?? []).filter(isQuotation);
  const index = spoken.findIndex(({ start, end }) => start <= at && at < end);
  if (index < 0) return undefined;
  const { last } = reading;
  const mention = ownMention(reading, place, index);
  const attribution = mention < 0 ? undefined : attributeTo(reading, spot, { place, mention });
  reading.last = last;
  return attribution && { ...attribution, certainty: 'resolved' };
}

/** Longest block that signs a quotation. In characters. */
const LONGEST_SIGNATURE = 120;
const OPENS_SIGNATURE = /^(?:[—–-]\s?)?$/;
const CLOSES_SIGNATURE = /^(?:,\s.*[^.!?:])?$/;
// After a dash a full stop may end it.
const CLOSES_DASHED = /^(?:,\s.*[^!?:])?\.?$/;

/** The name in a block that is no more than it, after a dash or before a role: "— Jo Hale.", "Jo Hale, harbour master". */
function signatureOf({ drafts, quotes, names }: Reading, block: number): Name | undefined {
  const draft = drafts[block];
  if (!draft || !isProse(draft) || draft.text.length > LONGEST_SIGNATURE || quotes[block]?.length) return undefined;
  const name = names[block]?.read()[0];
  if (!name) return undefined;
  const opening = draft.text.slice(0, name.start);
  const closes = opening ? CLOSES_DASHED : CLOSES_SIGNATURE;
  return OPENS_SIGNATURE.test(opening) && closes.test(draft.text.slice(name.end)) ? name : undefined;
}

/** The mention of the block itself that seems to have spoken one of its quotes; -1 for none, `UNSPOKEN` where nobody did. */
function ownMention(reading: Reading, block: number, spoken: number): number {
  const read = sceneOf(reading, block);
  const best = read.best[spoken] ?? -1;
  if (!isBystander(reading, block, best)) return best;
  const other = nextBest(read, spoken);
  return isBystander(reading, block, other) ? -1 : other;
}

/** True for a mention of a block, by its index there, that certainly spoke; -1 is none. */
function isStrong(reading: Reading, block: number, index: number): boolean {
  return index >= 0 && sceneOf(reading, block).scene.relations[index]?.strong === true;
}

/** True for the "It" of "It said: …" and the "she" of "she said" that nothing near can be meant by. */
function isUnknown(reading: Reading, block: number, own: number): boolean {
  const kind = sceneOf(reading, block).scene.mentions[own]?.kind;
  return (kind === 'it' || kind === 'he' || kind === 'she') && isStrong(reading, block, own);
}

/** A mention in the narration of the block `place`, by its index there; -1 for none. */
interface Found {
  readonly place: number;
  readonly mention: number;
}

function attributeTo(reading: Reading, spot: Quoted, { place, mention: index }: Found): Attribution | undefined {
  if (index < 0) return undefined;
  const { block } = spot;
  const { scene } = sceneOf(reading, place);
  const { mentions, relations, tokens } = scene;
  const mention = mentions[index];
  if (!mention) return undefined;
  const direct =
    (mention.kind === 'nominal' ? namedBefore(reading, place, mention, relations[index]) : undefined) ??
    tellerOf(reading, place, index) ??
    personOf(reading, place, mention);
  const { kind, strong, cue: tied } = relations[index] as Relation;
  const cue = tied < 0 ? undefined : tokens[tied];
  const isDropped = mention.kind === 'dropped';
  const told = isDropped || (strong && isSubject(kind)) ? sexOfVerb(scene, isDropped ? mention : cue) : undefined;
  const pronoun = isDropped && told ? { ...mention, kind: told } : mention;
  const person = direct ?? chooseAntecedent(candidatesFor(reading, place, pronoun, spot), pronoun);
  // "Laut Anklageschrift", "im Programmheft steht".
  const isSource = kind === RELATION.source;
  if (!person || (!person.whole && !isSource && isNounLike(reading, scene, index))) return undefined;
  const sex = !direct && (pronoun.kind === 'he' || pronoun.kind === 'she') ? pronoun.kind : told;
  if (sex) reading.people.learnSex(person, sex);
  reading.last = spokenBy(person, block, reading.last);
  const words = { block: place - block, start: mention.start, end: mention.end };
  return {
    speaker: person.full,
    certainty:
      place !== block ? 'guessed' : direct && namesFully(reading, block, mention, person) ? 'named' : 'resolved',
    words,
    cue: cue && { block: place - block, start: cue.start, end: cue.end },
  };
}

/** The sex of whom a verb has for its subject, by its last letters, in a language where they tell. */
function sexOfVerb({ text, lexicon: { ofMen, ofWomen } }: Scene, verb: Span | undefined): Sex {
  if (!verb || !(ofMen || ofWomen)) return undefined;
  const word = text.slice(verb.start, verb.end);
  if (ofWomen?.test(word)) return 'she';
  return ofMen?.test(word) ? 'he' : undefined;
}

/** Who says "I": whoever has the word in a transcript, or else whoever tells the story. */
function tellerOf(reading: Reading, place: number, index: number): Person | undefined {
  const { scene } = sceneOf(reading, place);
  const { mentions, relations } = scene;
  const mention = mentions[index];
  const narrator = mention && narratorOf(reading, place, mention, relations[index]);
  const label = narrator && labelsTurn(scene) ? mentions[0] : undefined;
  return (label && personOf(reading, place, label)) ?? narrator;
}

/** A single name without a sex that speaks though nothing says so is named at least so often. */
const OFTEN = 4;

/** True for what nothing ties to a cue and hardly speaks: a thing, "The weakness", or a name that is seldom met, "Arizona". */
function isBystander(reading: Reading, block: number, index: number): boolean {
  const { tokens, mentions, relations } = sceneOf(reading, block).scene;
  const mention = mentions[index];
  const { kind, strong } = relations[index] ?? {};
  if (!mention || (kind !== RELATION.none && (kind !== RELATION.far || strong))) return false;
  if (mention.kind === 'nominal') return ((tokens[mention.after - 1]?.bits ?? 0) & WORD.person) === 0;
  const person = mention.kind === 'name' ? personOf(reading, block, mention) : undefined;
  if (!person || person.whole || person.sex) return false;
  return person.count < OFTEN || natureOfToken(tokens[mention.after - 1]) === NATURE.place;
}

function namesFully({ drafts }: Reading, block: number, mention: Mention, { full, description }: Person): boolean {
  const words = drafts[block]?.text.slice(mention.start, mention.end) ?? '';
  return description !== undefined || withoutSoftHyphens(words).endsWith(full);
}

/** Finds the speaker of a quote whose own block names none: in the block before, or whoever spoke last. */
function carryOver(reading: Reading, spot: Quoted, opens: boolean): Attribution | undefined {
  const { block } = spot;
  const place = opens ? proseBefore(reading, block) : -1;
  const mention = place >= 0 && !isBareQuote(reading, place) ? speakerAfter(sceneOf(reading, place)) : -1;
  const before = mayLeadOn(reading, place, mention) ? attributeTo(reading, spot, { place, mention }) : undefined;
  return before ?? goOn(reading, block, reading.last?.other);
}

/** False for a name that is no more than a place or an object in its sentence, "The mill of Falkenau burnt down", and for whoever asked. */
function mayLeadOn(reading: Reading, place: number, index: number): boolean {
  if (index < 0 || isBystander(reading, place, index)) return false;
  const { mentions, relations, tokens } = sceneOf(reading, place).scene;
  const mention = mentions[index];
  if (mention && narratorOf(reading, place, mention, relations[index])) return false;
  const before = tokens[(mention?.first ?? 0) - 1];
  return relations[index]?.kind !== RELATION.none || ((before?.bits ?? 0) & WORD.preposition) === 0;
}

/** Someone who spoke before speaks on. */
function goOn(reading: Reading, block: number, person: Person | undefined): Attribution | undefined {
  if (!person) return undefined;
  reading.last = spokenBy(person, block, reading.last);
  return { speaker: person.full, certainty: 'guessed', words: undefined, cue: undefined };
}
