// Words whose full stop need not end a sentence, as they are written, each list for a regular expression. The titles, months,
// firms and streets are those that the Associated Press Stylebook abbreviates; the others are the commonest of the German,
// French, Spanish and Portuguese press.

/** They stand before a name: "Sen. Quill". */
export const BEFORE_NAMES = 'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|St|Mme|Sra|Dra';

/** They stand behind a name or between two: "Quill Jr.", "Quill vs. Marlow". */
export const BESIDE_NAMES = 'Jr|Sr|vs|bzw';

/** They stand at the end of a name, and often of a sentence too: "Acme Inc." */
export const AFTER_NAMES = 'Inc|Corp|Co|Ltd|Ave';

/** They stand before a number: "Oct. 3". Before anything else most of them are whole words, or end a sentence. */
export const BEFORE_NUMBERS = 'No|Nr|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec';

/** Those whose stop is taken to end no sentence where a quotation or a heading is looked at. */
export const ABBREVIATIONS = `${BEFORE_NAMES}|${BESIDE_NAMES}|${AFTER_NAMES}`;
