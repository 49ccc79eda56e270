import { phrasesOf } from './phrases';

const NEWS = `
  AP | AFP | Reuters | REUTERS | EFE | efe | efe-epa | EPA | dpa | DPA | dpa-infocom | dpa-AFX | ots | APA | SDA
  sda | ANSA | Ansa | AGI | Adnkronos | LaPresse | Lusa | LUSA | ANP | Belga | NTB | TT | Ritzau | ritzau | STT | PAP
  ČTK | CTK | MTI | TASS | ТАСС | РИА Новости | Интерфакс | УНН | УНИАН | Укринформ | PTI | ANI | IANS | UPI
  CNN | CBS | Xinhua | Kyodo | Jiji | 時事 | 共同 | 新華社 | 新华社 | 中央社 | Yonhap | 연합뉴스 | 뉴시스 | Bernama | Antara | CP
  The Canadian Press | AAP | PA | PA Media | KNA | epd | EUROPA PRESS | Europa Press | Télam | Notimex
  Agência Brasil | Anadolu | AA | DHA | İHA | Bloomberg`;

const PICTURES = `
  Getty | Getty Images | AP Photo | AFP Photo | Imago | IMAGO | Shutterstock | iStock | Alamy | Unsplash
  Pixabay | Keystone | KEYSTONE | picture alliance | WireImage | Rex | REX | ZUMA | Zuma Press | SIPA | Sipa
  Abaca | NurPhoto | Stringer | Splash | Splash News | WENN | Wenn | Backgrid`;

const GLUED = 'CNN | AP | AFP | ANSA | Reuters | EFE | PTI | IANS | UPI';

const SLASHED = `
  AP Photo | REUTERS | Reuters | AFP | EPA | Imago | IMAGO | Keystone | KEYSTONE | Getty Images | picture alliance`;

const anyOf = (...lists: readonly string[]): string =>
  lists
    .flatMap(phrasesOf)
    .map(name => name.replace(/ /g, '\\s'))
    .join('|');

/** News agencies by the short names that bylines and datelines use. A part of a regular expression. */
export const NEWS_AGENCIES = anyOf(NEWS);

/** Agencies that sell pictures and nothing else. A part of a regular expression. */
export const PICTURE_AGENCIES = anyOf(PICTURES);

/** Those that stand before a text without a dash between: "(CNN)The harbour". A part of a regular expression. */
export const GLUED_AGENCIES = anyOf(GLUED);

/** Those that stand before a slash and a photographer's name: "AFP/Jo Hale". A part of a regular expression. */
export const SLASHED_AGENCIES = anyOf(SLASHED);

/** All of them: any may be credited with a picture. */
export const AGENCIES = anyOf(NEWS, PICTURES);
