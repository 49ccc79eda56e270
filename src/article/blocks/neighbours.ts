import type { BlockKind } from '../model';
import { mayNameWriter, namesTrade } from './byline';
import { mayBeLegend } from './caption';
import type { Guess, Piece } from './piece';
import { isDateLine, isStamp, isTimeLine } from './timeLine';

/** Longest last item of a list whose other items end in semicolons. In characters. */
const LONGEST_LAST_ITEM = 240;

/** What a piece is because of the one before or after it. */
interface Rule {
  readonly kind: BlockKind;
  readonly fits: (text: string, before: Piece | undefined, after: Piece | undefined, isLast: () => boolean) => boolean;
}

const QUOTED = /^["“„«].*["”“»][.,]?$/u;
const SMALL_FIRST = /^\p{Ll}/u;
/** "Jo Hale: Is it?": a turn of a conversation. */
const TURN = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}:\s/u;
const OPENS_QUOTE = /^["“„«‘]/;

/** Longest note on who wrote the article. In characters. */
const LONGEST_NOTE = 300;

/** A name, perhaps with a title, and what somebody is who writes for papers. */
const AUTHOR_NOTE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]*\\s){2,7}(?:is|ist|est|es|è|é)\\s(?:\\S+\\s){0,5}(?:${[
    '[Pp]rofessor|lecturer|researcher|fellow|[Aa]utor|author|historian|economist|scientist|reporter|writer|correspondent',
    'columnist|editor|journalist|[Dd]irector|president|(?:co-)?founder|lawyer|attorney|analyst|consultant|strategist|dean',
    'executive|playwright|novelist|poet|philosopher|physician|photographer|student|member\\sof|chairwoman|chairman',
    'Gründer|Redakteur|Journalist|Historiker|Publizist|auteur|autrice|cherche|historien|profesor|periodista|escritor',
    'investigador|giornalista|docente|jornalista|polit[óo]log[oa]|soci[óo]log[oa]|abogad[oa]|analista|filósof[oa]',
  ].join('|')})`,
  'u',
);

/** "The ferry is late again" before "— Jo Hale (@johale) May 2, 2021" */
const POST: Rule = {
  kind: 'promo',
  fits: (_text, _before, after) => after?.guess === 'promo' && /^[—–-]\s?[^(]{1,60}\(@\w/.test(after.text),
};

/** By the guess of the piece that they are about. */
const RULES: Partial<Readonly<Record<Guess, readonly Rule[]>>> = {
  prose: [
    {
      // "The pier at noon." before "Photo: Jo Hale", and after "Jo Hale/Ellery Images".
      kind: 'caption',
      fits: (text, before, after) =>
        ((isCreditAlone(before) && !before?.text.includes(':')) ||
          (isCreditAlone(after) && after?.text.includes(':') === true)) &&
        mayBeLegend(text),
    },
    {
      // "Jo Hale is a lecturer in harbours at Ellery University." after all else, but for promos.
      kind: 'byline',
      fits: (text, _before, _after, isLast) => isLast() && isAuthorNote(text),
    },
    {
      // "… mend the pier; and" before "Paint the kiosk."
      kind: 'list-item',
      fits: (text, before) =>
        before?.guess === 'clause' &&
        text.length <= LONGEST_LAST_ITEM &&
        (SMALL_FIRST.test(text) ||
          (/;\s\p{L}{1,4}$/u.test(before.text) && !SMALL_FIRST.test(before.text) && !OPENS_QUOTE.test(text))),
    },
  ],
  legend: [
    {
      // "Jo Hale is a lecturer in harbours at Ellery University. Ada Roe is a lawyer" without a stop.
      kind: 'byline',
      fits: (text, _before, _after, isLast) => isLast() && isAuthorNote(text),
    },
    POST,
  ],
  question: [
    {
      // "But did she like the bridge?" before “It was fine,” she said.
      kind: 'paragraph',
      fits: (text, _, after) =>
        (after?.guess === 'prose' && OPENS_QUOTE.test(after.text)) ||
        (after?.guess === 'prose' && TURN.test(text) && TURN.test(after.text)) ||
        /^(?:And|But|So|Or|Und|Aber|Et|Mais|Y|Pero)\s/.test(text),
    },
  ],
  opener: [
    {
      // "Up next" before what a team plays next, not before the title of a film.
      kind: 'heading',
      fits: (text, _, after) => /^up next$/i.test(text) && after?.guess === 'prose',
    },
  ],
  label: [
    {
      // "Our best stories of the day" between "Sign up to First Edition" and "Enter your email address"
      kind: 'promo',
      fits: (_, before, after) =>
        (before?.guess === 'promo' || before?.guess === 'opener') &&
        after?.guess === 'promo' &&
        /sign up|newsletter/i.test(before.text),
    },
    {
      // "Jo Hale, harbour master" and "– Jo Hale" under a sentence that is set apart.
      kind: 'paragraph',
      fits: (text, before) =>
        before?.guess === 'prose' &&
        QUOTED.test(before.text) &&
        /^(?:[—–-]\s?\p{Lu}|\p{Lu}\p{L}+\s\p{Lu}[\p{L} -]+, )/u.test(text),
    },
    {
      // "Jo Hale" and "Jo Hale, Staff Writer" before or after "22 May 2025, 4:12 p.m.", under a title and its standfirst.
      kind: 'byline',
      fits: (text, before, after) => namesTrade(text) || ((isTime(after) || isTime(before)) && mayNameWriter(text)),
    },
    {
      // "22 May 2025" beside "Jo Hale"
      kind: 'promo',
      fits: (text, before, after) => isDateLine(text) && [before, after].some(piece => namesWriter(piece)),
    },
    POST,
  ],
};

/** Longest line that says when something was published and no more. */
const LONGEST_TIME = 90;

function isTime(candidate: Piece | undefined): boolean {
  const { guess, text } = candidate ?? { guess: 'prose', text: '' };
  if (guess === 'label') return isDateLine(text);
  return (
    guess === 'promo' &&
    (isStamp(text) || (text.length <= LONGEST_TIME && (isDateLine(text) || isTimeLine(text, 'none'))))
  );
}

function namesWriter(candidate: Piece | undefined): boolean {
  return candidate?.guess === 'byline' || (candidate?.guess === 'label' && mayNameWriter(candidate.text));
}

/** The kind that a piece has by the pieces beside it; `undefined` when they say nothing. */
export function kindByNeighbours(pieces: readonly Piece[], at: number): BlockKind | undefined {
  const { guess, text } = pieces[at] ?? { guess: 'prose', text: '' };
  const rules = RULES[guess];
  if (!rules) return undefined;
  const isLast = (): boolean => endsText(pieces, at + 1);
  return rules.find(({ fits }) => fits(text, pieces[at - 1], pieces[at + 1], isLast))?.kind;
}

/** How many pieces at the end of an article may follow a note on its author. */
export const LONGEST_END = 40;

/** True when nothing but promos, bylines and further notes on authors stands from `from` on. */
function endsText(pieces: readonly Piece[], from: number): boolean {
  if (pieces.length - from > LONGEST_END) return false;
  return pieces.slice(from).every(({ guess, text }) => STANDS_LAST.test(guess) || isAuthorNote(text));
}

const STANDS_LAST = /^(?:promo|opener|byline|label)$/;

function isAuthorNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && AUTHOR_NOTE.test(text);
}

/** True for a line that is nothing but a credit. */
function isCreditAlone(candidate: Piece | undefined): boolean {
  const credit = candidate?.guess === 'caption' ? candidate.credit : undefined;
  return credit?.start === 0 && credit.end === candidate?.text.length;
}
