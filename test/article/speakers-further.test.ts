import { holds } from './rows';

// One paragraph in front of each tells which language it is.
const CROATIAN = 'Most je ponovno otvoren, ali još nije gotov i prema riječima grada na njemu će se raditi do ljeta.';
const SERBIAN = 'Мост је поново отворен, али још није готов и према речима града на њему ће се радити до лета.';
const SLOVAK = 'Most je znovu otvorený, ale ešte nie je hotový a podľa úradu sa na ňom bude pracovať až do leta.';
const SLOVENE = 'Most je spet odprt, vendar še ni končan in po besedah občine bodo na njem delali vse do poletja.';
const BULGARIAN = 'Мостът отново е отворен, но още не е готов и според общината по него ще се работи до лятото.';
const ICELANDIC = 'Brúin er opin á ný, en hún er ekki tilbúin og að sögn bæjarins verður unnið við hana fram á sumar.';
const ESTONIAN = 'Sild on taas avatud, kuid see ei ole veel valmis ja linna sõnul töötatakse selle kallal suveni.';
const LITHUANIAN = 'Tiltas vėl atidarytas, bet jis dar nėra baigtas ir, anot miesto, prie jo bus dirbama iki vasaros.';
const LATVIAN = 'Tilts atkal ir atvērts, bet tas vēl nav gatavs un, kā saka pilsēta, pie tā strādās līdz vasarai.';
const AFRIKAANS =
  'Die brug is weer oop, maar dit is nog nie klaar nie en volgens die stad sal daar tot die somer gewerk word.';
const CATALAN =
  'El pont torna a ser obert, però encara no està acabat i, segons el municipi, s’hi treballarà fins a l’estiu.';
const GALICIAN =
  'A ponte volve estar aberta, pero aínda non está rematada e, segundo o concello, haberá obras ata o verán.';
const SWAHILI =
  'Daraja limefunguliwa tena, lakini bado halijakamilika na kwa mujibu wa mji kazi itaendelea hadi mwaka huu.';
const ALBANIAN = 'Ura është hapur përsëri, por nuk është gati dhe sipas bashkisë do të punohet në të deri në verë.';
const MALAY =
  'Jambatan itu telah dibuka semula tetapi belum siap kerana hujan, iaitu apabila batu tidak boleh dibawa daripada kuari.';

suite('Speakers in further languages of which a few words are known', () => {
  holds([
    [
      'Croatian',
      [CROATIAN, '"Most smo čekali tri godine", rekao je gradonačelnik Petar Horn. "Dugo je trajalo", dodao je.'],
      ['Petar Horn', 'Petar Horn'],
    ],
    [
      'Serbian',
      [SERBIAN, '„Мост смо чекали три године”, рекла је новинарима Јелена Хорн. „Дуго је трајало”, додала је она.'],
      ['Јелена Хорн', 'Јелена Хорн'],
    ],
    [
      'Slovak',
      [SLOVAK, '„Na most sme čakali tri roky,“ povedal starosta Peter Horn. „Bolo to dlho,“ dodal.'],
      ['Peter Horn', 'Peter Horn'],
    ],
    [
      'Slovene',
      [SLOVENE, '»Na most smo čakali tri leta,« je povedala županja Petra Horn. »To je bilo dolgo,« je dodala.'],
      ['Petra Horn', 'Petra Horn'],
    ],
    [
      'Bulgarian, inside the marks',
      [BULGARIAN, '„Чакахме моста три години, каза Петър Хорн, и вече никой не вярваше в него.“'],
      ['Петър Хорн', 'Петър Хорн'],
    ],
    [
      'Hungarian, inside the marks',
      [
        'A hidat újra megnyitották, de még nincs kész, és az önkormányzat szerint idén is dolgoznak rajta.',
        '„A hidat – mondta Petőházi Anna – sokáig nem nyitják meg.”',
      ],
      ['Petőházi Anna', 'Petőházi Anna'],
    ],
    [
      'Icelandic',
      [ICELANDIC, '„Við biðum í þrjú ár eftir brúnni,“ sagði Pétur Horn. „Það var langur tími,“ bætti hann við.'],
      ['Pétur Horn', 'Pétur Horn'],
    ],
    [
      'Estonian',
      [ESTONIAN, '„Ootasime silda kolm aastat,“ ütles Peeter Horn. „See oli pikk aeg,“ lisas ta.'],
      ['Peeter Horn', 'Peeter Horn'],
    ],
    [
      'Lithuanian',
      [LITHUANIAN, '„Tilto laukėme trejus metus, – sakė Petras Hornas. – Tai buvo ilgas laikas.“'],
      ['Petras Hornas', 'Petras Hornas'],
    ],
    [
      'Latvian',
      [LATVIAN, '“Tiltu gaidījām trīs gadus,” sacīja Pēteris Horns. “Tas bija ilgs laiks,” viņš piebilda.'],
      ['Pēteris Horns', 'Pēteris Horns'],
    ],
    [
      'Afrikaans',
      [AFRIKAANS, '“Ons het drie jaar vir die brug gewag,” sê Pieter Horn. “Dit was lank,” voeg hy by.'],
      ['Pieter Horn', 'Pieter Horn'],
    ],
    [
      'Catalan',
      [CATALAN, '«Hem esperat tres anys el pont», va dir Pere Horn. «Ha estat molt de temps», ha afegit.'],
      ['Pere Horn', 'Pere Horn'],
    ],
    [
      'Galician',
      [GALICIAN, '«Agardamos tres anos pola ponte», dixo Pedro Horn. «Foi moito tempo», engadiu.'],
      ['Pedro Horn', 'Pedro Horn'],
    ],
    [
      'Swahili',
      [SWAHILI, '“Tumesubiri daraja kwa miaka mitatu,” alisema Petro Horn. “Ni muda mrefu,” aliongeza.'],
      ['Petro Horn', 'Petro Horn'],
    ],
    [
      'Albanian',
      [ALBANIAN, '“E kemi pritur urën tre vjet”, tha Petrit Horn. “Ishte shumë kohë”, shtoi ai.'],
      ['Petrit Horn', 'Petrit Horn'],
    ],
    [
      'Malay',
      [MALAY, '"Kami menunggu jambatan ini tiga tahun," kata Pita Horn. "Ia sangat lama," tambah beliau.'],
      ['Pita Horn', 'Pita Horn'],
    ],
  ]);
});

suite('Whom further languages describe without a name', () => {
  holds([
    ['Croatian', [CROATIAN, '"Nitko nije ozlijeđen", rekla je glasnogovornica policije.'], ['glasnogovornica']],
    ['Serbian', [SERBIAN, '„Нико није повређен у граду”, рекла је портпаролка полиције.'], ['портпаролка']],
    ['Slovak', [SLOVAK, '„Nikto nie je zranený,“ povedala hovorkyňa polície.'], ['hovorkyňa polície']],
    ['Slovene', [SLOVENE, '»Nihče ni ranjen v mestu,« je povedala županja.'], ['županja']],
    [
      'Bulgarian',
      [BULGARIAN, '„Никой не е пострадал в града“, каза говорителката на полицията.'],
      ['говорителката на полицията'],
    ],
    ['Icelandic', [ICELANDIC, '„Enginn er slasaður eftir þetta,“ sagði lögreglustjórinn.'], ['lögreglustjórinn']],
    [
      'Estonian',
      [ESTONIAN, '„Keegi ei saanud siin viga,“ ütles politsei pressiesindaja.'],
      ['politsei pressiesindaja'],
    ],
    ['Latvian', [LATVIAN, '“Neviens nav cietis pilsētā,” sacīja policijas pārstāve.'], ['policijas pārstāve']],
    ['Lithuanian', [LITHUANIAN, '„Niekas nenukentėjo mieste“, – sakė policijos atstovė.'], ['policijos atstovė']],
    ['Afrikaans', [AFRIKAANS, '“Niemand is beseer nie,” het die polisie gesê.'], ['die polisie']],
    ['Catalan', [CATALAN, '«Ningú no ha pres mal», ha dit l’alcaldessa.'], ['l’alcaldessa']],
    ['Galician', [GALICIAN, '«Ninguén resultou ferido», dixo a voceira da policía.'], ['a voceira da policía']],
    ['Swahili', [SWAHILI, '“Hakuna aliyeumia hapa,” alisema msemaji wa polisi.'], ['msemaji wa polisi']],
    ['Albanian', [ALBANIAN, '“Askush nuk është plagosur”, tha zëdhënësi i policisë.'], ['zëdhënësi i policisë']],
    ['Malay', [MALAY, '"Tiada sesiapa yang cedera," kata jurucakap polis.'], ['jurucakap polis']],
  ]);
});
