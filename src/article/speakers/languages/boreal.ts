import { EMPTY } from './empty';
import type { Language } from './language';

/** Estonian and Icelandic, of which a few words are known. */
export const BOREAL: readonly Language[] = [
  {
    ...EMPTY,
    code: 'et',
    verbSecond: true,
    common: `ja ei et oli kes kui mis ka ning aga oma ta selle kuid siis või välja pärast veel tema nende üle vastu
      võib oleks kõik nii olid mida olnud sest ainult meie nad enam tuleb väga mille olla kuni peab ole eest sellest
      mitte kus läbi poolt kohta kõige nagu`,
    determiners: `üks kaks kolm neli viis kuus seitse see selle nende tema oma minu meie teie mõni mõned mitu paljud
      iga kõik teine teised mõlemad ükski`,
    prepositions: 'enne pärast läbi üle alates kuni vastu mööda ümber keset vastavalt tänu hoolimata',
    fillers: `on oli olid ka veel hiljem varem eile täna juba lisaks samuti aga siis siiski seejärel nüüd omakorda ise
      küll hommikul õhtul esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval ühtlasi samas
      taas öeldakse öeldi seisab seisis kirjutatakse märgitakse märgiti teatatakse teatati väidetakse koos`,
    openers: `kuid aga samas lisaks samuti siiski seega seetõttu sellepärast seejärel ometi nüüd täna eile homme
      praegu varem hiljem lõpuks esmalt esiteks teiseks kuigi kuna sest kui kas kes mis miks kuidas kus kust kuhu
      millal milline ehk muidugi loomulikult näiteks muuhulgas ühtlasi isegi ainult veel siin siis sealt siit sellest
      selleks selles sellega seepeale tegelikult kahjuks õnneks ilmselt tõenäoliselt esmaspäeval teisipäeval
      kolmapäeval neljapäeval reedel laupäeval pühapäeval esmaspäev teisipäev kolmapäev neljapäev laupäev pühapäev
      jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris
      aastal mullu tänavu vahepeal sageli tavaliselt kokku kõige paraku kindlasti vastupidi mitte nii nagu samal
      sellel meil foto loe vaata peagi keegi miski igaüks enamik mõnikord üldiselt eriti viimasel viimase esimene
      järgmisel praeguse eelmisel ühe kahe kolme kogu kuni alates`,
    he: 'ta tema',
    she: 'ta tema',
    they: 'nad nemad',
    other: 'ma me meie',
    narrators: 'ma me meie',
    and: 'ja ning',
    relatives: 'et mis mida mille',
    humanRelatives: 'kes kelle keda',
    cues: `ütles ütleb ütlesid ütlevad öelnud sõnas sõnab sõnasid sõnavad sõnanud lausus lausub lausid lausuvad rääkis
      räägib rääkisid räägivad rääkinud selgitas selgitab selgitasid selgitavad selgitanud seletas seletab seletasid
      seletavad märkis märgib märkisid märgivad märkinud lisas lisab lisasid lisavad lisanud rõhutas rõhutab rõhutasid
      rõhutavad rõhutanud toonitas toonitab toonitasid hoiatas hoiatab hoiatasid hoiatavad hoiatanud väitis väidab
      väitsid väidavad väitnud küsis küsib küsisid küsivad küsinud vastas vastab vastasid vastavad vastanud kirjutas
      kirjutab kirjutasid kirjutavad kirjutanud tunnistas tunnistab tunnistasid tunnistavad tunnistanud teatas teatab
      teatasid teatavad teatanud kinnitas kinnitab kinnitasid kinnitavad kinnitanud tõdes tõdeb tõdesid tõdevad
      tõdenud nentis nendib nentisid nendivad nentinud meenutas meenutab meenutasid meenutavad arvas arvab arvasid
      arvavad arvanud leidis leiab leidsid leiavad leidnud kommenteeris kommenteerib kommenteerisid kommenteerivad
      kommenteerinud usub uskus usuvad uskusid loodab lootis loodavad lootsid järeldas järeldab järeldasid lubas lubab
      lubasid lubanud kurtis kurdab kurtsid kurdavad hüüdis hüüab hüüdsid karjus karjub karjusid naljatas naljatab
      naljatles naljatleb naeris naerab naersid muigas muigab ohkas ohkab sosistas sosistab nõustus nõustub nõustusid
      soovitas soovitab soovitasid soovitavad kritiseeris kritiseerib kritiseerisid täpsustas täpsustab täpsustasid
      täiendas täiendab jätkas jätkab rõõmustas rõõmustab teavitas teavitab viitas viitab viitasid viitavad osutas
      osutab sedastas sedastab konstateeris konstateerib ennustas ennustab prognoosis prognoosib hindas hindab
      hindasid hindavad mainis mainib mainisid maininud põhjendas põhjendab põhjendasid argumenteeris oletas oletab
      imestas imestab muretses muretseb mäletab mäletavad jutustas jutustab pajatas resümeeris resümeerib arutles
      arutleb mõtiskles mõtiskleb informeeris deklareeris kuulutas eitas eitab eitasid ironiseeris ironiseerib
      protestis vandus säutsus postitas tsiteeris tänas palus palub palusid nõudis nõuab vabandas vabandab kõneles
      kõneleb sõnul sõnutsi hinnangul arvates väitel kinnitusel teatel andmetel meelest selgitusel`,
    weakCues: `nimetas nimetab nimetasid kutsus kutsub kirjeldas kirjeldab kirjeldasid kirjeldavad tõi toob tõid
      toovad süüdistas süüdistab avaldas avaldab pakkus pakub mõtles mõtleb kiitis kiidab lükkas tahab öeldes lisades
      märkides viidates rõhutades selgitades kinnitades väites avaldus intervjuu`,
    written: 'öeldakse öeldi seisab seisis kirjutatakse märgitakse märgiti teatatakse teatati väidetakse lugeda',
    sources: '',
    people: `pressiesindaja kõneisik esindaja esindajad minister ministrid peaminister rahandusminister välisminister
      siseminister kaitseminister haridusminister sotsiaalminister justiitsminister kliimaminister majandusminister
      terviseminister kultuuriminister regionaalminister president riigikogulane saadik linnapea abilinnapea
      vallavanem esimees esinaine aseesimees juht juhid juhataja direktor tegevjuht peadirektor finantsjuht
      turundusjuht kommunikatsioonijuht osakonnajuhataja nõunik kantsler asekantsler peasekretär riigisekretär
      sekretär ametnik ametnikud spetsialist peaspetsialist ekspert eksperdid analüütik ökonomist majandusteadlane
      teadlane teadlased professor dotsent õppejõud teadur uurija uurijad ajaloolane politoloog sotsioloog bioloog
      geoloog sünoptik meteoroloog psühholoog psühhiaater arst arstid perearst peaarst ülemarst õde velsker õpetaja
      õpetajad koolijuht rektor dekaan õpilane õpilased tudeng üliõpilane lapsevanem lapsevanemad politseinik
      politseinikud prefekt komissar politseikapten päästja päästjad korrapidaja piirivalvur sõdur ohvitser kindral
      kolonel kapten major ülem kohtunik prokurör riigiprokurör ringkonnaprokurör advokaat vandeadvokaat jurist
      kaitsja notar süüdistatav kannatanu tunnistaja tunnistajad pealtnägija pealtnägijad jalgpallur mängija mängijad
      treener peatreener abitreener väravavaht ründaja sportlane jooksja suusataja korvpallur tennisist kirjanik
      luuletaja autor lavastaja režissöör näitleja näitlejanna kunstnik muusik laulja lauljanna helilooja dirigent
      fotograaf ajakirjanik toimetaja peatoimetaja reporter korrespondent omanik asutaja ettevõtja ärimees ärinaine
      investor müüja talunik põllumees kalur jahimees elanik elanikud naaber naabrid ema isa vanaema vanaisa poeg
      tütar vend abikaasa mees naine noormees neiu tüdruk poiss pensionär autojuht bussijuht veokijuht sõidukijuht
      reisija reisijad klient patsient turist vabatahtlik aktivist kandidaat poliitik suursaadik diplomaat pastor
      preester piiskop peapiiskop vaimulik allikas allikad koordinaator kuraator ministri peaministri presidendi
      direktori juhi tegevjuhi treeneri peatreeneri eksperdi arsti advokaadi prokuröri professori esimehe mehe naise
      politseiniku analüütiku`,
    bodies: `politsei valitsus ministeerium rahandusministeerium välisministeerium siseministeerium
      sotsiaalministeerium kaitseministeerium riigikogu kohus riigikohus ringkonnakohus maakohus prokuratuur
      riigiprokuratuur amet päästeamet terviseamet keskkonnaamet konkurentsiamet linnavalitsus vallavalitsus linn vald
      volikogu ettevõte firma pank erakond partei fraktsioon opositsioon koalitsioon komisjon nõukogu juhatus liit
      ühing selts sihtasutus ametiühing ülikool kool haigla instituut keskus ajaleht päevaleht uudisteagentuur
      agentuur telekanal kirik klubi organisatsioon kaitsevägi kaitsepolitsei raport aruanne kiri avaldus pressiteade
      teade uuring küsitlus kohtuotsus postitus artikkel ministeeriumi ettevõtte prokuratuuri valitsuse`,
    titles: `härra proua preili dr doktor prof professor peaminister minister president välisminister rahandusminister
      siseminister kaitseminister linnapea abilinnapea vallavanem riigikogulane kapten kindral kolonel major prefekt
      peatreener treener advokaat vandeadvokaat prokurör riigiprokurör kohtunik pastor piiskop peapiiskop direktor
      rektor esimees kantsler juhataja tegevjuht ajaloolane politoloog näitleja laulja kirjanik lavastaja`,
    maleTitles: 'härra esimees ärimees',
    femaleTitles: 'proua preili esinaine ärinaine näitlejanna lauljanna',
  },
  {
    ...EMPTY,
    code: 'is',
    verbSecond: true,
    namesFirst: true,
    common: `og að í á er sem um til við það ekki með var en af fyrir hann því verið hafa hefur eru þá svo hún þetta
      frá eða þess einnig upp þar hafi verður voru sé mjög þegar yfir eftir þeir þau vegna síðan bara þeim eins hans
      hennar sínum sína allt getur hjá ef úr hér þó hafði verði undir þessi þeirra ég nú`,
    determiners: `hans hennar þeirra sín sitt sína sínir einn ein eitt tveir tvær tvö þrír þrjár þrjú fjórir fjórar
      fjögur fimm þessi þetta þessir þessar sá sú annar önnur allir allar öll margir margar nokkrir nokkrar sumir
      báðir báðar okkar enginn`,
    prepositions: `í á um til við með af fyrir frá yfir eftir vegna hjá úr undir án gegn gegnum kringum síðan ásamt
      innan utan meðal samhliða`,
    fillers: `hefur hafa hafði höfðu hafi er var voru einnig líka þá nú svo enn áður seinna fyrr jafnframt ennfremur
      loks aftur þó gær morgun kvöld mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag meðal annars
      hins vegar síðar sögn mati áliti upplýsingum heimildum fram`,
    openers: `en þegar þó þannig þess þeir þær þau hér hins hvað hver hvernig hvers hvenær hvort hvaða ef á meðan samt
      sömuleiðis ennþá auk aðspurður aðspurð aðspurðir spurður spurð inntur innt aðeins bara alls allt alltaf aldrei
      oft stundum kannski líklega sennilega auðvitað vissulega reyndar raunar þaðan þangað hingað héðan loks loksins
      fyrst fyrstur fyrir upphaflega nýlega nýverið undanfarið undanfarin undanfarna ofan neðan þrátt vegna sökum
      samkvæmt samtals alla allra engu ekkert enginn nokkuð fleiri flestir flest sumir mest fólk jafnvel einungis
      sérstaklega almennt yfirleitt annars annað hin hinn hið hinir síðasta síðustu næst næsta næstu janúar febrúar
      apríl maí júní júlí ágúst september október nóvember desember mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn
      föstudaginn laugardaginn sunnudaginn mynd myndir lestu sjá já nei því það þar þá þessi þetta þessir þessar þessu
      þeim þeirra svona sjálfur sjálf einnig eftir síðan nú`,
    he: 'hann honum',
    she: 'hún henni',
    they: 'þeir þær þau',
    other: 'ég mér okkur',
    narrators: 'ég mér okkur',
    and: 'og',
    relatives: 'sem að',
    genitives: 'af hjá frá',
    cues: `segir segja sagði sögðu segi sagt segist segjast sagðist sögðust sagst kveður kvað kváðu kveðst kveðast
      kvaðst kváðust tjáir tjáði tjáðu tjáð útskýrir útskýra útskýrði útskýrðu útskýrt skýrir skýrði skýrðu bætir bæta
      bætti bættu bætt áréttar árétta áréttaði áréttuðu áréttað ítrekar ítreka ítrekaði ítrekuðu undirstrikar
      undirstrika undirstrikaði undirstrikuðu varar varaði vöruðu varað fullyrðir fullyrða fullyrti fullyrtu fullyrt
      spyr spyrja spurði spurðu spurt svarar svara svaraði svöruðu svarað skrifar skrifa skrifaði skrifuðu skrifað
      ritar ritaði rituðu viðurkennir viðurkenna viðurkenndi viðurkenndu viðurkennt játar játa játaði játuðu játað
      tilkynnir tilkynna tilkynnti tilkynntu tilkynnt staðfestir staðfesta staðfesti staðfestu staðfest bendir benda
      benti bentu bent rifjar rifja rifjaði rifjuðu rifjað telur telja taldi töldu talið álítur álíta áleit álitu
      ályktar álykta ályktaði ályktuðu lofar lofaði lofuðu lofað kvartar kvarta kvartaði kvörtuðu kvartað hrópar hrópa
      hrópaði hrópuðu hrópað öskrar öskra öskraði öskruðu grínast grínaðist grínuðust hlær hló hlógu hlæja brosir
      brosti brostu hvíslar hvísla hvíslaði hvísluðu andvarpar andvarpaði greinir greindi greindu greint upplýsir
      upplýsa upplýsti upplýstu upplýst minnir minnti minntu minnist minnast minntist minntust neitar neita neitaði
      neituðu neitað gagnrýnir gagnrýna gagnrýndi gagnrýndu gagnrýnt hvetur hvetja hvatti hvöttu vonar vonaði vonuðu
      vonast vonaðist vonuðust óttast óttaðist óttuðust trúir trúði trúðu hugsar hugsaði hugsuðu mælti mæltu nefnir
      nefna nefndi nefndu nefnt orðar orða orðaði orðuðu orðað spáir spá spáði spáðu efast efaðist efuðust harmar
      harma harmaði hörmuðu boðar boða boðaði boðuðu ansar ansaði hótar hóta hótaði hótuðu hótað mótmælir mótmæla
      mótmælti mótmæltu rökstyður rökstuddi tístir tísti tístu man muna fagnar fagnaði fögnuðu`,
    weakCues: `kallar kalla kallaði kölluðu lýsir lýsa lýsti lýstu hélt héldu finnst fannst hafnar hafnaði höfnuðu
      krefst krefjast krafðist kröfðust vitnar vitnaði vísar vísaði vísuðu þakkar þakkaði þökkuðu biður biðja bað báðu
      ræðir ræddi ræddu talar tala talaði töluðu sakar sakaði sökuðu hrósar hrósaði yfirlýsing viðtal`,
    written: 'segir stendur stóð stóðu lesa kemur kom skrifað ritað sagt',
    sources: 'samkvæmt sögn mati upplýsingum heimildum áliti haft',
    people: `talsmaður talsmaðurinn talsmenn talsmanns talskona talskonan talskonu upplýsingafulltrúi
      upplýsingafulltrúinn fulltrúi fulltrúinn fulltrúar ráðherra ráðherrann ráðherrar forsætisráðherra
      utanríkisráðherra fjármálaráðherra dómsmálaráðherra heilbrigðisráðherra innviðaráðherra umhverfisráðherra
      menntamálaráðherra félagsmálaráðherra matvælaráðherra viðskiptaráðherra forseti forsetinn forseta varaforseti
      þingmaður þingmaðurinn þingmenn þingkona þingkonan borgarstjóri borgarstjórinn bæjarstjóri bæjarstjórinn
      sveitarstjóri borgarfulltrúi bæjarfulltrúi oddviti oddvitinn formaður formaðurinn formanns varaformaður
      stjórnarformaður framkvæmdastjóri framkvæmdastjórinn forstjóri forstjórinn forstöðumaður stjórnandi stjórnendur
      deildarstjóri sviðsstjóri verkefnastjóri skólastjóri skólastjórinn ritstjóri ritstjórinn bankastjóri
      seðlabankastjóri hagfræðingur hagfræðingurinn sérfræðingur sérfræðingurinn sérfræðingar prófessor prófessorinn
      dósent lektor fræðimaður vísindamaður vísindamenn doktor læknir læknirinn læknar yfirlæknir sóttvarnalæknir
      landlæknir hjúkrunarfræðingur ljósmóðir sálfræðingur jarðeðlisfræðingur jarðfræðingur eldfjallafræðingur
      veðurfræðingur stjórnmálafræðingur sagnfræðingur líffræðingur verkfræðingur lögreglustjóri lögreglustjórinn
      ríkislögreglustjóri lögregluþjónn yfirlögregluþjónn aðalvarðstjóri varðstjóri lögreglumaður lögreglumaðurinn
      lögreglumenn lögreglukona lögreglufulltrúi slökkviliðsstjóri slökkviliðsmaður lögmaður lögmaðurinn lögmanns
      lögfræðingur verjandi verjandinn saksóknari saksóknarinn ríkissaksóknari dómari dómarinn sýslumaður sakborningur
      ákærði vitni vitnið kennari kennarinn kennarar nemandi nemandinn nemendur rektor rektorinn prestur presturinn
      sóknarprestur biskup biskupinn bóndi bóndinn bændur sjómaður skipstjóri skipstjórinn flugstjóri bílstjóri
      bílstjórinn ökumaður ökumaðurinn þjálfari þjálfarinn landsliðsþjálfari leikmaður leikmaðurinn fyrirliði
      fyrirliðinn markvörður markvörðurinn sóknarmaður framherji leikari leikarinn leikkona leikkonan leikstjóri
      leikstjórinn tónlistarmaður tónlistarkona söngvari söngvarinn söngkona söngkonan rithöfundur rithöfundurinn
      höfundur höfundurinn skáld listamaður listamaðurinn listakona ljósmyndari blaðamaður blaðakona fréttamaður
      fréttakona fréttaritari eigandi eigandinn eigendur stofnandi stofnandinn íbúi íbúinn íbúar nágranni nágranninn
      nágrannar móðir móðirin faðir faðirinn foreldrar mamma pabbi amma afi sonur sonurinn dóttir dóttirin bróðir
      systir eiginkona eiginmaður kona konan maður maðurinn stúlka stúlkan drengur drengurinn farþegi ferðamaður
      leiðsögumaður starfsmaður starfsmaðurinn starfsmenn sjálfboðaliði frambjóðandi frambjóðandinn sendiherra
      sendiherrann leiðtogi leiðtoginn hershöfðingi sjúklingur heimildarmaður heimildarmenn aðgerðasinni greinandi`,
    bodies: `lögregla lögreglan lögreglu lögreglunnar ríkisstjórn ríkisstjórnin ráðuneyti ráðuneytið ráðuneytisins
      utanríkisráðuneytið heilbrigðisráðuneytið forsætisráðuneytið dómstóll dómstóllinn héraðsdómur hæstiréttur
      landsréttur félag félagið félagsins fyrirtæki fyrirtækið fyrirtækisins samtök samtökin flokkur flokkurinn borgin
      bærinn borgarstjórn bæjarstjórn bæjarráð sveitarfélagið stofnun stofnunin nefnd nefndin stjórn stjórnin
      stéttarfélag stéttarfélagið samband sambandið skýrsla skýrslan bréf bréfið yfirlýsing yfirlýsingin tilkynning
      tilkynningin fréttatilkynning dómur dómurinn rannsókn rannsóknin könnun könnunin álit álitið umsögn umsögnin
      grein greinin blað blaðið fréttastofa fréttastofan embætti embættið veðurstofan landhelgisgæslan almannavarnir
      slökkviliðið háskólinn landspítalinn seðlabankinn bankinn færslan`,
    titles: `herra frú fröken séra dr prófessor forseti ráðherra forsætisráðherra utanríkisráðherra fjármálaráðherra
      borgarstjóri bæjarstjóri lögreglustjóri skólastjóri forstjóri framkvæmdastjóri ritstjóri biskup formaður
      þingmaður þingkona lögmaður saksóknari þjálfari skipstjóri sýslumaður leikkona söngkona`,
    maleTitles: 'herra faðir',
    femaleTitles: 'frú fröken þingkona talskona leikkona söngkona tónlistarkona listakona lögreglukona móðir',
  },
];
