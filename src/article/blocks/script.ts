/** Thai and Lao. As a range of codes it is passed over in most texts without a look at each character. */
const STOPLESS = /[\u0e00-\u0eff]/g;

/** True when most of a text is in a script whose sentences end without a stop. */
export function lacksStops(text: string): boolean {
  return (text.match(STOPLESS)?.length ?? 0) * 2 > text.length;
}

/** Letters of scripts that have no capitals, but for the signs of "1ª" and "1º". */
const CASELESS = /[^\P{Lo}ªº]/u;

/** True when a text holds letters of a script without capitals: how its words begin says nothing about it. */
export function lacksCase(text: string): boolean {
  return CASELESS.test(text);
}
