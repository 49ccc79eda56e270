import { EMPTY } from './empty';
import type { Language } from './language';

/** The Baltic languages, of which a few words are known. */
export const BALTIC: readonly Language[] = [
  {
    ...EMPTY,
    code: 'lt',
    dropsSubject: true,
    ofMen: /(?:ęs|ęsis|damas|damasis)$/,
    ofWomen: /(?:usi|usis|dama|damasi)$/,
    common: `ir kad su į iš o tai yra buvo ne nuo kaip už jau apie dar po prie dėl jo jos jų ar taip tik savo labai
      būti arba tačiau kurie kuris kuri jis ji mes gali turi prieš tarp iki jei metų metais šių visi nes todėl pagal
      kas daug šiuo kurią vienas reikia nėra būtų tuo`,
    determiners: `vienas viena vieni du dvi trys keturi keturios penki penkios šis ši šie šios tas ta tie tos jo jos
      jų savo mūsų kitas kita kiti kitos visi visos kiekvienas kiekviena kelios daugelis abi tokie tokios joks jokia`,
    prepositions: 'į iš su be nuo prie per po už ant apie dėl iki pas prieš tarp pagal pro virš šalia tarsi aplink',
    fillers: `yra buvo dar taip pat jau irgi vėliau anksčiau vakar šiandien tada tuomet savo ruožtu pirmadienį
      antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį rytą vakare žurnalistams portalui
      agentūrai radijui televizijai dienraščiui laidoje konferencijoje interviu posėdyje pranešime bns eltai lrt delfi
      tv3 15min mums rašoma rašyta teigiama teigta sakoma nurodoma nurodyta skelbiama skelbta pažymima pabrėžiama
      pranešama parašyta bent`,
    openers: `tačiau taip tai kaip jei jeigu nors todėl kadangi nes juk vėliau dabar šiandien vakar rytoj anksčiau
      tuomet pirmiausia galiausiai pavyzdžiui beje žinoma galbūt turbūt matyt tikriausiai kur kas kodėl kada kiek koks
      kokia kokie kokios kuris kurie visi visos viskas niekas daug dauguma kelios kita kitas kiti toks tokia tokie tik
      net taigi štai čia ten kartu tuo tarp iki nuo pernai šiemet sausio vasario kovo balandžio gegužės birželio
      liepos rugpjūčio rugsėjo spalio lapkričio gruodžio pirmadienį antradienį trečiadienį ketvirtadienį penktadienį
      šeštadienį sekmadienį pirmadienis antradienis trečiadienis ketvirtadienis penktadienis nuotrauka skaitykite
      šaltinis daugiau mažiau apskritai iš tikrųjų ypač dažnai kartais niekada visada būtent paklaustas paklausta
      paklausti priminsime primename vienas viena pasirodo ar argi per pastaruoju pastaraisiais praėjusį praėjusią šį
      šią tokiu trečia be jau vien esą anot pasak interviu pranešime nė`,
    he: 'jis jo jį',
    she: 'ji jos jai ją',
    they: 'jie jų jiems',
    other: 'aš mes',
    narrators: 'aš mes',
    and: 'ir bei',
    relatives: 'kad kuris kuri kurie kurios jog',
    genitives: 'iš',
    cues: `sakė sako sakydavo pasakė pasako sakęs sakiusi sakę pasakojo pasakoja papasakojo teigė teigia teigęs
      teigusi teigę tvirtino tvirtina tvirtinęs tvirtinusi pabrėžė pabrėžia pridūrė priduria pažymėjo pažymi paaiškino
      paaiškina aiškino aiškina komentavo komentuoja pakomentavo kalbėjo kalbėjęs kalbėjusi nurodė nurodo pranešė
      praneša pranešęs pranešusi informavo informuoja rašė rašo parašė rašęs rašiusi klausė klausia paklausė teiravosi
      teiraujasi pasiteiravo atsakė atsako atsakęs atsakiusi atrėžė atkirto atkerta svarstė svarsto tikino tikina
      patikino patikina pripažino pripažįsta pripažinęs pripažinusi prisipažino prisipažįsta įspėjo įspėja perspėjo
      perspėja priminė primena prisiminė prisimena skelbė skelbia paskelbė patvirtino patvirtina neigė neigia paneigė
      žadėjo žada pažadėjo piktinosi piktinasi pasipiktino skundėsi skundžiasi pasiskundė džiaugėsi džiaugiasi
      pasidžiaugė apgailestavo apgailestauja apibendrino apibendrina reziumavo reziumuoja konstatavo konstatuoja
      kartojo kartoja pakartojo ragino ragina paragino kritikavo kritikuoja sukritikavo šaukė šaukia sušuko rėkė rėkia
      juokavo juokauja pajuokavo juokėsi juokiasi nusijuokė šypsojosi šypsosi nusišypsojo šnabždėjo ironizavo
      ironizuoja spėjo spėja prognozavo prognozuoja vertino vertina įvertino tęsė tęsia dėstė dėsto išdėstė atskleidė
      atskleidžia akcentavo akcentuoja argumentavo argumentuoja detalizavo detalizuoja patikslino papildė reagavo
      reaguoja sureagavo prašė prašo paprašė siūlė siūlo pasiūlė abejojo abejoja suabejojo stebėjosi stebisi
      nusistebėjo nerimavo nerimauja baiminosi baiminasi tikėjosi tikisi viliasi vylėsi tiki įsitikinęs įsitikinusi
      įsitikinę prieštaravo prieštarauja pritarė pritaria atviravo atvirauja atsiduso dalijosi dalijasi pasidalijo
      dalinosi dalinasi pasidalino minėjo minėjęs minėjusi paminėjo užsiminė užsimena užtikrino užtikrina pareiškė
      pareiškia pareiškęs pareiškusi ištarė tarė taria prabilo grasino grasina pagrasino pastebėjo pastebi atkreipė
      atkreipia galvoja galvojo prasitarė prasitaria rėžė rėžia priekaištavo priekaištauja dejavo dejuoja teisinosi
      teisinasi atsiprašė atsiprašo nuogąstavo nuogąstauja pasisakė pasisako nesutiko nesutinka teigimu nuomone
      žodžiais tvirtinimu vertinimu manymu įsitikinimu duomenimis`,
    weakCues: `mano manė vadino vadina pavadino apibūdino apibūdina įvardijo įvardija kaltino kaltina apkaltino
      cituoja citavo pacitavo dėkojo dėkoja padėkojo reikalavo reikalauja pareikalavo kreipėsi kreipiasi sutiko
      sutinka išreiškė pasveikino sakydamas sakydama sakydami teigdamas teigdama teigdami pridurdamas pridurdama
      pabrėždamas pabrėždama klausdamas klausdama kalbėdamas kalbėdama pareiškimas`,
    written: `rašoma rašyta teigiama teigta sakoma nurodoma nurodyta skelbiama skelbta pažymima pabrėžiama pranešama
      parašyta skaityti skaitome`,
    sources: 'pasak anot',
    people: `atstovas atstovė atstovai ministras ministrė premjeras premjerė prezidentas prezidentė viceministras
      viceministrė meras merė vicemeras vicemerė direktorius direktorė vadovas vadovė vadovai pirmininkas pirmininkė
      pavaduotojas pavaduotoja patarėjas patarėja sekretorius sekretorė kancleris kanclerė parlamentaras parlamentarė
      seimūnas narys narė politikas politikė politikai politologas politologė profesorius profesorė docentas docentė
      mokslininkas mokslininkė mokslininkai tyrėjas tyrėja istorikas istorikė ekonomistas ekonomistė analitikas
      analitikė ekspertas ekspertė ekspertai specialistas specialistė specialistai sociologas sociologė psichologas
      psichologė psichiatras gydytojas gydytoja gydytojai medikas medikė medikai slaugytoja chirurgas mokytojas
      mokytoja mokytojai rektorius rektorė studentas studentė mokinys mokinė pareigūnas pareigūnė pareigūnai
      policininkas policininkė komisaras prokuroras prokurorė teisėjas teisėja advokatas advokatė teisininkas
      teisininkė liudytojas liudytoja liudininkas liudininkė liudininkai kaltinamasis kaltinamoji nukentėjusysis
      nukentėjusioji ugniagesys ugniagesiai gelbėtojas karys kariai generolas pulkininkas vadas treneris trenerė
      žaidėjas žaidėja krepšininkas krepšininkė futbolininkas kapitonas puolėjas gynėjas sportininkas sportininkė
      rašytojas rašytoja poetas poetė autorius autorė režisierius režisierė aktorius aktorė dainininkas dainininkė
      atlikėjas atlikėja kompozitorius dailininkas dailininkė menininkas menininkė fotografas žurnalistas žurnalistė
      redaktorius redaktorė apžvalgininkas savininkas savininkė įkūrėjas įkūrėja verslininkas verslininkė ūkininkas
      ūkininkė žvejys gyventojas gyventoja gyventojai kaimynas kaimynė kaimynai mama motina tėvas tėvai močiutė
      senelis sūnus dukra brolis sesuo žmona vyras moteris mergina vaikinas pensininkas pensininkė vairuotojas
      vairuotoja keleivis keleivė turistas klientas klientė pacientas pacientė savanoris savanorė aktyvistas aktyvistė
      kandidatas kandidatė ambasadorius ambasadorė diplomatas kunigas vyskupas arkivyskupas popiežius lyderis lyderė
      šaltiniai pašnekovas pašnekovė sinoptikas sinoptikė ministro ministrės premjero premjerės prezidento mero merės
      direktoriaus direktorės vadovo vadovės atstovo atstovės pirmininko trenerio eksperto ekspertų pareigūnų
      specialistų moters vyro`,
    bodies: `policija vyriausybė ministerija prezidentūra seimas teismas prokuratūra taryba savivaldybė komisija
      komitetas departamentas tarnyba agentūra institutas universitetas mokykla ligoninė bendrovė įmonė kompanija
      bankas partija frakcija koalicija opozicija asociacija sąjunga konfederacija federacija klubas komanda bažnyčia
      fondas organizacija profsąjunga žiniasklaida laikraštis dienraštis portalas kariuomenė inspekcija valdyba
      administracija centras biuras ambasada pranešimas laiškas ataskaita tyrimas apklausa pareiškimas sprendimas
      nutartis straipsnis įrašas išvada policijos ministerijos vyriausybės savivaldybės bendrovės prokuratūros teismo
      tarnybos įmonės`,
    titles: `ponas ponia dr prof profesorius profesorė ministras ministrė premjeras premjerė prezidentas prezidentė
      viceministras viceministrė meras merė vicemeras vicemerė direktorius direktorė pirmininkas pirmininkė
      parlamentaras parlamentarė seimūnas kunigas vyskupas arkivyskupas generolas pulkininkas kapitonas treneris
      trenerė advokatas advokatė prokuroras prokurorė teisėjas teisėja gydytojas gydytoja politologas politologė
      istorikas ekonomistas ekonomistė rašytojas rašytoja aktorius aktorė režisierius režisierė dainininkas dainininkė`,
    maleTitles: `ponas ministras premjeras prezidentas viceministras meras vicemeras direktorius vadovas pirmininkas
      atstovas pavaduotojas patarėjas parlamentaras politologas profesorius mokslininkas istorikas ekonomistas
      analitikas ekspertas gydytojas mokytojas rektorius pareigūnas policininkas prokuroras teisėjas advokatas
      treneris žaidėjas krepšininkas rašytojas autorius režisierius aktorius dainininkas žurnalistas redaktorius
      savininkas verslininkas ūkininkas gyventojas kaimynas tėvas vyras vairuotojas kunigas vyskupas generolas
      kapitonas pašnekovas`,
    femaleTitles: `ponia ministrė premjerė prezidentė viceministrė merė vicemerė direktorė vadovė pirmininkė atstovė
      pavaduotoja patarėja parlamentarė politologė profesorė mokslininkė istorikė ekonomistė analitikė ekspertė
      gydytoja mokytoja rektorė pareigūnė policininkė prokurorė teisėja advokatė trenerė žaidėja krepšininkė rašytoja
      autorė režisierė aktorė dainininkė žurnalistė redaktorė savininkė verslininkė ūkininkė gyventoja kaimynė motina
      moteris vairuotoja pašnekovė`,
  },
  {
    ...EMPTY,
    code: 'lv',
    dropsSubject: true,
    ofMen: /(?:is|ies|dams|damies)$/,
    ofWomen: /(?:usi|usies|dama|damās)$/,
    common: `un ir ar par uz ka kas kā lai arī nav bija tika pie pēc tas tā šī tiek savu gan jau vai būs tikai var vēl
      līdz viņš viņa bez kad viņi jo tomēr taču pirms starp ja šo šajā kurš kura kuri mēs nevar ļoti vairs vairāk gada
      gadā gadu dēļ caur viņu tās tam šis kuru kopā nekā būtu`,
    determiners: `viens viena divi divas trīs četri četras pieci piecas šis šī šie šīs tas tā tie tās savs savi savas
      viņa viņas viņu mūsu citi citas cits cita visi visas katrs katra daži dažas vairāki vairākas abi abas daudzi
      neviens neviena`,
    prepositions: `ar par no uz pie pēc bez līdz caur pirms starp dēļ zem virs pret kopš pār gar ārpus aiz pateicoties
      saistībā attiecībā`,
    fillers: `ir bija esot arī vēl jau vēlāk šodien vakar tad tagad savukārt tāpat iepriekš pirmdien otrdien trešdien
      ceturtdien piektdien sestdien svētdien vienlaikus tikmēr rīt žurnālistiem portālam aģentūrai laikrakstam
      raidījumā radio televīzijai intervijā paziņojumā leta ltv delfi tvnet tv3 mums teikts rakstīts norādīts minēts
      uzsvērts sacīts lasāms pausts skaidrots`,
    openers: `tomēr taču savukārt turklāt tāpat tikmēr vienlaikus tāpēc tādēļ tādējādi tātad pēc pirms kopš lai gan jo
      ja kad kamēr kur kas kā kāpēc kādēļ cik kurš kura kuri kāds kāda kādi vai arī tagad šodien vakar rīt šobrīd
      pašlaik patlaban iepriekš vēlāk agrāk sākotnēji vispirms beidzot visbeidzot piemēram protams diemžēl iespējams
      varbūt acīmredzot proti starp tikai tieši īpaši bieži dažreiz nekad vienmēr parasti visi visas viss nekas
      neviens daudzi lielākā vairāki citi cits šāds šāda šādi tāds tāda tādi šis šī šie šīs tas tā tie tās te šeit tur
      janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī janvāris februāris
      aprīlis jūnijs jūlijs septembris oktobris novembris decembris pirmdien otrdien trešdien ceturtdien piektdien
      sestdien svētdien pērn šogad foto lasi lasiet vairāk pagājušajā pagājušā šajā šonedēļ turpmāk kopumā kopā
      jautāts jautāta vaicāts vaicāta nav būtībā faktiski respektīvi jāpiebilst jāatgādina jau vēl dažas daži
      intervijā sarunā paziņojumā`,
    he: 'viņš viņam',
    she: 'viņa viņai viņas',
    they: 'viņi viņiem',
    other: 'es mēs',
    narrators: 'es mēs',
    and: 'un',
    relatives: 'ka kas kurš kura kuri kuras',
    genitives: 'no',
    cues: `teica saka sacīja teic sacījis sacījusi teicis teikusi teikuši norādīja norāda norādījis norādījusi
      norādījuši uzsvēra uzsver uzsvēris uzsvērusi piebilda piebilst piebildis piebildusi bilda paskaidroja paskaidro
      skaidroja skaidro skaidrojis skaidrojusi izskaidroja stāstīja stāsta stāstījis stāstījusi pastāstīja pastāsta
      izstāstīja atzina atzīst atzinis atzinusi atzinās atzīstas atzīmēja atzīmē apgalvoja apgalvo apgalvojis
      apgalvojusi apliecināja apliecina apliecinājis apliecinājusi apstiprināja apstiprina apstiprinājis
      apstiprinājusi informēja informē informējis informējusi paziņoja paziņo paziņojis paziņojusi ziņoja ziņo vēstīja
      vēsta pavēstīja pavēsta pavēstījis pavēstījusi rakstīja raksta rakstījis rakstījusi ierakstīja uzrakstīja
      jautāja jautā pajautāja vaicāja vaicā atbildēja atbild atbildējis atbildējusi brīdināja brīdina brīdinājis
      brīdinājusi atgādināja atgādina atgādinājis atgādinājusi atcerējās atceras atminas atminējās atklāja atklāj
      pauda pauž paudis paudusi pauduši izteicās izsakās izteicies izteikusies secināja secina secinājis secinājusi
      uzskata uzskatīja domā domāja vērtē vērtēja novērtēja lēš komentēja komentē komentējis komentējusi solīja sola
      apsolīja solījis solījusi sūdzējās sūdzas kliedza kliedz iesaucās iesaucas izsaucās jokoja joko pajokoja smējās
      smejas pasmējās smaidīja smaida pasmaidīja čukstēja čukst papildināja papildina turpināja turpina rezumēja
      rezumē kritizēja kritizē mudināja mudina mudinājis mudinājusi aicināja aicina aicinājis aicinājusi lūdza lūdz
      prasīja prasa noliedza noliedz noliedzis noliegusi iebilda iebilst piekrita piekrīt cerēja cer baidās baidījās
      šaubās šaubījās tic minēja minējis minējusi pieminēja akcentēja akcentē precizēja precizē konstatēja konstatē
      prognozēja prognozē pieļāva pieļauj pieļāvis pieļāvusi pārmeta pārmet uzstāja uzstāj žēlojās žēlojas nožēloja
      nožēlo atvainojās atvainojas ironizēja ironizē argumentēja argumentē pamatoja pamato pārliecināts pārliecināta
      sprieda spriež lepojas priecājās priecājas nopūtās noteic attrauca atcirta izklāstīja padalījās tvītoja lēsa
      pareģoja pareģo runāja klāstīja klāsta teiktā sacītā paustā stāstītā domām ieskatā vērtējumā skatījumā`,
    weakCues: `sauc sauca nosauca dēvē dēvēja nodēvēja raksturoja raksturo apsūdzēja apsūdz citēja citē pateicās
      pateicas pieprasīja noraidīja noraida ieteica iesaka izteica izsaka noteica liecina liecināja rosina rosināja
      dalās dalījās runā sakot norādot piebilstot uzsverot skaidrojot sacīdams sacīdama teikdams teikdama paziņojums
      intervija`,
    written: 'teikts rakstīts norādīts minēts uzsvērts sacīts lasāms lasīt pausts skaidrots',
    sources: 'saskaņā',
    people: `pārstāvis pārstāve pārstāvji sekretārs sekretāre runasvīrs ministrs ministre ministri premjers premjere
      prezidents prezidente mērs mēre vicemērs domnieks domniece deputāts deputāte deputāti priekšsēdētājs
      priekšsēdētāja vadītājs vadītāja vadītāji vietnieks vietniece direktors direktore loceklis locekle padomnieks
      padomniece eksperts eksperte eksperti speciālists speciāliste speciālisti analītiķis analītiķe ekonomists
      ekonomiste profesors profesore docents docente pētnieks pētniece pētnieki zinātnieks zinātniece zinātnieki
      vēsturnieks vēsturniece politologs politoloģe sociologs socioloģe psihologs psiholoģe psihiatrs ārsts ārste
      ārsti mediķis mediķe mediķi ķirurgs skolotājs skolotāja skolotāji rektors rektore students studente skolēns
      skolēni policists policiste policisti komisārs inspektors inspektore izmeklētājs prokurors prokurore tiesnesis
      tiesnese advokāts advokāte jurists juriste notārs liecinieks lieciniece liecinieki aculiecinieks aculieciniece
      aculiecinieki apsūdzētais apsūdzētā cietušais cietusī ugunsdzēsējs ugunsdzēsēji glābējs glābēji karavīrs
      karavīri ģenerālis pulkvedis komandieris treneris trenere spēlētājs spēlētāja hokejists futbolists basketbolists
      vārtsargs uzbrucējs aizsargs kapteinis sportists sportiste rakstnieks rakstniece dzejnieks dzejniece autors
      autore režisors režisore aktieris aktrise dziedātājs dziedātāja mūziķis mūziķe komponists diriģents mākslinieks
      māksliniece fotogrāfs žurnālists žurnāliste redaktors redaktore īpašnieks īpašniece dibinātājs dibinātāja
      uzņēmējs uzņēmēja uzņēmēji zemnieks zemniece zvejnieks iedzīvotājs iedzīvotāja iedzīvotāji kaimiņš kaimiņiene
      kaimiņi māte mamma tēvs vecmāmiņa vectēvs dēls meita brālis māsa vīrs sieva vīrietis sieviete meitene puisis
      pensionārs pensionāre šoferis autovadītājs pasažieris pasažiere tūrists klients kliente pacients paciente
      brīvprātīgais aktīvists aktīviste kandidāts kandidāte politiķis politiķe politiķi līderis līdere vēstnieks
      vēstniece diplomāts mācītājs arhibīskaps bīskaps priesteris pāvests sinoptiķis avots avoti amatpersona
      amatpersonas kungs kundze lauksaimnieks ministra ministres premjera premjeres prezidenta mēra direktora
      direktores pārstāvja pārstāves trenera eksperta ekspertu speciālistu ārsta`,
    bodies: `policija valdība ministrija saeima dome pašvaldība tiesa prokuratūra padome komisija komiteja
      departaments dienests pārvalde aģentūra birojs institūts universitāte skola slimnīca uzņēmums kompānija banka
      partija frakcija koalīcija opozīcija asociācija savienība konfederācija federācija līga klubs komanda baznīca
      fonds biedrība organizācija arodbiedrība laikraksts avīze portāls raidījums armija inspekcija administrācija
      centrs kanceleja vēstniecība paziņojums vēstule ziņojums pētījums aptauja spriedums lēmums raksts ieraksts
      atzinums pārskats rezolūcija policijas ministrijas valdības pašvaldības uzņēmuma tiesas prokuratūras`,
    titles: `dr prof ministrs ministre premjers premjere prezidents prezidente mērs direktors direktore profesors
      profesore priekšsēdētājs priekšsēdētāja vadītājs vadītāja deputāts deputāte treneris trenere advokāts advokāte
      prokurors prokurore tiesnesis tiesnese ģenerālis pulkvedis kapteinis mācītājs bīskaps arhibīskaps kungs kundze
      vēstnieks vēstniece politologs politoloģe vēsturnieks vēsturniece ekonomists ekonomiste režisors režisore
      aktieris aktrise rakstnieks rakstniece dziedātājs dziedātāja`,
    maleTitles: `kungs ministrs premjers prezidents mērs vicemērs direktors priekšsēdētājs vadītājs vietnieks
      pārstāvis deputāts profesors pētnieks zinātnieks vēsturnieks politologs ekonomists ārsts skolotājs rektors
      policists prokurors tiesnesis advokāts treneris spēlētājs rakstnieks dzejnieks autors režisors aktieris
      dziedātājs mākslinieks žurnālists redaktors īpašnieks uzņēmējs zemnieks iedzīvotājs kaimiņš tēvs vīrietis
      ģenerālis mācītājs bīskaps vēstnieks`,
    femaleTitles: `kundze premjere mēre direktore priekšsēdētāja vietniece pārstāve deputāte profesore pētniece
      zinātniece vēsturniece politoloģe ekonomiste ārste skolotāja rektore policiste prokurore tiesnese advokāte
      trenere spēlētāja rakstniece dzejniece režisore aktrise dziedātāja māksliniece žurnāliste redaktore īpašniece
      uzņēmēja zemniece iedzīvotāja kaimiņiene māte sieviete vēstniece`,
  },
];
