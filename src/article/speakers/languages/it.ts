import { EMPTY } from './empty';
import { withEndings } from './inflect';
import type { Language } from './language';

/** Italian. */
export const it: Language = {
  ...EMPTY,
  code: 'it',
  common: `di che e la il un a per in una è non sono del si da con le dei ma al della nel come più anche lo gli alla ha i
    questo se o ho ci delle dal dalla nella sul sulla degli era stato essere loro suo sua solo dopo molto quando
    tra fra l' d' un' dell' all' nell' sull' dall' quest' c' parole`,
  determiners: `il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa questi queste quel quello quella quest'
    mio mia nostro nostra alcuni alcune due tre quattro cinque ogni altro altra altri altre nessuno entrambi`,
  prepositions: `di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai
    dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle dell' all' nell' sull' dall' d'`,
  fillers: `ha hanno aveva è anche poi ancora così oggi ieri si già inoltre quindi infine lunedì martedì mercoledì giovedì
    venerdì sabato domenica`,
  openers: `né dove mentre perché poi senza secondo durante contro prima ora oggi ieri domani qui lì là già ancora
    sempre mai meno tanto tutto tutti tutta tutte molti molte sì quale essa ciò così inoltre infine però tuttavia
    intanto invece infatti quindi dunque insomma niente proprio forse gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica dentro
    fuori sopra sotto davanti accanto intorno oltre attorno allora anzi inutile spesso subito sicuramente certo
    certamente naturalmente ovviamente purtroppo finalmente adesso perciò eppure comunque nonostante malgrado sebbene
    benché finché appena dato visto grazie ecco verso presso fino sino nessuna nulla qualcuno qualcosa qualche poche
    tanti tante troppo stesso quelli quelle quegli soltanto appunto magari piuttosto oltretutto peraltro altrimenti
    pure addirittura insieme assieme quasi dopotutto erano aveva avevano sarà saranno torna arriva resta rimane
    comincia continua interpellato interpellata sollecitato incalzato raggiunto raggiunta intervistato contattato
    contattata accusato accusata dicevano diceva lassù laggiù altrove ovunque dappertutto talvolta raramente
    recentemente attualmente successivamente precedentemente probabilmente evidentemente chiaramente soprattutto
    specialmente almeno persino perfino dapprima dapprincipio affinché purché qualora siccome poiché giacché quell'
    tutt' anch' s' n' v' cos' dov' com' nient' senz' coll'`,
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro essi',
  other: 'io noi voi',
  narrators: 'io noi',
  and: 'e ed',
  relatives: 'che chi cui',
  genitives: "di del dello della dei degli delle dell' d'",
  attributes: 'vicino vicina vicini vicine',
  ministries: 'esteri interno interni difesa salute sanità lavoro scuola sport casa cultura',
  cues: `detto dice dicono disse diceva spiegano aggiunge aggiunto aggiungeva conclude concluso chiede chiesto
    risponde risposto scrive scritto sostiene sostenuto ammette ammesso ribadisce ribadito avverte avvertito promette
    promesso prosegue proseguito incalza twitta fa riferisce riferito auspica insiste insistito dicevano
    affermano dichiarano sottolineano raccontano osservano commentano ricordano annunciano confermano
    precisano sostengono scrivono rispondono ammettono avvertono replicano concludono aggiungono sbotta sbottato
    esclama esclamato grida gridato gridano sussurra sussurrato scherza scherzato ripete ripetuto
    rincara rincarato tuona tuonato ammonisce ammonito suggerisce suggerito predice predetto chiosa chiosato chiarisce
    chiarito obietta obiettato domanda domandato insinua garantisce garantito giura giurato esulta esultato rimarca
    rimarcato puntualizza puntualizzato specifica specificato continua continuato riconosce
    riconosciuto accusava sospira sospirato sospirava incalzato incalzava aspetta aspettato aspettava confida
    confidato confidava sfoga sfogato sfogava comunica comunicava congratula congratulato congratulava preoccupa
    preoccupato preoccupava sorride sorriso ride scandisce sintetizza sintetizzato riassume riassunto svela svelato
    narra narrato gioisce riflette riflettuto ragiona twittato protesta protestato critica criticato taglia sbuffa
    sospirano dissero spiegò aggiunse rispose raccontò dichiarò affermò commentò osservò ricordò chiese concluse
    replicò annunciò precisò sottolineò scrisse ammise esclamò gridò confessò confidò insistette proseguì racconterà
    dirà esorta esortato sprona ringrazia ringraziato applaude mormora mormorato bisbiglia bofonchia borbotta
    borbottato sorridono sfogata allarga sosteneva rispondeva chiedeva aggiunta detta conclusa risposta sbottata
    sorvola spiegherà aggiungerà ricorderà confesserà risponderà ammetterà ${withEndings('spieg afferm dichiar sottoline raccont osserv comment ricord annunci conferm precis rivel denunci assicur evidenzi rilev replic attacc confess lament ironizz polemizz ipotizz teorizz analizz argoment illustr segnal lanci rassicur minacci', 'a ato ava')}`,
  weakCues: `chiama chiamato definisce definito definì descrive descritto accusa accusato vuole pensa crede spera parla parlato
    propone proposto nega negato difende difeso nota comunicato intervista messaggio`,
  views: 'per',
  written: 'legge leggeva leggere',
  sources: 'secondo',
  wordings: 'parole',
  people: `portavoce avvocato avvocata presidente ministro ministra sindaco sindaca direttore direttrice responsabile
    fonte fonti procuratore giudice testimone testimoni vittima ricercatore ricercatrice professore professoressa
    esperto esperta esperti padre madre uomo donna allenatore giocatore medico autore giornalista deputato deputata
    senatore senatrice capo leader premier segretario segretaria portavoci avvocati presidenti ministri sindaci
    direttori fratello sorella figlio figlia amico amica amici zio zia cugino cugina nonno nonna marito moglie
    compagno compagna fidanzato fidanzata vicino vicina vicini allenatrice capitano attaccante portiere difensore
    giocatrice giocatori calciatore pilota ingegnere medici infermiere infermiera chirurgo psicologo psicologa
    psichiatra autrice scrittore scrittrice giornalisti cronista conduttore conduttrice deputati assessore assessora
    consigliere consigliera ambasciatore ambasciatrice diplomatico commissario commissaria dirigente dirigenti
    governatore governatrice candidato candidata candidati oppositore manifestante manifestanti abitante abitanti
    residente residenti cittadino cittadina cittadini studente studentessa studenti insegnante insegnanti maestro
    maestra attivista attivisti sindacalista lavoratore lavoratrice lavoratori operaio operaia impiegato agricoltore
    pescatore commerciante commercianti poliziotto poliziotta agente agenti carabiniere soldato soldati generale
    colonnello ufficiale detective magistrato magistrata storico storica economista economisti sociologo politologo
    filosofo analista analisti specialista specialisti scienziato scienziata scienziati biologo biologa architetto
    artista artisti cantante attore attrice regista musicista pittore fotografo romanziere poeta prete sacerdote
    vescovo cardinale papa imam rabbino re regina principe principessa fondatore fondatrice imprenditore imprenditrice
    proprietario proprietaria cliente clienti paziente pazienti passeggero turista turisti superstite sopravvissuto
    familiari parenti collega colleghi adolescente pensionato pensionata tecnico vicepresidente parlamentare
    parlamentari europarlamentare imputato imputata imputati accusato accusata indagato indagata detenuto detenuta pm
    legale legali geologo geologa mister bomber presidentessa preside rettore rettrice parroco primario primaria
    biologi geologi fisico fisica virologo virologa tecnici artigiano artigiana gondoliere pastore allevatore
    allevatrice contadino contadina viticoltore barista ristoratore ristoratrice albergatore negoziante commessa
    bidello custode portinaio pendolare pendolari automobilista volontario volontaria volontari vedova vedovo orfano
    suocera suocero nuora genero nipote bambino bambina ragazzo ragazza ragazzi giovane anziano anziana coordinatore
    coordinatrice curatore curatrice organizzatore organizzatrice relatore relatrice delegato delegata manager
    amministratore amministratrice ceo vicesindaco vicesindaca prefetto questore questora comandante maresciallo
    ispettore ispettrice soprintendente promessa esordiente centravanti centrocampista terzino ala ct fantino ciclista
    tennista nuotatrice nuotatore campione campionessa chef cuoco cuoca panettiere vigile bagnino`,
  bodies: `polizia governo partito ministero tribunale procura sindacato associazione azienda società gruppo rapporto
    studio nota giornale carabinieri comune parlamento commissione consiglio comitato fondazione istituto università
    ospedale banca quotidiano rivista agenzia lettera petizione sentenza denuncia federazione club organizzazione
    ong opposizione maggioranza`,
  titles: `sig signor signora dott dottor dottoressa presidente ministro ministra sindaco sindaca generale colonnello
    capitano senatore senatrice deputato onorevole professor professoressa papa re regina principe avvocato premier
    padre don suor fra monsignor cardinale vescovo principessa giudice procuratore commissario vicepresidente
    governatore governatrice ambasciatore segretario segretaria assessore consigliere allenatore maestro procuratrice
    giudici ingegner avvocata geometra assessora consigliera commissaria vescova parroco prefetto questore comandante
    maresciallo ispettore ispettrice rettore rettrice mister`,
  maleTitles: 'sig signor dott re principe ministro senatore',
  femaleTitles: 'signora dottoressa regina ministra senatrice professoressa',
  dropsSubject: true,
};
