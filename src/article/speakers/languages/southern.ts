import { EMPTY } from './empty';
import type { Language } from './language';

/** Languages of south-eastern Europe and of Asia of which a few words are known. */
export const SOUTHERN: readonly Language[] = [
  {
    ...EMPTY,
    code: 'hu',
    namesFirst: true,
    common: `az és hogy nem egy is meg csak már ez azt volt még van mint de szerint ha vagy mert el ki lehet után ezt aki
      amely ami pedig akkor így lesz nincs arra több minden majd ahol azonban között során miatt azért ezért kell sem annak által alatt előtt mellett hanem illetve valamint eddig óta`,
    determiners: 'a az egy két három',
    prepositions: '',
    fillers:
      'is már még majd később tegnap ma hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap lapunknak ekkor erre',
    openers: `az és ha de mert ezért így itt ott most akkor később közben ugyanakkor viszont azonban mindez ezzel ennek erre
      amikor miért hogyan aki amely ami minden senki sokan néhány több eddig addig végül szerinte tegnap ma holnap
      fotó forrás kapcsolódó hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április
      május június július augusztus szeptember október november december elmondása közölte azt facebook-oldalán facebook-bejegyzésében`,
    he: 'ő',
    she: 'ő',
    they: 'ők',
    other: 'én mi egyik',
    narrators: 'én mi',
    and: 'és meg',
    relatives: 'aki amely ami akik',
    cues: `mondta mondja mondták mondják mondott közölte közölték közli elmondta elmondja elmondták írta írja írták írják
      nyilatkozta fogalmazott fogalmaz tette teszi hozzátette hozzátették hozzáteszi hozzáfűzte jelentette jelezte jelezték
      válaszolta válaszol válaszolt felelte kérdezte kérdezi magyarázta magyarázza mesélte meséli mesél emlékeztetett
      hangsúlyozta hangsúlyozza kiemelte kijelentette állította állítja állítják szerint szerinte vélte véli vélekedett
      megjegyezte megjegyzi elismerte elismeri figyelmeztetett ismertette tájékoztatott bejelentette megerősítette reagált
      kommentálta összegzett összegezte összefoglalta részletezte idézte szögezte leszögezte emlékezett emlékszik viccelt
      viccelődött kiáltotta suttogta panaszkodott üzente ígérte ígéri írt
      folytatta folytatja üzeni feleli válaszolja vágta panaszolta panaszolja idézi jegyezte jegyzi árulta
      árulja ismerte ismeri kiemeli jelzi nyilatkozott tagadta cáfolta
      `,
    weakCues: 'nevezte nevezi hívta beszélt',
    written: 'olvasható',
    sources: '',
    people: `polgármester polgármestere miniszter miniszterelnök szóvivő szóvivője igazgató igazgatója vezető vezetője elnök elnöke
      képviselő professzor kutató orvos főorvos tanár edző ügyvéd ügyész bíró rendőr szakértő lakó tulajdonos szomszéd
      zongoraművész színész színésznő rendező író alpolgármester államtitkár jegyző főépítész tűzoltó helytörténész
      régész régésznő ügyvezető üzemeltető fürdővezető történész képviselője tanárnő biológus közgazdász játékos kapitány festő muzeológus
      plébános lelkész gazda vállalkozó dolgozó munkás nyugdíjas diák férfi nő asszony anya apa szemtanú
      sofőr`,
    bodies: 'önkormányzat rendőrség minisztérium kormány hivatal ügyészség bíróság cég',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'ro',
    common: `și în la cu pe nu că din care mai pentru este sunt fost fi după prin dacă sau fără între astfel acest această
      către până doar două acum când unde ale lui ei lor despre avut său sa să o va vor foarte cei cele ce asta`,
    determiners: 'un o unei unui acest această doi două trei unul una',
    prepositions: 'la cu pe din de pentru în într după prin fără între către până despre sub lângă',
    fillers: 'a au am mai și ieri astăzi luni marți miercuri joi vineri sâmbătă duminică ulterior fost pentru',
    openers: `dar după potrivit conform însă când unde cum cine dacă pentru astfel între acum atunci apoi totuși deși
      deoarece fiindcă toate toți niciun fiecare mulți unii ieri azi mâine luni marți miercuri joi vineri sâmbătă duminică
      ianuarie februarie martie aprilie iunie iulie foto sursa citește aici acolo acesta aceasta aceștia el ea
      doar chiar foarte prin din despre`,
    he: 'el acesta',
    she: 'ea aceasta',
    they: 'ei ele aceștia',
    other: 'eu noi unul una',
    narrators: 'eu noi',
    and: 'și',
    relatives: 'care',
    genitives: 'din dintre al ai ale',
    cues: `spus spune spunea spun declarat declară precizat precizează afirmat afirmă adăugat adaugă explicat explică transmis
      transmite transmit scris scrie scriu anunțat anunță susținut susține susțin menționat menționează subliniat subliniază
      povestit povestește povestesc răspuns răspunde întrebat întreabă mărturisit mărturisește recunoscut recunoaște
      atenționat avertizat avertizează completat completează comentat comentează arătat arată conchis concluzionat punctat
      relatat relatează reacționat amintit amintește asigurat promis zis zice crede consideră cred glumit glumește`,
    weakCues: 'numit numește descris descrie catalogat',
    written: 'citi',
    sources: 'potrivit conform spusele',
    people: `primarul primărița președintele președinta ministrul ministra premierul directorul directoarea purtătorul purtătoarea
      șeful șefa deputatul deputata senatorul senatoarea profesorul profesoara medicul doctorul avocatul avocata
      procurorul judecătorul polițistul antrenorul expertul experta cercetătorul cercetătoarea consilierul vecinul vecina
      locuitorii locuitorul proprietarul femeia bărbatul mama tatăl managerul istoricul regizorul actorul actrița scriitorul
      primar ministru premier director medic profesor prefectul viceprimarul surse`,
    bodies: 'poliția primăria guvernul ministerul compania prefectura poliţia primăriei',
    titles:
      'primarul președintele ministrul premierul directorul deputatul senatorul prefectul antrenorul domnul doamna',
    maleTitles: 'domnul',
    femaleTitles: 'doamna deputata ministra primărița directoarea purtătoarea',
    ministries: `transporturilor sănătății educației finanțelor internelor justiției apărării mediului energiei muncii
      agriculturii culturii economiei`,
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'el',
    common: `και το να του η της με που για την από είναι στο ο οι τα στην θα τον δεν των σε ότι τη στη έχει ως μια ένα τους
      αλλά στον στις μας όπως ήταν κατά μετά πριν ενώ αν αυτό όταν στα στους`,
    determiners: 'ο η το οι τα του της των τον την τους τις ένας μια μία ένα έναν δύο τρεις τρία',
    prepositions: 'με για από σε στο στη στην στον στα στις στους κατά μετά πριν προς χωρίς μέχρι έως παρά',
    fillers: 'έχει είχε χθες σήμερα επίσης μας μου του της ακόμη αργότερα δευτέρα τρίτη τετάρτη πέμπτη παρασκευή',
    openers: `αλλά όμως όταν όπως γιατί πώς ποιος ποια πού εκεί εδώ τώρα τότε μετά πριν ενώ αν αφού επειδή ωστόσο επίσης
      επιπλέον παράλληλα σύμφωνα κατά για από με στο στη στην στον στα στις στους δεν να θα μόνο όλα όλοι όλες κανείς
      πολλοί μερικοί σήμερα χθες αύριο φέτος πέρυσι φωτογραφία πηγή διαβάστε έπειτα επειτα ύστερα υστερα μέσα έξω μπροστά
      πίσω πάνω κάτω ούτε ίσως πάντως άλλωστε εξάλλου ανάμεσα μεταξύ χωρίς μέχρι εντούτοις αυτός αυτή αυτό αυτοί έχει
      είναι ήταν τον την τους τις`,
    he: 'ίδιος εκείνος αυτός',
    she: 'ίδια εκείνη αυτή',
    they: 'ίδιοι',
    other: 'εγώ εμείς ένας μία',
    narrators: 'εγώ εμείς',
    and: 'και',
    relatives: 'που οποίος οποία',
    genitives: 'του της των από',
    cues: `λέει λέγει λένε είπε είπαν έλεγε έλεγαν δήλωσε δήλωσαν δηλώνει δηλώνουν τόνισε τόνισαν τονίζει τονίζουν ανέφερε ανέφεραν
      αναφέρει αναφέρουν σημείωσε σημείωσαν σημειώνει σημειώνουν υπογράμμισε υπογραμμίζει πρόσθεσε πρόσθεσαν προσθέτει
      εξήγησε εξήγησαν εξηγεί εξηγούν υποστήριξε υποστηρίζει υποστηρίζουν ισχυρίζεται ισχυρίστηκε έγραψε γράφει γράφουν
      απάντησε απαντά απαντούν ρώτησε ρωτά ρωτάει θυμάται θυμήθηκε θυμούνται αφηγείται διηγείται περιγράφει περιέγραψε
      παραδέχεται παραδέχθηκε παραδέχτηκε επισήμανε επισημαίνει επισημαίνουν διευκρίνισε διευκρινίζει σχολίασε σχολιάζει
      προειδοποίησε προειδοποιεί υπενθύμισε υπενθυμίζει ανακοίνωσε ανακοίνωσαν ανακοινώνει διαβεβαίωσε διαβεβαιώνει
      συνεχίζει συμπληρώνει συμπλήρωσε καταλήγει κατέληξε εκτιμά εκτίμησε πιστεύει υποσχέθηκε παρατηρεί αναρωτιέται
      αναρωτήθηκε φώναξε φωνάζει ψιθυρίζει αστειεύεται γελάει λέγοντας`,
    weakCues: 'χαρακτήρισε χαρακτηρίζει αποκαλεί μίλησε μιλάει',
    written: 'αναφέρεται αναφερόταν γράφει διαβάσει',
    sources: 'σύμφωνα κατά',
    people: `δήμαρχος πρόεδρος υπουργός πρωθυπουργός εκπρόσωπος διευθυντής διευθύντρια καθηγητής καθηγήτρια ερευνητής ερευνήτρια
      γιατρός δάσκαλος δασκάλα δικηγόρος εισαγγελέας δικαστής αστυνομικός αξιωματικός βουλευτής προπονητής ιστορικός
      κάτοικος κάτοικοι γείτονας γειτόνισσα ιδιοκτήτης ιδιοκτήτρια σκηνοθέτης ηθοποιός συγγραφέας μητέρα πατέρας άνδρας
      γυναίκα ειδικός ειδικοί πηγές αντιδήμαρχος περιφερειάρχης στέλεχος`,
    bodies: 'αστυνομία υπουργείο δήμος κυβέρνηση εταιρεία υπηρεσία',
    titles: `κ κα κύριος κυρία δήμαρχος υπουργός πρωθυπουργός πρόεδρος καθηγητής καθηγήτρια ιστορικός εκπρόσωπος διευθυντής
      διευθύντρια βουλευτής`,
    maleTitles: 'κύριος',
    femaleTitles: 'κα κυρία καθηγήτρια διευθύντρια',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'tr',
    common: `ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ama ne var en ise olduğunu göre her olduğu diye
      değil ya ancak o ki mi iki yeni kendi bunu şu hem oldu yer tarafından içinde üzerine`,
    determiners: 'bir bu şu iki üç',
    prepositions: '',
    fillers: 'da de ise bugün dün şöyle şunları ayrıca daha sonra diye böyle',
    openers: `ve bu ama ancak ise daha sonra şimdi burada orada nasıl neden niçin kim çünkü eğer ayrıca öte bunun buna bunu
      dün bugün yarın pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
      ağustos eylül ekim kasım aralık fotoğraf kaynak haberin her hiç bazı birçok çok kimse belki yine hatta ilk son`,
    he: '',
    she: '',
    they: 'onlar',
    other: 'ben biz',
    narrators: 'ben biz',
    and: 've ile',
    relatives: '',
    cues: `dedi dediler diyor der diyen diyerek demişti söyledi söylüyor söylediler belirtti belirtiyor belirttiler konuştu
      konuşuyor anlattı anlatıyor anlatan anlattılar açıkladı açıklıyor açıkladılar ekledi ekliyor eklediler vurguladı
      vurguluyor aktardı aktarıyor aktardılar kaydetti kaydettiler bildirdi bildiriyor bildirdiler yazdı yazıyor savundu
      savunuyor yanıtladı yanıtlıyor cevapladı sordu soruyor kullandı paylaştı hatırlattı uyardı uyarıyor itiraf iddia
      değerlendirdi yorumladı ifade göre seslendi bağırdı özetledi`,
    weakCues: 'adlandırdı nitelendirdi tanımladı',
    sources: '',
    people: `başkan başkanı belediye bakan bakanı cumhurbaşkanı başbakan sözcü sözcüsü müdür müdürü vali doktor profesör öğretmen
      avukat savcı hakim polis uzman yönetmen yazar oyuncu teknik direktör vatandaş mahalleli komşu kadın
      muhtar esnaf çiftçi balıkçı yetkili yetkililer`,
    bodies: 'polis belediye bakanlık hükümet şirket valilik',
    titles: 'bakan bakanı başkanı cumhurbaşkanı vali müdürü sözcüsü doktor profesör muhtar doç dr prof av',
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'vi',
    common: `và của là có được cho không người với trong các một những để khi đã này từ ra vào đến ở cũng như về theo tại
      nhiều sẽ năm hơn bị lại làm phải đó vì sau còn ngày nhưng trên đang thì mà nên`,
    determiners: 'một các những hai ba mỗi',
    prepositions: 'của với trong từ vào đến ở về tại trên cho sau trước',
    fillers: 'cho đã cũng sẽ vừa còn chia khẳng nhận lại từng hôm qua nay vẫn thì',
    openers: `khi nhưng trong theo từ sau trước tại ngoài nếu vì do để với đến vào ở trên dưới này đây đó hiện hôm nay mai
      qua ngày tháng năm sáng chiều tối đêm mỗi một hai ba nhiều các những cả không có cũng như ảnh nguồn xem thứ
      riêng bên cùng chỉ còn đang được bởi tuy dù mặc hỏi công ban chuyện`,
    he: 'ông anh chú cậu',
    she: 'bà chị cô',
    they: 'họ',
    other: 'tôi chúng',
    narrators: 'tôi',
    and: 'và',
    relatives: '',
    genitives: 'của',
    cues: `nói kể biết đáp viết hỏi cười nhớ bảo hay sẻ định nhấn trình tiết`,
    weakCues: 'gọi',
    sources: 'theo',
    people: `chủ tịch giám đốc bác sĩ luật sư thầy giáo viên đại diện người công an`,
    bodies: 'công ty cơ quan',
    titles: 'ông bà anh chị cô chú bác em tiến sĩ thầy',
    maleTitles: 'ông anh chú',
    femaleTitles: 'bà chị cô',
  },
  {
    ...EMPTY,
    code: 'id',
    common: `yang dan itu untuk dengan dari tidak pada ini akan juga oleh dalam telah sudah karena ada bisa tersebut saat
      mereka lebih seorang dia ia kami kata menurut bahwa atau hingga saya para antara bagi masih`,
    determiners: 'seorang para sebuah dua tiga',
    prepositions: 'di ke dari untuk dengan pada oleh dalam kepada bagi hingga',
    fillers: 'juga telah sudah kemudian lagi kepada saat',
    openers: `namun tetapi saat ketika menurut untuk dari dengan pada dalam karena jika selain sebelumnya kemudian lalu kini
      sementara meski bahkan senin selasa rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus
      oktober desember foto baca tidak bukan semua banyak mengapa bagaimana siapa setelah sejak selama akibat`,
    he: 'ia dia beliau',
    she: 'ia dia beliau',
    they: 'mereka',
    other: 'saya kami kita',
    narrators: 'saya kami',
    and: 'dan',
    relatives: 'yang',
    genitives: 'dari',
    cues: `kata ujar tutur ungkap jelas ucap imbuh sebut papar terang tegas tambah katanya ujarnya tuturnya ungkapnya jelasnya
      ucapnya imbuhnya paparnya terangnya tegasnya tambahnya sebutnya pungkasnya mengatakan mengungkapkan menjelaskan
      menyebut menyebutkan menegaskan menambahkan menyatakan menuturkan menulis mengaku bercerita berkata bertanya menjawab
      menilai berharap`,
    weakCues: 'menyebutnya',
    sources: 'menurut',
    people: `gubernur bupati wali kota menteri presiden direktur kepala ketua juru bicara dokter guru warga pengamat peneliti
      anggota camat lurah`,
    bodies: 'polisi pemerintah kementerian perusahaan',
    titles: 'pak bu bapak ibu gubernur bupati menteri presiden direktur kepala ketua camat lurah',
    maleTitles: 'pak bapak',
    femaleTitles: 'bu ibu',
    dropsSubject: true,
  },
];
