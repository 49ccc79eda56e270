import type { Article } from './model';

/** A run of blocks under one section heading. Block indices, end exclusive. */
export interface Section {
  /** Index of the heading; `undefined` for what stands before the first section heading. */
  readonly heading: number | undefined;
  /** Index of the section's first block, its heading included. */
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Article, readonly Section[]>();

/** The sections of an article in order; together they hold every block once. The title is no section heading. */
export function sectionsOf(article: Article): readonly Section[] {
  const before = known.get(article);
  if (before) return before;
  const starts = article.blocks.flatMap((block, i) => (block.kind === 'heading' && block.level === 2 ? [i] : []));
  const end = article.blocks.length;
  const sections: Section[] = starts.map((start, i) => ({ heading: start, start, end: starts[i + 1] ?? end }));
  const first = starts[0] ?? end;
  if (first > 0) sections.unshift({ heading: undefined, start: 0, end: first });
  known.set(article, sections);
  return sections;
}
