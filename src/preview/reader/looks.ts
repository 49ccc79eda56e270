import { type ShownLook, styleOf } from '../../shared/look';

/** Sets how the page looks. */
export function applyLook(look: ShownLook): void {
  const { style, dataset } = document.documentElement;
  const { data, css } = styleOf(look);
  Object.assign(dataset, data);
  for (const [name, value] of Object.entries(css)) style.setProperty(`--${name}`, `${value}`);
}
