import { EMPTY } from './empty';
import type { Language } from './language';

/** Languages of northern Europe of which a few words are known. */
export const NORTHERN: readonly Language[] = [
  {
    ...EMPTY,
    code: 'nl',
    verbSecond: true,
    common: `de het een en van dat op te zijn voor niet aan er om ook als bij maar dan wordt door naar uit nog
      heeft werd zich deze dit kan meer wel geen al tot hebben hun haar moet waar onder tegen veel jaar`,
    determiners: 'de het een zijn haar hun deze die dit dat elke twee drie vier vijf',
    prepositions: 'van in op te met voor aan bij door naar over uit om tot onder tegen tijdens volgens na',
    fillers: `heeft hebben had ook nog dan later daarna toen gisteren vandaag woensdag donderdag vrijdag maandag dinsdag
      zaterdag zondag eerder weten`,
    openers: `maar volgens toch daarom toen nu daar hier zo wat hoe waarom wie als zonder na sinds tijdens ondertussen inmiddels
      daarna daarnaast bovendien verder zelf zelfs vooral alleen bekijk gisteren vandaag morgen eerder ooit soms vaak
      beide ieder iedereen niemand niets iets alles sommige zeker misschien natuurlijk eigenlijk omdat terwijl hoewel
      behalve rond binnen buiten vanaf vanwege dankzij ondanks foto`,
    he: 'hij hem',
    she: 'zij ze',
    other: 'ik wij we één',
    narrators: 'ik wij we',
    it: '',
    and: 'en',
    relatives: 'die dat',
    genitives: 'van',
    cues: `zegt zei zeggen zeiden vertelt vertelde vertellen vertelden stelt stelde stellen vindt vond vinden schrijft schreef
      schrijven schreven meldt meldde melden laat laten liet benadrukt benadrukte verklaart verklaarde reageert reageerde
      reageren antwoordt antwoordde vraagt vroeg denkt dacht legt waarschuwt waarschuwde waarschuwen noemt noemde noemen
      bevestigt bevestigde bevestigen lacht zucht verzucht aldus besluit vult meent meende oordeelt oordeelde concludeert
      concludeerde constateert constateerde erkent erkende beweert beweerde voegt voegde grapt grapte roept riep merkt
      herinnert bekent bekende vervolgt vervolgde mailt mailde twittert twitterde belooft beloofde luidt luidde klinkt klonk
      glimlacht grijnst grinnikt relativeert nuanceert mijmert fluistert betoogt betoogde weet hoopt gelooft`,
    telling: '',
    weakCues: 'omschrijft omschreef spreekt sprak verwacht pleit eist',
    written: 'staat stond luidt lezen',
    sources: 'volgens aldus',
    people: `woordvoerder woordvoerster burgemeester minister voorzitter directeur directrice wethouder hoogleraar onderzoeker
      bewoner bewoonster schipper trainer coach advocaat rechter officier agent boerin eigenaar eigenares arts
      verpleegkundige leraar lerares moeder vader man vrouw buurman buurvrouw premier staatssecretaris dijkgraaf
      commissaris gedeputeerde onderzoekster schrijver schrijfster regisseur actrice acteur zanger zangeres kunstenaar
      pastoor dominee huisarts wetenschapper econoom historicus bioloog inspecteur politicus raadslid kamerlid fractieleider
      oprichter oprichtster ondernemer ooggetuige getuige brandweerman bondscoach aanvaller verdediger doelman renner`,
    bodies: `politie gemeente waterschap provincie ministerie bedrijf vereniging stichting partij krant kabinet brandweer
      justitie rechtbank om bond vakbond universiteit`,
    titles: `meneer mevrouw burgemeester minister wethouder professor schipper directeur voorzitter trainer advocaat dijkgraaf
      premier staatssecretaris hoogleraar bondscoach`,
    maleTitles: 'meneer vader',
    femaleTitles: 'mevrouw moeder buurvrouw woordvoerster directrice',
  },
  {
    ...EMPTY,
    code: 'sv',
    verbSecond: true,
    common: `och att det som en på är av för med till har de inte om ett han var jag sig från vi så kan när år hon
      också efter eller nu där vid mot ska skulle kommer ut få finns vara hade alla mycket`,
    determiners: 'en ett den det de hans hennes sin sitt sina två tre fyra fem',
    prepositions: 'på av för med till från om under efter vid mot i enligt hos',
    fillers: `har hade också sedan nu igår måndagen tisdagen onsdagen torsdagen fredagen i-går senare tidigare`,
    openers: `men enligt där här nu då så när vad hur varför vem utan efter sedan under samtidigt dessutom därför trots
      eftersom medan innan ingen inget alla många några själv bara redan ibland ofta foto bild idag imorgon läs
      först sist nästa förra strax även ändå`,
    he: 'han honom',
    she: 'hon henne',
    other: 'jag vi man en',
    narrators: 'jag vi',
    and: 'och',
    relatives: 'som att',
    genitives: 'av',
    cues: `säger sade sa sagt skriver skrev skrivit berättar berättade menar menade tycker tyckte förklarar förklarade svarar
      svarade uppger uppgav konstaterar konstaterade tillägger tillade hävdar hävdade fortsätter fortsatte betonar betonade
      frågar frågade undrar undrade suckar skrattar kallar ropar ropade viskar viskade påpekar påpekade understryker
      underströk anser ansåg tror trodde bekräftar bekräftade kommenterar kommenterade meddelar meddelade varnar varnade
      lovar lovade minns mindes noterar noterade summerar utbrister utbrast erkänner erkände resonerar inflikar skämtar
      upplyser låter sammanfattar medger medgav lyder hälsar`,
    weakCues: 'beskriver beskrev kallade',
    written: 'står stod heter hette lyder löd läsa',
    sources: 'enligt',
    people: `ordförande chef minister statsminister kommunalråd kommunalrådet polis talesperson talesman tränare forskare professor
      lärare läkare advokat åklagare ägare granne ordföranden chefen ministern statsministern polisen talespersonen
      talesmannen tränaren forskaren professorn läraren läkaren advokaten åklagaren ägaren grannen direktör direktören
      presschef presstalesperson generaldirektör partiledare partiledaren utrikesminister finansminister justitieminister
      författare författaren konstnär konstnären historiker redaktör redaktören skådespelare musiker vd kock kocken
      förbundskapten förbundskaptenen räddningsledare utredare utredaren rektor rektorn präst prästen skepparen mamma pappa
      kvinnan mannen expert experten vittne vittnet bonde bonden`,
    bodies: 'polisen kommunen regeringen bolaget företaget myndigheten regionen',
    titles: `kommunalrådet ordföranden ministern statsministern tränaren forskaren professorn åklagaren advokaten polischefen
      konsthistorikern skepparen författaren konstnären rektorn läraren läkaren direktören presschefen partiledaren
      förbundskaptenen vd:n finansministern utrikesministern justitieministern fru herr`,
    maleTitles: 'herr',
    femaleTitles: 'fru',
  },
  {
    ...EMPTY,
    code: 'no',
    verbSecond: true,
    common: `og det er som en på av med til har de ikke om et han var jeg seg fra vi så kan når år hun også etter
      eller nå der ved mot skal ville kommer ut få være hadde alle mye ble blir noe sier af ikkje eit frå dei
      ho vere sei kva hvor efter blev mig sig nu hvad fordi`,
    determiners: 'en et ei ein eit ett den det de dei hans hennes hendes sin sitt sine to tre fire fem',
    prepositions: 'på av for med til fra om under etter ved mot i ifølge hos af efter frå ifølgje',
    fillers: 'har hadde også siden nå havde nu sidan òg senere tidligere videre',
    openers: `men ifølge der her nå da så når hva hvordan hvorfor hvem uten etter siden under samtidig dessuten derfor
      selv likevel alle mange noen ingen bare allerede ofte foto bilde ifølgje difor korleis kvifor kven utan mens
      hvad uden desuden dog således inden foruden billede nogle læs les`,
    he: 'han ham',
    she: 'hun ho henne hende',
    other: 'jeg eg vi man en',
    narrators: 'jeg eg vi',
    and: 'og',
    relatives: 'som der at',
    genitives: 'av af',
    cues: `sier sa sagt siger sagde skriver skrev skriv forteller fortalte fortæller fortel fortalde mener mente meiner meinte
      forklarer forklarte forklarede forklarar forklara svarer svarte svarede svarar svara opplyser opplyste oplyser oplyste fastslår slår legger la lægger understreker understrekte understreger understregede spør spurte spørger spurgte
      sukker ler smiler kaller kalder seier kallar tilføyer tilføjer tilføjede fortsetter fortsætter fortsatte
      vurderer vurderte vurderede hevder hevdet hævder hævdede hevdar påpeker påpekte påpeger påpegede bekrefter bekreftet
      bekræfter bekræftede stadfestar innrømmer innrømmet indrømmer indrømmede konstaterer konstaterte konstaterede
      kommenterer kommenterte kommenterede roper ropte råber råbte hvisker hviskede advarer advarte advarede lover lovet
      lovede erkjenner erkjente erkender erkendte tror troede trodde synes syntes synest håper håber husker huskede minnes
      oppsummerer utdyper uddyber uddybede lyder lød heiter heter hedder mumler beretter beretta undrer nikker`,
    weakCues: 'omtaler omtalte beskriver beskrev kalte kaldte',
    written: 'står stod heter het hedder hed lyder lød læse lese fremgår',
    sources: 'ifølge ifølgje',
    people: `ordfører leder sjef statsminister minister politimester talsmann talskvinne trener forsker professor lærer lege
      advokat eier nabo borgmester formand direktør ordførar ordføreren lederen sjefen statsministeren ministeren treneren
      forskeren professoren læreren legen advokaten eieren naboen borgmesteren formanden direktøren rektor rektoren
      forskar lærar eigar leiar politiinspektør vicepolitiinspektør talsperson talsmand talskvinde landstræner landsholdstræner
      landslagstrener forfatter forfatteren kunstner skuespiller instruktør historiker ekspert forkvinde næstformand lektor
      overlæge læge lægen pressechef kommunikasjonssjef kommunikasjonsdirektør innsatsleder vaktleiar operasjonsleder
      anklager politikommissær byrådsmedlem statsråd partileder reiselivsforskar bonde kvinnen mannen kvinden manden`,
    bodies: 'politiet kommunen regjeringen regeringen selskapet selskabet departementet ministeriet',
    titles: `ordfører ordførar statsminister leder sjef trener forsker professor advokat borgmester formand direktør rektor
      politiinspektør vicepolitiinspektør forfatter reiselivsforskar influensaren forskar lektor lektoren statsråd partileder
      operasjonsleder innsatsleder fru hr herr`,
    maleTitles: 'hr herr',
    femaleTitles: 'fru',
  },
  {
    ...EMPTY,
    code: 'fi',
    common: `ja on ei että se oli joka hän mutta kun myös ovat kuin mukaan sen olla hänen jos tai sekä vain niin jo nyt
      vielä siitä tämä ole mitä siinä jonka voi kanssa jälkeen ennen noin vuoden vuotta sitä ollut joita eivät`,
    prepositions: 'ennen ilman',
    fillers:
      'myös vielä nyt jo on oli eilen tänään maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina puhelimitse',
    openers: `mutta myös kun jos siksi miksi miten kuka missä siellä täällä tässä siitä sitten vaikka koska lisäksi kuitenkin
      samalla silti nyt tänään eilen huomenna kuva lue monet kaikki kukaan ehkä joskus usein vasta ensin lopulta
      aluksi nykyään toisaalta vuonna viime tämän sen`,
    he: 'hän',
    she: 'hän',
    they: 'he',
    other: 'minä me',
    narrators: 'minä me',
    and: 'ja sekä',
    relatives: 'joka jotka',
    cues: `sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat kirjoittaa
      kirjoitti kirjoittavat kommentoi kommentoivat vastaa vastasi vastaavat kysyy kysyi ihmettelee ihmetteli muistelee
      muisteli muistaa selittää selitti arvioi arvioivat painottaa painotti korostaa korosti huomauttaa huomautti lisää lisäsi
      jatkaa jatkoi myöntää myönsi vakuuttaa vakuutti varoittaa varoitti pohtii pohti kuvailee kuvaili nauraa naurahtaa
      naurahti hymyilee huokaa summaa tiivistää linjaa perustelee perusteli ilmoittaa ilmoitti tiedottaa tiedotti uskoo
      epäilee moittii kehuu iloitsee harmittelee täsmentää mukaan mielestä`,
    weakCues: 'kutsuu kutsui nimittää',
    sources: '',
    people: `johtaja pääjohtaja toimitusjohtaja ministeri pääministeri presidentti professori tutkija opettaja rehtori lääkäri
      ylilääkäri poliisi komisario rikoskomisario ylikomisario tiedottaja puheenjohtaja valmentaja päävalmentaja kansanedustaja
      kaupunginjohtaja kunnanjohtaja pormestari asukas naapuri omistaja yrittäjä kirjailija ohjaaja näyttelijä asiantuntija
      toimittaja kapteeni syyttäjä tuomari asianajaja päällikkö palomestari ylitarkastaja puhemies rouva herra`,
    bodies: 'poliisi kaupunki kunta ministeriö hallitus yhtiö',
    titles: `toimitusjohtaja ministeri pääministeri presidentti professori tutkija rehtori kaupunginjohtaja komisario
      rikoskomisario puheenjohtaja valmentaja päävalmentaja kansanedustaja pormestari johtaja`,
  },
];
