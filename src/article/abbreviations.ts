// Words whose full stop need not end a sentence, as they are written, each list for a regular expression. The titles, months,
// firms and streets are those that the Associated Press Stylebook abbreviates; the others are the commonest of the German,
// French, Spanish and Portuguese press.

/** They stand before a name: "Sen. Quill". */
const BEFORE_NAMES = 'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|St|Mme|Sra|Dra';

/** They stand after a name ("Acme Inc.") or between two ("Quill vs. Marlow"). */
const BESIDE_NAMES = 'Jr|Sr|Inc|Corp|Co|Ltd|Ave|vs|bzw';

/** They stand before a number: "Oct. 3". Before anything else most of them are whole words, or end a sentence. */
export const BEFORE_NUMBERS = 'No|Nr|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec';

/** Those whose stop ends no sentence, whatever follows. */
export const ABBREVIATIONS = `${BEFORE_NAMES}|${BESIDE_NAMES}`;
