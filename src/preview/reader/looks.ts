import { FONTS, type Look } from '../../shared/look';

/** Sets how the page looks. The style sheet reads the attributes and custom properties of the root. */
export function applyLook(look: Look): void {
  const { style, dataset } = document.documentElement;
  const named = FONTS.some(font => font === look.fontFamily);
  dataset.font = named ? look.fontFamily : 'own';
  style.setProperty('--own-font', named ? '' : look.fontFamily);
  style.setProperty('--size', `${look.fontSize}px`);
  style.setProperty('--width', String(look.width));
  style.setProperty('--leading', String(look.lineHeight));
  dataset.align = look.alignment;
  dataset.theme = look.theme;
  dataset.quotes = look.highlightQuotes ? 'on' : 'off';
}
