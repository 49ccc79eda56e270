import type { Candidate, Role } from './antecedent';
import { WORD } from './lexicon';
import { firstAfter } from './local';
import type { Mention } from './mentions';
import type { Person } from './people';
import { personOf, proseBefore, type Reading, sceneOf } from './reading';
import { RELATION, type Relation } from './relations';
import type { Scene } from './scene';

/** How many blocks of prose back a pronoun reaches. */
export const REACH = 2;

/** How many mentions of a block are looked at. */
const WINDOW = 12;

/** Everyone the pronoun of a block may mean, the last mentioned first. */
export function candidatesFor(reading: Reading, block: number, pronoun: Mention): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let isSaid = false;
  const add = (person: Person, blocks: number, sentences: number, role: Role, described: boolean): void => {
    if (holds(candidates, person)) return;
    const spoke = blocksSinceSpoke(reading, person, block);
    candidates.push({ person, blocks, sentences, role, rank: candidates.length, spoke, described });
    if (role === 'cue') isSaid = true;
  };
  for (let place = block, back = 0; place >= 0 && back <= REACH; place = proseBefore(reading, place), back++) {
    const { scene } = sceneOf(reading, place);
    const end = back === 0 ? firstAfter(scene, pronoun.first - 1) : scene.mentions.length;
    const sentence = back === 0 ? pronoun.sentence : scene.lastSentence;
    for (let i = end - 1; i >= Math.max(0, end - WINDOW); i--) {
      const mention = scene.mentions[i];
      if (!mention || !maySpeak(scene, i, pronoun)) continue;
      const person = personOf(reading, place, mention);
      if (person) add(person, back, sentence - mention.sentence, roleOf(scene, i), mention.kind === 'nominal');
    }
  }
  // Whoever spoke last, however long ago, unless someone nearer is said to speak: "a security source added".
  if (reading.last && !isSaid) add(reading.last.person, REACH + 1, 0, 'other', false);
  return candidates;
}

function holds(candidates: readonly Candidate[], person: Person): boolean {
  for (let i = 0; i < candidates.length; i++) if (candidates[i]?.person === person) return true;
  return false;
}

/** Names, and descriptions of people ("they" may be a body); "the mayor" in "Ada Roe, the mayor" says nothing new. */
function maySpeak({ tokens, mentions, relations }: Scene, i: number, pronoun: Mention): boolean {
  const mention = mentions[i];
  if (mention?.kind !== 'nominal') return mention?.kind === 'name';
  const kind = pronoun.kind === 'they' || pronoun.kind === 'other' ? WORD.person : WORD.human;
  return relations[i]?.kind !== RELATION.inner && ((tokens[mention.after - 1]?.bits ?? 0) & kind) !== 0;
}

function roleOf({ tokens, mentions, relations }: Scene, i: number): Role {
  const mention = mentions[i];
  const relation = relations[i];
  if (!mention || tokens[mention.after]?.kind === 'possessive') return 'possessive';
  if (relation?.strong && isSubject(relation.kind)) return 'cue';
  if (relation?.kind === RELATION.inner) return 'inner';
  if ((tokens[mention.first - 1]?.bits ?? 0) & WORD.preposition) return 'object';
  return i > 0 && mentions[i - 1]?.sentence === mention.sentence ? 'other' : 'opener';
}

function isSubject(kind: Relation['kind']): boolean {
  return kind === RELATION.verb || kind === RELATION.apposition || kind === RELATION.inverted;
}

function blocksSinceSpoke({ last }: Reading, person: Person, block: number): number {
  if (last?.person !== person) return 5;
  const blocks = block - last.block;
  return blocks < 3 ? blocks : blocks < 6 ? 3 : 4;
}
