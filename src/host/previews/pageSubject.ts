import type { Article } from '../../article';
import type { Source } from '../source';

/** What a reader did on the page; `offset` is the place in the source's text. */
export interface PreviewAct {
  readonly type: 'scrolled' | 'clicked' | 'open';
  readonly offset: number;
}

/** What a page shows, as its preview knows it. */
export interface PageSubject {
  readonly source: Source;
  /** True while the page has the focus. */
  readonly isActive: boolean;
  /** True when the page stays with its source. */
  readonly isLocked: boolean;
  /** True when the source may not be shown. */
  readonly isRefused: boolean;
  /** `undefined` while there is none to show. */
  readonly article: Article | undefined;
  /** Offset in the source's text of what an editor is at, to be marked; `undefined` when nothing is. */
  readonly marked: number | undefined;
  /** The article up to somewhat after an offset; `undefined` as well when all of it is had as soon. */
  beginning(offset: number): Article | undefined;
}
