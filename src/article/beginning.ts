import type { Article } from './model';
import { parse } from './parse';

/**
 * The article whose text begins as `text` does, up to the end of its last whole line, or where `isWhole` up to its end; what
 * is read of a part may come to be read otherwise when the rest is known. `undefined` when a part holds no whole line, and for
 * what no text holds.
 */
export function parseBeginning(text: string, isWhole: boolean): Article | undefined {
  const end = isWhole ? text.length : text.lastIndexOf('\n');
  return end < 0 || text.includes('\0') ? undefined : parse(text.slice(0, end));
}
