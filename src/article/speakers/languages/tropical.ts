import { EMPTY } from './empty';
import type { Language } from './language';

/** Afrikaans, Swahili and Malay, of which a few words are known. */
export const TROPICAL: readonly Language[] = [
  {
    ...EMPTY,
    code: 'af',
    verbSecond: true,
    common: `en van het dat nie wat vir om te hy aan ook sal maar hulle ons haar hom dit deur uit kan nog na oor wees moet daar se hierdie tot teen onder baie meer hul ek waar nou sou soos ná nadat toe sê kon wil hoe eerste twee hê ander 'n ’n ‘n ʼn`,
    determiners: `die 'n n ŉ haar hul hulle ons my hierdie daardie dié elke een twee drie vier vyf ses sommige verskeie talle baie ander geen beide ʼn`,
    prepositions: `van in op te met vir aan by deur na oor uit om tot onder teen tydens volgens ná sonder tussen voor
      agter langs sedert weens ondanks rondom binne buite naby vanaf jeens omtrent`,
    fillers: `het had is was ook nog dan later daarna toe gister vandag maandag dinsdag woensdag donderdag vrydag
      saterdag sondag vroeër reeds egter verder eens self glo vanoggend vanmiddag gisteraand gisteroggend dit eindelik
      onlangs intussen vanjaar`,
    openers: `tog daarom hier hoekom waarom intussen daarna daarbenewens boonop verder selfs veral gister vandag môre vroeër soms dikwels gewoonlik albei elkeen almal niemand niks iets iemand alles miskien dalk natuurlik eintlik omdat terwyl hoewel alhoewel behalwe danksy foto lees voordat sodra totdat sodat aangesien ofskoon anders andersins gelukkig ongelukkig gevolglik dus juis nogtans nietemin desondanks daarteenoor uiteindelik eers laastens eerstens tweedens onlangs tans destyds vanjaar verlede volgende hierna hiervolgens daarvolgens waarskynlik moontlik blykbaar klaarblyklik skielik vanoggend vanaand maandag dinsdag woensdag donderdag vrydag saterdag sondag januarie februarie oktober desember gevra wanneer waarop steeds nooit altyd iewers enige enigeen`,
    he: 'hy hom',
    she: `haar`,
    they: 'hulle hul',
    other: 'ek ons een',
    narrators: 'ek ons',
    and: 'en',
    relatives: 'wat wie dat',
    humanRelatives: 'wie',
    genitives: 'van',
    cues: `sê gesê vertel verduidelik voeg gevoeg bygevoeg beklemtoon benadruk waarsku gewaarsku beweer vra gevra
      antwoord geantwoord skryf geskryf skrywe erken kondig gekondig aangekondig verkondig bevestig merk opgemerk
      herinner onthou dink gedink meen reageer gereageer verklaar berig gerapporteer rapporteer meld gemeld vermeld noem
      genoem belowe beloof kla gekla roep geroep uitgeroep skree geskree skreeu geskreeu gil gegil skerts geskerts lag
      gelag glimlag geglimlag grinnik sug gesug fluister gefluister mompel gemompel prewel brom gebrom brul gebrul snik
      lui gelui argumenteer geargumenteer redeneer geredeneer betoog geopper opper beaam verseker waarborg spekuleer
      gespekuleer opgesom bieg gebieg bely getuig onthul verklap herhaal onderstreep konkludeer gekonkludeer vervolg
      hervat aangevoer uitgewys aangehaal ingelig meegedeel wonder gewonder mymer gemymer peins bepeins twiet getwiet
      twitter getwitter kritiseer gekritiseer adviseer geadviseer dreig gedreig pleit gepleit vermaan voorspel korrigeer
      nuanseer relativeer filosofeer gefilosofeer gekskeer spot gespot spog gespog troos betreur uitgelê toegelig
      verwittig skimp geskimp sis gesis kerm gekerm bulder gebulder toegegee gegrap gemaan maan gemeen`,
    weakCues: `weet hoop gehoop verwag vermoed voel gevoel vind gevind eis geëis versoek ontken wys gewys verwys beskryf
      beskuldig veroordeel beskou geprys bedank verwelkom aanbeveel voorgestel praat gepraat gesels verwerp opgeroep
      aangedring volgehou geglo raai geraai laat`,
    written: 'staan gestaan lui lees gelees',
    sources: 'volgens aldus luidens',
    wordings: 'woorde',
    people: `woordvoerder woordvoerster woordvoerders segsman segsvrou segspersoon burgemeester minister ministers
      adjunkminister president oudpresident premier direkteur direktrise voorsitter ondervoorsitter professor navorser
      navorsers polisieman polisievrou polisiebeampte polisiehoof beampte beamptes offisier prokureur advokaat regter
      landdros aanklaer staatsaanklaer inwoner inwoners afrigter breier kaptein speler spelers ma pa moeder vader broer
      suster seun dogter oupa ouma oom tannie tante neef vriend vriendin vriende buurman buurvrou bure vrou man eggenoot
      weduwee wewenaar bestuurder bestuurders drywer eienaar eienares ondernemer sakeman sakevrou boere boervrou wynboer
      veeboer graanboer plaaswerker werker werkers werknemer werknemers onderwyser onderwyseres onderwysers skoolhoof
      hoof adjunkhoof prinsipaal leerder leerders leerling student studente dosent lektor rektor dokter dokters arts
      geneesheer chirurg verpleegster verpleegkundige sielkundige paramedikus noodhulpwerker brandweerman brandweerhoof
      veearts ekonoom ontleder deskundige deskundiges kenner kenners wetenskaplike wetenskaplikes historikus bioloog
      geoloog weerkundige skrywer skryfster digter joernalis redakteur verslaggewer rubriekskrywer omroeper akteur
      aktrise sanger sangeres kunstenaar regisseur musikant komponis vervaardiger fotograaf predikant dominee leraar
      priester biskop aartsbiskop pous imam rabbi koning koningin prins prinses leier leiers partyleier hoofsweep
      raadslid raadslede wyksraadslid parlementslid lid lede politikus politici ambassadeur kommissaris generaal kolonel
      brigadier majoor sersant konstabel adjudant speurder ondersoeker ondersoekbeampte luitenant soldaat vakbondleier
      sekretaris sekretaresse stigter baas koördineerder organiseerder vrywilliger vrywilligers aktivis getuie getuies
      ooggetuie ooggetuies slagoffer slagoffers oorlewende beskuldigde verdagte betoger betogers kliënt kliënte pasiënt
      passasier toeris toeriste besoeker bron bronne losskakel skrumskakel flank haker kolwer bouler doelwagter atleet
      swemmer fietsryer kampioen tennisspeler gholfspeler skipper kandidaat kinders meisie jongman tiener ouer ouers
      familielid persoon argitek ingenieur wynmaker sjef winkelier handelaar makelaar ouditeur werkgewer huurder
      beskermer polisiewoordvoerder lur`,
    bodies: `polisie polisiediens regering kabinet party maatskappy munisipaliteit metro stadsraad distriksraad
      departement ministerie hof hooggeregshof appèlhof vakbond vakbonde vereniging unie federasie stigting universiteit
      skool hospitaal bank koerant tydskrif verslag brief verklaring studie peiling opname raad parlement presidensie
      kommissie komitee organisasie organisasies instelling instituut agentskap nuusagentskap span klub groep kerk
      sinode weermag vloot brandweer valke uitspraak vonnis klagstaat opposisie koalisie owerheid owerhede
      vervolgingsgesag beheerliggaam burgerregteorganisasie landbouvereniging weerdiens media familie gesin uitsaaier
      memorandum petisie`,
    titles: `mnr mev mej me dr prof adv ds genl kol kapt sers konst brig maj lt meneer mevrou mejuffrou juffrou oom
      tannie tant dokter professor advokaat dominee president oudpresident adjunkpresident minister adjunkminister
      premier burgemeester generaal kolonel kaptein sersant konstabel luitenant kommissaris regter landdros biskop
      aartsbiskop pous koning koningin prins prinses raadslid ambassadeur afrigter pastoor`,
    maleTitles: 'mnr meneer oom vader koning prins oupa broer segsman sakeman polisieman',
    femaleTitles: `mev mej mevrou mejuffrou juffrou tannie tant moeder koningin prinses ouma suster woordvoerster
      segsvrou sakevrou onderwyseres skryfster aktrise sangeres buurvrou vrou verpleegster`,
  },
  {
    ...EMPTY,
    code: 'sw',
    common: `na ya wa kwa ni katika la za kuwa kama hiyo huo huyo vya hii huu lakini baada kwamba hayo yake ili ambayo ambao ambaye kutoka wakati bila kila si hata hivyo huku kabla mmoja moja hao yao zao kwenye juu ndani alikuwa ilikuwa walikuwa hili hizo ambapo kuhusu dhidi hivi bado`,
    determiners: 'kila baadhi',
    prepositions: `wa ya la za vya kwa na katika kwenye kutoka kuhusu dhidi baada kabla bila mpaka tangu kupitia pamoja miongoni ndani nje juu chini mbele nyuma`,
    fillers: `pia tena leo jana juzi kisha baadaye awali hapo sasa tayari alikuwa walikuwa hata aidha hivyo huyo huyu
      hao hawa hiyo hii hilo hili yake wake zake lake wao yao zao wetu yetu mwenyewe wenyewe jumatatu jumanne jumatano
      alhamisi ijumaa jumamosi jumapili asubuhi jioni usiku sana hadi kati zaidi`,
    openers: `aidha iwapo endapo ingawa licha kutokana kufuatia kulingana kesho baadaye halafu hapo hapa huko vipi wapi
      kwanini kwani je ndiyo hapana hakuna kuna huyu hizi wengi wengine mwingine wote sote hakika pengine labda huenda
      mbali sambamba vilevile vivyo isitoshe kadhalika karibu takriban takribani mwisho mwanzo kwanza januari februari
      machi aprili julai agosti septemba oktoba novemba desemba picha soma siyo sio hususan hasa kimsingi aliyekuwa`,
    he: 'yeye',
    she: 'yeye',
    they: 'wao',
    other: 'mmoja',
    and: 'na',
    relatives: 'ambaye ambao ambayo kuwa kwamba',
    humanRelatives: 'ambaye',
    genitives: 'wa ya la za cha vya',
    ministries: 'afya fedha elimu ulinzi nishati kilimo ujenzi uchukuzi michezo maji ardhi madini',
    cues: `alisema amesema anasema akasema akisema walisema wamesema wanasema wakasema wakisema ilisema imesema inasema
      zilisema zimesema zinasema asema wasema husema ameyasema aliyasema alieleza ameeleza anaeleza akaeleza akieleza
      walieleza wameeleza wanaeleza aliongeza ameongeza anaongeza akaongeza akiongeza waliongeza wameongeza wanaongeza
      alisisitiza amesisitiza anasisitiza akasisitiza akisisitiza walisisitiza wamesisitiza wanasisitiza alidai amedai
      anadai akadai akidai walidai wamedai wanadai ilieleza imeeleza inaeleza zimeeleza ilidai imedai inadai aeleza adai
      wadai aonya aongeza alionya ameonya anaonya akionya walionya wameonya alifafanua amefafanua anafafanua akifafanua
      walifafanua wamefafanua alibainisha amebainisha anabainisha akibainisha walibainisha wamebainisha aliuliza
      ameuliza anauliza akiuliza waliuliza wameuliza alijibu amejibu anajibu akijibu walijibu wamejibu aliandika
      ameandika anaandika akiandika waliandika wameandika alikiri amekiri anakiri akikiri walikiri wamekiri alitangaza
      ametangaza anatangaza akitangaza walitangaza wametangaza alithibitisha amethibitisha anathibitisha akithibitisha
      walithibitisha wamethibitisha akauliza akajibu akaandika ilionya imeonya ilithibitisha imethibitisha ilitangaza
      imetangaza ilibainisha imebainisha aliahidi ameahidi anaahidi akiahidi alilalamika amelalamika analalamika
      akilalamika alikumbusha amekumbusha anakumbusha akikumbusha alihoji amehoji anahoji akihoji alisimulia amesimulia
      anasimulia akisimulia alishauri ameshauri anashauri akishauri alitahadharisha ametahadharisha anatahadharisha
      akitahadharisha walilalamika wamelalamika alidokeza amedokeza alifichua amefichua alitamka ametamka alikumbuka
      amekumbuka aliripoti ameripoti alihitimisha amehitimisha alimalizia amemalizia anakumbuka akikumbuka akimalizia
      akihitimisha iliripoti imeripoti anaamini wanaamini alijigamba akitania alitania alinukuliwa amenukuliwa
      akinukuliwa wamenukuliwa aliiambia ameiambia akiiambia waliiambia wameiambia aliliambia ameliambia akiliambia
      alimwambia amemwambia akamwambia aliwaambia amewaambia akiwaambia akawaambia waliwaambia anawaambia`,
    telling: `aliiambia ameiambia akiiambia waliiambia wameiambia aliliambia ameliambia akiliambia alimwambia amemwambia
      akamwambia aliwaambia amewaambia akiwaambia akawaambia waliwaambia anawaambia`,
    weakCues: `akizungumza alizungumza amezungumza anazungumza akiongea aliongea ameongea akizungumzia alizungumzia
      amezungumzia akihutubia alihutubia aliendelea akaendelea akiendelea alipongeza amepongeza alilaani amelaani
      alikanusha amekanusha walikanusha imekanusha alikosoa amekosoa alishutumu ameshutumu alituhumu ametuhumu aliomba
      ameomba anaomba aliwataka amewataka akiwataka alitaka ametaka anataka aliagiza ameagiza aliwasihi amewasihi
      alipendekeza amependekeza alitaja ametaja anaona anadhani alihisi alimtaja aliita ameita kauli mahojiano
      wakizungumza`,
    written: 'inasema ilisema imesema inasomeka ilisomeka imeandikwa iliandikwa inaeleza ilieleza imeeleza yameandikwa',
    sources: 'mujibu kulingana',
    wordings: 'maneno',
    people: `msemaji wasemaji waziri mawaziri rais marais mkurugenzi wakurugenzi mwenyekiti wenyeviti mkuu wakuu katibu
      makatibu naibu makamu meya mameya diwani madiwani mbunge wabunge gavana magavana seneta maseneta spika balozi
      mabalozi kamanda makamanda kamishna makamishna ofisa maofisa afisa maafisa mkaguzi askari mwanajeshi wanajeshi
      jenerali kanali meja hakimu mahakimu jaji majaji wakili mawakili mwanasheria wanasheria profesa maprofesa mhadhiri
      wahadhiri mtafiti watafiti mwanasayansi wanasayansi mtaalamu wataalamu mtaalam wataalam mchambuzi wachambuzi
      mchumi wachumi daktari madaktari muuguzi wauguzi mkunga wakunga mwalimu walimu mwanafunzi wanafunzi mzazi wazazi
      mama baba kaka dada babu bibi mjomba shangazi mke mume mjane mtoto watoto kijana vijana msichana wasichana mvulana
      wavulana mwanamke wanawake mwanamume mwanaume wanaume mzee wazee mkazi wakazi mwananchi wananchi raia mkenya
      wakenya mtanzania watanzania jirani majirani rafiki marafiki ndugu jamaa shahidi mashahidi shuhuda mashuhuda
      mtuhumiwa watuhumiwa mshtakiwa washtakiwa mwathirika waathirika manusura majeruhi mgonjwa wagonjwa abiria dereva
      madereva kondakta rubani marubani nahodha manahodha mvuvi wavuvi mkulima wakulima mfugaji wafugaji mfanyabiashara
      wafanyabiashara mmiliki wamiliki mwanzilishi waanzilishi mfanyakazi wafanyakazi mwajiri waajiri meneja mameneja
      mhandisi wahandisi fundi mafundi kocha makocha mchezaji wachezaji mshambuliaji kipa mwanariadha wanariadha shabiki
      mashabiki bondia msanii wasanii mwimbaji waimbaji mwanamuziki wanamuziki mwigizaji waigizaji mwandishi waandishi
      mwanahabari wanahabari mhariri wahariri mtangazaji watangazaji mshairi kiongozi viongozi mwanasiasa wanasiasa
      mgombea wagombea mpinzani wapinzani mwanaharakati wanaharakati mwandamanaji waandamanaji mwakilishi wawakilishi
      mjumbe wajumbe mwanachama wanachama mratibu waratibu mshauri washauri mtendaji watendaji askofu maaskofu padri
      mapadri mchungaji wachungaji sheikh masheikh imamu maimamu kadhi papa mfalme malkia mwanamfalme chifu machifu
      mkimbizi wakimbizi mtalii watalii mpelelezi wapelelezi mlinzi walinzi mteja wateja mshindi bingwa mwendesha mkaazi
      wakaazi mshukiwa washukiwa kaimu`,
    bodies: `serikali polisi wizara mahakama kampuni chama vyama taarifa ripoti barua bunge baraza kamati tume shirika
      mashirika taasisi idara mamlaka jeshi benki hospitali chuo shule kanisa msikiti klabu timu shirikisho umoja
      muungano jumuiya familia gazeti magazeti televisheni redio tovuti utafiti hukumu ikulu manispaa halmashauri kaunti
      upinzani ofisi bodi kituo ubalozi chanzo vyanzo tangazo ujumbe waraka kundi makundi kikundi makampuni uongozi
      upande utawala runinga`,
    titles: `mhe dk dkt bw bi mzee mama ndugu mwalimu rais waziri naibu mbunge gavana seneta spika kamanda kamishna
      balozi jaji hakimu wakili profesa daktari askofu padri mchungaji sheikh kanali meja jenerali luteni kapteni
      inspekta sajenti koplo katibu mkurugenzi mwenyekiti meya diwani kocha chifu malkia mfalme papa makamu mkuu nahodha
      afisa kaimu`,
    maleTitles: 'bw mzee mfalme baba babu mjomba mwanamume mwanaume mvulana',
    femaleTitles: 'bi mama malkia dada shangazi mwanamke msichana mjane',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'ms',
    common: `yang dan itu untuk dengan tidak pada ini akan juga oleh dalam telah sudah ada tersebut mereka lebih seorang
      dia kami menurut atau hingga saya para antara bagi masih ketika kerana bahawa boleh daripada iaitu apabila
      manakala turut selepas supaya beliau ialah bagaimanapun berkenaan sebarang sekiranya menerusi sini semasa terbabit
      mahupun tiada kita pula agar justeru sebaliknya sahaja malah berikutan`,
    determiners: 'seorang para sebuah beberapa dua tiga empat lima semua setiap seramai',
    prepositions: `di ke dari daripada untuk dengan pada oleh dalam kepada bagi hingga sehingga antara sejak selepas
      sebelum semasa ketika tanpa terhadap mengenai tentang melalui menerusi sebagai`,
    fillers: `juga telah sudah kemudian lagi turut pula pernah kini hari itu ini berkenaan tersebut terbabit semalam
      kelmarin tadi sempat lantas terus sambil isnin selasa rabu khamis jumaat sabtu ahad malam pagi petang`,
    openers: `namun tetapi tapi jika andai selain sebelumnya terdahulu kemudian lalu kini sementara meskipun walaupun
      walau bahkan tambahan lagipun malangnya mujurlah akhirnya setakat setakatnya semalam kelmarin esok hari januari
      februari julai ogos oktober disember gambar baca bukan banyak ramai mengapa kenapa bagaimana siapa bila setelah
      sepanjang selama akibat susulan ekoran sehubungan berdasarkan antaranya mengulas ditanya ditemui terutama
      khususnya contohnya misalnya hanya jangan mungkin barangkali pastinya sambil`,
    he: 'ia dia beliau baginda',
    she: 'ia dia beliau baginda',
    they: 'mereka',
    other: 'saya kami kita',
    narrators: 'saya kami',
    and: 'dan serta',
    relatives: 'yang bahawa',
    genitives: 'dari daripada bagi',
    attributes: 'sebagai',
    ministries: `kewangan kesihatan pendidikan pertahanan pengangkutan perdagangan pelancongan ekonomi komunikasi
      pertanian perpaduan`,
    cues: `kata katanya berkata mengatakan ujar ujarnya tutur tuturnya menuturkan ungkap ungkapnya mengungkapkan ucap
      ucapnya jelas jelasnya menjelaskan dijelaskan terang terangnya menerangkan tegas tegasnya menegaskan tambah
      tambahnya menambah menambahkan imbuhnya sebut sebutnya menyebut menyebutkan nyatanya menyatakan maklum maklumnya
      memaklumkan beritahu beritahunya memberitahu mengumumkan mengesahkan dakwa dakwanya mendakwa akui akuinya mengakui
      mengaku tanya tanyanya bertanya soalnya menyoal persoalnya mempersoalkan jawab jawabnya menjawab balas balasnya
      membalas tulis tulisnya menulis cerita ceritanya bercerita menceritakan luah luahnya meluahkan dedah dedahnya
      mendedahkan ulas ulasnya mengulas hurai hurainya menghuraikan rumusnya merumuskan menyimpulkan menekankan tekannya
      mengingatkan pesan pesannya berpesan menasihatkan menasihati nasihatnya gesa gesanya menggesa seru serunya menyeru
      saran sarannya menyarankan cadang cadangnya mencadangkan janjinya berjanji keluh keluhnya mengeluh rungut
      rungutnya merungut mengadu adunya jerit jeritnya menjerit bisik bisiknya berbisik seloroh selorohnya berseloroh
      gurau guraunya bergurau sindir sindirnya menyindir sinisnya bidas bidasnya membidas tempelak tempelaknya
      menempelak hujah hujahnya berhujah berpendapat imbau imbaunya mengimbau kongsinya berkongsi sambung sambungnya
      menyambung celahnya mencelah ulangnya mengulangi titah titahnya bertitah laporkan melaporkan dipetik memetik
      menurutnya katakan jangkanya ramalnya meramalkan yakinnya akhirinya pungkasnya paparnya`,
    weakCues: `menyifatkan sifatkan menganggap menafikan nafi nafinya meminta minta mintanya menuntut mengecam
      mengkritik kritik menyelar selar menuduh memuji puji menolak mempertahankan percaya mempercayai yakin berharap
      harap harapnya menjangka menjangkakan bimbang bercakap berucap menggelar digelar dipanggil memanggil menyokong
      mengalu-alukan mengutuk kenyataan wawancara`,
    written: 'tertulis tertera berbunyi dinyatakan disebut',
    sources: 'menurut mengikut',
    people: `menteri timbalan presiden pengerusi pengarah ketua naib setiausaha bendahari jurucakap pegawai pesuruhjaya
      komander penguasa superintenden inspektor sarjan koperal konstabel jeneral kolonel mejar kapten leftenan laksamana
      panglima hakim majistret peguam pendakwa gabenor wakil ahli exco adun senator speaker doktor pakar penganalisis
      pensyarah profesor penyelidik saintis ekonomis sejarawan guru cikgu pengetua pelajar penuntut mahasiswa graduan
      penduduk warga rakyat mangsa saksi suspek tertuduh defendan plaintif peniaga penjaja nelayan petani pekebun
      penternak usahawan pengusaha pemilik pengasas pekerja kakitangan buruh majikan pemandu penunggang juruterbang
      penumpang pelancong pengunjung pelanggan pengguna pesakit jururawat jurulatih pemain penyerang pertahanan atlet
      pelumba perenang juara pelakon penyanyi penerbit pengarang penulis sasterawan wartawan editor penyampai pengacara
      artis pelukis pemuzik ustaz ustazah imam mufti paderi uskup sultan raja permaisuri putera puteri ibu bapa ayah
      emak suami isteri abang kakak adik nenek datuk balu janda jiran rakan kawan sahabat lelaki wanita gadis remaja
      belia pemuda pesara aktivis pemimpin calon pengundi duta diplomat konsul sumber jutawan juruaudit jurutera arkitek
      peneroka penghulu tok pemangku penolong pengurus penyelia penyelaras pengendali penganjur pengadil penyokong
      pendaki penyelam anggota`,
    bodies: `polis kerajaan kementerian jabatan syarikat parti mahkamah laporan kenyataan surat akhbar suruhanjaya
      majlis persatuan pertubuhan kesatuan gabungan badan agensi universiti hospital bank sekolah lembaga perbadanan
      institut yayasan parlimen dewan kabinet tentera bomba istana kelab persekutuan pejabat pentadbiran jawatankuasa
      kajian tinjauan media portal saluran stesen pihak pihaknya keluarga ngo biro sayap pasukan jemaah pakatan gerakan
      kumpulan pengurusan kedutaan konsulat penghakiman memorandum petisyen pembangkang`,
    titles: `encik cik hajah datin datuk dato dato' seri tun dr prof profesor doktor ustaz ustazah cikgu menteri
      presiden pengerusi pengarah ketua timbalan setiausaha pesuruhjaya superintenden inspektor sarjan koperal jeneral
      kolonel mejar kapten leftenan laksamana hakim senator speaker permaisuri tengku tunku imam mufti pak jurulatih`,
    maleTitles: 'encik haji datuk ustaz pak bapa ayah',
    femaleTitles: 'puan cik hajah datin ustazah permaisuri puteri ibu emak',
    dropsSubject: true,
  },
];
