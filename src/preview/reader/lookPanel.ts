import { ALIGNMENTS, FONTS, type Look, type LookChange, RANGES, THEMES } from '../../shared/look';
import { fill, type Texts } from '../../shared/texts';
import { button, element } from './dom';

export interface LookPanel {
  readonly element: HTMLElement;
  /** Shows what is set. */
  show(look: Look): void;
}

type NumberName = keyof typeof RANGES;
type ChoiceName = 'fontFamily' | 'alignment' | 'theme';

/** The controls that change the look; `change` hears of each change, `reset` of the wish to undo them all. */
export function createLookPanel(texts: Texts, change: (change: LookChange) => void, reset: () => void): LookPanel {
  let shown: Look | undefined;
  const choose = (name: ChoiceName) => (value: string) => change({ name, value });
  const family = choice(texts, 'fontFamily', FONTS, choose('fontFamily'));
  const steppers = (['fontSize', 'width', 'lineHeight'] as const).map(name =>
    stepper(texts, name, steps => {
      if (shown) change({ name, value: stepped(name, shown[name], steps) });
    }),
  );
  const alignment = choice(texts, 'alignment', ALIGNMENTS, choose('alignment'));
  const theme = choice(texts, 'theme', THEMES, choose('theme'));
  const undo = element('button', { type: 'button', class: 'reset' }, texts.reset);
  undo.addEventListener('click', reset);
  const parts = [family, ...steppers, alignment, theme];
  return {
    element: element('div', { class: 'panel look' }, ...parts.map(part => part.element), undo),
    show: look => {
      shown = look;
      for (const part of parts) part.show(look);
    },
  };
}

function stepped(name: NumberName, value: number, steps: number): number {
  const { least, most, step } = RANGES[name];
  // Tenths must not gather the errors of binary fractions: the value is written into the settings.
  return Number(Math.min(most, Math.max(least, value + steps * step)).toFixed(2));
}

function choice(
  texts: Texts,
  name: ChoiceName,
  values: readonly (keyof Texts & string)[],
  choose: (value: string) => void,
): LookPanel {
  const inputs = values.map(value => element('input', { type: 'radio', name, value }));
  const labels = inputs.map((input, i) => element('label', {}, input, element('span', {}, texts[values[i] ?? name])));
  const group = element(
    'fieldset',
    { class: name },
    element('legend', {}, texts[name]),
    element('div', { class: 'choices' }, ...labels),
  );
  group.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement) choose(event.target.value);
  });
  return {
    element: group,
    show: look => {
      for (const input of inputs) input.checked = input.value === look[name];
    },
  };
}

function stepper(texts: Texts, name: NumberName, step: (steps: number) => void): LookPanel {
  const value = element('output', { 'aria-live': 'polite' });
  const less = button(fill(texts.less, texts[name]), () => step(-1), '−');
  const more = button(fill(texts.more, texts[name]), () => step(1), '+');
  const group = element('div', { class: 'steps', role: 'group', 'aria-label': texts[name] }, less, value, more);
  return {
    element: element('div', { class: 'stepper' }, element('span', { 'aria-hidden': 'true' }, texts[name]), group),
    show: look => {
      value.value = look[name].toLocaleString(document.documentElement.lang);
      // A disabled button would lose the focus of whoever presses it.
      less.ariaDisabled = String(look[name] <= RANGES[name].least);
      more.ariaDisabled = String(look[name] >= RANGES[name].most);
    },
  };
}
