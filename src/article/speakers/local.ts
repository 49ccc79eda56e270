import { featuresOf, nobodyFeatures, type Scene } from './features';
import { findMentions } from './mentions';
import { relate } from './relations';
import { type Narration, type Token, tokenise } from './tokens';
import { NOBODY_WEIGHTS, sumOf, WEIGHTS } from './weights';

/** What one block's own words say of the speakers of its quotes. */
export interface BlockSpeakers {
  readonly scene: Scene;
  /** The mention that spoke each quote; -1 where none in the block seems to. */
  readonly best: readonly number[];
}

/** Reads one block's narration for the speakers of its quotes. */
export function readBlock(narration: Narration): BlockSpeakers {
  const tokens = tokenise(narration);
  const mentions = findMentions(tokens);
  const relations = relate(tokens, mentions);
  const quoteTokens: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'quote') quoteTokens.push(i);
  });
  const scene: Scene = { text: narration.text, tokens, mentions, relations, quoteTokens };
  const best: number[] = [];
  for (let quote = 0; quote < quoteTokens.length; quote++) best.push(bestMention(scene, quote, best.at(-1) ?? -1));
  return { scene, best };
}

/** The mention of a block that spoke a quote which stands right after the block; -1 for none. */
export function speakerAfter({ scene, best }: BlockSpeakers): number {
  const { text, tokens, quoteTokens } = scene;
  const sentence = tokens.at(-1)?.sentence ?? 0;
  const ends = tokens.at(-1)?.kind === 'stop' || tokens.at(-1)?.kind === 'quote';
  const end = text.length;
  const quote: Token = { kind: 'quote', start: end, end, bits: 0, index: -1, sentence: sentence + (ends ? 1 : 0) };
  const extended = { ...scene, tokens: [...tokens, quote], quoteTokens: [...quoteTokens, tokens.length] };
  return bestMention(extended, quoteTokens.length, best.at(-1) ?? -1);
}

const TABLE = Object.values(WEIGHTS);
const NOBODY = Object.values(NOBODY_WEIGHTS);

function bestMention(scene: Scene, quote: number, previous: number): number {
  let best = -1;
  let top = sumOf(NOBODY, nobodyFeatures(scene, quote));
  for (let mention = 0; mention < scene.mentions.length; mention++) {
    const score = sumOf(TABLE, featuresOf(scene, { quote, mention, previous }));
    if (score <= top) continue;
    top = score;
    best = mention;
  }
  return best;
}
