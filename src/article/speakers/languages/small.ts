import type { Language } from './language';

const EMPTY = {
  determiners: '',
  openers: '',
  they: '',
  other: '',
  genitives: '',
  attributes: '',
  impersonals: '',
  enclitics: '',
  weakCues: '',
  bodies: '',
  titles: '',
  maleTitles: '',
  femaleTitles: '',
  capitalNouns: false,
  dropsSubject: false,
};

/** Languages of which a few words are known: what opens sentences, who "he" and "she" are, and what says who speaks. */
export const SMALL: readonly Language[] = [
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
    code: 'pl',
    common: `i w nie na że się z do to jest jak o po ale za od przez dla co tak czy już tylko był była było były jego jej ich
      który która które ma może przy tym tego oraz aby jednak gdy kiedy ze we sobie został została`,
    prepositions: 'w na z do o po za od przez dla przy ze we',
    fillers: 'też już także potem wcześniej później',
    he: 'on jego jemu',
    she: 'ona jej',
    and: 'i oraz',
    relatives: 'który która co',
    cues: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła podkreślił
      podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia napisał napisała pisze zapewnił
      zapewnia ocenił oceniła ocenia przyznał przyznała przyznaje twierdzi zauważył zauważa poinformował poinformowała
      przekazał przekazała oświadczył oświadczyła komentuje skomentował tłumaczy tłumaczył opowiada wspomina odpowiedział
      odpowiedziała zapytał uważa`,
    sources: 'według zdaniem',
    people:
      'prezydent premier minister rzecznik rzeczniczka dyrektor dyrektorka prezes ekspert burmistrz poseł posłanka',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'is',
    common: `og að á í er sem það við ekki en um til með fyrir var hann hún þeir þau ég þetta af því eru hafa hefur frá verið
      svo eftir þegar sé eða upp úr mjög líka verður voru sig hafi`,
    prepositions: 'á í við um til með fyrir af frá eftir',
    fillers: 'hefur hafði líka einnig síðan þá',
    he: 'hann honum hans',
    she: 'hún henni hennar',
    and: 'og',
    relatives: 'sem',
    cues: `segir sagði segja sögðu svarar svaraði bætir bætti skrifar skrifaði spyr spurði útskýrir útskýrði lýsir bendir benti
      rifjar tekur greinir telur`,
    sources: 'samkvæmt sögn',
    people: 'forseti ráðherra talsmaður formaður forstjóri lögreglustjóri framkvæmdastjóri prófessor',
  },
];
