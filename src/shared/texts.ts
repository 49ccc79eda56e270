/** The words of the page's own controls, in the reader's language. `{0}`, `{1}` stand for what is filled in. */
export interface Texts {
  readonly controls: string;
  readonly look: string;
  readonly fontFamily: string;
  readonly serif: string;
  readonly sans: string;
  readonly editor: string;
  readonly fontSize: string;
  readonly width: string;
  readonly lineHeight: string;
  /** "Font size: smaller" and so on; `{0}` is what changes. */
  readonly less: string;
  readonly more: string;
  readonly alignment: string;
  readonly start: string;
  readonly justify: string;
  readonly theme: string;
  readonly vscode: string;
  readonly paper: string;
  readonly sepia: string;
  readonly dark: string;
  readonly contrast: string;
  readonly reset: string;
  readonly highlightQuotes: string;
  readonly contents: string;
  readonly speakers: string;
  /** Stands before the names of those who are quoted. */
  readonly quoted: string;
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
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Of promos that are folded away; `{0}` is their number. */
  readonly onePromoHidden: string;
  readonly promosHidden: string;
  /** Of promos that are shown. */
  readonly onePromo: string;
  readonly promos: string;
  readonly show: string;
  readonly hide: string;
  readonly readAloud: string;
  readonly pause: string;
  readonly resume: string;
}

/** `text` with `{0}`, `{1}`… replaced by `values`. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot));
}
