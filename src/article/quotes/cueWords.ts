import { englishForms } from '../speakers/languages/inflect';
import { wordsOf } from '../wordSet';

// Verbs of saying.
const REGULAR_SAYING = `
  accuse acknowledge add admit admonish affirm agree allege announce answer argue ask assert assure attack bark bemoan
  blast boast call caution characterise characterize chant chide cite claim comment complain concede conclude condemn
  confess confirm contend counter credit criticise criticize declare decry deem demand denounce deride describe
  dismiss dub echo email emphasise emphasize exclaim explain express hail insist invoke joke label lament liken
  maintain mock mutter note observe pledge point portray praise predict proclaim promise pronounce quote quip
  recall recount refer reiterate reject remark repeat reply respond retort scold scream shout slam stress suggest talk
  testify tout tweet urge vent voice vow warn whisper yell`;
const OTHER_SAYING = wordsOf(`
  said say says saying told tell tells telling wrote write writes writing written according stated stating retweeted
  spoke speaks speaking rebutted shot protest protested protesting read reads reading labelled labelling`);
// Verbs of thinking, wanting and showing, which introduce quoted words less often.
const REGULAR_THINKING = `
  believe compare consider expect fear hope learn oppose promote propose push question reveal seem support view want
  wonder worry use cast frame defend blame indicate imply order rate report show start`;
const OTHER_THINKING = wordsOf(`
  think thinks thought thinking saw see sees seeing seen feel feels felt heard hears know knows knew known find finds
  found seek seeks seeking sought meant means state states`);
/** Nouns of speech: her claim that …, their slogan "…". */
export const SPEECH_NOUNS = wordsOf(`
  accusation argument assertion assessment call calls chant claim claims comment comments conclusion criticism
  description email letter mantra memo message motto phrase pledge promise question quote remark remarks response
  rhetoric slogan speech statement suggestion term testimony tweet tweets warning word words`);

/** Verbs of saying and words that stand for them in further languages; a language is a line. */
export const ELSEWHERE: readonly string[] = wordsOf(`
  sagt sagte sagten erklärt erklärte betont betonte nennt nannte nannten bezeichnet bezeichnete laut zufolge meint meinte kritisiert kritisierte fordert forderte warnt warnte schreibt schrieb berichtet berichtete spricht sprach teilte
  dit disent déclaré déclare affirmé affirme selon estime estimé ajoute ajouté explique expliqué assuré assure répondu lancé raconte écrit souligne souligné a-t-il a-t-elle
  dijo dice afirmó afirma según declaró señaló aseguró consideró explicó añadió agregó calificó llamó indicó apuntó sostuvo manifestó subrayó advirtió
  disse diz afirmou segundo declarou explicou contou ressaltou acrescentou destacou chamou
  detto dice dichiarato secondo spiega spiegato aggiunto affermato sottolineato definito scrive racconta
  zei zegt volgens sa sade säger sier sagde ifølge enligt powiedział mówi řekl uvedl`);

/** Verbs of saying in all their forms, and words such as "laut" that do their work. */
export const SAYING: readonly string[] = [...wordsOf(englishForms(REGULAR_SAYING)), ...OTHER_SAYING, ...ELSEWHERE];

/** Verbs of thinking, wanting and showing in all their forms. */
export const THINKING: readonly string[] = [...wordsOf(englishForms(REGULAR_THINKING)), ...OTHER_THINKING];
