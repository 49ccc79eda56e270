import { withoutSoftHyphens } from '../softHyphen';
import { nounAlone, pointsToKnown, sexOfArticle } from './articles';
import { ANY_CUE, WORD } from './lexicon';
import { firstAfter, WINDOW } from './local';
import type { Mention } from './mentions';
import type { Sex } from './name';
import { NATURE, natureOf } from './nameWords';
import type { Person } from './person';
import { personOf, proseBefore, type Reading, sceneOf } from './reading';
import { holdsNoun, REACH } from './recall';
import { RELATION, type Relation } from './relations';
import type { Scene } from './scene';
import type { Token } from './token';

/** How many tokens, a comma among them, may stand between a noun and the name that it describes: "la ministra de Obras, Ada Roe". */
const NEAR = 4;

/** Someone named before whom a description means that is tied to a cue as `relation` says. */
export function namedBefore(
  reading: Reading,
  block: number,
  mention: Mention,
  relation: Relation | undefined,
): Person | undefined {
  const text = reading.drafts[block]?.text ?? '';
  if (!pointsToKnown(text.slice(mention.start, mention.end))) return undefined;
  return (
    calledBefore(reading, block, mention) ??
    (isBesideCue(relation) ? describedAnew(reading, block, mention) : undefined)
  );
}

/** Someone named before with the noun that a description has: "der Landrat" after "Landrat Jan Roe" or "Jan Roe, der Landrat". */
function calledBefore(reading: Reading, block: number, mention: Mention): Person | undefined {
  const { tokens } = sceneOf(reading, block).scene;
  const noun = tokens[mention.after - 1];
  const text = reading.drafts[block]?.text ?? '';
  if (!noun || !(noun.bits & WORD.human)) return undefined;
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

/** What somebody else is to someone: it means no one who is named. */
const RELATED = new RegExp(
  `(?:sprecher(?:in)?|anw[aä]lt(?:in)?|verteidiger(?:in)?|zeugin|zeuge|opfer|quelle|vater|mutter|sohn|tochter|bruder|schwester|freund(?:in)?|nachbar(?:in)?|kollege|kollegin|gegner(?:in)?|^(?:${[
    'porte-parole|avocate?|source|témoin|victime|père|mère|fils|fille|frère|s(?:oe|œ)ur|amie?|voisine?|collègue|proche|mari|veuve',
    'portavoz|abogad[oa]|letrad[oa]|fuente|testigo|víctima|padre|madre|hij[oa]|herman[oa]|amig[oa]|vecin[oa]|colega|espos[oa]|marido|viud[oa]',
    'porta-voz|advogad[oa]|fonte|testemunha|vítima|pai|mãe|filh[oa]|irmão|irmã|vizinh[oa]|marido|viúv[oa]',
    'woordvoerder|woordvoerster|advocaat|bron|getuige|slachtoffer|moeder|vader|broer|zus|zoon|dochter|vriend(?:in)?|buurman|buurvrouw|collega',
    'εκπρόσωπος|δικηγόρος|μητέρα|πατέρας|γείτονας|γειτόνισσα',
    'portavoce|avvocat[oa]|legale|fonte|testimone|vittima|figli[oa]|fratello|sorella|amic[oa]|vicin[oa]|marito|moglie|vedov[oa]',
  ].join('|')}))$`,
);

/** A man or a woman: only whom the same block names alone. */
const ANYBODY = /^(?:mann|frau|homme|femme|hombre|mujer|homem|mulher|uomo|donna|man|vrouw|άνδρας|γυναίκα)$/;

/**
 * Whom a noun beside a cue describes that has not stood beside a name: "«…», dijo el delantero" after "Jan Roe marcó dos
 * goles", the last one named in its block, or else whoever spoke in the prose before or is alone named there.
 */
function describedAnew(reading: Reading, block: number, mention: Mention): Person | undefined {
  const { scene } = sceneOf(reading, block);
  const { text, tokens } = scene;
  const noun = tokens[mention.after - 1];
  const words = withoutSoftHyphens(text.slice(mention.start, mention.end)).toLowerCase();
  const age = AGED.exec(words)?.[1];
  if (age && isNamelessOfAge(reading, block, age)) return undefined;
  const isHuman = ((noun?.bits ?? 0) & WORD.human) > 0 || words.endsWith('jährige');
  if (!isHuman) return undefined;
  // More than an article and a noun tells of someone new: "la madre de la niña".
  const described = nounAlone(words);
  if (described === undefined || RELATED.test(described)) return undefined;
  const sex = sexOfArticle(words);
  const own = lastNamed(reading, block, firstAfter(scene, mention.first - 1), sex);
  if (ANYBODY.test(described)) return own.length === 1 ? own[0] : undefined;
  if (own.length > 0) return own[0];
  const { last } = reading;
  const before = proseBefore(reading, block);
  if (last && (last.block === block || last.block === before)) return fits(last.person, sex) ? last.person : undefined;
  const others = before < 0 ? [] : lastNamed(reading, before, WINDOW, sex);
  return others.length === 1 ? others[0] : undefined;
}

/** "der 34-Jährige". */
const AGED = /^d(?:er|ie) (\d+)-jährige$/;

/** True where the prose before told of someone of an age without a name: "ein 34-jähriger Fahrer". */
function isNamelessOfAge(reading: Reading, block: number, age: string): boolean {
  const nameless = new RegExp(`\\b[Ee]ine?[nmrs]?\\s${age}-[Jj]ährige`, 'u');
  for (let place = block, back = 0; place >= 0 && back <= REACH; place = proseBefore(reading, place), back++)
    if (nameless.test(reading.drafts[place]?.text ?? '')) return true;
  return false;
}

function isBesideCue(relation: Relation | undefined): boolean {
  const { kind, strong } = relation ?? {};
  return strong === true && (kind === RELATION.verb || kind === RELATION.inverted || kind === RELATION.source);
}

/** "Wolfhager Straße": no one. */
const STREET = /(?:stra(?:ß|ss)e|platz|allee|gasse|brücke|bahnhof)$/;

function fits(person: Person, sex: Sex): boolean {
  const { whole, description, first, last } = person;
  if (!whole || description !== undefined || STREET.test(last) || natureOf(first, last) !== NATURE.unknown)
    return false;
  return !sex || !person.sex || person.sex === sex;
}

/** The people whom a block names with their whole name before its mention `end`, the last one first: those who are surely people, or else all. */
function lastNamed(reading: Reading, block: number, end: number, sex: Sex): readonly Person[] {
  const { scene } = sceneOf(reading, block);
  const people = new Set<Person>();
  const others = new Set<Person>();
  for (let i = Math.min(end, scene.mentions.length) - 1; i >= Math.max(0, end - WINDOW); i--) {
    const name = scene.mentions[i];
    const person = name?.kind === 'name' ? personOf(reading, block, name) : undefined;
    if (!name || !person || !fits(person, sex)) continue;
    (person.sex || holdsNoun(scene, name) ? people : others).add(person);
  }
  return [...(people.size > 0 ? people : others)];
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
  for (let j = i - 1; j >= i - MOST_BETWEEN; j--) {
    const before = mentions[j];
    if (before?.kind !== 'nominal') continue;
    if (!has(before.after - 1, before.after)) continue;
    if (name.first - before.after <= NEAR || isItsOffice(tokens, before.after, name.first)) return true;
  }
  const next = mentions[i + 1];
  return next?.kind === 'nominal' && next.first - name.after === 1 && has(next.after - 1, next.after);
}

/** Words that an office goes on with: "de", "del", "y". */
const SMALL = WORD.preposition | WORD.determiner | WORD.function;

/** How many names may stand between a noun and the name that it describes: "el consejero de Obras del Gobierno de Falk, Jan Roe". */
const MOST_BETWEEN = 5;

/** True where nothing but names, small words and a comma at the end stand between a noun and a name. */
function isItsOffice(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end - 1]?.kind !== 'comma') return false;
  return tokens.slice(start, end - 1).every(({ kind, bits }) => {
    return kind === 'name' || (kind === 'word' && (bits & SMALL) !== 0 && (bits & ANY_CUE) === 0);
  });
}
