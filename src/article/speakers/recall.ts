import type { Candidate, Role } from './antecedent';
import type { Scene } from './features';
import { WORD } from './lexicon';
import type { Mention } from './mentions';
import type { Person } from './people';
import { personOf, type Reading, sceneOf } from './reading';

/** How many blocks back a pronoun reaches. */
const REACH = 3;

/** Everyone the pronoun of a block may mean, the last mentioned first. */
export function candidatesFor(reading: Reading, block: number, pronoun: Mention): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<Person>();
  const add = (person: Person, place: Pick<Candidate, 'blocks' | 'sentences' | 'role' | 'described'>): void => {
    if (seen.has(person)) return;
    seen.add(person);
    candidates.push({ person, ...place, rank: candidates.length, spoke: blocksSinceSpoke(reading, person, block) });
  };
  for (let back = 0; back <= Math.min(REACH, block); back++) {
    const { scene } = sceneOf(reading, block - back);
    for (let i = scene.mentions.length - 1; i >= 0; i--) {
      const mention = scene.mentions[i];
      if (!mention || (back === 0 && mention.after > pronoun.first) || !maySpeak(scene, mention)) continue;
      const person = personOf(reading, block - back, mention);
      const sentences = back === 0 ? pronoun.sentence - mention.sentence : 0;
      const described = mention.kind === 'nominal';
      if (person) add(person, { blocks: back, sentences, role: roleOf(scene, i), described });
    }
  }
  const last = reading.last?.person;
  if (last) add(last, { blocks: REACH + 1, sentences: 0, role: 'other', described: false });
  return candidates;
}

function maySpeak({ tokens }: Scene, mention: Mention): boolean {
  if (mention.kind === 'name') return true;
  return mention.kind === 'nominal' && ((tokens[mention.after - 1]?.bits ?? 0) & WORD.person) !== 0;
}

function roleOf({ tokens, mentions, relations }: Scene, i: number): Role {
  const mention = mentions[i];
  const relation = relations[i];
  if (!mention || tokens[mention.after]?.kind === 'possessive') return 'possessive';
  if (relation?.strong && /verb|apposition|inverted/.test(relation.kind)) return 'cue';
  if ((tokens[mention.first - 1]?.bits ?? 0) & WORD.preposition) return 'object';
  return mentions[i - 1]?.sentence === mention.sentence ? 'other' : 'opener';
}

function blocksSinceSpoke({ last }: Reading, person: Person, block: number): number {
  return last?.person === person ? Math.min(block - last.block, 3) : 4;
}
