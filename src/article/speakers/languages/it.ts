import { withEndings } from './inflect';
import type { Language } from './language';

/** Italian. */
export const it: Language = {
  code: 'it',
  common: `di che e la il un a per in una è non sono del si da con le dei ma al della nel come più anche lo gli alla ha i questo
    se o ho ci ha delle dal dalla nella sul sulla degli era stato essere loro suo sua solo dopo molto quando tra fra
    l' d' un' dell' all' nell' sull' dall' quest' c'`,
  determiners: `il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa questi queste quel quello quella quest'
    mio mia nostro nostra alcuni alcune due tre quattro cinque ogni altro altra altri altre nessuno entrambi`,
  prepositions: `di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai
    dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle dell' all' nell' sull' dall' d'`,
  fillers: `ha hanno aveva è anche poi ancora così oggi ieri si già inoltre quindi infine lunedì martedì mercoledì giovedì
    venerdì sabato domenica`,
  openers: `né dove mentre perché poi senza secondo durante contro prima ora oggi ieri domani qui lì là già ancora sempre mai
    meno tanto tutto tutti tutta tutte molti molte sì quale essa ciò così inoltre infine però tuttavia intanto
    invece infatti quindi dunque insomma niente proprio forse gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro essi',
  other: 'io noi voi',
  and: 'e ed',
  relatives: 'che chi cui',
  genitives: "di del dello della dei degli delle dell' d'",
  attributes: 'vicino vicina vicini vicine',
  offices: '',
  impersonals: '',
  enclitics: '',
  cues: `detto dice dicono disse diceva spiegano aggiunge aggiunto aggiungeva conclude concluso chiede chiesto risponde
    risposto scrive scritto sostiene sostenuto ammette ammesso ribadisce ribadito avverte avvertito promette
    promesso prosegue proseguito incalza twitta fa riferisce riferito auspica insiste insistito argomenta ${withEndings('spieg afferm dichiar sottoline raccont osserv comment ricord annunci conferm precis rivel denunci assicur evidenzi rilev replic attacc confess lament', 'a ato ava')}`,
  weakCues: `chiama chiamato definisce definito definì descrive descritto accusa accusato vuole pensa crede spera parla parlato
    propone proposto nega negato difende difeso nota comunicato intervista messaggio`,
  sources: 'secondo',
  people: `portavoce avvocato avvocata presidente ministro ministra sindaco sindaca direttore direttrice responsabile fonte
    fonti procuratore giudice testimone testimoni vittima ricercatore ricercatrice professore professoressa esperto
    esperta esperti padre madre uomo donna allenatore giocatore medico autore giornalista deputato deputata senatore
    senatrice capo leader premier segretario segretaria`,
  bodies: `polizia governo partito ministero tribunale procura sindacato associazione azienda società gruppo rapporto studio
    nota giornale carabinieri`,
  titles: `sig signor signora dott dottor dottoressa presidente ministro ministra sindaco sindaca generale colonnello capitano
    senatore senatrice deputato onorevole professor professoressa papa re regina principe avvocato premier`,
  maleTitles: 'sig signor dott re principe ministro senatore',
  femaleTitles: 'signora dottoressa regina ministra senatrice professoressa',
  capitalNouns: false,
  dropsSubject: true,
};
