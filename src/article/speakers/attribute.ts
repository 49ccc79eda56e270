import type { BlockDraft } from '../blocks/segment';
import type { Attribution, Quote } from '../model';
import type { QuoteDraft } from '../quotes/link';
import { chooseAntecedent } from './antecedent';
import { lexiconOf } from './lexicon';
import type { Mention } from './mentions';
import { People } from './people';
import { isSpoken, personOf, type Reading, sceneOf } from './reading';
import { candidatesFor } from './recall';
import type { NameScan } from './scan';

/** The quotations of every block with who said each of them. As many as `drafts`. */
export function attributeQuotes(
  drafts: readonly BlockDraft[],
  quotes: readonly (readonly QuoteDraft[])[],
  names: readonly NameScan[],
): readonly (readonly Quote[])[] {
  const people = new People();
  for (const scan of names) for (const name of scan.names) people.add(name);
  const lexicon = lexiconOf(drafts[0]?.text ?? '');
  const reading: Reading = { drafts, quotes, names, lexicon, people, last: undefined };
  return quotes.map((own, block) => (own.length > 0 ? attributeBlock(reading, block) : []));
}

function attributeBlock(reading: Reading, block: number): readonly Quote[] {
  const { scene, best } = sceneOf(reading, block);
  let spoken = 0;
  return (reading.quotes[block] ?? []).map((quote): Quote => {
    if (!isSpoken(quote)) return { ...quote, attribution: undefined };
    const mention = scene.mentions[best[spoken++]?.mention ?? -1];
    const attribution = mention ? attributeTo(reading, block, mention) : carryOver(reading, block);
    return { ...quote, attribution };
  });
}

function attributeTo(reading: Reading, block: number, mention: Mention): Attribution | undefined {
  const direct = personOf(reading, block, mention);
  const person = direct ?? chooseAntecedent(candidatesFor(reading, block, mention), mention);
  if (!person) return undefined;
  if (!direct && (mention.kind === 'he' || mention.kind === 'she')) person.sex ??= mention.kind;
  reading.last = { person, block };
  const words = { block: 0, start: mention.start, end: mention.end };
  return { speaker: person.full, certainty: direct ? 'named' : 'resolved', words, cue: undefined };
}

function carryOver(reading: Reading, block: number): Attribution | undefined {
  if (!reading.last) return undefined;
  const { person } = reading.last;
  reading.last = { person, block };
  return { speaker: person.full, certainty: 'guessed', words: undefined, cue: undefined };
}
