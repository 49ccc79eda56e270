import { EMPTY } from './empty';
import type { Language } from './language';

/** South Slavic languages of which a few words are known. */
export const SOUTH_SLAVIC: readonly Language[] = [
  {
    ...EMPTY,
    code: 'hr',
    ofMen: /[aeiu]o$/,
    ofWomen: /la$/,
    common: `je i u na da se su za od koji koja koje što nije kao iz ne po kod bi će bio bila bilo bili nakon poslije posle prije još već ili ako kada jer sve njih ih ga te samo može više ima ovo koju kojem kojoj kojih sa zbog prema između tijekom tokom godine godina smo jedan također takođe kako protiv nego čak`,
    determiners: `jedan jedna jedno dva dvije dve dvoje tri četiri pet ovaj ova ovo ovi neki neka neke njegov njegova njegovo njegovi njezin njezina njezino njen njena njeno njihov njihova njihovo naš naša naše moj moja svaki svaka svi sve drugi druga mnogi brojni`,
    prepositions: `u na za od s sa o iz do po k ka prema kod pri bez zbog nakon poslije posle prije pre između među
      protiv tijekom tokom preko kroz pod nad pred ispod iznad ispred iza oko osim umjesto umesto unatoč uprkos
      pored uz`,
    fillers: `je su sam smo bi se nije će bio bila bili nam mu joj im novinarima medijima i također takođe još već
      tada onda sada potom zatim kasnije ranije poslije jučer juče danas sinoć jutros ponedjeljak ponedeljak utorak
      srijedu sredu četvrtak petak subotu nedjelju nedelju ujedno pritom dodatno kratko pak`,
    openers: `međutim no ipak stoga zato zatim potom kasnije ranije danas jučer juče sutra sinoć jutros večeras trenutno trenutačno trenutačna ovdje ovde ondje tamo gdje gde zašto tko koliko šta iako premda budući dok čim naime dakle inače uostalom napokon konačno možda svakako naravno nažalost srećom uglavnom općenito posebno istodobno istovremeno pritom ujedno ponekad uvijek uvek često rijetko nikada nitko ništa nešto netko neko svatko tako takav takvi upravo barem nema postoji ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca pročitajte pogledajte foto prošle prošlog odmah zapravo doduše podsjetimo podsetimo upitan upitana govoreći komentirajući komentarišući odgovarajući`,
    he: 'on njega njemu',
    she: 'ona nju njoj',
    they: 'oni one njih njima',
    other: 'mi ja nas mene jedan jedna',
    narrators: 'mi ja',
    and: 'i te',
    relatives: 'koji koja koje što',
    humanRelatives: 'tko ko',
    genitives: 'iz od',
    cues: `rekao rekla rekli rekle reklo reče rekoše kaže kažu kazao kazala kazali veli vele govori govorio govorila
      govorili izjavio izjavila izjavili izjavilo izjavljuje dodao dodala dodali dodaje dodaju istaknuo istaknula
      istaknuli istakao istakla istakli ističe ističu naglasio naglasila naglasili naglašava naglašavaju objasnio
      objasnila objasnili objašnjava objašnjavaju pojasnio pojasnila pojasnili pojašnjava pojašnjavaju naveo navela
      naveli navelo navodi navode tvrdi tvrde tvrdio tvrdila tvrdili ustvrdio ustvrdila upozorio upozorila upozorili
      upozorava upozoravaju poručio poručila poručili poručilo poručuje poručuju priopćio priopćila priopćili
      priopćilo saopćio saopćila saopćili saopštio saopštila saopštili saopštilo najavio najavila najavili
      najavljuje potvrdio potvrdila potvrdili potvrdilo potvrđuje odgovorio odgovorila odgovorili odgovara pita
      pitao pitala pitaju upitao upitala zapitao zapitala napisao napisala napisali piše pišu priznao priznala
      priznali priznaje smatra smatraju smatrao smatrala misli misle vjeruje veruje ocijenio ocijenila ocijenili
      ocjenjuje ocenio ocenila ocenili ocenjuje komentirao komentirala komentira komentarisao komentarisala
      komentariše prokomentirao prokomentirala prokomentarisao prokomentarisala zaključio zaključila zaključili
      zaključuje podsjetio podsjetila podsjetili podsjeća podsetio podsetila podsetili podseća prisjetio prisjetila
      prisjeća priseća ispričao ispričala ispričali pričao pričala obećao obećala obećava požalio požalila žali
      napomenuo napomenula napomenuli napominje primijetio primijetila primetio primetila primjećuje primećuje
      otkrio otkrila otkriva izvijestio izvijestila izvijestili izvestio izvestila objavio objavila objavili
      objavilo našalio našalila uzviknuo uzviknula povikao povikala konstatirao konstatirala konstatovao
      konstatovala ponovio ponovila ponavlja nastavio nastavila nastavlja precizirao precizirala demantirao
      demantovao poentirao uzvratio uzvratila`,
    weakCues: `priča pričaju nazvao nazvala nazvali naziva opisao opisala opisuje pozvao pozvala pozvali poziva
      optužio optužila optužuje kritizirao kritizirala kritikovao predložio predložila predlaže zatražio zatražila
      traži čestitao čestitala zahvalio zahvalila negirao negirala`,
    written: 'stoji stajalo piše pisalo navodi navedeno ističe dodaje kaže zaključuje',
    sources: 'prema riječima rečima navodima podacima podatcima mišljenju informacijama tvrdnjama saznanjima',
    people: `glasnogovornik glasnogovornica portparol portparolka ministar ministrica ministarka ministri
      gradonačelnik gradonačelnica direktor direktorica direktorka ravnatelj ravnateljica predsjednik predsjednica
      predsednik predsednica potpredsjednik potpredsjednica potpredsednik potpredsednica premijer premijerka
      profesor profesorica profesorka policajac policajka policajci odvjetnik odvjetnica advokat advokatica
      stanovnik stanovnica stanovnici mještanin mještanka mještani meštani trener trenerica trenerka izbornik
      selektor igrač igračica igrači majka mama otac vozač vozačica vozači načelnik načelnica župan županica
      zastupnik zastupnica zastupnici poslanik poslanica savjetnik savjetnica savetnik savetnica tajnik tajnica
      sekretar sekretarka zamjenik zamjenica zamenik zamenica pomoćnik pomoćnica tužitelj tužiteljica tužilac sudac
      sutkinja sudija liječnik liječnica liječnici lekar lekarka lekari doktor doktorica doktorka učitelj učiteljica
      nastavnik nastavnica student studentica studentkinja studenti učenik učenica znanstvenik znanstvenica
      znanstvenici naučnik naučnica istraživač istraživačica stručnjak stručnjakinja stručnjaci ekspert eksperti
      ekonomist ekonomistica ekonomista povjesničar povjesničarka istoričar istoričarka analitičar analitičarka
      novinar novinarka urednik urednica pisac književnik književnica spisateljica redatelj redateljica reditelj
      rediteljka glumac glumica pjevač pjevačica pevač pevačica umjetnik umjetnica umetnik umetnica muškarac žena
      čovjek čovek susjed susjeda susjedi komšija komšinica komšije vlasnik vlasnica osnivač osnivačica poduzetnik
      poduzetnica preduzetnik šef šefica šefovica predstavnik predstavnica predstavnici član članica voditelj
      voditeljica rukovodilac upravitelj svećenik sveštenik biskup nadbiskup patrijarh vladika svjedok svjedokinja
      svedok svjedoci svedoci očevidac očevici vatrogasac vatrogasci spasilac spasioci general pukovnik vojnik kći
      ćerka brat sestra suprug supruga umirovljenik umirovljenica penzioner penzionerka radnik radnica radnici
      aktivist aktivistica aktivista aktivistkinja poljoprivrednik kapetan vratar golman napadač nogometaš fudbaler
      košarkaš tenisač tenisačica kandidat kandidatkinja veleposlanik veleposlanica ambasador ambasadorka senator
      senatorica kancelar kancelarka inspektor psiholog psihologinja izvor izvori autor autorica autorka`,
    bodies: `policija vlada ministarstvo sud sudovi tužiteljstvo odvjetništvo tužilaštvo stranka tvrtka kompanija
      firma poduzeće preduzeće izvješće izvještaj izveštaj pismo priopćenje saopćenje saopštenje izjava dokument
      studija presuda optužnica skupština sabor parlament komisija povjerenstvo odbor vijeće veće uprava agencija
      institut zavod bolnica sveučilište univerzitet fakultet škola udruga udruženje sindikat sindikati savez klub
      općina opština grad županija predsjedništvo predsedništvo ured kancelarija služba list novine dnevnik portal
      televizija banka fond crkva vojska oporba opozicija koalicija organizacija institucija poruka objava izdanje
      mup`,
    titles: `gospodin gospođa gospođica gđa dr prof mr predsjednik predsjednica predsednik predsednica premijer
      premijerka ministar ministrica ministarka gradonačelnik gradonačelnica župan načelnik načelnica direktor
      direktorica ravnatelj zastupnik zastupnica poslanik poslanica general pukovnik biskup nadbiskup kardinal
      patrijarh vladika trener izbornik selektor kapetan profesor profesorica doktor doktorica sudac sutkinja
      glasnogovornik glasnogovornica`,
    maleTitles: 'gospodin',
    femaleTitles: `gospođa gospođica gđa predsjednica predsednica premijerka ministrica ministarka gradonačelnica
      načelnica direktorica zastupnica poslanica profesorica doktorica sutkinja glasnogovornica majka supruga`,
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'sr',
    ofMen: /[аеиу]о$/,
    ofWomen: /ла$/,
    common: `је и у на да се су за од који која које што није као из не по код би ће био била било били након после
      још већ или ако када јер све њих их га само више има ово коју којој којих са због према између током е во со
      ќе дека ги го беше како кој кои ова овој тоа нив меѓу според поради`,
    determiners: `један једна једно два две три четири пет тај овај ова ово ови неки нека неке његов његова његово
      његови њен њена њено њихов њихова наш наша мој моја сваки свака сви други многи бројни еден една едно овој
      оваа овие неговиот неговата нејзиниот нејзината некои двајца`,
    prepositions: `у на за од с са о из до по к ка према код при без због након после пре између међу против током
      преко кроз под над пред испод изнад испред иза око осим уместо упркос поред уз во со кон меѓу според поради
      покрај околу`,
    fillers: `је су сам смо би се није ће био била били нам му јој им новинарима медијима и такође још већ тада онда
      сада потом затим касније раније после јуче данас синоћ јутрос понедељак уторак среду четвртак петак суботу
      недељу уједно притом додатно пак али е исто исто-така уште веќе тогаш потоа подоцна вчера денеска денес
      понеделник вторник среда четврток сабота недела ѝ`,
    openers: `међутим ипак стога зато затим потом касније раније данас јуче сутра синоћ јутрос вечерас тренутно овде
      тамо где зашто ко колико шта иако док чим наиме дакле иначе уосталом најзад коначно можда свакако наравно
      нажалост срећом углавном посебно такође истовремено притом уједно понекад увек често ретко никада ништа нешто
      тако такав такви управо чак барем нема постоји понедељак уторак среда четвртак петак субота недеља јануара
      фебруара септембра октобра новембра децембра прочитајте фото одмах заправо подсетимо упитан упитана говорећи
      коментаришући одговарајући но сепак затоа потоа вчера денеска утре тука таму каде кога зошто бидејќи додека
      исто понекогаш секогаш никогаш секој`,
    he: 'он њега њему тој него нему',
    she: 'она њу њој таа неа',
    they: 'они оне њих њима тие нив',
    other: 'ми ја нас мене један једна јас ние',
    narrators: 'ми ја јас ние',
    and: 'и те',
    relatives: 'који која које што кои којшто',
    humanRelatives: 'ко кој',
    genitives: 'из од',
    cues: `рекао рекла рекли рекле рекло рече рекоше каже кажу казао казала казали каза вели веле говори говорио
      говорила изјавио изјавила изјавили изјавило изјави изјављује додао додала додали додаје додају истакао истакла
      истакли истакнуо истакнула истиче истичу нагласио нагласила нагласили наглашава наглашавају објаснио објаснила
      објаснили објашњава објашњавају појаснио појаснила појашњава навео навела навели навело наводи наводе тврди
      тврде тврдио тврдила тврдили упозорио упозорила упозорили упозорава упозоравају поручио поручила поручили
      поручује саопштио саопштила саопштили саопштило саопштава најавио најавила најавили најављује потврдио
      потврдила потврдили потврдило потврђује одговорио одговорила одговорили одговара пита питао питала упитао
      упитала запитао написао написала написали пише пишу признао признала признаје сматра сматрају сматрао сматрала
      мисли мисле верује оценио оценила оценили оцењује коментарисао коментарисала коментарише прокоментарисао
      прокоментарисала закључио закључила закључује подсетио подсетила подсетили подсећа присећа испричао испричала
      испричали причао причала обећао обећала обећава пожалио пожалила напоменуо напоменула напомиње приметио
      приметила примећује открио открила открива објавио објавила објавили објавило нашалио нашалила узвикнуо
      констатовао констатовала поновио поновила понавља наставио наставила прецизирао демантовао рекоа велат кажа
      кажаа кажува изјавија изјавува додаде додадоа додава истакна истакнаа истакнува истакнуваат нагласи нагласија
      нагласува објасни објаснија објаснува посочи посочија посочува порача порачаа порачува потенцира потенцираше
      наведе наведува тврдат предупреди предупредува смета сметаат мислат одговори праша прашува напиша пишува
      призна признава потврди потврдува објави најави најавува информира информираа соопшти соопштија соопштува
      коментира потсети потсетува заклучи забележа оцени оценува вети`,
    weakCues: `прича причају назвао назвала назвали назива описао описала описује позвао позвала позвали позива
      оптужио оптужила оптужује критиковао критиковала предложио предложила предлаже затражио затражила тражи
      честитао захвалио захвалила негирао негирала нарече повика обвини опиша предложи`,
    written: `стоји стајало пише писало наводи наведено истиче додаје каже закључује наведува пишува стои вели
      додава истакнува`,
    sources: 'према речима наводима подацима мишљењу информацијама тврдњама сазнањима според',
    wordings: 'зборовите',
    people: `портпарол портпаролка министар министарка министри градоначелник градоначелница директор директорка
      председник председница потпредседник потпредседница премијер премијерка професор професорка полицајац
      полицајка полицајци адвокат адвокатица становник становница становници мештанин мештанка мештани тренер
      тренерка селектор играч играчица играчи мајка мама отац возач возачи начелник начелница посланик посланица
      посланици саветник саветница секретар секретарка заменик заменица помоћник помоћница тужилац тужитељка судија
      лекар лекарка лекари доктор докторка учитељ учитељица наставник наставница студент студенткиња студенти ученик
      ученица научник научница научници истраживач истраживачица стручњак стручњакиња стручњаци експерт економиста
      историчар историчарка аналитичар аналитичарка новинар новинарка уредник уредница писац књижевник књижевница
      списатељица редитељ редитељка глумац глумица певач певачица уметник уметница мушкарац жена човек комшија
      комшиница комшије власник власница оснивач оснивачица предузетник шеф шефица представник представница
      представници члан чланица руководилац управник управница свештеник владика патријарх епископ сведок сведокиња
      сведоци очевидац очевици ватрогасац ватрогасци спасилац генерал пуковник војник ћерка брат сестра супруг
      супруга пензионер пензионерка радник радница радници активиста активисткиња пољопривредник капитен голман
      нападач фудбалер кошаркаш тенисер тенисерка кандидат кандидаткиња амбасадор амбасадорка сенатор сенаторка
      канцелар канцеларка инспектор психолог извор извори аутор ауторка претседател претседателот претседателка
      претседателката министерот министерка министерката премиерот премиерката портпаролот портпаролката
      градоначалникот градоначалничката директорот директорката пратеникот пратеничката лидерот професорот
      професорката тренерот адвокатот судијата обвинител обвинителот лекарот докторот жители жителите граѓани
      граѓаните началникот возачот мајката татко таткото сопственикот писателот режисерот актерот актерката жената
      мажот`,
    bodies: `полиција влада министарство суд тужилаштво странка компанија фирма предузеће извештај писмо саопштење
      изјава документ студија пресуда оптужница скупштина парламент комисија одбор веће управа агенција институт
      завод болница универзитет факултет школа удружење синдикат савез клуб општина град председништво канцеларија
      служба лист новине дневник портал телевизија банка фонд црква војска опозиција коалиција организација
      институција порука објава муп владата министерството полицијата обвинителството партијата компанијата судот
      општината извештајот писмото соопштението собранието агенцијата`,
    titles: `господин госпођа госпођица др проф мр председник председница премијер премијерка министар министарка
      градоначелник градоначелница начелник начелница директор директорка посланик посланица генерал пуковник
      владика патријарх епископ тренер селектор капитен професор професорка доктор докторка судија портпарол
      портпаролка претседателот претседателката министерот министерката премиерот премиерката градоначалникот
      градоначалничката директорот пратеникот пратеничката лидерот господинот госпоѓа госпоѓата`,
    maleTitles: 'господин господинот',
    femaleTitles: `госпођа госпођица председница премијерка министарка градоначелница начелница директорка посланица
      професорка докторка портпаролка мајка супруга госпоѓа госпоѓата претседателката министерката премиерката
      градоначалничката пратеничката`,
    dropsSubject: true,
  },
];
