/**
 * `section`: sections, paragraphs and quotes as they stand; `speaker`: people with their quotes; `quotes`: quotes alone. Those
 * of a promo only stand in it.
 */
export type OutlineMode = 'section' | 'speaker' | 'quotes';

/** Kinds of block that an outline may leave out; `paragraph` stands for leads and list items as well. */
export type Hideable = 'paragraph' | 'caption' | 'promo';

export interface OutlineOptions {
  readonly mode: OutlineMode;
  /** The quotes of a paragraph that is left out move up to its section, those of a promo go with it. */
  readonly hidden: ReadonlySet<Hideable>;
  /** Leaves only what holds this text, whatever its case, and what leads to it. Empty: everything. */
  readonly query: string;
}
