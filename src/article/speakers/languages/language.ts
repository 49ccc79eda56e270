/**
 * What one language contributes to finding speakers, as lists of lower-case words parted by white space, elided ones with a
 * straight apostrophe ("l'"). To add a language, write one such file and list it in `index.ts` beside it, or add it to one of
 * the files that `small.ts` lists. That finds speakers in it, but not all that is found in others: words of a language stand
 * also where attributions inside the marks (`quotes/incise.ts`), passives (`passive.ts`), descriptions (`described.ts`,
 * `articles.ts`), names (`readNames.ts`, `nameWords.ts`, `bodyNames.ts`; `uncasedWords.ts` where a script has no capitals)
 * and ordinals (`tokens.ts`) are read.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string;
  /** The commonest words: they tell the language, never belong to a name, and end a noun phrase. */
  readonly common: string;
  /** Articles, possessives and counts that can open a noun phrase ("the", "two"). */
  readonly determiners: string;
  /** Prepositions: what follows one is seldom a subject ("with", "for"). */
  readonly prepositions: string;
  /** Auxiliaries and adverbs that may stand between a subject and its cue verb ("has", "later"). */
  readonly fillers: string;
  /** Other words that open a sentence with a capital and are no names ("meanwhile"). */
  readonly openers: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  /** First and second person: heard as speakers only where nothing else is. */
  readonly other: string;
  /** Those of them that mean whoever tells the story ("I", "we"). */
  readonly narrators: string;
  /** What stands for a body: "it". */
  readonly it: string;
  /** What joins two names ("and"). */
  readonly and: string;
  /** Relative pronouns ("who"). */
  readonly relatives: string;
  /** Those of people alone ("who"). */
  readonly humanRelatives: string;
  /** Words by which one noun belongs to another ("a spokesman for the town", "ein Sprecher der Bahn"). */
  readonly genitives: string;
  /** Words that, with a preposition, tell more of a noun before them ("a source familiar with the plan"). */
  readonly attributes: string;
  /** What an office is of, before the name of who holds it: "secretary of state Ada Roe". */
  readonly offices: string;
  /** What a ministry is of; its name has a capital: "il ministro degli Esteri Ada Roe", "a Secretaria de Saúde". */
  readonly ministries: string;
  /** A subject that means nobody, between a verb of saying and the source ("heißt es in dem Bericht"). */
  readonly impersonals: string;
  /** What begins with "he" and means nobody ("il faut"), at the start of what is tested; `undefined` where nothing does. */
  readonly meansNobody: RegExp | undefined;
  /** What goes back to the subject before the clause: "was sad when Dorn spoke but “not surprised”". */
  readonly rejoins: string;
  /** Verbs in a mood that says that someone's words are reported ("sei"). */
  readonly reporting: string;
  /** Pronouns hung on a verb ("-t-il"). */
  readonly enclitics: string;
  /** Every form of the cue verbs that nearly always attribute words ("said"). */
  readonly cues: string;
  /** Every form of other verbs and of nouns that attribute words more loosely ("called", "statement"). */
  readonly weakCues: string;
  /** Cue verbs right behind which stands whom something is said to, never who says it: "told Roe". */
  readonly telling: string;
  /** Words before a source, with or without a preposition: "according (to)", "laut", "selon". */
  readonly sources: string;
  /** Nouns for what someone said, of whom "of" tells ("in the words of Roe"). */
  readonly wordings: string;
  /** Verbs of what stands where words are written: "steht in dem Brief", "se lee en el informe". */
  readonly written: string;
  /** Prepositions that a sentence opens with before whose view it tells: "Pour Ada Roe, …". */
  readonly views: string;
  /** Nouns for people ("spokesman"). */
  readonly people: string;
  /** Nouns for bodies and writings that speak ("police", "report"). */
  readonly bodies: string;
  /** Titles before a name, without their full stop ("sen", "frau"). */
  readonly titles: string;
  /** Titles that tell the sex. */
  readonly maleTitles: string;
  readonly femaleTitles: string;
  /** True where every noun has a capital, so that one word after an article is no name: "der Bericht". */
  readonly capitalNouns: boolean;
  /** True where a verb alone can mean "he said": «…», dijo. */
  readonly dropsSubject: boolean;
  /** How a verb ends that has a man, or a woman, for its subject, "сказал", "сказала"; `undefined` where none tells. */
  readonly ofMen: RegExp | undefined;
  readonly ofWomen: RegExp | undefined;
  /** True where the subject follows the verb when something else stands first: "Dem Rat sagte Roe". */
  readonly verbSecond: boolean;
  /** True where what someone is stands behind the name: "Roe Ada polgármester". */
  readonly namesFirst: boolean;
  /** True where a verb has its subject behind it as a rule: "قال رو". */
  readonly leadsWithVerb: boolean;
  /** True where the last letters of an unknown word tell what it is: "ferryman", "gladly", "parted". */
  readonly hasEnglishEndings: boolean;
}
