import { languageOfArticle } from './language/languageOf';
import { readingSpeed } from './language/readingSpeed';
import type { Article, Block } from './model';
import { isOwnText, ownQuotationsOf } from './places';
import { countSentences, countWords } from './words';

/** Figures of an article's own text; promos are not counted. */
export interface Statistics {
  readonly words: number;
  /** UTF-16 units, spaces inside a block included. */
  readonly characters: number;
  readonly sentences: number;
  /** Whole minutes a slower and a faster reader need, one standard deviation either way; at least 1 for any text. */
  readonly minutes: { readonly least: number; readonly most: number };
  /** Words inside quotations. */
  readonly quotedWords: number;
  /** Words each speaker is quoted with, the most quoted first; `undefined` stands for those whom nothing names. */
  readonly speakers: readonly {
    readonly speaker: string | undefined;
    readonly words: number;
    readonly quotes: number;
  }[];
}

interface BlockCounts {
  readonly words: number;
  readonly sentences: number;
  /** Words of each of `ownQuotationsOf(block)`. */
  readonly quoted: readonly number[];
}

const counted = new WeakMap<Block, BlockCounts>();
const known = new WeakMap<Article, Statistics>();

function countsOf(block: Block): BlockCounts {
  const before = counted.get(block);
  if (before) return before;
  const counts = {
    words: countWords(block.text),
    sentences: countSentences(block.text),
    quoted: ownQuotationsOf(block).map(({ start, end }) => countWords(block.text.slice(start, end))),
  };
  counted.set(block, counts);
  return counts;
}

function speakersIn(blocks: readonly Block[]): Statistics['speakers'] {
  const bySpeaker = new Map<string | undefined, { words: number; quotes: number }>();
  for (const block of blocks) {
    const { quoted } = countsOf(block);
    ownQuotationsOf(block).forEach(({ attribution }, i) => {
      const total = bySpeaker.get(attribution?.speaker) ?? { words: 0, quotes: 0 };
      total.words += quoted[i] ?? 0;
      total.quotes++;
      bySpeaker.set(attribution?.speaker, total);
    });
  }
  return [...bySpeaker].map(([speaker, total]) => ({ speaker, ...total })).sort((a, b) => b.words - a.words);
}

/** Counts an article when first asked; a block that two states of an article share is counted once. */
export function statisticsOf(article: Article): Statistics {
  const before = known.get(article);
  if (before) return before;
  const blocks = article.blocks.filter(isOwnText);
  let [words, characters, sentences] = [0, 0, 0];
  for (const block of blocks) {
    const counts = countsOf(block);
    words += counts.words;
    sentences += counts.sentences;
    characters += block.text.length;
  }
  const speakers = speakersIn(blocks);
  const { mean, deviation } = readingSpeed(languageOfArticle(article));
  const shortest = characters > 0 ? 1 : 0;
  const minutes = {
    least: Math.max(shortest, Math.round(characters / (mean + deviation))),
    most: Math.max(shortest, Math.round(characters / (mean - deviation))),
  };
  const quotedWords = speakers.reduce((sum, speaker) => sum + speaker.words, 0);
  const statistics = { words, characters, sentences, minutes, quotedWords, speakers };
  known.set(article, statistics);
  return statistics;
}
