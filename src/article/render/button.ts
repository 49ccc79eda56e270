import { escapeHtml } from './escape';

/** Strokes on a field of 16 by 16 units. */
const ICONS = {
  contents: 'M2.5 4h.01M5 4h8.5M2.5 8h.01M5 8h8.5M2.5 12h.01M5 12h8.5',
  quotes: 'M6.5 4.5C4 5 3 6.5 3 9v2.5h3.5V8H4.5M13 4.5C10.5 5 9.5 6.5 9.5 9v2.5H13V8h-2',
  look: 'M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M14 12.5V7.5M14 10a2 2.5 0 1 1-4 0a2 2.5 0 1 1 4 0',
  readAloud: 'M2.5 6v4H5l3.5 3V3L5 6zM11 6a3 3 0 0 1 0 4M12.8 4a6 6 0 0 1 0 8',
  play: 'M4.5 3l8 5-8 5z',
  pause: 'M5 3.5v9M11 3.5v9',
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** The HTML of a picture that is drawn in the colour of the text around it and that says nothing. */
export function renderIcon(name: keyof typeof ICONS): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
}

/** The HTML of a button with a name, which it does not show: it shows `content`, as HTML. `attributes` are written as in HTML. */
export function renderButton(attributes: string, name: string, content: string): string {
  const escaped = escapeHtml(name);
  return `<button type="button" ${attributes} aria-label="${escaped}" title="${escaped}">${content}</button>`;
}
