import type { Article } from './model';
import { parse } from './parse';

/**
 * The article whose text begins as `text` does, up to the end of its last whole line; it may come to be read otherwise when
 * the rest is known. `undefined` when there is no such line, and for what no text holds.
 */
export function parseBeginning(text: string): Article | undefined {
  const end = text.lastIndexOf('\n');
  return end < 0 || text.includes('\0') ? undefined : parse(text.slice(0, end));
}
