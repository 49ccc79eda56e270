import { isBlank } from './blank';

/** How many words a text has, counted by its white space. */
export function wordCount(text: string): number {
  let words = 1;
  let isBetween = false;
  for (let i = 0; i < text.length; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (blank && !isBetween) words++;
    isBetween = blank;
  }
  return words;
}
