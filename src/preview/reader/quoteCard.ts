import { fill, type Texts } from '../../shared/texts';
import { element, listen, ROOT } from '../dom';
import { part } from '../part';
import { placeAmong, type QuoteMark, quoteMarkAt, quoteMarks, speakerSelector, speakerWords } from './quoteMarks';

/** How long the pointer rests on a quotation before its card shows, in milliseconds: reading on must not flicker. */
const REST = 250;
/** Stronger than any rule of the style sheet: a high contrast theme marks by a line, others by a tint. */
const LIT = '{ --tint-now: var(--tint-lit) !important; --mark-now: var(--mark-lit) !important; }';
/** Pixels between a quotation and its card. */
const GAP = 6;

/**
 * A card that says of the quotation under the pointer or with the focus who said it and how that is known, and lights up
 * what the same speaker said elsewhere. The pointer may move onto the card; Escape puts it away.
 */
export class QuoteCard {
  readonly #article: HTMLElement;
  readonly #texts: Texts;
  readonly #card = part('#quote-card');
  /** A rule for one speaker holds for all quotations, also those that come later; no element has to be touched. */
  readonly #light = new CSSStyleSheet();
  #shown: QuoteMark | undefined;
  /** What shows while the pointer is at no quotation. */
  #kept: QuoteMark | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(article: HTMLElement, texts: Texts) {
    this.#article = article;
    this.#texts = texts;
    document.adoptedStyleSheets.push(this.#light);
    // A finger tells of no move.
    for (const type of ['pointermove', 'pointerdown'] as const)
      listen(article, type, event => this.#pointAt(quoteMarkAt(event.target)));
    // A scroll brings others under a pointer that rests: what it showed goes, but it asks for nothing. A finger that is
    // lifted leaves the page.
    for (const type of ['pointerover', 'pointerleave'] as const)
      listen(article, type, event => {
        if (event.pointerType !== 'touch' && event.relatedTarget !== this.#card) this.#pointAt();
      });
    listen(this.#card, 'pointerenter', () => clearTimeout(this.#timer));
    listen(this.#card, 'pointerleave', () => this.#pointAt());
    listen(article, 'focusin', event => this.show(quoteMarkAt(event.target)));
    listen(article, 'focusout', () => this.show());
    const place = () => this.#place();
    listen(window, 'scroll', place);
    // Lines that are broken anew move a quotation without a scroll.
    new ResizeObserver(place).observe(document.body);
  }

  /** True while a card shows. */
  get isShown(): boolean {
    return this.#shown !== undefined;
  }

  /** Shows the card of a quotation at once and whenever the pointer is at no other, or puts it away. */
  show(mark?: QuoteMark): void {
    clearTimeout(this.#timer);
    this.#kept = mark;
    this.#display(mark);
  }

  /** After an edit: puts a card away whose quotation is no longer on the page; what it says of another may have changed. */
  check(): void {
    this.#display(this.#shown);
    if (this.#shown) this.#write(this.#shown);
  }

  #display(wanted: QuoteMark | undefined): void {
    const mark = wanted?.isConnected ? wanted : undefined;
    if (mark === this.#shown) return;
    this.#shown?.removeAttribute('aria-describedby');
    this.#shown = mark;
    this.#card.hidden = !mark;
    this.#light.replaceSync(mark ? this.#rules(mark) : '');
    if (!mark) return;
    mark.setAttribute('aria-describedby', this.#card.id);
    this.#write(mark);
  }

  #pointAt(mark?: QuoteMark): void {
    clearTimeout(this.#timer);
    const isOn = ROOT.dataset.quotes !== 'off';
    this.#timer = setTimeout(() => this.#display((isOn && mark) || this.#kept), REST);
  }

  #rules(mark: QuoteMark): string {
    const { speaker, q } = mark.dataset;
    const own = `q[aria-describedby], :has(> q[aria-describedby]) > cite[data-of="${CSS.escape(q ?? '')}"]`;
    return `${speaker ? `q${speakerSelector(speaker)}, ${own}` : own} ${LIT}`;
  }

  #write(mark: QuoteMark): void {
    const { speaker } = mark.dataset;
    const said = speaker ? quoteMarks(this.#article, speaker) : [];
    // Empty for what a promo quotes.
    const place = said.length > 1 && placeAmong(said, mark, this.#texts);
    const name = speaker ? [element('strong', { dir: 'auto' }, speaker)] : [];
    const words = [speaker ? this.#howKnown(mark) : this.#texts.unknownSpeaker, ...(place ? [place] : [])];
    this.#card.replaceChildren(...name, ...words.map(text => element('span', {}, text)));
    this.#place();
  }

  #howKnown(mark: QuoteMark): string {
    const { named, resolved, resolvedFrom, guessed } = this.#texts;
    if (mark.dataset.how === 'named') return named;
    if (mark.dataset.how === 'guessed') return guessed;
    const words = speakerWords(mark)?.textContent;
    return words ? fill(resolvedFrom, words) : resolved;
  }

  /** Above the first line of the quotation, below the last where there is no room; always inside the page. */
  #place(): void {
    const lines = [...(this.#shown?.getClientRects() ?? [])];
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return;
    const { offsetWidth, offsetHeight } = this.#card;
    const above = first.top >= offsetHeight + 2 * GAP;
    const top = above ? first.top - GAP - offsetHeight : last.bottom + GAP;
    const left = (above ? first : last).left;
    this.#card.style.top = inside(top, innerHeight - offsetHeight);
    // Beside a quotation that was scrolled away it would lie over others.
    this.#card.style.visibility = last.bottom > 0 && first.top < innerHeight ? '' : 'hidden';
    this.#card.style.left = inside(left, document.body.clientWidth - offsetWidth);
  }
}

/** Pixels as CSS writes them, at least a gap and at most a gap less than `most`. */
function inside(pixels: number, most: number): string {
  return `${Math.max(GAP, Math.min(pixels, most - GAP))}px`;
}
