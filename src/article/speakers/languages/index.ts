import { en } from './en';
import type { Language } from './language';

/** Every language whose speakers are found. */
export const LANGUAGES: readonly Language[] = [en];
