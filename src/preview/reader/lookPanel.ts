import { type Look, RANGES } from '../../shared/look';
import { listen, onPress, ROOT } from '../dom';
import { part } from '../part';
import type { LookChanges } from './lookChanges';
import { connectPanel } from './panel';

type Show = (look: Look) => void;

const CHOICES = ['fontFamily', 'alignment', 'theme'] as const;
// Object.keys loses the names of the keys.
const NUMBERS = Object.keys(RANGES) as readonly (keyof typeof RANGES)[];

/** Makes the controls of the look work; what is returned shows in them what is set. */
export function connectLookPanel(changes: LookChanges): Show {
  const panel = part('.look');
  connectPanel({ opener: part('#look-button'), panel });
  onPress(part('.reset', panel), () => changes.reset());
  const shows = [
    ...CHOICES.map(name => connectChoice(name, part(`.${name}`, panel), changes)),
    ...NUMBERS.map(name => connectStepper(name, part(`.${name}`, panel), changes)),
  ];
  return look => {
    for (const show of shows) show(look);
  };
}

function connectChoice(name: (typeof CHOICES)[number], group: HTMLElement, changes: LookChanges): Show {
  listen(group, 'change', ({ target }) => {
    if (target instanceof HTMLInputElement) changes.change({ name, value: target.value });
  });
  return look => {
    for (const input of group.querySelectorAll('input')) input.checked = input.value === look[name];
  };
}

function connectStepper(name: (typeof NUMBERS)[number], stepper: HTMLElement, changes: LookChanges): Show {
  const { least, most, step } = RANGES[name];
  const value = part<HTMLOutputElement>('output', stepper);
  const less = part('.less', stepper);
  const more = part('.more', stepper);
  const change = (by: number) => {
    // Tenths must not gather the errors of binary fractions: the value is written into the settings.
    const wanted = Number(Math.min(most, Math.max(least, changes.look[name] + by)).toFixed(2));
    if (wanted !== changes.look[name]) changes.change({ name, value: wanted });
  };
  onPress(less, () => change(-step));
  onPress(more, () => change(step));
  return look => {
    value.value = look[name].toLocaleString(ROOT.lang);
    // A disabled button would lose the focus of whoever presses it.
    less.ariaDisabled = String(look[name] <= least);
    more.ariaDisabled = String(look[name] >= most);
  };
}
