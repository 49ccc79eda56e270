import { fill, type Texts } from '../../shared/texts';
import { element } from './dom';

/**
 * Folds runs of promos behind one quiet line that says how many there are. Each promo stays an element of its own: the
 * first of a run carries the line, so that the page's list of blocks is never disturbed.
 */
export function foldPromos(blocks: readonly HTMLElement[], texts: Texts): void {
  for (let i = 0; i < blocks.length; i++) {
    const run = runFrom(blocks, i);
    const [first] = run;
    if (!first) continue;
    for (const other of run.slice(1)) foldLine(other)?.remove();
    if (!foldLine(first)) first.prepend(newLine());
    // What an edit brought into an open run opens too.
    setShown(run, first.hasAttribute('data-shown'), texts);
    i += run.length - 1;
  }
}

/** Shows or hides the run of promos that a fold line stands for. `false` when `target` is in no such line. */
export function toggleFold(target: EventTarget | null, blocks: readonly HTMLElement[], texts: Texts): boolean {
  const first = target instanceof Element && target.closest('.fold') ? target.closest<HTMLElement>('.promo') : null;
  if (!first) return false;
  setShown(runFrom(blocks, blocks.indexOf(first)), !first.hasAttribute('data-shown'), texts);
  return true;
}

function setShown(run: readonly HTMLElement[], shown: boolean, texts: Texts): void {
  for (const promo of run) promo.toggleAttribute('data-shown', shown);
  const line = run[0] && foldLine(run[0]);
  const count = run.length === 1 ? texts.onePromo : fill(texts.promos, run.length);
  line?.setAttribute('aria-label', `${count} · ${shown ? texts.hide : texts.show}`);
  line?.setAttribute('aria-expanded', String(shown));
}

/** The style sheet writes the button's name into it: as text it would count among the block's own characters. */
function newLine(): HTMLButtonElement {
  return element('button', { type: 'button', class: 'fold' });
}

function foldLine(promo: HTMLElement): Element | null {
  return promo.querySelector(':scope > .fold');
}

function runFrom(blocks: readonly HTMLElement[], start: number): readonly HTMLElement[] {
  let end = start;
  while (blocks[end]?.classList.contains('promo')) end++;
  return blocks.slice(start, end);
}
