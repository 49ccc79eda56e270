import type { SpeakerFact } from '../../shared/facts';
import { fill, type Texts } from '../../shared/texts';
import { button, element, handOnFocus, onPress } from '../dom';
import { part } from '../part';

export interface SpeakerStrip {
  /** Shows the speakers of the article, in the order given. */
  list(speakers: readonly SpeakerFact[]): void;
  /** Marks one as chosen. */
  mark(speaker: string | undefined): void;
}

/** A strip of the article's speakers, each with the number of times they speak; a press chooses one or lets go again. */
export function connectSpeakerStrip(texts: Texts, choose: (speaker: string | undefined) => void): SpeakerStrip {
  /** Speakers that show before the rest is asked for. */
  const FIRST = 5;
  const strip = part('.speakers');
  const quoted = part('span', strip);
  const more = part('.more', strip);
  /** By name: a change of the text must not take a chip away from under the focus. */
  let chips: ReadonlyMap<string, HTMLButtonElement> = new Map();
  let speakers: readonly SpeakerFact[] = [];
  let chosen: string | undefined;
  let all = false;

  onPress(more, () => {
    all = !all;
    draw();
  });
  const newChip = (name: string) => {
    const count = element('span', { class: 'count' });
    const chip = button({}, element('bdi', {}, name), ' ', count);
    onPress(chip, () => choose(name === chosen ? undefined : name));
    return chip;
  };
  const draw = () => {
    const shown = all ? speakers : speakers.slice(0, FIRST);
    chips = new Map(shown.map(({ name }) => [name, chips.get(name) ?? newChip(name)]));
    for (const { name, count } of shown) {
      const chip = chips.get(name);
      if (!chip) continue;
      chip.ariaPressed = String(name === chosen);
      part('.count', chip).textContent = String(count);
    }
    more.ariaExpanded = String(all);
    more.textContent = all ? texts.fewerSpeakers : fill(texts.moreSpeakers, speakers.length - FIRST);
    arrange(strip, [quoted, ...chips.values(), ...(speakers.length > FIRST ? [more] : [])]);
    strip.hidden = speakers.length === 0;
  };

  return {
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

/** Gives the strip these children; the one with the focus keeps it, but none takes it from another part of the window. */
function arrange(strip: HTMLElement, children: readonly HTMLElement[]): void {
  if (children.length === strip.childElementCount && children.every((child, i) => child === strip.children[i])) return;
  const focused = strip.querySelector<HTMLElement>(':focus');
  strip.replaceChildren(...children);
  if (focused) handOnFocus(focused.isConnected ? focused : children[1]);
}
