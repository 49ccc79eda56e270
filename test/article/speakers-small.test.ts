import { holds } from './rows';

// One paragraph in front of each tells which language it is.
const CZECH =
  'Most přes řeku je znovu otevřený, ale podle radnice ještě není hotový a bude se na něm pracovat během roku.';
const FINNISH =
  'Silta on avattu uudelleen, mutta se ei ole vielä valmis, ja kaupungin mukaan töitä on myös ensi vuonna.';
const TURKISH = 'Köprü yeniden açıldı ama daha bitmedi ve belediye bu yıl için yeni bir çalışma olduğunu söyledi.';
const ROMANIAN =
  'Podul a fost redeschis luni, dar nu este gata și primăria spune că lucrările vor mai dura până la vară.';
const HUNGARIAN = 'A hidat újra megnyitották, de még nincs kész, és az önkormányzat szerint idén is dolgoznak rajta.';
const GREEK =
  'Η γέφυρα άνοιξε και πάλι, αλλά δεν είναι έτοιμη και ο δήμος λέει ότι οι εργασίες θα κρατήσουν για μήνες.';
const DUTCH =
  'De brug is weer open, maar hij is nog niet klaar en volgens de gemeente wordt er dit jaar nog aan gewerkt.';
const SWEDISH = 'Bron är öppen igen, men den är inte klar och enligt kommunen ska det arbetas på den under hela året.';
const DANISH = 'Broen er åben igen, men den er ikke færdig, og ifølge kommunen skal der arbejdes på den hele året.';
const NYNORSK =
  'Brua er open igjen, men ho er ikkje ferdig, og ifølgje kommunen skal dei arbeide på ho i eit heilt år.';
const POLISH = 'Most jest znowu otwarty, ale nie jest jeszcze gotowy i według urzędu prace na nim będą trwać do lata.';
const RUSSIAN = 'Мост снова открыли, но он ещё не готов, и в мэрии говорят, что работы на нём будут идти до лета.';
const UKRAINIAN = 'Міст знову відкрили, але він ще не готовий, і мерія каже, що роботи на ньому будуть іти до літа.';
const VIETNAMESE =
  'Cây cầu đã mở lại nhưng vẫn chưa xong, và theo chính quyền thì công việc sẽ còn kéo dài đến mùa hè này.';
const INDONESIAN =
  'Jembatan itu sudah dibuka lagi, tetapi belum selesai, dan menurut warga pekerjaan akan berlanjut hingga tahun ini.';

suite('Speakers in languages of which a few words are known', () => {
  holds([
    [
      'Czech, and whoever the verb leaves out',
      [
        CZECH,
        '„Most jsme čekali tři roky a konečně je tady,“ řekl ČTK starosta Petr Dorn. „Byla to dlouhá doba,“ dodal.',
      ],
      ['Petr Dorn', 'Petr Dorn'],
    ],
    [
      'Finnish, whose pronoun is that of a man and of a woman',
      [
        FINNISH,
        'Kahvilanpitäjä Anna Moss on asunut täällä pitkään. ”En ole nähnyt näin paljon väkeä vuosiin”, hän sanoo.',
        '”Siltaa on odotettu kolme vuotta”, sanoo kaupunginjohtaja Matti Dorn.',
      ],
      ['Anna Moss', 'Matti Dorn'],
    ],
    [
      'Turkish, with the verb at the end',
      [
        TURKISH,
        'Belediye Başkanı Ahmet Dorn, "Köprüyü üç yıldır bekliyorduk, bugün açıldı" dedi.',
        'Dorn, şöyle konuştu: "Yarın da açık olacak, herkesi bekliyoruz."',
      ],
      ['Ahmet Dorn', 'Ahmet Dorn'],
    ],
    [
      'Romanian, with what tells when between commas',
      [
        ROMANIAN,
        '„Am așteptat podul acesta trei ani”, a declarat, luni, primarul Ion Dorn. „Acum este aici”, a adăugat el.',
        '„Acum este aici, în sfârșit”, a spus, luni, la radio.',
      ],
      ['Ion Dorn', 'Ion Dorn', 'Ion Dorn'],
    ],
    [
      'Hungarian, with what someone is behind the name',
      [
        HUNGARIAN,
        '„Három éve vártunk a hídra” – mondta lapunknak Dorn Péter polgármester.',
        'Roe Ilona szóvivő szerint „senki nem sérült meg a hídon”.',
        '„Ez már így van” – közölte a szóvivő.',
      ],
      ['Dorn Péter', 'Roe Ilona', 'a szóvivő'],
    ],
    [
      'Greek, and a description of someone known',
      [
        GREEK,
        '«Περιμέναμε τη γέφυρα τρία χρόνια», δήλωσε ο δήμαρχος Πέτρος Ντορν. «Τώρα είναι εδώ», πρόσθεσε.',
        '«Δεν έχουμε άλλα χρήματα για αυτό», είπε ο δήμαρχος.',
      ],
      ['Πέτρος Ντορν', 'Πέτρος Ντορν', 'Πέτρος Ντορν'],
    ],
    [
      'Dutch, and a description of someone known, but not of somebody else',
      [
        DUTCH,
        'Wethouder Jan Roe wijst erop dat het duur is. "Er is geen geld voor een tweede brug", aldus de wethouder.',
        '"Er is niemand gewond geraakt bij de brug", aldus de woordvoerder.',
      ],
      ['Jan Roe', 'de woordvoerder'],
    ],
    [
      'Dutch, and a mother, who is a woman',
      [
        DUTCH,
        '"We hebben drie jaar op de brug gewacht", zegt Zzyx Dorn.',
        'Moeder Zzyx Moss kan het nog niet geloven. "Ik sta te trillen op mijn benen", vertelt ze.',
      ],
      ['Zzyx Dorn', 'Zzyx Moss'],
    ],
    [
      'Swedish, and nobody before a verb whose subject follows it',
      [
        SWEDISH,
        'I ett mejl till Bladet skriver Anna Moss att ”alla är välkomna till festen”. ”Kom gärna redan på morgonen”, skriver hon.',
      ],
      ['Anna Moss', 'Anna Moss'],
    ],
    [
      'Danish',
      [DANISH, '»Vi har ventet på broen i tre år, og nu er den her,« siger borgmester Peter Dorn til Bladet.'],
      ['Peter Dorn'],
    ],
    [
      'Nynorsk',
      [NYNORSK, 'I ei melding til NRK skriv Anna Moss at ho er lei. «Eg var der i tjue minutt», skriv ho på engelsk.'],
      ['Anna Moss'],
    ],
    [
      'Polish, and no one for what opens a sentence',
      [
        POLISH,
        '"Sprawa jest w toku" - przekazał nam rzecznik prokuratury Adam Berg. Jak dodał, "nikt nie został zatrzymany".',
      ],
      ['Adam Berg', 'Adam Berg'],
    ],
    [
      'Russian, and no body for who leads it',
      [RUSSIAN, '«Мы ждали этот мост три года», — прокомментировал глава МЧС Иван Дорн. «Он здесь», — резюмировал он.'],
      ['Иван Дорн', 'Иван Дорн'],
    ],
    [
      'Russian, and a body',
      [RUSSIAN, '«Мост выдали подрядчику по описи ещё зимой», — сообщила пресс-служба.'],
      ['пресс-служба'],
    ],
    [
      'Ukrainian',
      [UKRAINIAN, '«Ми чекали на міст три роки, тепер він тут», – сказав міський голова Петро Дорн у коментарі.'],
      ['Петро Дорн'],
    ],
    [
      'Ukrainian, and a woman by her verb, whom the pronoun means later',
      [
        UKRAINIAN,
        'Марія Роу повідомила, що «ніхто не постраждав під час відкриття». Петро Дорн написав: «Міст витримає все на світі».',
        '«Це велике свято для нас усіх», – каже вона.',
      ],
      ['Марія Роу', 'Петро Дорн', 'Марія Роу'],
    ],
    [
      'Polish, and a woman by a verb without a subject',
      [
        POLISH,
        '"Most jest piękny i duży" - mówi Anna Moss. Obok stoi Jan Dorn. "Czekaliśmy na to trzy lata" - dodała.',
      ],
      ['Anna Moss', 'Anna Moss'],
    ],
    [
      'Greek, and an honorific with a stop',
      [GREEK, 'Ο Πέτρος Ντορν ήρθε. «Είναι μια μεγάλη μέρα για την πόλη», πρόσθεσε ο κ. Ντορν.'],
      ['Πέτρος Ντορν'],
    ],
    [
      'Dutch, and a surname with a small word, or behind what opens the sentence',
      [
        DUTCH,
        'Buurtbewoonster Anna de Boer kwam met Kees Roe. De Boer: „Ze moeten het gewoon opknappen.”',
        'Ook Roe vindt dat. „Anders verhuis ik naar een andere straat”, zegt Roe.',
      ],
      ['Anna de Boer', 'Kees Roe'],
    ],
    [
      'Vietnamese, and a title with the last word of a name',
      [
        VIETNAMESE,
        'Ông Trần Văn Dorn, chủ tịch xã, cho biết cầu đã xong. "Chúng tôi chờ cây cầu này ba năm rồi", ông Dorn kể.',
      ],
      ['Trần Văn Dorn'],
    ],
    [
      'Indonesian',
      [
        INDONESIAN,
        '"Kami menunggu jembatan ini selama tiga tahun," kata Budi Dorn kepada wartawan. "Sekarang ada," ujarnya.',
      ],
      ['Budi Dorn', 'Budi Dorn'],
    ],
  ]);
});
