import { ABBREVIATIONS } from '../abbreviations';
import { lazily } from '../lazily';
import type { Span } from '../model';
import { LANGUAGES } from '../speakers/languages';
import { wordSet, wordsOf } from '../wordSet';
import { inside } from './arrange';
import { isLetter, isSpace } from './characters';

/** Longest attribution between two pieces inside one pair of marks, in characters. */
const LONGEST = 120;

/** The languages that may leave the marks open around who said it, and those that have no marks but a dash before speech. */
const OPEN_MARKS = wordSet('fr es pt it ru uk pl bg sr lt ca gl hu ro');
const DASHES: ReadonlySet<string> = new Set([...OPEN_MARKS, ...wordSet('sv no fi cs el hr')]);

function cuesOf(codes: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(LANGUAGES.filter(({ code }) => codes.has(code)).flatMap(({ cues }) => wordsOf(cues)));
}

/** Their verbs of saying. */
const MARKED_CUES = lazily(() => cuesOf(OPEN_MARKS));
const DASHED_CUES = lazily(() => cuesOf(DASHES));
/** Those of Finnish, which has who says it on either side of the verb. */
const LATE_CUES = lazily(() => cuesOf(new Set(['fi'])));

/** Who says it, before the verb: "hän sanoo", "Roe kertoo". */
const SUBJECT_FIRST = /^(?:hän|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?=\p{Ll})/u;

/** What may stand before the verb: "a déclaré", "ha detto", "si sfoga", "se lamenta". */
const BEFORE_VERB = wordSet('a ont avait avaient ha hanno aveva han si se s');

/** Who says it, after the verb: an article, a title, a pronoun, a name. */
const SUBJECT =
  /^\s(?:(?:le|la|les|un|une|son|sa|leur|ce|cette|il|lo|i|gli|una|suo|sua|el|los|las|o|a|os|as|um|uma|su|mon|ma|mme|m\.)\s|l['’]|un['’]|(?:ea|el|ei|ele|ji|jis|он|она|він|вона|той|тя)[,.]|\p{Lu})/u;
/** The same hung on the verb: "raconte-t-elle", "dit-il". */
const ENCLITIC = /^(?:-t)?-(?:ils?|elles?|on)(?!\p{L})/u;
/** "a-t-il déclaré", "ont-elles dit". */
const INVERTED = /^(?:a-t|ont|avait|avaient)-(?:ils?|elles?|on)\s/u;

/** What goes on about who says it after a comma: "Ada Roe, la directrice", "Ada Roe, 54 ans". */
const APPOSITION =
  /^,\s(?:(?:le|la|les|un|une|son|sa|il|lo|gli|una|el|su|o|a|um|uma)\s|l['’]|\d{1,3}\s|(?:pr[ée]sid|direct|respons|maire|membre|chef|chargée?|porte|secr[ée]t|sindac|portavo|portero|alcald|president|autor|auteur|avocat|abogad|avvocat|d[ée]l[ée]gu|jefe|capo|membro|miembro|adjoint|co))/u;

/** The name of whom a description in front of it means: "affirme sa présidente, Ada Roe". */
const NAME_OF_ROLE = /^,\s\p{Lu}[\p{L}’'-]+(?:\s\p{L}{1,3})?\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?=[,.])/u;
/** An article or possessive before a description: "sa présidente". */
const ROLE = /^\s(?:(?:le|la|un|une|son|sa|leur|il|lo|una|suo|sua|el|o|a|um|uma|su|mon|ma)\s|l['’])\p{Ll}/u;

/** What goes on with the speech after a comma, where "Ada Roe, ordförande i byn" is likelier. */
const CLAUSE =
  /^,\s(?:men|och|for|för|når|när|eftersom|så|att|at|og|fordi|ale|bo|że|a|i|mais|et|car|que|pero|y|porque|ma|e|perché|mas)\s/u;

/**
 * Words of English, Dutch and German that those languages have not: "… the rules, observe Ramadan, and …" holds no French
 * verb. Not among them is what means something in one of those, such as the Polish "we" and "to".
 */
const FOREIGN = /(?<!\p{L})(?:the|and|of|with|this|that|you|een|het|niet|und|nicht)(?!\p{L})/u;

/** What an attribution follows. */
const OPENS = /[,!?…»”"]\s|[—–]|(?<=\s)-(?=\s)/g;

const DASH = /^[—–-]$/;
/** "- ha detto Roe -." */
const SPACED_HYPHEN = /^\s-[\s.,;]$/;

/** Fewer characters hold no verb and who said it. */
const SHORTEST = 8;

/** Speech that a dash begins, and no marks. */
const DIALOGUE = /^(?:[–—]\s?|-\s)(?=[\p{Lu}¿¡…])/u;

/** A word whose stop is its own: "M. Roe", "Dr. Roe". */
const ABBREVIATED = new RegExp(`\\s(?:\\p{Lu}|${ABBREVIATIONS})$`, 'u');

/** The Swedish "sa" said something; the French one is hers. */
const SAID = /^\s(?:han|hon|de|\p{Lu})/u;

const NONE: readonly Span[] = [];

const CYRILLIC = /^[\u0430-\u044f\u0456\u0457\u0454\u0491]/;

/** The word that begins at `at`; empty when none does. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** Where attributions are looked for. */
interface Search {
  readonly limit: number;
  readonly cues: ReadonlySet<string>;
  /** True for speech that begins with a dash and has no marks. */
  readonly isDialogue: boolean;
}

/** The verb of an attribution: where it ends, and whether the pronoun stands in front of it, "a-t-il dit". */
interface Verb {
  readonly end: number;
  readonly isInverted: boolean;
}

/** The verb of an attribution that begins at `at`; `undefined` when there is none. */
function verbAt(text: string, at: number, cues: ReadonlySet<string>): Verb | undefined {
  const first = wordAt(text, at);
  if (cues.has(first)) return { end: at + first.length, isInverted: false };
  if (!BEFORE_VERB.has(first)) return undefined;
  const inverted = INVERTED.exec(text.slice(at, at + 16))?.[0].length;
  const start = at + (inverted ?? first.length + 1);
  const second = wordAt(text, start);
  return cues.has(second) ? { end: start + second.length, isInverted: inverted !== undefined } : undefined;
}

/** The verb of an attribution in Finnish that begins at `at` with who says it; `undefined` when there is none. */
function lateVerbAt(text: string, at: number): Verb | undefined {
  const subject = SUBJECT_FIRST.exec(text.slice(at, at + LONGEST))?.[0].length;
  return subject === undefined ? undefined : verbAt(text, at + subject, LATE_CUES());
}

/** The end of the attribution that begins at `at` after a comma or a stop and has its end before `limit`; -1 for none. */
function endAfterComma(text: string, at: number, { limit, cues, isDialogue }: Search): number {
  const found = verbAt(text, at, cues) ?? (isDialogue ? lateVerbAt(text, at) : undefined);
  if (!found) return -1;
  const { end: verb, isInverted } = found;
  const rest = text.slice(verb, Math.min(limit, at + LONGEST));
  const hung = ENCLITIC.exec(rest)?.[0].length ?? 0;
  // "La lettera, aggiunge, è rimasta qui".
  if (rest.startsWith(', ')) return verb;
  if (text.startsWith('sa ', at) && !SAID.test(rest)) return -1;
  if (!isInverted && hung === 0 && !isDialogue && !SUBJECT.test(rest)) return -1;
  for (let i = hung; i < rest.length; i++) {
    const sign = rest.charAt(i);
    if (sign === '?' || sign === '!') return -1;
    if ((sign !== ',' && sign !== '.' && sign !== ':') || (i + 1 < rest.length && !isSpace(rest.charCodeAt(i + 1))))
      continue;
    if (sign === '.' && ABBREVIATED.test(rest.slice(0, i))) continue;
    const goesOn =
      APPOSITION.test(rest.slice(i)) ||
      (ROLE.test(rest) && NAME_OF_ROLE.test(rest.slice(i))) ||
      (isDialogue && !CLAUSE.test(rest.slice(i)));
    if (sign !== ',' || !goesOn) return verb + i;
  }
  return verb + rest.length === limit ? limit : -1;
}

/** The end of the attribution between two dashes, the first of which stands at `dash`; -1 for none. */
function endAfterDash(text: string, dash: number, { limit, cues, isDialogue }: Search): number {
  const at = text.charCodeAt(dash + 1) === 0x20 ? dash + 2 : dash + 1;
  // "… сказал", "«…, — вспоминает": a comma before the dash tells as much as a verb does.
  const isTold = CYRILLIC.test(text.charAt(at)) && /[,!?…]\s?$/.test(text.slice(dash - 2, dash));
  if (!isTold && !verbAt(text, at, cues)) return -1;
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    if (text[i] === '—' || text[i] === '–' || SPACED_HYPHEN.test(text.slice(i - 1, i + 2))) return i + 1;
    if (text[i] === '?' || text[i] === '!') return -1;
  }
  return isTold || isDialogue ? limit : -1;
}

/**
 * Who said it, where that stands inside the marks: « Jamais, tranche-t-elle. Plutôt fermer. », «Noi – spiega Roe – non
 * ci fermiamo», «Да, — сказал Роу. — Мы идём». Each from the comma or dash before it to the one after it.
 */
export function incisesIn(text: string, span: Span): readonly Span[] {
  const incises = find(text, span.start, { limit: span.end, cues: MARKED_CUES(), isDialogue: false });
  return incises.length > 0 && FOREIGN.test(text.slice(span.start, span.end)) ? NONE : incises;
}

function find(text: string, start: number, search: Search): readonly Span[] {
  const found: Span[] = [];
  // What lies behind the limit is left out: it may be long, and is searched for each quotation.
  const within = text.slice(0, search.limit);
  OPENS.lastIndex = start + 1;
  for (let match = OPENS.exec(within); match && match.index < search.limit - SHORTEST; match = OPENS.exec(within)) {
    const { index } = match;
    const isDash = DASH.test(match[0]);
    const last = isDash ? endAfterDash(text, index, search) : endAfterComma(text, index + 2, search);
    if (last < 0) continue;
    const isAfterComma = isDash && text.slice(index - 2, index) === ', ';
    found.push({ start: isAfterComma ? index - 2 : text[index] === ',' || isDash ? index : index + 1, end: last });
    OPENS.lastIndex = last;
  }
  return found;
}

/**
 * The pieces of speech in a paragraph that begins with a dash, has no marks and says who spoke: "– Vi stannar, säger Ada
 * Roe. Det är klart.", "– Zostajemy – mówi Roe. – To jasne.", "—Nos quedamos —dijo Roe—. Está claro."
 */
export function dialogueIn(text: string): readonly Span[] {
  const start = DIALOGUE.exec(text)?.[0].length;
  if (start === undefined) return NONE;
  const incises = find(text, start, { limit: text.length, cues: DASHED_CUES(), isDialogue: true });
  // Hyphens make a list, but where who says it stands behind one as well: "- Ostajemo - rekao je Roe."
  const isList = text.startsWith('-') && text[incises[0]?.start ?? 0] !== '-';
  return incises.length === 0 || isList || FOREIGN.test(text)
    ? NONE
    : between(text, { start, end: text.length }, incises);
}

/** What a range holds before, between and after who said it. */
export function between(text: string, { start, end }: Span, incises: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const incise of [...incises, { start: end, end }]) {
    const piece = inside(text, from, incise.start);
    if (piece.end > piece.start) pieces.push(piece);
    from = incise.end;
    while (/[,.:—–\s-]/.test(text.charAt(from))) from++;
  }
  return pieces;
}
