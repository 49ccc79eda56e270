import type { Lexicon } from './lexicon';
import { findMentions, type Mention } from './mentions';
import type { Name } from './name';
import { groupPhrases } from './phrases';
import { type Relation, relate } from './relations';
import type { Token } from './token';
import { TokenList } from './tokenList';
import { type Narration, tokenise } from './tokens';

/** One block's narration, read. */
export interface Scene {
  readonly text: string;
  readonly names: readonly Name[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** How each mention is tied to a cue. */
  readonly relations: readonly Relation[];
  /** The token of each quote. */
  readonly quoteTokens: readonly number[];
  /** Counted as in the tokens; 0 when there are none. */
  readonly lastSentence: number;
  readonly lexicon: Lexicon;
}

/** Reads one block's narration. The scene holds for as long as nothing else is read into `list`. */
export function readScene(narration: Narration, list: TokenList): Scene {
  const { text, names, lexicon } = narration;
  tokenise(narration, list);
  return sceneOfTokens(text, names, list, lexicon);
}

/** A scene whose block goes on with one more quote, just after its last character. */
export function withQuoteAfter({ text, names, tokens, lexicon }: Scene): Scene {
  const list = new TokenList();
  list.open();
  for (let i = 1, token = tokens[i]; token && token.kind !== 'edge'; token = tokens[++i]) {
    list.sentence = token.sentence;
    list.push(token.kind, token.start, token.end, token.bits, token.index);
  }
  if (list.last.kind === 'stop' || list.last.kind === 'quote') list.sentence++;
  list.push('quote', text.length, text.length, 0, -1);
  list.close(text.length);
  return sceneOfTokens(text, names, list, lexicon);
}

function sceneOfTokens(text: string, names: readonly Name[], list: TokenList, lexicon: Lexicon): Scene {
  const { tokens, quotes, lastSentence } = list;
  const mentions = findMentions(tokens, lexicon.dropsSubject);
  const relations = relate(tokens, mentions, groupPhrases(tokens, mentions));
  return { text, names, tokens, mentions, relations, quoteTokens: quotes, lastSentence, lexicon };
}
