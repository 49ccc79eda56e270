import type { Span } from '../model';

/** The names that one block's own text holds, in order. */
export interface NameScan {
  readonly names: readonly Span[];
}

/** The names in one block's text, by its own words alone. */
export function scanNames(_text: string): NameScan {
  return { names: [] };
}
