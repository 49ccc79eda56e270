import { EMPTY } from './empty';
import type { Language } from './language';

/** Further languages of the Balkans of which a few words are known. */
export const BALKAN: readonly Language[] = [
  {
    ...EMPTY,
    code: 'bg',
    ofMen: /л$/,
    ofWomen: /ла$/,
    common: `и в на да се от за е с по че са не ще като но до той тя това този тази тези който която което които
      както след при още само вече беше бъде има няма повече преди през към върху пред или ги го му много обаче ми
      те ако където когато защото между срещу около според със във една един всички също така`,
    determiners: `един една едно едни два две трима три четири пет този тази това тези онзи негов неговият неговата
      неговите нейният нейната техният техните нашият нашата моят моята всеки всяка всички някои много двама другият
      другата друг друга`,
    prepositions: `на в във с със от за по до при към през след преди без между срещу около над под пред зад върху
      според чрез освен вместо въпреки поради относно заради край сред`,
    fillers: `е са съм сме беше бе бил била се си ще му ѝ ни им още вече също така после тогава по-късно по-рано
      вчера днес снощи сутринта понеделник вторник сряда четвъртък петък събота неделя допълнително обаче`,
    openers: `затова после тогава днес вчера утре снощи сега тук там къде кога защо кой какво как колко макар докато
      щом всъщност впрочем иначе накрая може би разбира естествено сигурно вероятно обикновено особено едновременно
      междувременно понякога винаги често рядко никога никой нищо нещо някой такъв такива именно дори поне
      понеделник вторник сряда четвъртък петък събота неделя януари февруари март април юни юли август септември
      октомври ноември декември вижте прочетете снимка снимки веднага попитан попитана запитан засега досега отново
      първо първоначално впоследствие очевидно явно миналата миналия`,
    he: 'той него',
    she: 'тя нея',
    they: 'те тях',
    other: 'ние аз нас мен един една',
    narrators: 'ние аз',
    and: 'и',
    relatives: 'който която което които',
    humanRelatives: 'кой',
    genitives: 'на от',
    cues: `каза казва казаха казват казал казала казали рече заяви заявява заявиха заявяват заявил заявила заявили
      съобщи съобщава съобщиха съобщават съобщил съобщила обясни обяснява обясниха обясняват обяснил обяснила добави
      добавя добавиха добавят добавил добавила допълни допълва допълниха допълват допълнил допълнила подчерта
      подчертава подчертаха подчертават подчертал подчертала коментира коментираха коментират коментирал коментирала
      отбеляза отбелязва отбелязаха отбелязват отбелязал отбелязала посочи посочва посочиха посочват посочил
      посочила уточни уточнява уточниха уточнил уточнила предупреди предупреждава предупредиха предупреждават
      предупредил предупредила отговори отговаря отговориха отговарят отговорил отговорила попита пита попитаха
      питат попитал попитала запита написа пише писа пишат написаха написал написала призна признава признаха
      признават признал признала обяви обявява обявиха обявяват обявил обявила потвърди потвърждава потвърдиха
      потвърждават потвърдил потвърдила припомни припомня припомниха припомнят припомнил припомнила смята смятат
      смяташе счита считат мисли мислят твърди твърдят твърдеше твърдял твърдяла вярва вярват категоричен
      категорична категорични убеден убедена разказа разказва разказаха разказват разказал разказала споделя сподели
      споделиха споделят споделил споделила настоя настоява настояват настояха изтъкна изтъква изтъкнаха акцентира
      увери уверява увериха обеща обещава обещаха обещал обещала обобщи обобщава заключи заключава възкликна
      възкликва пошегува шегува оплака оплаква информира информираха разкри разкрива разкриха контрира възрази
      възразява оповести изрази предрече прогнозира спомня спомни продължи продължава апелира призова призовава
      призоваха извика извикал изкрещя отсече отсича констатира аргументира изясни похвали`,
    weakCues: `нарече нарича нарекоха нарекъл определи определя определиха описа описва обвини обвинява обвиниха
      критикува критикуваха предложи предлага поиска иска поздрави благодари отрече отрича отрекоха отхвърли говори`,
    written: 'пише посочва казва четем прочетем гласи отбелязва подчертава добавя съобщава',
    sources: 'според',
    wordings: 'думите мнението мнение данни данните информация твърденията',
    people: `говорител говорителят говорителка говорителката министър министърът министърка министърката вицепремиер
      вицепремиерът кмет кметът кметица кметицата директор директорът директорка директорката председател
      председателят председателка председателката президент президентът премиер премиерът професор професорът
      полицай полицаят полицаи полицаите адвокат адвокатът адвокатка адвокатката жител жителка жители жителите
      треньор треньорът треньорка играч играчът играчи майка майката баща бащата шофьор шофьорът съдия съдията
      прокурор прокурорът лекар лекарят лекарка лекарката лекари лекарите доктор докторът учител учителят учителка
      учителката студент студентка студенти студентите учен ученият учени учените изследовател изследователят
      експерт експертът експертка експерти експертите специалист специалистът специалисти икономист икономистът
      историк историкът анализатор анализаторът журналист журналистът журналистка журналистката редактор писател
      писателят писателка писателката режисьор режисьорът актьор актьорът актриса актрисата певец певецът певица
      певицата художник художникът мъж мъжът жена жената човек човекът съсед съседът съседка съседката съседи
      съседите собственик собственикът собственичка собственичката основател основателят предприемач предприемачът
      шеф шефът шефката началник началникът ръководител ръководителят лидер лидерът представител представителят
      представители член членът депутат депутатът депутатка депутатката депутати управител управителят свещеник
      свещеникът митрополит патриарх патриархът свидетел свидетелят свидетелка свидетели очевидец очевидци
      пожарникар генерал генералът полковник войник дъщеря дъщерята брат сестра съпруг съпругът съпруга съпругата
      пенсионер пенсионерка работник работници активист активистка фермер рибар капитан капитанът вратар вратарят
      нападател нападателят футболист футболистът тенисист тенисистка кандидат кандидатът посланик посланикът
      сенатор сенаторът канцлер канцлерът инспектор следовател следователят омбудсман омбудсманът източник източници
      автор авторът авторката секретар секретарят съветник съветникът заместник-министър заместник-министърът
      губернатор губернаторът психолог психологът социолог социологът политолог политологът еколог`,
    bodies: `полиция полицията правителство правителството министерство министерството съд съдът прокуратура
      прокуратурата партия партията коалиция коалицията компания компанията фирма фирмата дружеството доклад
      докладът писмо писмото изявление изявлението съобщение съобщението позиция позицията декларация декларацията
      документът изследването проучването парламент парламентът комисия комисията съвет съветът агенция агенцията
      институт институтът болница болницата университет университетът училището сдружение сдружението асоциация
      асоциацията синдикат синдикатът федерацията клуб клубът община общината кметството администрацията
      пресцентърът пресслужбата вестник вестникът сайтът телевизията банката фондация фондацията църквата армията
      опозицията организация организацията мвр`,
    titles: `господин госпожа госпожица г-н г-жа д-р проф доц инж адв акад министър кмет президент премиер
      вицепремиер председател директор депутат лидер говорител генерал полковник капитан комисар треньор професор
      доктор съдия прокурор посланик митрополит патриарх отец министърът кметът президентът премиерът председателят
      депутатът лидерът треньорът`,
    maleTitles: 'господин г-н отец',
    femaleTitles: `госпожа госпожица г-жа министърка кметица председателка говорителка депутатка журналистка
      писателка актриса певица майка съпруга`,
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'sq',
    common: `të në i dhe për se që një nga u është më ka si nuk por edhe ai së kjo janë te tek ishte pas kanë ajo sa mbi këtë kur tij saj deri ose nën ndaj pasi gjatë kishte ndërsa vetëm këto këta disa mund çdo duhet asnjë ishin jo sot shumë kam ata sipas prej`,
    determiners: `një kjo këta këto disa asnjë çdo secili secila dy tre tri katër pesë shumë gjithë ca`,
    prepositions: `në me për nga te tek mbi nën pas para ndaj gjatë deri prej drejt rreth midis mes ndërmjet kundër përmes nëpërmjet lidhur përveç jashtë pranë i e të së`,
    fillers: `ka kanë kishte kishin është u i e iu ia të tij saj tyre duke edhe gjithashtu më tej dje sot sërish tani
      pastaj ndërkohë hënën martën mërkurën enjten premten shtunën dielën vetë madje po brenda vonë`,
    openers: `kurse megjithatë gjithashtu ndërkohë ku pse kush çfarë nëse sepse prandaj pastaj atëherë këtu atje dje
      nesër po askush dikush asgjë diçka gjithçka kësaj këtij atij asaj siç sikur teksa derisa qysh tashmë ende sërish
      madje ndoshta natyrisht sigurisht fatkeqësisht fatmirësisht aktualisht fillimisht përfundimisht kryesisht
      zakonisht posaçërisht veçanërisht konkretisht njëkohësisht gjithsesi përkundrazi pra qoftë le mos tashti hënën
      martën mërkurën enjten premten shtunën dielën janar shkurt prill qershor korrik gusht shtator tetor nëntor foto
      lexo tjetër tjerët vitin muajin dhjetor`,
    he: 'ai',
    she: 'ajo',
    they: 'ata ato',
    other: 'unë ne njëri njëra',
    narrators: 'unë ne',
    and: 'dhe',
    relatives: 'që se cili cila cilët cilat',
    genitives: 'i e të së',
    ministries: `shëndetësisë drejtësisë mbrojtjes financave brendshme brendshëm jashtme jashtëm arsimit kulturës
      bujqësisë ekonomisë energjisë turizmit punëve infrastrukturës`,
    cues: `tha thotë thanë thonë thënë thoshte thoshin shprehet shprehen shprehur shpreh shprehej deklaroi deklaron
      deklaruan deklarojnë deklaruar shtoi shton shtuan shtojnë shtuar shpjegoi shpjegon shpjeguan shpjegojnë shpjeguar
      theksoi thekson theksuan theksojnë theksuar pranoi pranon pranuan pranojnë pranuar konfirmoi konfirmon konfirmuan
      konfirmojnë konfirmuar njoftoi njofton njoftuan njoftojnë njoftuar paralajmëroi paralajmëron paralajmëruan
      paralajmërojnë paralajmëruar pretendoi pretendon pretenduan pretendojnë pretenduar komentoi komenton komentuan
      komentojnë komentuar kujtoi kujton kujtuan kujtojnë kujtuar sqaroi sqaron sqaruan sqarojnë sqaruar deklaronte
      shtonte theksonte informoi informon informuan informojnë informuar argumentoi argumenton argumentuan argumentojnë
      argumentuar premtoi premton premtuan premtojnë premtuar pohoi pohon pohuan pohojnë pohuar nënvizoi nënvizon
      nënvizuan nënvizuar potencoi potencon potencuan potencuar saktësoi saktëson saktësuan saktësuar specifikoi
      specifikon specifikuan specifikuar konstatoi konstaton konstatuan konstatuar kritikoi kritikon kritikuan kritikuar
      denoncoi denoncon denoncuan denoncuar dëshmoi dëshmon dëshmuan dëshmuar raportoi raporton raportuan raportojnë
      raportuar reagoi reagon reaguan reagojnë reaguar replikoi replikon replikuan replikojnë replikuar apeloi apelon
      apeluan apelojnë apeluar tregoi tregon treguan tregojnë treguar tregonte shkroi shkruan shkruajnë shkruar
      shkruante rrëfeu rrëfen rrëfejnë rrëfyer përgjigjet përgjigjen përgjigj përgjigjur përgjigjej pyet pyeti pyetën
      pyesin pyetur ankohet ankohen ankua ankuan ankuar betua betohet bërtiti bërtet bërtasin qeshi pëshpëriti përsëriti
      përsërit ritheksoi rikujtoi rikujton evidentoi evidenton evidentuan insistoi insiston garantoi garanton ironizoi
      ironizon postoi cituar citoi parashikoi parashikon dyshon beson besojnë mendon mendojnë konkludoi konkludon
      konkluduan vijoi vijon aludoi justifikoi zbuloi zbuloj vlerësoi vlerëson rekomandoi ditur alarmoi`,
    weakCues: `foli flet folën flasin folur kërkoi kërkon kërkuan kërkojnë kërkuar akuzoi akuzon akuzuan akuzuar mohoi
      mohon mohuan mohuar cilësoi cilëson cilësuar quajti quan quajtur konsideroi konsideron përshkroi përshkruan
      propozoi propozon sugjeroi sugjeron kundërshtoi kundërshton falënderoi përshëndeti uroi siguroi siguron lavdëroi
      hodhi thirri dënoi dënon shpreson vazhdoi vazhdon përfundoi ftoi ftuan bëri intervistë postim mesazh`,
    written: 'thuhet thuhej shkruhet shkruhej lexohet lexohej shkruan thotë citohet theksohet',
    sources: 'sipas',
    wordings: 'fjalëve fjalët',
    people: `zëdhënësi zëdhënësja zëdhënës ministri ministrja ministër ministrat zëvendësministri zëvendësministrja
      kryeministri kryeministrja presidenti presidentja kryetari kryetarja kryetar kryetare nënkryetari nënkryetarja
      zëvendëskryetari drejtori drejtoresha drejtorja drejtor drejtore kreu shefi shefja deputeti deputetja deputet
      deputete deputetët senatori senatorja ambasadori guvernatori sekretari sekretarja prokurori prokurorja prokurorët
      gjyqtari gjyqtarja avokati avokatja avokat avokatët oficeri efektivi hetuesi komandanti gjenerali koloneli ushtari
      ushtarët profesori profesoresha profesor mësuesi mësuesja mësuesit pedagogu rektori rektorja studiuesi studiuesja
      hulumtuesi shkencëtari shkencëtarja shkencëtarët historiani eksperti ekspertja ekspert ekspertët analisti
      analistja ekonomisti ekonomistja mjeku mjekja mjek mjekët doktori doktoresha infermieri infermierja psikologu
      banori banorja banor banorët qytetari qytetarja qytetar qytetarët fqinji fqinja fqinjët dëshmitari dëshmitarja
      dëshmitar dëshmitarët viktima viktimat dyshuari trajneri trajnerja lojtari lojtarja lojtarët futbollisti kapiteni
      portieri sulmuesi mbrojtësi atleti atletja kampioni nëna babai vëllai motra djali vajza biri gjyshi gjyshja
      bashkëshorti bashkëshortja burri burrë gruaja grua gratë shoku miku prindi prindërit fëmija fëmijët pronari
      sipërmarrësi biznesmeni themeluesi themeluesja punëtori punëtorja punëtorët punonjësi punonjësja punonjësit
      shoferi taksisti fermeri fermerët tregtari aktori aktorja këngëtari këngëtarja regjisori regjisorja shkrimtari
      shkrimtarja poeti poetja artisti artistja piktori gazetari gazetarja gazetar gazetare gazetarët redaktori
      kryeredaktori moderatori nxënësi nxënësja nxënësit studenti studentja studentët aktivisti aktivistja aktivistët
      protestuesi protestuesit lideri liderja liderët udhëheqësi politikani diplomati kandidati kandidatja këshilltari
      këshilltarja përfaqësuesi përfaqësuesja përfaqësues përfaqësuesit zyrtari zyrtarja zyrtar zyrtarët anëtari
      anëtarja anëtarët koordinatori koordinatorja menaxheri menaxherja administratori inxhinieri arkitekti arkitektja
      imami myftiu prifti peshkopi kryepeshkopi papa mbreti princi kancelari kancelarja komisioneri kryeparlamentari
      kryeparlamentarja kryebashkiaku kryediplomati inspektori zjarrfikësi zjarrfikësit turisti turistët pacienti
      pacientët refugjati burimi burimet autori përkthyesi përkthyesja`,
    bodies: `qeveria policia prokuroria gjykata ministria partia kompania opozita bashkia komuna presidenca kuvendi
      parlamenti komisioni këshilli raporti letra deklarata deklarimi njoftimi komunikata studimi sondazhi anketa gazeta
      televizioni agjencia portali mediat shoqata organizata sindikata fondacioni instituti universiteti spitali banka
      klubi federata kisha ushtria ambasada delegacioni koalicioni grupi institucioni autoriteti autoritetet avokatura
      administrata drejtoria qendra vendimi aktakuza padia peticioni ekipi familja kryesia maxhoranca selia shoqëria
      dokumenti`,
    titles: `znj zoti zonja zonjusha dr prof kryeministri kryeministrja presidenti presidentja ministri ministrja
      zëvendësministri zëvendësministrja kryetari kryetarja nënkryetari deputeti deputetja drejtori drejtoresha
      profesori profesoresha avokati avokatja gjenerali koloneli kapiteni trajneri imami papa mbreti mbretëresha princi
      princesha ambasadori ambasadorja sekretari sekretarja zëdhënësi zëdhënësja prokurori prokurorja gjyqtari gjyqtarja
      shefi komandanti senatori guvernatori kancelari kancelarja komisioneri kryepeshkopi peshkopi analisti gazetari
      gazetarja`,
    maleTitles: 'zoti kryeministri presidenti ministri kryetari deputeti drejtori mbreti princi babai zëdhënësi',
    femaleTitles: `znj zonja zonjusha kryeministrja presidentja ministrja zëvendësministrja kryetarja deputetja
      drejtoresha profesoresha avokatja mbretëresha princesha ambasadorja sekretarja zëdhënësja prokurorja gjyqtarja
      kancelarja gazetarja nëna motra mësuesja aktorja këngëtarja shkrimtarja mjekja`,
    dropsSubject: true,
  },
];
