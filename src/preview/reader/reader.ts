import type { Facts } from '../../shared/facts';
import type { Texts } from '../../shared/texts';
import { focusInPlace, listen, onPress } from '../dom';
import type { Page } from '../page';
import { part } from '../part';
import { Contents } from './contents';
import { keepFocus } from './keepFocus';
import { handleEscape } from './keys';
import { joinLists } from './lists';
import { LookChanges } from './lookChanges';
import { connectLookPanel } from './lookPanel';
import { applyLook } from './looks';
import { foldPromos, installFolds } from './promoFolds';
import { connectQuotes } from './quotes';
import { ReadAloud } from './readAloud';
import { connectToolbar } from './toolbar';

/** Makes what the host has put around the text work. */
export function installReader(page: Page): void {
  const texts: Texts = JSON.parse(document.body.dataset.texts ?? '');
  const changes = new LookChanges(page, look => {
    applyLook(look);
    showLook(look);
    quotes.show(look);
    contents.want(look.showContents);
  });
  const showLook = connectLookPanel(changes);
  const quotes = connectQuotes(page, texts, changes);
  const contents = connectContents(page, changes);
  const aloud = connectReadAloud(page, texts);
  connectToolbar(page);
  keepRunsJoined(page, texts);
  keepFocus(page);
  handleEscape(() => quotes.putAway() || aloud.stop());
  page.on('facts', ({ facts }) => {
    showHeader(page, facts);
    quotes.list(facts.speakers);
    contents.list(facts.sections);
    contents.mark(page.reading.position.block);
  });
}

function showHeader({ content }: Page, facts: Facts): void {
  document.title = facts.title;
  content.root.lang = part('.contents ol').lang = facts.language ?? '';
  const header = part('#header');
  // The host made this HTML, and escaped what it took from the article.
  if (header.innerHTML !== facts.header) header.innerHTML = facts.header;
}

/** Blocks are elements of their own: promos and lists that follow each other are joined after each change. */
function keepRunsJoined(page: Page, texts: Texts): void {
  page.onBlocksChanged(splice => {
    foldPromos(page.content.blocks, splice, texts);
    joinLists(page.content.blocks, splice);
  });
  installFolds(page, texts);
}

function connectContents(page: Page, changes: LookChanges): Contents {
  const opener = part('#contents-button');
  const contents = new Contents({
    opener,
    text: page.content.root,
    goTo: block => {
      page.goTo({ block, offset: 0 });
      const heading = page.content.element(block);
      if (heading) heading.tabIndex = -1;
      focusInPlace(heading);
    },
    keep: value => changes.change({ name: 'showContents', value }),
  });
  page.on('toggleContents', () => {
    if (!opener.hidden) opener.click();
  });
  listen(window, 'scroll', () => contents.mark(page.reading.position.block));
  return contents;
}

function connectReadAloud(page: Page, texts: Texts): ReadAloud {
  const opener = part('#aloud-button');
  const aloud = new ReadAloud(page.content, texts, opener);
  onPress(opener, () => aloud.toggle(page.reading.position.block));
  page.onBlocksChanged(splice => aloud.follow(splice));
  return aloud;
}
