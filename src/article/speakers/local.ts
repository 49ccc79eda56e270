import { featuresOf, type Scene } from './features';
import { findMentions } from './mentions';
import { relate } from './relations';
import { type Narration, tokenise } from './tokens';
import { sumOf, WEIGHTS } from './weights';

/** The mention in its own block that fits a quote best. */
export interface Local {
  /** Index into the scene's mentions; -1 when the block has none. */
  readonly mention: number;
  readonly score: number;
}

/** What one block's own words say of the speakers of its quotes. */
export interface BlockSpeakers {
  readonly scene: Scene;
  /** One for each quote. */
  readonly best: readonly Local[];
}

/** Reads one block's narration for the speakers of its quotes. */
export function readBlock(narration: Narration): BlockSpeakers {
  const tokens = tokenise(narration);
  const mentions = findMentions(tokens);
  const relations = mentions.map(mention => relate(tokens, mention));
  const quoteTokens: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'quote') quoteTokens.push(i);
  });
  const scene: Scene = { text: narration.text, tokens, mentions, relations, quoteTokens };
  const best: Local[] = [];
  for (let quote = 0; quote < quoteTokens.length; quote++) {
    best.push(bestMention(scene, quote, best.at(-1)?.mention ?? -1));
  }
  return { scene, best };
}

const TABLE = Object.values(WEIGHTS);

function bestMention(scene: Scene, quote: number, previous: number): Local {
  let best: Local = { mention: -1, score: Number.NEGATIVE_INFINITY };
  for (let mention = 0; mention < scene.mentions.length; mention++) {
    const value = sumOf(TABLE, featuresOf(scene, { quote, mention, previous }));
    if (value > best.score) best = { mention, score: value };
  }
  return best;
}
