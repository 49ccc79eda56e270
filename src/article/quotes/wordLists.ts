import { SMALL_WORDS } from '../smallWords';
import { wordSet, wordsOf } from '../wordSet';

/** What is shown, heard or sung: her podcast "X". */
export const PROGRAMMES = wordSet('show podcast series sitcom film movie song album');

/** What a title in quotation marks is a title of, just before it: her novel "X", starring in "X". */
export const WORK_BEFORE: ReadonlySet<string> = new Set([
  ...PROGRAMMES,
  ...wordsOf(`
  shows films movies book books novel novels songs albums drama documentary
  play musical memoir program programme broadcast magazine newspaper column columnist episode article essay
  op-ed host hosts hosted co-host co-hosts star stars starred starring anthem track single poem painting video ballad
  hit sketch game titled entitled headlined author co-author correspondent anchor ad special thriller comedy blog
  website segment report interview appearance appeared network station actor actress buch roman film serie livre
  libro novela romanzo`),
]);

/** The same in languages that write titles like sentences: su novela "X", le film « X », „X“, ihr Roman. */
export const WORK_ELSEWHERE = wordSet(`
  novela novelas película filme cuento disco canción libro documental poemario poema cortometraje
  film roman romans livre chanson pièce recueil ouvrage album essai spectacle feuilleton
  romanzo brano canzone singolo spettacolo saggio opera
  buch stück lied theaterstück krimi kinofilm spielfilm dokumentarfilm erzählung gedicht oper
  romance livro música conto telenovela série serie álbum
  bildband bilderbuch hörspiel ballade boek voorstelling liedje strip
  deckaren boken filmen låten pjäsen romanen dikten maleriet bogen sangen forestillingen boka
  książka książkę powieść powieści piosenkę spektakl filmu knihu román píseň romanul filmul cartea
  фильм фильме книга книгу книге роман романе песня песню спектакль фільм книзі пісню виставу роману
  ταινία βιβλίο μυθιστόρημα`);

/** Who makes them: "la autora de «…»". */
export const AUTHORS_ELSEWHERE = wordSet(`
  autor autora autores auteur auteure autrice auteurs autore autorin directora cineasta regista réalisateur
  réalisatrice regisseur regisseurin creador creadora protagonista`);

/** What gives them a name: "se llama «…»", "intitulé « … »". */
export const ENTITLED_ELSEWHERE = wordSet(`
  llama titulado titulada titula intitulé intitulée intitule intitolato intitolata intitola betitelt getiteld
  intitulado intitulada titulat`);

/** The same just after it: "X" author Ada Quill. */
export const WORK_AFTER = wordSet(`
  show shows film movie book novel song album series star stars actress actor host co-host podcast program programme
  anchor sketch trailer episode creator author moderator interview broadcast alum finale reboot franchise soundtrack
  ad sequel premieres premiered airs aired debuts debuted`);

/** What bears an inscription or a name, just after it: "Vote Quill" hats, the "Blue Door" tour. */
export const BEARER_AFTER = wordSet(`
  shirt shirts t-shirt t-shirts hat hats cap caps sign signs banner banners button buttons sticker stickers tote poster
  posters placard placards headline headlines logo tour award rally event movement movements campaign campaigns
  initiative plan project crowd party super summit label level theory theories doctrine strategy status`);

/** What bears an inscription, before the verb that says so: signs reading "Light for All". */
export const BEARERS = wordSet(`
  shirt shirts t-shirt t-shirts hat hats cap caps sign signs banner banners button buttons badge badges sticker stickers
  poster posters placard placards flag flags plaque plaques plate plates`);

/** Verbs of which a sign may be the subject: a sign that reads "Light for All". */
export const READS = wordSet('read reads reading said says saying');
/** The same, and some that hardly anybody else is: signs proclaiming "Light for All". */
export const INSCRIBED: ReadonlySet<string> = new Set([...READS, 'say', 'declaring', 'proclaiming']);

/** Participles of verbs that give a name: it is called "the old one". */
export const NAMING = wordSet('called dubbed named nicknamed labeled labelled termed');

/** Forms of "be". */
export const BEING = wordSet('is are was were be been being');

/** Words between a quotation and the verb it belongs to, never the noun that it describes. */
export const FUNCTION_WORDS = wordSet(`
  and or but in on at for of to with as by from is was are were that because if when while he she it they which who
  will would has have had said says`);

/** Words written small inside a title: "The Light of the Lamp". */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set([...SMALL_WORDS, '&', 'is', 'that']);
