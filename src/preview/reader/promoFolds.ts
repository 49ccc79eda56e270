import type { Splice } from '../../shared/protocol';
import { fill, type Texts } from '../../shared/texts';
import { button, closestTo, listen } from '../dom';
import type { Page } from '../page';
import { runsAround } from './runs';

/**
 * Folds runs of promos behind one quiet line that says how many there are. Each promo stays an element of its own: the
 * first of a run carries the line, so that the page's list of blocks is never disturbed.
 */
export function foldPromos(blocks: readonly HTMLElement[], splice: Splice, texts: Texts): void {
  for (const run of runsAround(blocks, splice, promoKind)) {
    const [first, ...others] = run;
    for (const other of others) foldLine(other)?.remove();
    if (first && !foldLine(first)) first.prepend(newLine());
    // What an edit brought into an open run opens too.
    setShown(run, run.some(isShown), texts);
  }
}

/** Shows or hides the run of promos whose line is pressed, and shows the run in which something was found or is to be shown. */
export function installFolds({ content }: Page, texts: Texts): void {
  const runOf = (promo: HTMLElement): readonly HTMLElement[] => {
    const at = content.blocks.indexOf(promo);
    return runsAround(content.blocks, { at, insert: [''] }, promoKind).find(run => run.includes(promo)) ?? [];
  };
  listen(content.root, 'click', ({ target }) => {
    const promo = promoAt(target, '.fold');
    if (promo) setShown(runOf(promo), !isShown(promo), texts);
  });
  listen(content.root, 'beforematch', ({ target }) => {
    const promo = promoAt(target, '*');
    if (promo) setShown(runOf(promo), true, texts);
  });
}

function promoAt(target: EventTarget | null, part: string): HTMLElement | undefined {
  return closestTo(closestTo(target, part), '.promo');
}

function promoKind({ classList }: HTMLElement): string | undefined {
  return classList.contains('promo') ? 'promo' : undefined;
}

function isShown(promo: HTMLElement): boolean {
  return promo.hasAttribute('data-shown');
}

function setShown(run: readonly HTMLElement[], shown: boolean, texts: Texts): void {
  for (const promo of run) {
    promo.toggleAttribute('data-shown', shown);
    for (const text of promo.querySelectorAll<HTMLElement>(':scope > p')) text.hidden = shown ? false : 'until-found';
  }
  const line = run[0] && foldLine(run[0]);
  if (!line) return;
  const [one, many, action] = shown
    ? [texts.onePromo, texts.promos, texts.hide]
    : [texts.onePromoHidden, texts.promosHidden, texts.show];
  line.ariaLabel = `${run.length === 1 ? one : fill(many, run.length)} · ${action}`;
  line.ariaExpanded = String(shown);
}

/** The style sheet writes the button's name into it: as text it would count among the block's own characters. */
function newLine(): HTMLButtonElement {
  return button({ class: 'fold' });
}

function foldLine(promo: HTMLElement): Element | null {
  return promo.querySelector(':scope > .fold');
}
