import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Language } from './language';
import { pt } from './pt';
import { SMALL_LANGUAGES } from './small';

/** Every language whose speakers are found; the first where a text does not tell its own. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, it, ...SMALL_LANGUAGES];
