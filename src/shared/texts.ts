/**
 * The words that the page puts up itself, in the reader's language; those that never change stand in its HTML. `{0}`, `{1}` stand
 * for what is filled in.
 */
export interface Texts {
  /** `{0}` is a number of speakers. */
  readonly moreSpeakers: string;
  readonly fewerSpeakers: string;
  readonly named: string;
  /** `{0}` is the words that the name was resolved from. */
  readonly resolvedFrom: string;
  readonly resolved: string;
  readonly guessed: string;
  readonly unknownSpeaker: string;
  /** "2 of 5". */
  readonly ofTotal: string;
  /** Of promos that are folded away; `{0}` is their number. */
  readonly onePromoHidden: string;
  readonly promosHidden: string;
  /** Of promos that are shown. */
  readonly onePromo: string;
  readonly promos: string;
  readonly show: string;
  readonly hide: string;
  readonly pause: string;
  readonly resume: string;
}

/** `text` with `{0}`, `{1}`… replaced by `values`. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot));
}
