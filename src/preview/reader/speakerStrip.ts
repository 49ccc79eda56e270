import type { SpeakerFact } from '../../shared/facts';
import { fill, type Texts } from '../../shared/texts';
import { element } from './dom';

/** Speakers that show before the rest is asked for. */
const FIRST = 5;

export interface SpeakerStrip {
  readonly element: HTMLElement;
  /** Shows the speakers of the article, in the order given. */
  list(speakers: readonly SpeakerFact[]): void;
  /** Marks one as chosen. */
  mark(speaker: string | undefined): void;
}

/** A strip of the article's speakers, each with the number of times they speak; a press chooses one or lets go again. */
export function createSpeakerStrip(texts: Texts, choose: (speaker: string | undefined) => void): SpeakerStrip {
  const strip = element('div', { class: 'speakers', role: 'group', 'aria-label': texts.speakers, hidden: true });
  const quoted = element('span', {}, texts.quoted);
  let speakers: readonly SpeakerFact[] = [];
  let chosen: string | undefined;
  let all = false;

  const draw = () => {
    const focused = document.activeElement ? [...strip.children].indexOf(document.activeElement) : -1;
    const shown = all ? speakers : speakers.slice(0, FIRST);
    const chips = shown.map(({ name, count }) => {
      const chip = element(
        'button',
        { type: 'button', 'aria-pressed': String(name === chosen) },
        element('bdi', {}, name),
        ' ',
        element('span', { class: 'count' }, String(count)),
      );
      chip.addEventListener('click', () => choose(name === chosen ? undefined : name));
      return chip;
    });
    if (speakers.length > FIRST) chips.push(moreOrFewer());
    strip.replaceChildren(quoted, ...chips);
    strip.hidden = chips.length === 0;
    if (focused >= 0) chips[Math.min(focused, chips.length - 1)]?.focus();
  };
  const moreOrFewer = () => {
    const words = all ? texts.fewerSpeakers : fill(texts.moreSpeakers, speakers.length - FIRST);
    const more = element('button', { type: 'button', class: 'more', 'aria-expanded': String(all) }, words);
    more.addEventListener('click', () => {
      all = !all;
      draw();
    });
    return more;
  };

  return {
    element: strip,
    list: listed => {
      if (JSON.stringify(listed) === JSON.stringify(speakers)) return;
      speakers = listed;
      draw();
    },
    mark: speaker => {
      chosen = speaker;
      draw();
    },
  };
}
