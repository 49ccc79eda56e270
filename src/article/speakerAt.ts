import type { Article, Certainty, Span } from './model';
import { blockIndexAt, placed, type QuoteRef, quotationAt } from './places';
import { type Speaker, type SpeakerMention, speakersOf } from './speakersOf';

/** A speaker at a place in the text, as a quotation of theirs or as a mention. */
export interface SpeakerAt {
  readonly speaker: Speaker;
  /** The range in the whole text: the quotation without its marks, or the mentioning words. */
  readonly range: Span;
  /** The quotation; `undefined` when the place is a mention. One of a promo is not among those of the speaker. */
  readonly quote: QuoteRef | undefined;
  /** Of the quotation, or of the one that the words attribute; `undefined` for a mention that attributes none. */
  readonly certainty: Certainty | undefined;
}

/** Whose quotation or mention stands at `offset`; a mention inside a quotation comes first. `undefined`: neither. */
export function speakerAt(article: Article, offset: number): SpeakerAt | undefined {
  const block = blockIndexAt(article, offset);
  const inBlock = offset - (article.starts[block] ?? 0);
  for (const speaker of speakersOf(article)) {
    const mention = speaker.mentions.find(one => one.block === block && one.start <= inBlock && inBlock <= one.end);
    if (mention) {
      const certainty = certaintyOf(speaker, mention);
      return { speaker, range: placed(article, block, mention), quote: undefined, certainty };
    }
  }
  const quote = quotationAt(article, offset);
  const attribution = quote?.quote.attribution;
  if (!quote || !attribution) return undefined;
  const { speaker: name, certainty } = attribution;
  // Whom only promos quote the article does not.
  const speaker = speakersOf(article).find(one => one.name === name) ?? { name, quotes: [], mentions: [] };
  return { speaker, range: placed(article, block, quote.quote), quote, certainty };
}

/** How sure it is that the words attribute a quotation to the speaker; `undefined` when they attribute none. */
function certaintyOf({ quotes }: Speaker, mention: SpeakerMention): Certainty | undefined {
  const attributed = quotes.find(({ block, quote }) => {
    const words = quote.attribution?.words;
    return words && block + words.block === mention.block && words.start < mention.end && mention.start < words.end;
  });
  return attributed?.quote.attribution?.certainty;
}

/** Where the speaker is named most fully, in the whole text: the first mention of the whole name, else the first. */
export function fullestMention(article: Article, { name, mentions }: Speaker): Span | undefined {
  const length = (mention: Span) => mention.end - mention.start;
  const whole = mentions.find(
    mention => article.blocks[mention.block]?.text.slice(mention.start, mention.end) === name,
  );
  const fullest = whole ?? mentions.toSorted((a, b) => length(b) - length(a))[0];
  return fullest && placed(article, fullest.block, fullest);
}

/** A place of a speaker in the whole text; `quote`: a quotation without its marks, else words that mention them. */
export interface SpeakerPlace extends Span {
  readonly quote: boolean;
}

/** Every place of a speaker, in order. */
export function placesOfSpeaker(article: Article, { quotes, mentions }: Speaker): readonly SpeakerPlace[] {
  return [
    ...quotes.map(({ block, quote }) => ({ ...placed(article, block, quote), quote: true })),
    ...mentions.map(mention => ({ ...placed(article, mention.block, mention), quote: false })),
  ].sort((a, b) => a.start - b.start);
}
