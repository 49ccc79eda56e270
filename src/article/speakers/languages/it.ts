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
  openers: `il lo la i gli le un uno una suo sua suoi sue questo questa questi queste quel quello quella ma e o né se quando
    come dove mentre anche perché poi per con senza in di da su tra fra del della dei degli delle al alla ai alle dal dalla
    nel nella sul sulla secondo durante contro dopo prima ora oggi ieri domani qui lì là già ancora sempre mai più meno
    molto tanto tutto tutti tutta tutte alcuni alcune molti molte altro altra altri altre ogni due tre non sì che chi quale
    lui lei loro io noi egli essa ciò così inoltre infine però tuttavia intanto invece infatti quindi dunque insomma
    nessuno niente solo proprio forse gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro essi',
  other: 'io noi voi',
  and: 'e ed',
  relatives: 'che chi cui',
  genitives: '',
  enclitics: '',
  cues: `detto dice dicono disse diceva spiega spiegato spiegava spiegano afferma affermato affermava aggiunge aggiunto
    aggiungeva dichiara dichiarato sottolinea sottolineato racconta raccontato raccontava osserva osservato commenta
    commentato conclude concluso ricorda ricordato chiede chiesto risponde risposto scrive scritto sostiene sostenuto
    annuncia annunciato conferma confermato ammette ammesso ribadisce ribadito precisa precisato rivela rivelato denuncia
    denunciato avverte avvertito promette promesso assicura assicurato prosegue proseguito evidenzia evidenziato
    rileva rilevato replica replicato incalza attacca attaccato twitta fa riferisce riferito confessa confessato
    lamenta lamentato auspica insiste insistito argomenta`,
  weakCues: `chiama chiamato definisce definito definì descrive descritto accusa accusato vuole pensa crede spera parla parlato
    propone proposto nega negato difende difeso nota comunicato intervista messaggio`,
  sources: 'secondo',
  people: `portavoce polizia avvocato avvocata presidente ministro ministra sindaco sindaca direttore direttrice responsabile
    fonte fonti governo partito ministero tribunale procuratore procura giudice testimone testimoni vittima ricercatore
    ricercatrice professore professoressa esperto esperta esperti sindacato associazione azienda società gruppo rapporto
    studio nota padre madre uomo donna allenatore giocatore medico autore giornalista giornale deputato deputata
    senatore senatrice capo leader premier segretario segretaria carabinieri`,
  titles: `sig signor signora dott dottor dottoressa presidente ministro ministra sindaco sindaca generale colonnello capitano
    senatore senatrice deputato onorevole professor professoressa papa re regina principe avvocato premier`,
  maleTitles: 'sig signor dott re principe ministro senatore',
  femaleTitles: 'signora dottoressa regina ministra senatrice professoressa',
  dropsSubject: true,
};
