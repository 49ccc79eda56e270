import type { Facts } from '../../shared/facts';
import type { Look } from '../../shared/look';
import type { Texts } from '../../shared/texts';
import type { Page } from '../page';
import { Contents } from './contents';
import { button, element, icon } from './dom';
import { keepFocus } from './keepFocus';
import { handleEscape } from './keys';
import { joinLists } from './lists';
import { LookChanges } from './lookChanges';
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
  const changes = new LookChanges(page, look => show?.(look));
  page.on('reader', ({ texts, look }) => {
    show ??= build(page, texts, changes);
    changes.tell(look);
  });
}

/** Builds everything around the text once; what is returned shows a look. */
function build(page: Page, texts: Texts, changes: LookChanges): (look: Look) => void {
  const { root } = page.content;
  const quotes = createQuotes(page, texts, change => changes.change(change));
  const contents = createContents(page, texts, changes);
  const { aloud, button: aloudButton } = createReadAloud(page, texts);
  const looks = createLooks(texts, changes);
  const buttons = [contents.button, quotes.button, aloudButton, looks.button];
  const toolbar = createToolbar(texts.controls, buttons, root);
  const label = { class: 'controls', 'aria-label': texts.controls };
  document.body.prepend(element('section', label, toolbar, contents.list.element, looks.panel));
  root.before(quotes.strip);
  root.after(element('div', { class: 'walk-bars' }, quotes.bar, aloud.bar.element));
  keepRunsJoined(page, texts);
  keepFocus(page);
  handleEscape(() => quotes.putAway() || aloud.stop());
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

function createContents(page: Page, texts: Texts, changes: LookChanges) {
  const opener = button(texts.contents, undefined, icon('contents'));
  const list = new Contents({
    texts,
    opener,
    text: page.content.root,
    goTo: block => {
      page.goTo({ block, offset: 0 });
      const heading = page.content.element(block);
      if (heading) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    },
    keep: value => changes.change({ name: 'showContents', value }),
  });
  page.on('toggleContents', () => {
    if (!opener.hidden) opener.click();
  });
  addEventListener('scroll', () => list.mark(page.reading.position.block));
  return { button: opener, list };
}

function createReadAloud(page: Page, texts: Texts) {
  const toggle = button(texts.readAloud, () => aloud.toggle(), icon('readAloud'));
  const aloud = new ReadAloud({ content: page.content, texts, opener: toggle });
  page.onBlocksChanged(splice => aloud.follow(splice));
  toggle.hidden = true;
  whenVoiceIsThere(() => {
    toggle.hidden = false;
  });
  return { button: toggle, aloud };
}

function createLooks(texts: Texts, changes: LookChanges) {
  const panel = createLookPanel(
    texts,
    change => changes.change(change),
    () => changes.reset(),
  );
  const opener = button(texts.look, undefined, icon('look'));
  connectPanel({ opener, panel: panel.element });
  return { button: opener, panel: panel.element, show: panel.show };
}
