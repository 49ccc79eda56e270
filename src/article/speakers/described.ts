import { withoutSoftHyphens } from '../softHyphen';
import { WORD } from './lexicon';
import { firstAfter, WINDOW } from './local';
import type { Mention } from './mentions';
import type { Person } from './people';
import { personOf, proseBefore, type Reading, sceneOf } from './reading';
import { REACH } from './recall';
import type { Scene } from './scene';

/**
 * Articles that point to someone known: "la alcaldesa", "der Landrat". English is left out: what its labelled articles
 * count as the speaker of "the mayor said" is the description.
 */
const KNOWN = /^(?:(?:der|die|le|la|el|il|o) |l['’])/i;

/** How many words may stand between a noun and the name that it describes: "la ministra de Obras, Ada Roe". */
const APART = 4;

/** Someone named before with the noun that a description has: "der Landrat" after "Landrat Jan Roe" or "Jan Roe, der Landrat". */
export function namedBefore(reading: Reading, block: number, mention: Mention): Person | undefined {
  const { tokens } = sceneOf(reading, block).scene;
  const noun = tokens[mention.after - 1];
  const text = reading.drafts[block]?.text ?? '';
  if (!noun || !(noun.bits & WORD.human) || !KNOWN.test(text.slice(mention.start, mention.end))) return undefined;
  const word = withoutSoftHyphens(text.slice(noun.start, noun.end)).toLowerCase();
  for (let place = block, back = 0; place >= 0 && back <= REACH; place = proseBefore(reading, place), back++) {
    const { scene } = sceneOf(reading, place);
    const end = back === 0 ? firstAfter(scene, mention.first - 1) : scene.mentions.length;
    for (let i = end - 1; i >= Math.max(0, end - WINDOW); i--) {
      const name = scene.mentions[i];
      if (name?.kind !== 'name' || !isCalled(scene, i, word)) continue;
      const person = personOf(reading, place, name);
      if (person?.whole) return person;
    }
  }
  return undefined;
}

/** True when the name at `i` stands with the noun: in its title, or as what a description beside it means. */
function isCalled({ text, tokens, mentions }: Scene, i: number, noun: string): boolean {
  const name = mentions[i];
  if (!name) return false;
  const has = (first: number, after: number): boolean =>
    withoutSoftHyphens(text.slice(tokens[first]?.start, tokens[after - 1]?.end))
      .toLowerCase()
      .split(' ')
      .some(word => word.endsWith(noun));
  if (has(name.first, name.after)) return true;
  for (let j = i - 1; j >= i - 2; j--) {
    const before = mentions[j];
    if (before?.kind === 'nominal' && name.first - before.after <= APART && has(before.after - 1, before.after))
      return true;
  }
  const next = mentions[i + 1];
  return next?.kind === 'nominal' && next.first - name.after === 1 && has(next.after - 1, next.after);
}
