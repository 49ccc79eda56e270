import { BALKAN } from './balkan';
import { BALTIC } from './baltic';
import { BOREAL } from './boreal';
import { IBERIAN } from './iberian';
import type { Language } from './language';
import { NORTHERN } from './north';
import { SLAVIC } from './slavic';
import { SLAVIC_LATIN } from './slavicLatin';
import { SOUTHERN } from './southern';
import { SOUTH_SLAVIC } from './southSlavic';
import { TROPICAL } from './tropical';
import { UNCASED } from './uncased';

/** Languages of which a few words are known: what opens sentences, who "he" and "she" are, and what says who speaks. */
export const SMALL_LANGUAGES: readonly Language[] = [
  ...SLAVIC,
  ...NORTHERN,
  ...SOUTHERN,
  ...SLAVIC_LATIN,
  ...SOUTH_SLAVIC,
  ...BALKAN,
  ...BALTIC,
  ...BOREAL,
  ...IBERIAN,
  ...TROPICAL,
  ...UNCASED,
];
