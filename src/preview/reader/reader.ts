import type { Facts } from '../../shared/facts';
import type { Look } from '../../shared/look';
import type { Texts } from '../../shared/texts';
import type { Page } from '../page';
import { createContents } from './contents';
import { button, element, icon } from './dom';
import { handleKeys } from './keys';
import { joinLists } from './lists';
import { createLookPanel } from './lookPanel';
import { applyLook } from './looks';
import { foldPromos, toggleFold } from './promoFolds';
import { QuoteCard } from './quoteCard';
import { describeQuotesToMenu } from './quoteMenu';
import { QuoteWalk } from './quoteWalk';
import { ReadAloud, whenVoiceIsThere } from './readAloud';
import { createSpeakerStrip } from './speakerStrip';
import { connectPanel, createToolbar } from './toolbar';

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
  const blocks = () => page.content.blocks;
  let look: Look | undefined;

  const header = document.getElementById('header') ?? element('header');
  const card = new QuoteCard(root, texts);
  const strip = createSpeakerStrip(texts, speaker => walk.choose(speaker));
  const walk = new QuoteWalk(root, texts, speaker => strip.mark(speaker));
  const aloud = new ReadAloud(blocks, texts);
  const contents = createContents(texts, block => page.reading.show({ block, offset: 0 }));
  const panel = createLookPanel(
    texts,
    change => page.tell({ type: 'look', change }),
    () => page.tell({ type: 'resetLook' }),
  );
  const toggleQuotes = () => {
    if (look) page.tell({ type: 'look', change: { name: 'highlightQuotes', value: !look.highlightQuotes } });
  };

  const buttons = {
    contents: button(texts.contents, () => undefined, icon('contents')),
    quotes: button(texts.highlightQuotes, toggleQuotes, icon('quotes')),
    aloud: button(texts.readAloud, () => aloud.toggle(), icon('readAloud')),
    look: button(texts.look, () => undefined, icon('look')),
  };
  buttons.aloud.hidden = true;
  whenVoiceIsThere(() => {
    buttons.aloud.hidden = false;
  });
  const toolbar = createToolbar(texts.controls, Object.values(buttons), root);
  connectPanel(buttons.contents, contents.element);
  connectPanel(buttons.look, panel.element);
  document.body.prepend(
    element('section', { class: 'controls', 'aria-label': texts.controls }, toolbar, contents.element, panel.element),
  );
  root.before(strip.element);
  root.after(walk.bar.element, aloud.bar.element);

  const changed = () => {
    foldPromos(blocks(), texts);
    joinLists(blocks());
  };
  page.onBlocksChanged(changed);
  changed();
  page.on('facts', ({ facts }) => showFacts(facts));
  root.addEventListener('click', ({ target }) => toggleFold(target, blocks(), texts));
  addEventListener('scroll', () => contents.mark(page.reading.position.block), { passive: true });
  describeQuotesToMenu(page);
  handleKeys({
    q: toggleQuotes,
    n: () => walk.step(1),
    p: () => walk.step(-1),
    Escape: () => (card.isShown ? card.show(undefined) : walk.choose(undefined)),
  });

  const showFacts = (facts: Facts): void => {
    document.title = facts.title;
    root.lang = facts.language ?? '';
    header.innerHTML = facts.header;
    strip.list(facts.speakers);
    contents.list(facts.sections);
    contents.mark(page.reading.position.block);
    buttons.contents.hidden = facts.sections.length === 0;
  };
  return next => {
    look = next;
    applyLook(next);
    panel.show(next);
    buttons.quotes.setAttribute('aria-pressed', String(next.highlightQuotes));
  };
}
