import { EMPTY } from './empty';
import type { Language } from './language';

/** Slavic languages of which a few words are known. */
export const SLAVIC: readonly Language[] = [
  {
    ...EMPTY,
    code: 'ru',
    ofMen: /л(?:ся)?$/,
    ofWomen: /ла(?:сь)?$/,
    common: `и в не на что с по как это из у за от о но к для же так все его она он они мы бы при уже также был была было были
      после том этом который которая которые если когда во со чтобы или ещё еще только до того себя этого`,
    determiners: 'один одна одно два две три',
    prepositions: 'в на с по из у за от о к для при после во со до',
    fillers: 'также уже ранее потом позже ещё еще тогда',
    openers: `однако поэтому сейчас сегодня вчера завтра теперь тогда здесь там потом затем почему зачем где кто чем между
      вместо около более менее всего сам сама сами такой такие каждый многие некоторые понедельник вторник среду четверг
      пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря фото
      впрочем кстати наконец возможно кроме среди через перед без несмотря согласно нет да вот речь`,
    he: 'он его ему им',
    she: 'она её ее ей',
    they: 'они их',
    other: 'мы я один одна',
    narrators: 'мы я',
    and: 'и',
    relatives: 'который которая которые что',
    humanRelatives: '',
    genitives: 'из',
    cues: `сказал сказала сказали говорит говорил говорила говорят говорили заявил заявила заявили заявляет заявляют отметил
      отметила отметили отмечает отмечают подчеркнул подчеркнула подчеркивает подчёркивает добавил добавила добавили
      добавляет сообщил сообщила сообщили сообщает сообщают написал написала написали пишет пишут пояснил пояснила пояснили
      поясняет рассказал рассказала рассказали рассказывает рассказывают рассказывал рассказывала считает считают утверждает
      утверждают утверждал утверждала уточнил уточнила уточнили уточняет ответил ответила ответили отвечает признал признала
      признался призналась признаётся признается объяснил объяснила объяснили объясняет цитирует предупредил предупредила
      предупреждает напомнил напомнила напоминает спросил спросила спрашивает прокомментировал прокомментировала
      прокомментировали комментирует резюмировал резюмировала резюмирует вспоминает вспоминал вспоминала вспомнил вспомнила
      констатировал констатировала констатирует пообещал пообещала обещает посетовал посетовала сетует возразил возразила
      возражает заверил заверила заверили уверяет уверен уверена заключил заключила заключает продолжил продолжила
      продолжает воскликнул воскликнула шутит пошутил пошутила жалуется пожаловался пожаловалась замечает заметил заметила
      произнес произнёс произнесла крикнул крикнула призвал призвала призвали полагает рассуждает делится поделился
      поделилась парировал парировала настаивает указал указала указали говорится`,
    weakCues: 'назвал назвала назвали называет называют думает',
    written: 'говорится говорилось сказано написано отмечается указано указывается',
    sources: 'словам мнению данным информации версии согласно',
    people: `президент министр представитель представительница губернатор директор глава эксперт мэр депутат адвокат источник
      сотрудник сотрудница житель жительница жители соседи сосед соседка врач учитель учительница тренер режиссёр режиссер
      актёр актриса писатель юрист прокурор следователь судья полицейский спикер сенатор премьер председатель начальник
      руководитель основатель владелец владелица автор мать отец мужчина женщина пенсионер пенсионерка студент студентка
      спасатель пожарный очевидец очевидцы`,
    bodies: 'пресс-служба полиция мвд прокуратура администрация министерство мчс кремль суд компания ведомство',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'uk',
    ofMen: /в(?:ся)?$/,
    ofWomen: /ла(?:ся)?$/,
    common: `і в не на що з по як це із у за від о але до для та так усі його вона він вони ми би при вже також був була було
      після тому який яка які якщо коли або ще тільки те себе цього саме`,
    determiners: 'один одна одне два дві три',
    prepositions: 'в на з по із у за від о до для при після про',
    fillers: 'також вже раніше потім пізніше ще тоді',
    openers: `однак тому зараз сьогодні вчора завтра тепер тоді тут там потім чому де хто між замість близько більше
      менше сам сама самі такий такі кожен багато деякі понеділок вівторок середу четвер п'ятницю суботу неділю січня
      лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня фото втім нарешті можливо крім
      серед через перед без попри згідно ні так ось`,
    he: 'він його йому',
    she: 'вона її їй',
    they: 'вони їх',
    other: 'ми я один одна',
    narrators: 'ми я',
    and: 'і та й',
    relatives: 'який яка які що',
    genitives: 'із',
    cues: `сказав сказала сказали говорить говорив говорила говорять каже казав казала кажуть казали заявив заявила заявили
      заявляє заявляють зазначив зазначила зазначили зазначає зазначають підкреслив підкреслила підкреслили підкреслює
      наголосив наголосила наголосили наголошує додав додала додали додає повідомив повідомила повідомили повідомляє
      повідомляють написав написала написали пише пишуть пояснив пояснила пояснили пояснює пояснюють розповів розповіла
      розповіли розповідає розповідають вважає вважають стверджує стверджують уточнив уточнила уточнили уточнює відповів
      відповіла відповіли відповідає визнав визнала визнає зізнався зізналася зізнається пригадує пригадав пригадала згадує
      згадав згадала прокоментував прокоментувала прокоментували коментує попередив попередила попереджає нагадав нагадала
      нагадує спитав спитала запитав запитала питає пообіцяв пообіцяла обіцяє запевнив запевнила запевняє переконаний
      переконана підсумував підсумувала підсумовує зауважив зауважила зауважує констатує констатував констатувала
      продовжив продовжила продовжує вигукнув вигукнула жартує пожартував пожартувала скаржиться закликав закликала
      ділиться поділився поділилася наполягає вказав вказала йдеться`,
    weakCues: 'назвав назвала назвали називає називають думає',
    written: 'йдеться йшлося сказано зазначено зазначається написано читаємо',
    sources: 'словами даними думку інформацією згідно',
    people: `президент міністр речник речниця губернатор директор директорка голова експерт експертка мер депутат депутатка
      адвокат адвокатка джерело представник представниця співробітник співробітниця житель жителька мешканець мешканка
      мешканці сусід сусідка сусіди лікар лікарка вчитель вчителька тренер режисер режисерка актор акторка письменник
      письменниця юрист прокурор слідчий суддя спікер прем'єр начальник керівник керівниця засновник засновниця власник
      власниця автор авторка мати батько чоловік жінка командир військовий рятувальник очевидець очевидці`,
    bodies: 'пресслужба пресслужбі поліція прокуратура адміністрація міністерство суд компанія',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'pl',
    ofMen: /ł$/,
    ofWomen: /ła$/,
    common: `w na z nie się że jest o jak po co ale od za przez dla są był było była ich tym już może tak tego który która
      które oraz tylko przed jego jej przy czy ze być bez także ma między podczas roku lat`,
    determiners: 'jeden jedna jedno dwóch dwie trzy trzech',
    prepositions: 'w na z do o po od za przez dla przed przy ze bez między podczas ku nad pod u',
    fillers: 'także też już wcześniej później potem nam',
    openers: `ale według jednak gdy kiedy dlaczego kto jak tam tu teraz potem podczas jeśli dlatego natomiast ponadto zdaniem
      chociaż mimo wszystko dziś wczoraj jutro wtedy ponad około nikt każdy wielu niektórzy również jeszcze poza zobacz
      czytaj`,
    he: 'on jego',
    she: 'ona jej',
    they: 'oni ich',
    other: 'my ja jeden jedna',
    narrators: 'my ja',
    and: 'i oraz',
    relatives: 'który która które',
    genitives: 'z',
    cues: `mówi mówił mówiła mówią mówili powiedział powiedziała powiedzieli dodaje dodał dodała dodają dodali twierdzi
      twierdził twierdziła twierdzą podkreśla podkreślił podkreśliła podkreślają podkreślał podkreślała wyjaśnia wyjaśnił
      wyjaśniła wyjaśniają tłumaczy tłumaczył tłumaczyła tłumaczą zaznacza zaznaczył zaznaczyła przyznaje przyznał przyznała
      przyznają opowiada opowiadał opowiadała opowiadają wspomina wspominał wspominała informuje informował informowała
      poinformował poinformowała poinformowali napisał napisała napisali pisze pisał pisała odpowiada odpowiedział
      odpowiedziała ocenia ocenił oceniła zapewnia zapewnił zapewniła zapewniają pyta zapytał zapytała stwierdził stwierdziła
      stwierdza uważa uważają komentuje skomentował skomentowała skomentowali apeluje apelował zaapelował zaapelowała
      relacjonuje relacjonował relacjonowała relacjonują śmieje przekazał przekazała przekazali przekonuje przekonywał
      przekonywała oświadczył oświadczyła zauważa zauważył zauważyła wskazuje wskazał wskazała przypomina przypomniał
      przypomniała ostrzega ostrzegł ostrzegła zdradza zdradził zdradziła żartuje żartował zażartował wyznał wyznała ogłosił
      ogłosiła oznajmił oznajmiła zapowiada zapowiedział zapowiedziała obiecuje obiecał obiecała argumentuje argumentował
      kwituje skwitował skwitowała podsumowuje podsumował podsumowała precyzuje sprecyzował wylicza narzeka żali ubolewa
      krzyczał krzyczała rzucił zacytował cytuje dopytuje`,
    weakCues: 'nazwał nazwała nazywa nazywają określił określiła określa czytamy',
    written: 'czytamy napisano przeczytać zapisano',
    sources: 'według zdaniem',
    people: `burmistrz prezydent premier minister wójt rzecznik rzeczniczka dyrektor dyrektorka radny radna poseł posłanka senator
      prezes trener policjant prokurator sędzia adwokat ekspert profesor lekarz nauczyciel nauczycielka mieszkaniec
      mieszkanka naczelnik naczelniczka komendant strażak strażacy sołtys proboszcz ksiądz autor autorka właściciel właścicielka
      świadek świadkowie sąsiad sąsiadka matka ojciec żona mąż kobieta mężczyzna internauta internautka reżyser reżyserka
      pisarz pisarka aktor aktorka badacz badaczka historyk szef szefowa kierownik kierowniczka przewodniczący
      przewodnicząca starosta marszałek wojewoda ratownik kierowca turysta turystka rolnik`,
    bodies: 'policja prokuratura ministerstwo urząd spółka sąd straż',
    titles: `pan pani burmistrz prezydent premier minister wójt radny radna poseł posłanka senator prezes trener prof dyrektor
      starosta sołtys rzecznik rzeczniczka naczelnik komendant ksiądz`,
    maleTitles: 'pan',
    femaleTitles: 'pani posłanka radna rzeczniczka dyrektorka nauczycielka mieszkanka',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'cs',
    ofMen: /l$/,
    ofWomen: /la$/,
    common: `se na je že si ale jako které který která podle jsem byl byla bylo byly nebo také už ještě při jeho její jejich
      mezi však aby když jen až proti před pro od kde během roku této tento tím není jsou bude`,
    determiners: 'jeden jedna jedno ten ta to tento tato dva dvě tři',
    prepositions: 'v ve na z ze s se k ke do o po od za pro před při bez mezi během nad pod u podle proti',
    fillers: 'také už dříve později pak ještě dnes včera je si',
    openers: `ale podle však když proč kdo jak kde tam tady teď pak během pokud proto naopak navíc také přesto zatímco dnes
      včera zítra tehdy přes kolem nikdo každý mnozí některý ještě vedle kvůli tento tato foto zdroj čtěte`,
    he: 'on jeho',
    she: 'ona její',
    they: 'oni jejich',
    other: 'my já jeden jedna',
    narrators: 'my já',
    and: 'a i',
    relatives: 'který která které jenž',
    genitives: 'z ze',
    cues: `řekl řekla řekli říká říkal říkala říkají uvedl uvedla uvedli uvádí dodal dodala dodali dodává dodávají tvrdí tvrdil
      tvrdila popsal popsala popisuje popisoval popisovala vysvětlil vysvětlila vysvětluje vysvětlují sdělil sdělila sdělili
      prohlásil prohlásila prohlásili napsal napsala napsali píše míní myslí domnívá upozornil upozornila upozorňuje
      připomněl připomněla připomíná přiznal přiznala přiznává podotkl podotkla podotýká zdůraznil zdůraznila zdůrazňuje
      konstatoval konstatovala konstatuje odpověděl odpověděla odpovídá zeptal zeptala ptá vzpomíná vzpomněl vzpomněla
      vypráví vyprávěl vyprávěla směje usmívá komentoval komentovala komentuje okomentoval okomentovala potvrdil potvrdila
      potvrzuje oznámil oznámila oznámili informoval informovala informuje hodnotí zhodnotil zhodnotila doplnil doplnila
      doplňuje poznamenal poznamenala upřesnil upřesnila varoval varovala varuje slíbil slíbila slibuje řekne svěřil svěřila
      stojí žertuje zavtipkoval odmítl odmítla soudí věří pochvaluje`,
    weakCues: 'nazval nazvala nazývá označil označila',
    written: 'stojí stálo píše',
    sources: 'podle dle',
    people: `starosta starostka primátor primátorka prezident prezidentka premiér ministr ministryně mluvčí ředitel ředitelka
      radní poslanec poslankyně senátor senátorka předseda předsedkyně trenér trenérka policista státní žalobce soudce
      soudkyně advokát advokátka odborník expert profesor profesorka lékař lékařka učitel učitelka obyvatel obyvatelka
      soused sousedka majitel majitelka hasič hasiči matka otec žena muž svědek svědci historik historička autor autorka
      režisér režisérka šéf šéfka vedoucí hejtman místostarosta kastelán`,
    bodies: 'policie ministerstvo radnice úřad společnost soud',
    titles: `pan paní starosta starostka primátor prezident premiér ministr ministryně poslanec poslankyně senátor trenér
      ředitel ředitelka mluvčí předseda předsedkyně hejtman`,
    maleTitles: 'pan',
    femaleTitles: 'paní starostka primátorka ministryně poslankyně senátorka ředitelka předsedkyně',
    dropsSubject: true,
  },
];
