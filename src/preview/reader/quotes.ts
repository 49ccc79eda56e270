import type { SpeakerFact } from '../../shared/facts';
import type { Look } from '../../shared/look';
import type { Texts } from '../../shared/texts';
import { hasFocus, onPress } from '../dom';
import type { Page } from '../page';
import { part } from '../part';
import { offsetIn } from '../textPlace';
import { handleKeys } from './keys';
import type { LookChanges } from './lookChanges';
import { QuoteCard } from './quoteCard';
import { describeQuotesToMenu } from './quoteMenu';
import { QuoteWalk } from './quoteWalk';
import { connectSpeakerStrip } from './speakerStrip';

export interface Quotes {
  list(speakers: readonly SpeakerFact[]): void;
  /** Puts a card away, or else ends the walk through what one speaker said; `false` when there is neither. */
  putAway(): boolean;
  show(look: Look): void;
}

/** All that the page offers for quotations: highlighting, cards, speakers, and keys to walk through them. */
export function connectQuotes(page: Page, texts: Texts, changes: LookChanges): Quotes {
  const { root } = page.content;
  const toggleButton = part('#quotes-button');
  const toggle = () => changes.change({ name: 'highlightQuotes', value: !changes.look.highlightQuotes });
  onPress(toggleButton, toggle);
  const card = new QuoteCard(root, texts);
  const strip = connectSpeakerStrip(texts, speaker => walk.choose(speaker));
  const walk = new QuoteWalk(page, texts, {
    speakerChosen: speaker => {
      strip.mark(speaker);
      // One that has the focus keeps its card, or does without as its reader wished.
      if (!hasFocus(root)) card.show();
    },
    arrived: (mark, focused) => {
      const block = page.content.element(page.content.blockOf(mark));
      if (block) page.reading.arriveAt(block, offsetIn(block, mark, 0));
      // The card of a focused one shows by itself.
      if (!focused) card.show(mark);
    },
  });
  describeQuotesToMenu(page);
  page.onBlocksChanged(({ base }) => {
    // Another article: nobody whom the walk was with need speak in it.
    if (base === 0) walk.choose(undefined);
    // While a page is being filled, each piece would have the bar say another place among more.
    if (page.content.isWhole) walk.check();
    card.check();
  });
  page.on('step', ({ direction, sameSpeaker }) => {
    if (sameSpeaker) walk.stepOfSpeaker(direction);
    else walk.step(direction);
  });
  handleKeys({
    q: toggle,
    n: () => walk.step(1),
    p: () => walk.step(-1),
  });
  return {
    list: speakers => {
      strip.list(speakers);
      if (!walk.speaker || speakers.some(({ name }) => name === walk.speaker)) return;
      // Nobody of this name is quoted any more.
      walk.choose(undefined);
    },
    putAway: () => {
      const isOpen = card.isShown || walk.speaker !== undefined;
      if (card.isShown) card.show();
      else walk.choose(undefined);
      return isOpen;
    },
    show: ({ highlightQuotes }) => {
      toggleButton.ariaPressed = String(highlightQuotes);
    },
  };
}
