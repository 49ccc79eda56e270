import type { Language } from './language';
import { NORTHERN } from './north';
import { SLAVIC } from './slavic';
import { SOUTHERN } from './southern';
import { UNCASED } from './uncased';

/** Languages of which a few words are known: what opens sentences, who "he" and "she" are, and what says who speaks. */
export const SMALL_LANGUAGES: readonly Language[] = [...SLAVIC, ...NORTHERN, ...SOUTHERN, ...UNCASED];
