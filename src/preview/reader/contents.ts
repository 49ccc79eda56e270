import type { SectionFact } from '../../shared/facts';
import type { Texts } from '../../shared/texts';
import { element } from './dom';

export interface Contents {
  readonly element: HTMLElement;
  /** Shows the sections of the article. */
  list(sections: readonly SectionFact[]): void;
  /** Marks the section that the reader is in: the last one that begins at or above the block at the top of the page. */
  mark(block: number): void;
}

/** The list of the article's sections; a press goes to one. */
export function createContents(texts: Texts, goTo: (block: number) => void): Contents {
  const entries = element('ol');
  const nav = element('nav', { class: 'panel contents', 'aria-label': texts.contents }, entries);
  let sections: readonly SectionFact[] = [];
  let marked = -1;
  return {
    element: nav,
    list: listed => {
      if (JSON.stringify(listed) === JSON.stringify(sections)) return;
      sections = listed;
      marked = -1;
      entries.replaceChildren(...listed.map(section => element('li', {}, entry(section, goTo))));
    },
    mark: block => {
      const at = sections.findLastIndex(section => section.block <= block);
      if (at === marked) return;
      entries.children[marked]?.firstElementChild?.removeAttribute('aria-current');
      entries.children[at]?.firstElementChild?.setAttribute('aria-current', 'location');
      marked = at;
    },
  };
}

function entry({ block, text }: SectionFact, goTo: (block: number) => void): HTMLElement {
  const made = element('button', { type: 'button', dir: 'auto' }, text);
  made.addEventListener('click', () => goTo(block));
  return made;
}
