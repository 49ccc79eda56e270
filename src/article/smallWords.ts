import { wordsOf } from './wordSet';

/** English words that stay in small letters in a title, whoever writes it. */
export const SMALL_WORDS = wordsOf('a an the of and or for in on at to by from with vs');
