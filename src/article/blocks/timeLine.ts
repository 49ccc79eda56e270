import type { Ending } from './ending';
import { phrasesOf } from './phrases';

/** Words before the time at which an article was published or changed, in many languages. */
export const PUBLISHED = phrasesOf(`
  First published | Published | Last updated | Updated | Posted | Last modified | Veröffentlicht | Publiziert | Aktualisiert | Publié | Mis à jour
  Publicado | Actualizado | Atualizado | Pubblicato | Aggiornato | Gepubliceerd | Geplaatst | Bijgewerkt | Aangepast | Publisert | Publicerad
  Publiceret | Oppdatert | Uppdaterad | Opdateret | Julkaistu | Päivitetty | Opublikowano | Aktualizacja | Publikováno | Aktualizováno
  Опубликовано | Обновлено | Опубліковано | Оновлено | Yayınlanma | Güncelleme | פורסם | 송고시간 | 입력
`);

/** "Published 22 May 2025, 4:12 p.m. | Updated 6:40 p.m." */
const TIME_LINE = new RegExp(
  `^(?:(?:PUBLISHED|UPDATED)(?=:)|(?:${PUBLISHED.join('|')})(?!\\p{Ll}))(?=[^\\d]{0,40}\\d)[^!?;]{4,120}$`,
  'u',
);

/** Longest line that says when it was published by its first word and a number alone, when it ends in a stop. */
const LONGEST_UNCLOCKED = 65;
const CLOCK = /\d\s?[:.h]\s?\d{2}/;

/** True for a line that says when it was published; "Updated figures show that 30 boats …" is a sentence. */
export function isTimeLine(line: string, ending: Ending): boolean {
  if (!TIME_LINE.test(line)) return false;
  return ending !== 'stop' || line.length <= LONGEST_UNCLOCKED || CLOCK.test(line);
}

/** "22 Dec, 2016", "22. Dezember 2016", "Dec. 22, 2016": once or twice, for when it was published, and changed. */
const DAY =
  '(?:\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,10}\\.?,?\\s(?:de\\s)?(?:19|20)\\d{2}|\\p{Lu}\\p{Ll}{2,9}\\.?\\s\\d{1,2},\\s(?:19|20)\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})';
/** ", 6:31", " - 05:30 CEST", ", 2:00 PM UTC", " um 17.30 Uhr": what may follow the day. */
const HOUR =
  '(?:(?:,|\\s[-–|•]|\\s(?:um|at|kl\\.|ore|às|à|a\\slas))?\\s\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?\\p{L}{1,4}\\.?){0,2})?';
/** "Tue ", "Samstag, ": what may stand before it. */
const WEEKDAY = '(?:\\p{L}{2,10}\\.?,?\\s)?';
const DATE = new RegExp(`^(?:(?:^|\\s)${WEEKDAY}${DAY}${HOUR}){1,2}$`, 'u');

/** "Ellery - 11/10/2022, 09:21", "14 July 2022 08:00, changed at 9:12": a day of a year and an hour. */
const STAMP_DAY = /(?:19|20)\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.\s/u;
const STAMP_HOUR = /(?<![\d.:])\d{1,2}(?:[:.h]|時)\d{2}(?![\d.])/u;
/** Longest of them, and most letters that they hold. */
const LONGEST_STAMP = 90;
const MOST_LETTERS = 28;
/** "When: Saturday, 9 March 2025, 7:30 pm", "9.3.2025, 19.30 Uhr: Konzert": of an event. */
const EVENT =
  /^(?:When|Wann|Termin|Quand|Cuándo|Quando|Kiedy|Wanneer|När|Når)(?!\p{L})|[:.h]\d{2}[^\d:]{0,6}:\s\p{Lu}/u;

/** True for a short line that says no more than when the article was published. */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP || !STAMP_HOUR.test(line) || !STAMP_DAY.test(line) || EVENT.test(line)) return false;
  return (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS;
}

/** True for a line that is a date, perhaps with an hour, and nothing else. */
export function isDateLine(line: string): boolean {
  return DATE.test(line);
}
