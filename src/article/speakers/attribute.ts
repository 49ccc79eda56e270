import type { BlockDraft } from '../blocks/segment';
import type { Attribution, Quote } from '../model';
import type { QuoteDraft } from '../quotes/link';
import { chooseAntecedent } from './antecedent';
import { lexiconOf } from './lexicon';
import { speakerAfter } from './local';
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
  const lexicon = lexiconOf(sampleOf(drafts));
  const reading: Reading = { drafts, quotes, names, lexicon, people, last: undefined };
  return quotes.map((own, block) => (own.length > 0 ? attributeBlock(reading, block) : []));
}

/** Characters that tell the language. */
const SAMPLE = 2000;

function sampleOf(drafts: readonly BlockDraft[]): string {
  let sample = '';
  for (let i = 0; i < drafts.length && sample.length < SAMPLE; i++) sample += ` ${drafts[i]?.text.slice(0, SAMPLE)}`;
  return sample;
}

function attributeBlock(reading: Reading, block: number): readonly Quote[] {
  const { scene, best } = sceneOf(reading, block);
  let spoken = 0;
  return (reading.quotes[block] ?? []).map((quote): Quote => {
    if (!isSpoken(quote)) return { ...quote, attribution: undefined };
    const mention = scene.mentions[best[spoken] ?? -1];
    const opens = spoken++ === 0;
    const attribution = mention ? attributeTo(reading, block, { mention, back: 0 }) : carryOver(reading, block, opens);
    return { ...quote, attribution };
  });
}

/** A mention in the block of a quote or \`back\` blocks before it. */
interface Found {
  readonly mention: Mention;
  readonly back: number;
}

function attributeTo(reading: Reading, block: number, { mention, back }: Found): Attribution | undefined {
  const direct = personOf(reading, block - back, mention);
  const person = direct ?? chooseAntecedent(candidatesFor(reading, block - back, mention), mention);
  if (!person) return undefined;
  if (!direct && (mention.kind === 'he' || mention.kind === 'she')) person.sex ??= mention.kind;
  reading.last = { person, block };
  const words = { block: -back, start: mention.start, end: mention.end };
  const certainty = back > 0 ? 'guessed' : direct ? 'named' : 'resolved';
  return { speaker: person.full, certainty, words, cue: undefined };
}

/** Finds the speaker of a quote whose own block names none: in the block before, or whoever spoke last. */
function carryOver(reading: Reading, block: number, opens: boolean): Attribution | undefined {
  if (opens) {
    const back = proseBefore(reading, block);
    const read = back > 0 ? sceneOf(reading, block - back) : undefined;
    const mention = read?.scene.mentions[read ? speakerAfter(read) : -1];
    if (mention) return attributeTo(reading, block, { mention, back });
  }
  if (!reading.last) return undefined;
  const { person } = reading.last;
  reading.last = { person, block };
  return { speaker: person.full, certainty: 'guessed', words: undefined, cue: undefined };
}

/** How many blocks back the nearest prose stands, past captions and adverts; 0 when there is none near. */
function proseBefore({ drafts }: Reading, block: number): number {
  for (let back = 1; back <= 3 && back <= block; back++) {
    const kind = drafts[block - back]?.kind;
    if (kind === 'paragraph' || kind === 'lead' || kind === 'list-item') return back;
  }
  return 0;
}
