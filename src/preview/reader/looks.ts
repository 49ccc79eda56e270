import { type ShownLook, styleOf } from '../../shared/look';
import { ROOT } from '../dom';

/** Sets how the page looks. */
export function applyLook(look: ShownLook): void {
  const { style, dataset } = ROOT;
  const { data, css } = styleOf(look);
  Object.assign(dataset, data);
  for (const [name, value] of Object.entries(css)) style.setProperty(`--${name}`, `${value}`);
}
