import type { SpeakerFact } from '../../shared/facts';
import type { Look } from '../../shared/look';
import type { Texts } from '../../shared/texts';
import type { Page } from '../page';
import { button, icon } from './dom';
import { handleKeys } from './keys';
import { QuoteCard } from './quoteCard';
import { describeQuotesToMenu } from './quoteMenu';
import { QuoteWalk } from './quoteWalk';
import { createSpeakerStrip } from './speakerStrip';

export interface Quotes {
  /** Turns the highlighting on and off. */
  readonly button: HTMLButtonElement;
  /** The strip of speakers, for the head of the page. */
  readonly strip: HTMLElement;
  /** The bar for walking through what one speaker said, for the foot of the page. */
  readonly bar: HTMLElement;
  list(speakers: readonly SpeakerFact[]): void;
  show(look: Look): void;
}

/** All that the page offers for quotations: highlighting, cards, speakers, and keys to walk through them. */
export function createQuotes(page: Page, texts: Texts): Quotes {
  const { root } = page.content;
  let highlighted = true;
  const toggle = () => page.tell({ type: 'look', change: { name: 'highlightQuotes', value: !highlighted } });
  const toggleButton = button(texts.highlightQuotes, toggle, icon('quotes'));
  const card = new QuoteCard(root, texts);
  const strip = createSpeakerStrip(texts, speaker => walk.choose(speaker));
  const walk = new QuoteWalk(root, texts, { speakerChosen: strip.mark, gone: mark => card.show(mark) });
  describeQuotesToMenu(page);
  page.on('step', ({ direction, sameSpeaker }) => {
    if (sameSpeaker) walk.stepOfSpeaker(direction);
    else walk.step(direction);
  });
  handleKeys({
    q: toggle,
    n: () => walk.step(1),
    p: () => walk.step(-1),
    Escape: () => (card.isShown ? card.show(undefined) : walk.choose(undefined)),
  });
  return {
    button: toggleButton,
    strip: strip.element,
    bar: walk.bar.element,
    list: strip.list,
    show: ({ highlightQuotes }) => {
      highlighted = highlightQuotes;
      toggleButton.setAttribute('aria-pressed', String(highlightQuotes));
    },
  };
}
