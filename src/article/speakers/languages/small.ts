import type { Language } from './language';

const EMPTY = {
  determiners: '',
  openers: '',
  they: '',
  other: '',
  narrators: '',
  it: '',
  humanRelatives: '',
  genitives: '',
  attributes: '',
  offices: '',
  ministries: '',
  impersonals: '',
  meansNobody: undefined,
  rejoins: '',
  reporting: '',
  enclitics: '',
  wordings: '',
  weakCues: '',
  telling: '',
  views: '',
  bodies: '',
  titles: '',
  maleTitles: '',
  femaleTitles: '',
  capitalNouns: false,
  dropsSubject: false,
  hasEnglishEndings: false,
};

/** Languages of which a few words are known: what opens sentences, who "he" and "she" are, and what says who speaks. */
export const SMALL_LANGUAGES: readonly Language[] = [
  {
    ...EMPTY,
    code: 'ru',
    common: `и в не на что с по как это из у за от о но к для же так все его она он они мы бы при уже также был была было были
      после том этом который которая которые если когда во со чтобы или ещё еще только до того себя этого`,
    prepositions: 'в на с по из у за от о к для при после во со до',
    fillers: 'также уже ранее потом позже',
    he: 'он его ему',
    she: 'она её ее ей',
    and: 'и',
    relatives: 'который которая что',
    cues: `сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет отметил отметила
      подчеркнул подчеркнула добавил добавила сообщил сообщила сообщили написал написала пишет пояснил пояснила рассказал
      рассказала рассказывает считает утверждает уточнил уточнила ответил ответила признал признался призналась объяснил
      объяснила цитирует предупредил напомнил спросил спросила`,
    sources: 'словам мнению данным',
    people: 'президент министр представитель губернатор директор глава эксперт мэр депутат адвокат источник',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'uk',
    common: `і в не на що з по як це із у за від о але до для та так усі його вона він вони ми би при вже також був була було
      після тому який яка які якщо коли або ще тільки те себе цього саме`,
    prepositions: 'в на з по із у за від о до для при після про',
    fillers: 'також вже раніше потім пізніше',
    he: 'він його йому',
    she: 'вона її їй',
    and: 'і та й',
    relatives: 'який яка що',
    cues: `сказав сказала сказали говорить каже казав казала кажуть заявив заявила заявили заявляє зазначив зазначила
      підкреслив підкреслила наголосив наголосила додав додала повідомив повідомила повідомили написав написала пише пояснив
      пояснила розповів розповіла розповідає вважає стверджує уточнив відповів відповіла визнав пригадує згадує`,
    sources: 'словами даними',
    people: 'президент міністр речник речниця губернатор директор голова експерт мер депутат адвокат джерело',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'nl',
    common: `de het een en van dat op te zijn voor niet aan er om ook als bij maar dan wordt door naar uit nog
      heeft werd zich deze dit kan meer wel geen al tot hebben hun haar moet waar onder tegen veel jaar`,
    determiners: 'de het een zijn haar hun deze die dit dat elke twee drie vier vijf',
    prepositions: 'van in op te met voor aan bij door naar over uit om tot onder tegen tijdens volgens na',
    fillers:
      'heeft hebben had ook nog dan later daarna toen gisteren vandaag woensdag donderdag vrijdag maandag dinsdag',
    openers:
      'maar volgens toch daarom toen nu daar hier zo wat hoe waarom wie als zonder na sinds tijdens ondertussen inmiddels',
    he: 'hij hem',
    she: 'zij ze',
    and: 'en',
    relatives: 'die dat',
    genitives: 'van',
    cues: `zegt zei zeggen zeiden vertelt vertelde stelt stelde vindt vond schrijft schreef meldt meldde laat benadrukt
      benadrukte verklaart verklaarde reageert reageerde antwoordt antwoordde vraagt vroeg denkt dacht legt waarschuwt
      waarschuwde noemt noemde bevestigt bevestigde lacht zucht verzucht aldus besluit vult`,
    sources: 'volgens aldus',
    people: `woordvoerder woordvoerster burgemeester minister voorzitter directeur directrice wethouder hoogleraar onderzoeker
      bewoner bewoonster schipper trainer coach advocaat rechter officier agent boer boerin eigenaar eigenares arts
      verpleegkundige leraar lerares moeder vader man vrouw buurman buurvrouw premier`,
    bodies: 'politie gemeente waterschap provincie ministerie bedrijf vereniging stichting partij krant',
    titles: 'meneer mevrouw burgemeester minister wethouder professor schipper directeur voorzitter trainer advocaat',
    maleTitles: 'meneer',
    femaleTitles: 'mevrouw',
  },
  {
    ...EMPTY,
    code: 'sv',
    common: `och att det som en på är av för med till har de inte om ett han var jag sig från vi så kan när år hon
      också efter eller nu där vid mot ska skulle kommer ut få finns vara hade alla mycket`,
    determiners: 'en ett den det de hans hennes sin sitt sina två tre fyra fem',
    prepositions: 'på av för med till från om under efter vid mot i enligt hos',
    fillers: 'har hade också sedan nu igår måndagen tisdagen onsdagen torsdagen fredagen',
    openers: 'men enligt där här nu då så när vad hur varför vem utan efter sedan under samtidigt dessutom',
    he: 'han',
    she: 'hon',
    and: 'och',
    relatives: 'som',
    cues: `säger sade sa sagt skriver skrev skrivit berättar berättade menar menade tycker tyckte förklarar förklarade svarar
      svarade uppger uppgav konstaterar konstaterade tillägger hävdar fortsätter betonar frågar undrar suckar skrattar
      kallar`,
    sources: 'enligt',
    people: `ordförande chef minister statsminister kommunalråd kommunalrådet polis talesperson talesman tränare forskare professor
      lärare läkare advokat åklagare ägare granne`,
    titles:
      'kommunalrådet ordföranden ministern statsministern tränaren forskaren professorn åklagaren advokaten polischefen',
  },
  {
    ...EMPTY,
    code: 'no',
    common: `og det er som en på av med til har de ikke om et han var jeg seg fra vi så kan når år hun også etter
      eller nå der ved mot skal ville kommer ut få være hadde alle mye ble blir noe sier`,
    determiners: 'en et ei den det de hans hennes sin sitt sine to tre fire fem',
    prepositions: 'på av for med til fra om under etter ved mot i ifølge hos',
    fillers: 'har hadde også siden nå',
    openers: 'men ifølge der her nå da så når hva hvordan hvorfor hvem uten etter siden under samtidig dessuten',
    he: 'han',
    she: 'hun',
    and: 'og',
    relatives: 'som',
    cues: `sier sa sagt siger sagde skriver skrev forteller fortalte fortæller mener mente forklarer forklarte forklarede
      svarer svarte svarede opplyser opplyste oplyser fastslår legger understreker understreger spør sukker ler kaller`,
    sources: 'ifølge',
    people: `ordfører leder sjef statsminister minister politimester talsmann talskvinne trener forsker professor lærer lege
      advokat eier nabo borgmester formand direktør`,
    titles: 'ordfører statsminister leder sjef trener forsker professor advokat borgmester formand direktør rektor',
  },
  {
    ...EMPTY,
    code: 'pl',
    common: `w na z nie się że jest o jak po co ale od za przez dla są był było była ich tym już może tak tego który która
      które oraz tylko przed jego jej przy czy ze być bez także ma między podczas roku lat`,
    prepositions: 'w na z do o po od za przez dla przed przy ze bez między podczas ku nad pod u',
    fillers: 'także też już wcześniej później potem',
    openers: 'ale według jednak gdy kiedy dlaczego kto jak tam tu teraz potem podczas jeśli dlatego natomiast ponadto',
    he: 'on jego',
    she: 'ona jej',
    and: 'i oraz',
    relatives: 'który która które',
    cues: `mówi mówił mówiła powiedział powiedziała powiedzieli dodaje dodał dodała twierdzi twierdził twierdziła podkreśla
      podkreślił podkreśliła wyjaśnia wyjaśnił wyjaśniła tłumaczy tłumaczył tłumaczyła zaznacza zaznaczył zaznaczyła
      przyznaje przyznał przyznała opowiada opowiadał opowiadała wspomina informuje poinformował poinformowała
      napisał napisała pisze odpowiada odpowiedział odpowiedziała ocenia ocenił oceniła zapewnia zapewnił zapewniła
      pyta zapytał zapytała stwierdził stwierdziła uważa komentuje skomentował apeluje relacjonuje śmieje`,
    sources: 'według zdaniem',
    people: `burmistrz prezydent premier minister wójt rzecznik rzeczniczka dyrektor dyrektorka radny radna poseł posłanka senator
      prezes trener policjant prokurator sędzia adwokat ekspert profesor lekarz nauczyciel nauczycielka mieszkaniec
      mieszkanka`,
    titles: `pan pani burmistrz prezydent premier minister wójt radny radna poseł posłanka senator prezes trener prof dyrektor
      starosta sołtys rzecznik rzeczniczka`,
    maleTitles: 'pan',
    femaleTitles: 'pani',
    dropsSubject: true,
  },
];
