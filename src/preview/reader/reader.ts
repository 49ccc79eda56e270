import type { Facts } from '../../shared/facts';
import type { Look } from '../../shared/look';
import type { Texts } from '../../shared/texts';
import type { Page } from '../page';
import { Contents } from './contents';
import { button, element, icon } from './dom';
import { keepFocus } from './keepFocus';
import { joinLists } from './lists';
import { createLookPanel } from './lookPanel';
import { applyLook } from './looks';
import { connectPanel } from './panel';
import { foldPromos, installFolds } from './promoFolds';
import { createQuotes } from './quotes';
import { ReadAloud, whenVoiceIsThere } from './readAloud';
import { createToolbar } from './toolbar';

/** Gives the page what a reader sees and uses around the text, as soon as the host has sent the words for it. */
export function installReader(page: Page): void {
  let show: ((look: Look) => void) | undefined;
  page.on('reader', ({ texts, look }) => {
    show ??= build(page, texts);
    show(look);
  });
}

/** Builds everything around the text once; what is returned shows a look. */
function build(page: Page, texts: Texts): (look: Look) => void {
  const { root } = page.content;
  const quotes = createQuotes(page, texts);
  const contents = createContents(page, texts);
  const aloud = createReadAloud(page, texts);
  const looks = createLooks(page, texts);
  const buttons = [contents.button, quotes.button, aloud.button, looks.button];
  const toolbar = createToolbar(texts.controls, buttons, root);
  const label = { class: 'controls', 'aria-label': texts.controls };
  document.body.prepend(element('section', label, toolbar, contents.list.element, looks.panel));
  root.before(quotes.strip);
  root.after(element('div', { class: 'walk-bars' }, quotes.bar, aloud.bar));
  keepRunsJoined(page, texts);
  keepFocus(page);
  page.on('facts', ({ facts }) => {
    showHeader(page, facts);
    quotes.list(facts.speakers);
    contents.list.list(facts.sections);
    contents.list.mark(page.reading.position.block);
  });
  return look => {
    applyLook(look);
    looks.show(look);
    quotes.show(look);
    contents.list.want(look.showContents);
  };
}

function showHeader({ content }: Page, facts: Facts): void {
  document.title = facts.title;
  content.root.lang = facts.language ?? '';
  const header = document.getElementById('header');
  // The host made this HTML, and escaped what it took from the article.
  if (header && header.innerHTML !== facts.header) header.innerHTML = facts.header;
}

/** Blocks are elements of their own: promos and lists that follow each other are joined after each change. */
function keepRunsJoined(page: Page, texts: Texts): void {
  page.onBlocksChanged(splice => {
    foldPromos(page.content.blocks, splice, texts);
    joinLists(page.content.blocks, splice);
  });
  installFolds(page, texts);
}

function createContents(page: Page, texts: Texts) {
  const opener = button(texts.contents, undefined, icon('contents'));
  const list = new Contents({
    texts,
    opener,
    text: page.content.root,
    goTo: block => {
      page.reading.show({ block, offset: 0 });
      const heading = page.content.element(block);
      if (heading) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    },
    keep: value => page.tell({ type: 'look', change: { name: 'showContents', value } }),
  });
  addEventListener('scroll', () => list.mark(page.reading.position.block), { passive: true });
  return { button: opener, list };
}

function createReadAloud(page: Page, texts: Texts) {
  const aloud = new ReadAloud(() => page.content.blocks, texts);
  const toggle = button(texts.readAloud, () => aloud.toggle(), icon('readAloud'));
  toggle.hidden = true;
  whenVoiceIsThere(() => {
    toggle.hidden = false;
  });
  return { button: toggle, bar: aloud.bar.element };
}

function createLooks(page: Page, texts: Texts) {
  const panel = createLookPanel(
    texts,
    change => page.tell({ type: 'look', change }),
    () => page.tell({ type: 'resetLook' }),
  );
  const opener = button(texts.look, undefined, icon('look'));
  connectPanel({ opener, panel: panel.element });
  return { button: opener, panel: panel.element, show: panel.show };
}
