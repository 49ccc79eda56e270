import { wordSet } from '../wordSet';
import { isApostrophe, kindAt, UPPER } from './chars';
import { isFirstName, nameBits } from './nameWords';

// Adjectives in small letters that are a part of the name of a body, in languages that put them behind the noun and
// write them small: "Commission européenne", "ministère des Affaires étrangères", "Corte costituzionale".

/** Nouns, in small letters, that such an adjective may follow. */
const NOUNS = wordSet(`
  académie affaires agence assemblée association banque caisse chambre commission confédération conseil cour croix éducation
  fédération fonds front gendarmerie ligue nations office organisation parlement parti police rassemblement république santé
  sécurité syndicat tribunal union université banca camera commissione consiglio corte croce guardia lega nazioni parlamento
  partito polizia procura protezione tribunale unione cámara comisión corte fiscalía guardia tribunal unión`);

const SMALL_ADJECTIVES = wordSet(`
  africaine administratif arabe centrale central civile communiste constitutionnel constitutionnelle démocrate démocratique
  économique étrangères européen européenne fédéral fédérale français française général générale international internationale
  judiciaire métropolitain mondial mondiale monétaire municipal municipale national nationale olympique ouvrière pénal pénale
  populaire public publique radical régional régionale républicain républicaine rouge social sociale sociales socialiste
  supérieur supérieure suprême territoriale unies
  antimafia bianca comunale comunista costiera costituzionale democratico europea europeo federale generale internazionale
  liberale mondiale nazionale popolare provinciale regionale repubblicano rossa socialista stradale suprema unite
  federal nacional provincial`);

/** Adjectives that one name may have: "Banque centrale européenne". */
const MOST = 2;

const SMALL_WORD = /\s(\p{Ll}{3,16})(?![\p{L}’'-])/uy;

/** Where a name that ends at `end` with the word `last`, in small letters, ends with the adjectives that belong to it. */
export function withAdjectives(text: string, end: number, last: string): number {
  if (!NOUNS.has(last)) return end;
  let to = end;
  for (let count = 0; count < MOST; count++) {
    SMALL_WORD.lastIndex = to;
    const [, word = ''] = SMALL_WORD.exec(text) ?? [];
    if (!SMALL_ADJECTIVES.has(word)) break;
    to += word.length + 1;
  }
  return to;
}

/** Bodies, in small letters, after which "on" goes on with the name: "Committee on Harbours". */
const BODIES_ON = wordSet('board center centre commission committee conference council institute panel subcommittee');

/** Bodies, in small letters, that are of their members: "Millers' Union". */
const BODIES_OF_MEMBERS = wordSet(
  'alliance assn association board club coalition committee conference congress council federation guild league party society union',
);

const NEXT_WORD = /\p{Lu}[\p{L}-]*/uy;

/**
 * Where the next word of a body's name begins after `word`, which ends at `end`: the "Harbours" of "Council on Harbours", of
 * "Ministry of Mills and Harbours" where `isOffice`, the "Union" of "Millers' Union"; -1 for none.
 */
export function bodyContinuation(text: string, end: number, word: string, isOffice: boolean): number {
  const code = text.charCodeAt(end);
  if (isApostrophe(code)) {
    if (text.charCodeAt(end - 1) !== 0x73 || text.charCodeAt(end + 1) !== 0x20) return -1;
    return BODIES_OF_MEMBERS.has(wordAt(text, end + 2).toLowerCase()) ? end + 2 : -1;
  }
  if (code !== 0x20) return -1;
  if (text.startsWith('on ', end + 1)) return BODIES_ON.has(word) && kindAt(text, end + 4) === UPPER ? end + 4 : -1;
  if (!isOffice || !text.startsWith('and ', end + 1)) return -1;
  const next = wordAt(text, end + 5);
  // "the Ministry of Mills and NATO", "… and Ada Roe".
  return next.length > 1 && next !== next.toUpperCase() && !isFirstName(nameBits(next.toLowerCase())) ? end + 5 : -1;
}

/** The word with a capital at `at`; empty where there is none. */
function wordAt(text: string, at: number): string {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[0] ?? '';
}
