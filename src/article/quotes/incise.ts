import { lazily } from '../lazily';
import type { Span } from '../model';
import { LANGUAGES } from '../speakers/languages';
import { isLetter, isSpace } from './characters';

/** Longest attribution between two pieces inside one pair of marks, in characters. */
const LONGEST = 120;

/** English sets what is said and who says it apart by marks; so does German. */
const SET_APART: ReadonlySet<string> = new Set(['en', 'de']);

/** Verbs of saying of the languages that may leave the marks open around "she said". */
const CUES = lazily(
  () =>
    new Set(
      LANGUAGES.filter(({ code }) => !SET_APART.has(code))
        .flatMap(({ cues }) => cues.split(/\s+/))
        .filter(cue => cue !== ''),
    ),
);

/** What may stand before the verb: "a déclaré", "ha detto", "si sfoga", "se lamenta". */
const BEFORE_VERB: ReadonlySet<string> = new Set('a ont avait avaient ha hanno aveva ha han si se s'.split(' '));

/** Who says it, after the verb: an article, a title, a name. */
const SUBJECT =
  /^\s(?:(?:le|la|les|un|une|son|sa|leur|ce|cette|il|lo|i|gli|una|suo|sua|el|los|las|o|a|os|as|um|uma|su|mon|ma|mme|m\.)\s|l['’]|un['’]|\p{Lu})/u;
/** The same hung on the verb: "raconte-t-elle", "dit-il". */
const ENCLITIC = /^(?:-t)?-(?:ils?|elles?|on)(?!\p{L})/u;
/** "a-t-il déclaré", "ont-elles dit". */
const INVERTED = /^(?:a-t|ont|avait|avaient)-(?:ils?|elles?|on)\s/u;

/** What goes on about who says it after a comma: "Ada Roe, la directrice", "Ada Roe, 54 ans". */
const APPOSITION =
  /^,\s(?:(?:le|la|les|un|une|son|sa|il|lo|gli|una|el|su|o|a|um|uma)\s|l['’]|\d{1,3}\s|(?:pr[ée]sid|direct|respons|maire|membre|chef|chargée?|porte|secr[ée]t|sindac|portavo|portero|alcald|president|autor|auteur|avocat|abogad|avvocat|d[ée]l[ée]gu|jefe|capo|membro|miembro|adjoint|co))/u;

const CYRILLIC = /^[\u0430-\u044f\u0456\u0457\u0454\u0491]/;

/** The word that begins at `at`; empty when none does. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** The verb of an attribution: where it ends, and whether the pronoun stands in front of it, "a-t-il dit". */
interface Verb {
  readonly end: number;
  readonly isInverted: boolean;
}

/** The verb of an attribution that begins at `at`; `undefined` when there is none. */
function verbAt(text: string, at: number): Verb | undefined {
  const first = wordAt(text, at);
  if (CUES().has(first)) return { end: at + first.length, isInverted: false };
  if (!BEFORE_VERB.has(first)) return undefined;
  const inverted = INVERTED.exec(text.slice(at, at + 16))?.[0].length;
  const start = at + (inverted ?? first.length + 1);
  const second = wordAt(text, start);
  return CUES().has(second) ? { end: start + second.length, isInverted: inverted !== undefined } : undefined;
}

/** The end of the attribution that begins at `at` after a comma or a stop and has its end before `limit`; -1 for none. */
function endAfterComma(text: string, at: number, limit: number): number {
  const found = verbAt(text, at);
  if (!found) return -1;
  const { end: verb, isInverted } = found;
  const rest = text.slice(verb, Math.min(limit, at + LONGEST));
  const hung = ENCLITIC.exec(rest)?.[0].length ?? 0;
  // "La lettera, aggiunge, è rimasta qui".
  if (rest.startsWith(', ')) return verb;
  if (!isInverted && hung === 0 && !SUBJECT.test(rest)) return -1;
  for (let i = hung; i < rest.length; i++) {
    const sign = rest.charAt(i);
    if (sign === '?' || sign === '!') return -1;
    if ((sign !== ',' && sign !== '.' && sign !== ':') || (i + 1 < rest.length && !isSpace(rest.charCodeAt(i + 1))))
      continue;
    // "M. Roe"
    if (sign === '.' && /\s\p{Lu}$/u.test(rest.slice(0, i))) continue;
    if (sign !== ',' || !APPOSITION.test(rest.slice(i))) return verb + i;
  }
  return verb + rest.length === limit ? limit : -1;
}

/** The end of the attribution between two dashes, the first of which stands at `dash`; -1 for none. */
function endAfterDash(text: string, dash: number, limit: number): number {
  const at = text.charCodeAt(dash + 1) === 0x20 ? dash + 2 : dash + 1;
  // "… сказал", "«…, — вспоминает": a comma before the dash tells as much as a verb does.
  const isTold = CYRILLIC.test(text.charAt(at)) && /[,!?…]\s?$/.test(text.slice(dash - 2, dash));
  if (!isTold && !verbAt(text, at)) return -1;
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    if (text[i] === '—' || text[i] === '–') return i + 1;
    if (text[i] === '?' || text[i] === '!') return -1;
  }
  return isTold ? limit : -1;
}

const OPENS = /[,!?…»”"]\s|[—–]/g;

/**
 * Who said it, where that stands inside the marks: « Jamais, tranche-t-elle. Plutôt fermer. », «Noi – spiega Roe – non
 * ci fermiamo», «Да, — сказал Роу. — Мы идём». Each from the comma or dash before it to the one after it.
 */
export function incisesIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  OPENS.lastIndex = start + 1;
  for (let match = OPENS.exec(text); match && match.index < end - 8; match = OPENS.exec(text)) {
    const { index } = match;
    const isDash = match[0] === '—' || match[0] === '–';
    const last = isDash ? endAfterDash(text, index, end) : endAfterComma(text, index + 2, end);
    if (last < 0) continue;
    const isAfterComma = isDash && text.slice(index - 2, index) === ', ';
    found.push({ start: isAfterComma ? index - 2 : text[index] === ',' || isDash ? index : index + 1, end: last });
    OPENS.lastIndex = last;
  }
  return found;
}
