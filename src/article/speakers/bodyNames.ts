import { wordSet } from '../wordSet';

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
