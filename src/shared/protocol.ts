import type { Facts } from './facts';
import type { LookChange, ShownLook } from './look';

/**
 * What the host and the page of a preview say to each other. The host knows the article, the page knows what is on the
 * screen; a place in the article is always (block, offset in it), so no line numbers cross and none live in the DOM.
 */

/** Characters of `Position.words` that are kept: enough to tell one block from another. */
export const LONGEST_WORDS = 80;

/** A place in the article: `block` counts its blocks from 0, `offset` UTF-16 units from that block's start. */
export interface Position {
  /** -1 is the page's own head, above the first block. */
  readonly block: number;
  readonly offset: number;
  /** Pixels from the top of the window down to the top of that character's line; `undefined`: at the top, below a notice. */
  readonly line?: number;
  /** How the block's text begins, to find it again in a text that changed meanwhile; `undefined`: it is not to be searched. */
  readonly words?: string;
}

/**
 * Replaces `remove` blocks at `at` by `insert` in the page's list. The page holds a run of the article's blocks, at first
 * those around the reader, in the end all; `at` counts within what it holds.
 */
export interface Splice {
  readonly type: 'splice';
  /** The version this one builds on; 0 starts from an empty page. A page that holds another version asks for the whole. */
  readonly base: number;
  readonly version: number;
  readonly at: number;
  readonly remove: number;
  /** Each block as exactly one HTML element. */
  readonly insert: readonly string[];
  /** Index in the article of the first block that the page holds afterwards. */
  readonly first: number;
  /** Blocks in the whole article. */
  readonly total: number;
  /** What the page does not hold yet and may take in when it is idle. `false`: answer at once. */
  readonly idle: boolean;
  /** What to show at the top afterwards; `undefined` keeps the reader's place. */
  readonly show: Position | undefined;
}

/** What the page needs to know of the settings that change how it behaves. */
export interface PageSettings {
  readonly doubleClickToSource: boolean;
  /** In a browser VS Code does not hear the keys of pasting from a webview: the page tells of Ctrl/Cmd+Shift+V itself. */
  readonly tellsToggleKey: boolean;
}

/** A step from quotation to quotation. */
export interface QuoteStep {
  readonly direction: 1 | -1;
  /** Only to what the same person said. */
  readonly sameSpeaker: boolean;
}

/** Why a page is shown a place: an editor was scrolled there, or is written in there; `false`: the reader wants it. */
export type Follows = 'reader' | 'writer' | false;

export type ToPage =
  | Splice
  | { readonly type: 'state'; readonly source: string; readonly locked: boolean; readonly settings: PageSettings }
  | { readonly type: 'facts'; readonly facts: Facts }
  /** How the page looks. */
  | { readonly type: 'look'; readonly look: ShownLook }
  /** Brings a place to the top of the page, or that of an editor's writer into sight. */
  | { readonly type: 'show'; readonly position: Position; readonly follows: Follows }
  /** Goes to the next or the previous quotation. */
  | ({ readonly type: 'step' } & QuoteStep)
  /** Shows or hides the list of sections. */
  | { readonly type: 'toggleContents' }
  /** Marks the block that the editor's cursor is in; `undefined` marks none. */
  | { readonly type: 'mark'; readonly block: number | undefined }
  /** One sentence for the reader above the article, such as that the file is gone; `undefined` takes it away. */
  | { readonly type: 'notice'; readonly text: string | undefined };

/** A place that the page speaks of. It counts in the blocks of the version that the page held by then, 0 its first screen. */
export interface PlaceMessage {
  /**
   * `scrolled`: the reader scrolled, and it is at the top of the page now. `shows`: the page was asked to show a place, and it
   * is at its top now. `clicked`: the reader clicked it, and the editor may follow. `open`: the reader asked for the source of
   * this very word.
   */
  readonly type: 'scrolled' | 'shows' | 'clicked' | 'open';
  readonly position: Position;
  readonly version: number;
}

export type ToHost =
  | PlaceMessage
  /** The page is there and holds nothing: sent when it is loaded, and when a splice did not fit. */
  | { readonly type: 'ready'; readonly position: Position | undefined }
  | { readonly type: 'applied'; readonly version: number }
  /** The reader pressed the key that turns the preview into the text. */
  | { readonly type: 'toggle' }
  /** The reader used the page's controls. */
  | { readonly type: 'look'; readonly change: LookChange }
  | { readonly type: 'resetLook' };

/** What a page remembers of itself, through hiding and through a reload of the window. */
export interface PageState {
  readonly source: string;
  readonly locked: boolean;
  readonly position: Position | undefined;
}
