import { EMPTY } from './empty';
import type { Language } from './language';

/** Further Slavic languages in Latin script of which a few words are known. */
export const SLAVIC_LATIN: readonly Language[] = [
  {
    ...EMPTY,
    code: 'sk',
    ofMen: /l$/,
    ofWomen: /la$/,
    common: `sa na je že si ale ako ktorý ktorá ktoré ktorí ktorých ktorú podľa som bol bola bolo boli alebo aj tiež už ešte pri jeho jej ich však aby keď proti pred od kde tento táto tohto tejto nie sú bude sme nás roku zo vo medzi počas viac môže mal majú iba lebo teraz preto čo pretože než`,
    determiners: `jeden jedna jedno ten tá to tento táto toto títo tieto dva dve dvaja tri traja štyri päť náš naša
      môj moja svoj každý každá všetci niektorí viacerí mnohí ďalší ďalšia`,
    prepositions: `v vo na z zo s so k ku do o po od za pre pred pri bez medzi počas nad pod u podľa proti cez okrem
      kvôli vďaka napriek vrátane`,
    fillers: `je sú som sme sa si bol bola boli by tiež už aj ešte však potom neskôr vtedy včera dnes ďalej zároveň
      následne mu jej im novinárom médiám pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľu predtým
      teraz`,
    openers: `prečo kto tam tu potom pokiaľ naopak navyše zatiaľ medzitým dnes včera zajtra vtedy okolo nikto nič
      hoci ak rovnako zároveň následne neskôr predtým najskôr najprv napokon nakoniec možno asi určite samozrejme
      bohužiaľ našťastie väčšinou často niekedy vždy nikdy práve dokonca takisto takto takže všetko pondelok utorok
      piatok nedeľa januára februára apríla mája júna júla septembra októbra novembra decembra január február marec
      apríl máj jún júl október foto čítajte minulý vraj údajne aktuálne momentálne súčasne celkovo hneď skôr vlani`,
    he: 'on jeho neho',
    she: 'ona jej ňou',
    they: 'oni ony ich',
    other: 'my ja nás mňa jeden jedna',
    narrators: 'my ja',
    and: 'a aj i',
    relatives: 'ktorý ktorá ktoré ktorí čo',
    humanRelatives: 'kto',
    genitives: 'z zo od',
    cues: `povedal povedala povedali povie hovorí hovoria hovoril hovorila hovorili uviedol uviedla uviedli uvádza
      uvádzajú dodal dodala dodali dodáva dodávajú vysvetlil vysvetlila vysvetlili vysvetľuje vysvetľujú vysvetľoval
      vysvetľovala ozrejmil ozrejmila objasnil objasnila vyhlásil vyhlásila vyhlásili vyhlasuje tvrdí tvrdia tvrdil
      tvrdila tvrdili zdôraznil zdôraznila zdôraznili zdôrazňuje zdôrazňujú upozornil upozornila upozornili
      upozorňuje upozorňujú pripomenul pripomenula pripomenuli pripomína pripomínajú priblížil priblížila priblížili
      približuje informoval informovala informovali informuje oznámil oznámila oznámili oznámilo oznamuje potvrdil
      potvrdila potvrdili potvrdilo potvrdzuje potvrdzujú napísal napísala napísali píše píšu myslí myslia domnieva
      domnievajú priznal priznala priznali priznáva poznamenal poznamenala poznamenali poznamenáva podotkol podotkla
      podotkli podotýka konštatoval konštatovala konštatovali konštatuje skonštatoval skonštatovala odpovedal
      odpovedala odpovedali odpovedá odvetil odvetila opýtal opýtala spýtal spýtala pýta spomína spomínal spomínala
      spomenul spomenula zaspomínal zaspomínala komentoval komentovala komentuje okomentoval okomentovala
      skomentoval skomentovala zhodnotil zhodnotila zhodnotili hodnotí doplnil doplnila doplnili dopĺňa spresnil
      spresnila spresnili spresňuje varoval varovala varovali varuje varujú sľúbil sľúbila sľubuje žartuje žartoval
      zažartoval zavtipkoval smeje usmieva zakričal zakričala reagoval reagovala reagovali reaguje zareagoval
      zareagovala ubezpečil ubezpečila uistil uistila uisťuje posťažoval posťažovala avizoval avizovala deklaroval
      deklarovala deklaruje apeluje apeloval apelovala poukázal poukázala poukázali poukazuje argumentuje
      argumentoval ohlásil ohlásila prezradil prezradila prezrádza zveril zverila rozpráva rozprával rozprávala verí
      veria namietol namietla namieta odkázal odkázala odkazuje zopakoval zopakovala opakuje pokračuje pokračoval
      pokračovala uzavrel uzavrela dodalo uviedlo informovalo pochválil pochválila zhrnul zhrnula`,
    weakCues: `nazval nazvala nazýva označil označila označuje opísal opísala opisuje vyzval vyzvala vyzýva obvinil
      obvinila kritizuje skritizoval skritizovala odmietol odmietla odmieta navrhol navrhla navrhuje žiada poďakoval
      poďakovala`,
    written: 'stojí stálo píše uvádza uviedlo konštatuje hovorí dočítate uvedené napísané',
    sources: 'podľa slov vyjadrení názoru informácií údajov',
    people: `hovorca hovorkyňa minister ministerka ministri primátor primátorka starosta starostka riaditeľ
      riaditeľka predseda predsedníčka podpredseda podpredsedníčka prezident prezidentka premiér premiérka poslanec
      poslankyňa poslanci profesor profesorka policajt policajtka policajti advokát advokátka právnik právnička
      obyvateľ obyvateľka obyvatelia tréner trénerka hráč hráčka hráči mama matka otec vodič vodička vodiči šofér
      sudca sudkyňa prokurátor prokurátorka lekár lekárka lekári doktor doktorka učiteľ učiteľka študent študentka
      študenti vedec vedkyňa vedci výskumník výskumníčka odborník odborníčka odborníci expert expertka experti
      ekonóm ekonómka historik historička analytik analytička novinár novinárka redaktor redaktorka spisovateľ
      spisovateľka režisér režisérka herec herečka spevák speváčka umelec umelkyňa muž žena sused suseda susedka
      susedia majiteľ majiteľka zakladateľ zakladateľka podnikateľ podnikateľka šéf šéfka vedúci vedúca zástupca
      zástupkyňa zástupcovia predstaviteľ predstaviteľka predstavitelia člen členka manažér manažérka farár kňaz
      biskup arcibiskup svedok svedkyňa svedkovia hasič hasiči záchranár záchranárka záchranári generál plukovník
      vojak syn dcéra brat sestra manžel manželka dedko babka dôchodca dôchodkyňa robotník aktivista aktivistka
      farmár poľnohospodár rybár kapitán brankár útočník obranca futbalista hokejista tenista tenistka kandidát
      kandidátka veľvyslanec veľvyslankyňa senátor senátorka kancelár kancelárka inšpektor vyšetrovateľ
      vyšetrovateľka župan županka zdroj zdroje autor autorka tajomník tajomníčka námestník poradca poradkyňa
      psychológ psychologička kurátor kurátorka architekt architektka hudobník organizátor organizátorka koordinátor
      koordinátorka líder líderka politik politička politológ politologička sociológ sociologička gynekológ kolega
      kolegyňa exminister expremiér europoslanec europoslankyňa štatutár konateľ konateľka`,
    bodies: `polícia vláda ministerstvo rezort súd prokuratúra strana hnutie spoločnosť firma podnik správa list
      vyhlásenie stanovisko dokument štúdia rozsudok parlament rada komisia výbor úrad agentúra inštitút ústav
      nemocnica univerzita fakulta škola združenie nadácia odbory zväz klub obec mesto samospráva kraj radnica
      magistrát kancelária služba denník noviny portál televízia rozhlas banka fond cirkev armáda opozícia koalícia
      organizácia inštitúcia inšpekcia`,
    titles: `pán pani slečna ing mgr judr mudr dr prof minister ministerka primátor primátorka starosta starostka
      prezident prezidentka premiér premiérka poslanec poslankyňa predseda predsedníčka riaditeľ riaditeľka hovorca
      hovorkyňa tréner trénerka profesor profesorka generál plukovník biskup arcibiskup kardinál farár župan kapitán
      doktor doktorka`,
    maleTitles: 'pán',
    femaleTitles: `pani slečna ministerka primátorka starostka prezidentka premiérka poslankyňa predsedníčka
      riaditeľka hovorkyňa trénerka profesorka doktorka učiteľka obyvateľka manželka`,
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'sl',
    ofMen: /l$/,
    ofWomen: /la$/,
    common: `je na se da za ki ni ne po od pri kot tudi ga ter še že bi bo bil bila bilo bili ko če smo sem jih jo lahko med zaradi pred več vse kar tem ta sta sicer kateri katera katere zato le ob tako prav kako proti nekaj svoje tega ker zelo brez ima glede nas bolj kaj iz`,
    determiners: `en ena eno eden dva dve trije tri štirje pet ta to ti te tista tisti njegov njegova njegovo
      njegovi njen njena njeno njihov njihova naš naša moj moja vsak vsaka vsi vse nekateri številni drugi druga več
      mnogi`,
    prepositions: `v na za z s o od do iz po pri k h brez med pred pod nad čez ob zaradi proti skozi glede kljub
      namesto poleg zoper okoli znotraj prek`,
    fillers: `je so sem smo sta se bo bi ni bil bila bili tudi še že pa nato potem kasneje pozneje včeraj danes
      sinoči zjutraj takrat medtem obenem lani ponedeljek torek sredo četrtek petek sobota soboto nedeljo mu ji jim
      nam novinarjem medijem dodatno samo`,
    openers: `toda vendar ampak potem kasneje pozneje danes včeraj jutri sinoči zdaj sedaj trenutno tukaj tam kjer
      kdaj zakaj kdo koliko čeprav medtem dokler torej namreč končno morda seveda žal običajno predvsem posebej
      hkrati obenem včasih vedno pogosto redko nikoli nihče nič nekdo takšen takšni ravno celo vsaj ponedeljek torek
      sreda četrtek nedelja januarja februarja aprila avgusta septembra oktobra novembra decembra preberite foto
      letos takoj pravzaprav doslej odslej kmalu zgolj vprašan vprašana zanimivo nazadnje sprva najprej dejansko
      tokrat`,
    he: 'on njega njemu',
    she: 'ona njo njej',
    they: 'oni one njih njim',
    other: 'mi jaz nas mene eden ena',
    narrators: 'mi jaz',
    and: 'in ter',
    relatives: 'ki kateri katera katero katere',
    humanRelatives: 'kdor kdo',
    genitives: 'iz od',
    cues: `dejal dejala dejali dejale povedal povedala povedali povedale pove povedo pravi pravijo rekel rekla rekli
      reče govoril govorila poudaril poudarila poudarili poudarja poudarjajo poudari dodal dodala dodali dodaja
      dodajajo doda pojasnil pojasnila pojasnili pojasnjuje pojasnjujejo pojasni razložil razložila razložili
      razlaga razlagajo opozoril opozorila opozorili opozarja opozarjajo opozori zatrdil zatrdila zatrdili zatrjuje
      zatrjujejo trdi trdijo trdil trdila meni menijo menil menila menili navedel navedla navedli navaja navajajo
      sporočil sporočila sporočili sporoča sporočajo napovedal napovedala napovedali napoveduje napovedujejo potrdil
      potrdila potrdili potrjuje potrjujejo ocenil ocenila ocenili ocenjuje ocenjujejo zapisal zapisala zapisali
      zapiše napisal napisala piše pišejo odgovoril odgovorila odgovorili odgovarja odgovarjajo vprašal vprašala
      sprašuje sprašujejo priznal priznala priznali priznava spomnil spomnila spomnili spominja spominjajo obljubil
      obljubila obljublja komentiral komentirala komentirali komentira zaključil zaključila zaključuje sklenil
      sklenila izpostavil izpostavila izpostavili izpostavlja razkril razkrila pripoveduje pripovedoval
      pripovedovala povzel povzela izjavil izjavila izjavili zagotovil zagotovila zagotovili zagotavlja svari
      posvaril posvarila pristavil pristavila omenil omenila omenja opisal opisala opisuje pošalil pošalila šali
      zaklical zaklicala zavpil prepričan prepričana prepričani razmišlja ugotavlja ugotavljajo ugotovil ugotovila
      utemeljil utemeljila obrazložil obrazložila nadaljeval nadaljevala nadaljuje verjame misli ponovil ponovila
      ponavlja odvrnil odvrnila potožil potožila pohvalil pohvalila izpostavljajo navedlo napovedalo odzval odzvala
      strinja zaupal zaupala vztraja vztrajal`,
    weakCues: `imenoval imenovala imenuje označil označila označuje pozval pozvala pozvali poziva obtožil obtožila
      obtožuje kritizira kritiziral kritizirala predlagal predlagala predlaga zahteva zahteval zavrnil zavrnila
      zavrača čestital čestitala zahvalil zahvalila`,
    written: 'piše pisalo stoji navaja zapisano zapisali navedeno prebrati',
    sources: 'besedah navedbah mnenju podatkih pojasnilih zagotovilih ocenah trditvah informacijah poročanju',
    people: `predstavnik predstavnica predstavniki govorec govorka minister ministrica ministri župan županja
      direktor direktorica predsednik predsednica podpredsednik podpredsednica premier premierka poslanec poslanka
      poslanci profesor profesorica policist policistka policisti odvetnik odvetnica pravnik pravnica prebivalec
      prebivalka prebivalci krajan krajanka krajani domačin domačini trener trenerka selektor igralec igralka
      igralci mama oče voznik voznica vozniki sodnik sodnica tožilec tožilka zdravnik zdravnica zdravniki doktor
      doktorica učitelj učiteljica učitelji ravnatelj ravnateljica študent študentka študenti dijak dijakinja
      znanstvenik znanstvenica znanstveniki raziskovalec raziskovalka raziskovalci strokovnjak strokovnjakinja
      strokovnjaki ekonomist ekonomistka zgodovinar zgodovinarka analitik analitičarka novinar novinarka urednik
      urednica pisatelj pisateljica režiser režiserka pevec pevka umetnik umetnica moški ženska sosed soseda sosedje
      lastnik lastnica ustanovitelj ustanoviteljica podjetnik podjetnica šef šefinja vodja član članica svetovalec
      svetovalka svetnik svetnica sekretar sekretarka namestnik namestnica pomočnik pomočnica duhovnik škof nadškof
      priča priče gasilec gasilci reševalec reševalci general polkovnik vojak hči brat sestra mož žena dedek babica
      upokojenec upokojenka delavec delavka delavci aktivist aktivistka kmetje ribič kapetan vratar napadalec
      branilec nogometaš košarkar smučar smučarka tekmovalec tekmovalka kolesar kandidat kandidatka veleposlanik
      veleposlanica senator senatorka kancler kanclerka inšpektor inšpektorica kriminalist kriminalisti viri avtor
      avtorica psiholog psihologinja sociolog sociologinja politolog politologinja filozof arhitekt arhitektka
      skladatelj glasbenik glasbenica sindikalist sindikalistka poveljnik poveljnica komandir organizator
      organizatorka varuh varuhinja evroposlanec evroposlanka komisar komisarka kolega kolegica prijatelj
      prijateljica`,
    bodies: `policija vlada ministrstvo sodišče tožilstvo stranka podjetje družba firma poročilo pismo sporočilo
      izjava dokument študija sodba obtožnica parlament komisija odbor svet uprava agencija inštitut zavod
      bolnišnica univerza fakulteta šola društvo združenje sindikat sindikati zveza klub občina mesto urad služba
      časnik časopis dnevnik revija portal televizija banka sklad cerkev vojska opozicija koalicija organizacija
      institucija inšpektorat zbornica gibanje predsedstvo nijz`,
    titles: `gospod gospa gospodična dr prof mag minister ministrica župan županja predsednik predsednica premier
      premierka poslanec poslanka direktor direktorica ravnatelj ravnateljica trener selektor profesor profesorica
      doktor doktorica general polkovnik škof nadškof kardinal kapetan sodnik sodnica komisar komisarka`,
    maleTitles: 'gospod',
    femaleTitles: `gospa gospodična ministrica županja predsednica premierka poslanka direktorica ravnateljica
      profesorica doktorica sodnica komisarka igralka pevka učiteljica`,
    dropsSubject: true,
  },
];
