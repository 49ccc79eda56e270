import type { Article, Certainty } from './model';
import { isOwnText, type QuoteRef, quotationsOf } from './places';

/** All that one speaker said in one go, put together from its pieces. */
export interface Utterance {
  /** Its paragraphs, without marks. */
  readonly paragraphs: readonly string[];
  /** The opening and the closing mark as they stand in the article. */
  readonly marks: readonly [string, string];
  /** `undefined` when none of the pieces is attributed. */
  readonly speaker: string | undefined;
  readonly pieces: readonly QuoteRef[];
  /** False for what a promo quotes. */
  readonly isOwn: boolean;
}

/** An utterance whose pieces are still being found; `speaker` is the last that is more than guessed. */
interface Growing {
  readonly pieces: QuoteRef[];
  readonly isOwn: boolean;
  speaker: string | undefined;
}

/** From the surest to the least sure. */
const CERTAINTIES: readonly Certainty[] = ['named', 'resolved', 'guessed'];

/**
 * All utterances in order, those of promos too: pieces that a quotation split ("I came," she said, "to stay.") or carried over
 * paragraphs are put together. A question and its answer are two, though nothing but a few words stands between them.
 */
export function utterancesOf(article: Article): readonly Utterance[] {
  const all: Growing[] = [];
  let own: Growing | undefined;
  article.blocks.forEach((block, i) => {
    const isOwn = isOwnText(block);
    // What is said over paragraphs goes on after a promo between them.
    let last = isOwn ? own : undefined;
    for (const quote of quotationsOf(block)) {
      const ref = { block: i, quote };
      const speaker = knownSpeaker(ref);
      // Somebody else says what follows, and both are more than guessed.
      const isAnothers = last?.speaker && speaker && last.speaker !== speaker;
      if (last && quote.joins && !isAnothers) {
        last.pieces.push(ref);
        last.speaker = speaker ?? last.speaker;
      } else {
        last = { pieces: [ref], isOwn, speaker };
        all.push(last);
      }
    }
    if (isOwn) own = last;
  });
  return all.map(({ pieces, isOwn }) => ({
    pieces,
    isOwn,
    paragraphs: paragraphsOf(article, pieces),
    marks: marksOf(article, pieces),
    speaker: speakerOf(pieces),
  }));
}

/** The utterance that a quotation belongs to. `quote` is an index in `Block.quotes`; `undefined` when nothing stands there. */
export function utteranceAt(article: Article, block: number, quote: number): Utterance | undefined {
  const chosen = article.blocks[block]?.quotes[quote];
  return utterancesOf(article).find(({ pieces }) => pieces.some(piece => piece.quote === chosen));
}

function knownSpeaker({ quote: { attribution } }: QuoteRef): string | undefined {
  return attribution?.certainty === 'guessed' ? undefined : attribution?.speaker;
}

/** The speaker whom the surest of the pieces names. */
function speakerOf(pieces: readonly QuoteRef[]): string | undefined {
  const known = pieces.flatMap(({ quote }) => quote.attribution ?? []);
  const surest = CERTAINTIES.find(certainty => known.some(one => one.certainty === certainty));
  return known.find(({ certainty }) => certainty === surest)?.speaker;
}

function paragraphsOf({ blocks }: Article, pieces: readonly QuoteRef[]): readonly string[] {
  const byBlock = new Map<number, string[]>();
  let end = 0;
  for (const { block, quote } of pieces) {
    const whole = blocks[block]?.text ?? '';
    const text = whole.slice(quote.start, quote.end);
    const said = byBlock.get(block);
    if (said) said.push(ended(said.pop() ?? '', whole.slice(end, quote.outer.start)), text);
    else byBlock.set(block, [text]);
    end = quote.outer.end;
  }
  return [...byBlock.values()].map(said => said.join(' '));
}

/**
 * Words before a narration. Where they were a sentence, the narration has its full stop, and they have a comma in its place
 * ("I came," she said. "I stay."), or nothing.
 */
function ended(words: string, narration: string): string {
  const stop = /(?<![.。])[.。]$/.exec(narration.trimEnd())?.[0];
  return stop ? words.replace(/[,，]$|(?<=[\p{L}\p{N}])$/u, stop) : words;
}

function marksOf({ blocks }: Article, pieces: readonly QuoteRef[]): readonly [string, string] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return ['', ''];
  return [
    blocks[first.block]?.text.slice(first.quote.outer.start, first.quote.start) ?? '',
    blocks[last.block]?.text.slice(last.quote.end, last.quote.outer.end) ?? '',
  ];
}
