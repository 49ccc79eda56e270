/** What there is to say of an article as a whole; computed off a keystroke's path. */
export interface Facts {
  /** The page's name. */
  readonly title: string;
  /** The language of the text, a BCP 47 tag; `undefined` when it does not show. */
  readonly language: string | undefined;
  /** The HTML inside the page's header, made by the host. */
  readonly header: string;
  readonly sections: readonly SectionFact[];
  /** Who speaks most comes first. */
  readonly speakers: readonly SpeakerFact[];
}

export interface SectionFact {
  /** Index in the article of the block that is its heading. */
  readonly block: number;
  readonly text: string;
}

export interface SpeakerFact {
  readonly name: string;
  /** How many quotations they have, as in the statistics; each piece of an interrupted one counts, as in a walk through them. */
  readonly count: number;
}
