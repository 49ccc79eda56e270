import * as assert from 'node:assert/strict';
import { type Attribution, parse } from '../../src/article';
import { coreOf } from '../../src/article/speakers/name';
import { scanNames } from '../../src/article/speakers/scan';

/** The attribution of every quote in an article, in order. */
function attributions(...paragraphs: string[]): (Attribution | undefined)[] {
  const { blocks } = parse(` date 2025-03-09 ${paragraphs.join('\n\n')}`);
  return blocks.flatMap(block => block.quotes.map(quote => quote.attribution));
}

const speakers = (...paragraphs: string[]): (string | undefined)[] =>
  attributions(...paragraphs).map(attribution => attribution?.speaker);

const names = (text: string): string[] => scanNames(text).names.map(({ start, end }) => text.slice(start, end));

suite('names', () => {
  const read: readonly (readonly [string, string, readonly string[]])[] = [
    ['particles', 'We met Ludwig van der Berg and Karim al-Hadi.', ['Ludwig van der Berg', 'Karim al-Hadi']],
    ['a particle with a capital', 'We met Jan Van Der Beck there.', ['Jan Van Der Beck']],
    ['initials and apostrophes', 'We met Ada M. O’Neil there.', ['Ada M. O’Neil']],
    ['titles with a full stop', 'We met Sen. Ada Roe there.', ['Sen. Ada Roe']],
    ['names joined by a sign', 'We met Falk & Dorn there.', ['Falk & Dorn']],
    ['institutions', 'The Department of Works knew.', ['Department of Works']],
    ['months that are names', 'We met Jan Dorn and Ada May. It was May.', ['Jan Dorn', 'Ada May']],
    ['no openers and no possessives', 'However, Roe’s plan failed.', ['Roe']],
    ['no capital of another word', 'The pro-Roe party has an iPhone 4.', []],
    ['no number and no small word after a name', 'We met Roe 4 times, Dorn et al.', ['Roe', 'Dorn']],
    ['no more than three particles', 'We met Karl van der den de Roe.', ['Karl', 'Roe']],
    ['no article for a particle', 'Da rief Roe den Rat, Falk zum Dorn.', ['Roe', 'Rat', 'Falk', 'Dorn']],
    ['no verb for a name', 'Contacted by Roe, they left. Holding the line, Dorn stayed.', ['Roe', 'Dorn']],
    [
      'no adverb for a name',
      'Specifically, Roe left. Hastily packed, Dorn left. Shortly after, Reilly left.',
      ['Roe', 'Dorn', 'Reilly'],
    ],
    ['what is new', 'We left New Falkenau. New rules came.', ['New Falkenau']],
    [
      'surnames like these',
      'Browning said no. Reed left. We met Dr. Kelly Roe.',
      ['Browning', 'Reed', 'Dr. Kelly Roe'],
    ],
    [
      'no verb of a headline for a name',
      'Ada Roe Wins Falk. Dorn Urges Zzyx Lee. Clinton Says No',
      ['Ada Roe', 'Falk', 'Dorn', 'Zzyx Lee', 'Clinton'],
    ],
    ['no elided article', 'Lundi, L’avocat de M. Roe parle.', ['M. Roe']],
  ];
  for (const [what, text, expected] of read) test(`reads ${what}`, () => assert.deepEqual(names(text), expected));

  test('takes what someone is for no first name', () => {
    const { names: all } = scanNames('Pollster Ann Roe, EU-Kommissarin Ada Falk and Jean-Marie Paul Dorn.');
    assert.deepEqual(all.map(coreOf), ['Ann Roe', 'Ada Falk', 'Jean-Marie Paul Dorn']);
  });

  test('tells first names from particles', () => {
    const { names: all } = scanNames('We met Ben Roe, Van Dorn and Van Der Falk.');
    assert.deepEqual(
      all.map(({ first, last }) => [first, last]),
      [
        ['ben', 'roe'],
        ['dorn', 'dorn'],
        ['falk', 'falk'],
      ],
    );
  });

  test('takes titles and suffixes off, and tells the sex by title or first name', () => {
    const { names: all } = scanNames('Then Mrs. Roe met President Karl Falk Jr. and Zzyx Dorn.');
    assert.deepEqual(
      all.map(name => [coreOf(name), name.last, name.sex]),
      [
        ['Roe', 'roe', 'she'],
        ['Karl Falk Jr', 'falk', 'he'],
        ['Zzyx Dorn', 'dorn', undefined],
      ],
    );
  });
});

const OPENING = 'Mayor Ada Roe opened the bridge of Falkenau on Monday with Jan Dorn, a builder.';

suite('speakers', () => {
  const found: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    ['before the quote', ['Ada Roe said: “We will open it on time this year.”'], ['Ada Roe']],
    ['after the quote', ['“The river is too high for that,” Jan Dorn told reporters.'], ['Jan Dorn']],
    ['after the verb', ['“The river is too high for that,” said Jan Dorn, the harbour master.'], ['Jan Dorn']],
    ['inside the quote', ['“Nobody asked us,” Lea Falk said. “And nobody will ask us now.”'], ['Lea Falk', 'Lea Falk']],
    ['with an apposition', ['Ada Roe, the mayor of Falkenau, said: “We will open it on time.”'], ['Ada Roe']],
    ['named after a description', ['The mayor, Ada Roe, said: “We will open it on time.”'], ['Ada Roe']],
    ['after a phrase of its own', ['In a letter to Jan Dorn, Ada Roe said: “We will open it on time.”'], ['Ada Roe']],
    ['with a relative clause', ['“Nobody asked us,” Lea Falk, who owns a boat, told the paper.'], ['Lea Falk']],
    ['described by a company', ['“It will be dry by Monday,” said Radio Falk host Lea Dorn.'], ['Lea Dorn']],
    ['according to', ['“It will be dry by Monday,” according to Jan Dorn.'], ['Jan Dorn']],
    ['without a verb', ['Jan Dorn: “It will be dry by Monday.”'], ['Jan Dorn']],
    ['described', ['“It will be dry by Monday,” a spokesman for the harbour said.'], ['a spokesman for the harbour']],
    ['a number of people', ['“It will be dry by Monday,” said the 46-year-old.'], ['the 46-year-old']],
    ['a report', ['As the report states: “The bridge was never safe for lorries.”'], ['the report']],
    ['police', ['“Nobody was hurt in the fire,” police said.'], ['police']],
    [
      'a writing',
      ['The petition accuses the town of “ignoring every boat owner on the river” for years.'],
      ['The petition'],
    ],
    ['a source', ['The bridge was “never safe for lorries,” according to the news outlet.'], ['the news outlet']],
    ['one of many', [OPENING, '“It will be dry by Monday,” said another.'], ['another']],
    ['before a verb', ['Roe rallied supporters by saying: “We will open it on time.”'], ['Roe']],
    [
      'not a place',
      ['In Falkenau, where he keeps a boat, Ivo Dorn called the plan “a disaster for us.”'],
      ['Ivo Dorn'],
    ],
    ['a delegate', ['“It will be dry by Monday,” said Falkenau delegate Zzyx Dorn.'], ['Zzyx Dorn']],
    ['one of several', ['“It will be dry by Monday,” one of the builders said.'], ['one of the builders']],
    ['after “that”', ['It was a gate that police called “old and rotten as the bridge itself.”'], ['police']],
    ['not in a heading', ['Ada Roe said: “We open.”', '“It is a good day”', 'The mayor left.'], ['Ada Roe', undefined]],
    ['two at once', ['“We will sue the town for this,” Ada Roe and Jan Dorn said.'], ['Ada Roe']],
    [
      'a fragment’s subject',
      ['Jan Dorn called the plan “a disaster for every boat on the river” on Monday.'],
      ['Jan Dorn'],
    ],
    ['someone’s lawyer', ['“It will be dry by Monday,” Jan Dorn’s lawyer said.'], ['Jan Dorn’s lawyer']],
    ['not whoever waits', ['Ada Roe waited so long that Jan Dorn said: “It will be dry by Monday.”'], ['Jan Dorn']],
    ['by surname', [OPENING, '“It is a good day for the town,” Roe said.'], ['Ada Roe']],
    ['by first name', [OPENING, '“It is a good day for the town,” Ada said.'], ['Ada Roe']],
    ['by title', [OPENING, 'Ivo Roe came too.', '“It is a good day for us,” Mrs. Roe said.'], ['Ada Roe']],
    ['her', [OPENING, '“It is a good day for the town,” she said.'], ['Ada Roe']],
    ['him', [OPENING, '“It is a good day for the town,” he said.'], ['Jan Dorn']],
    ['them', ['Residents left their homes.', '“It is a bad day for the town,” they said.'], ['Residents']],
    [
      'in the paragraph before',
      ['Jan Dorn had his doubts and said so:', '“It will not be dry by Monday.”'],
      ['Jan Dorn'],
    ],
    [
      'past a caption',
      ['Ada Roe said: “We open.”', 'Boats on the Falk. (credit: REUTERS/LEA DORN)', '“We open on time.”'],
      ['Ada Roe', 'Ada Roe'],
    ],
    [
      'of a party and a state',
      ['Rep. Ada Roe (D-Mo.), chair of the harbour board, said: “We open on time.”'],
      ['Ada Roe'],
    ],
    [
      'of an office',
      ['“We will open it on time this year,” said former secretary of state Ada Roe, who built it.'],
      ['Ada Roe'],
    ],
    ['many people', ['“We want the bridge now,” 20,000 protesters shouted.'], ['20,000 protesters']],
    [
      'not a state',
      [
        'Roe spoke on Monday in Falkenau, New York, and said the state can do that as “nobody should be without a bridge.”',
      ],
      ['Roe'],
    ],
    [
      'not a county',
      ['Zzyx Roe went to Lyon County.', 'Ohio was cold.', '“It is old and rotten,” he said.'],
      ['Zzyx Roe'],
    ],
    [
      'it',
      [
        'A bridge was built by the harbour board. Many analysts liked it.',
        '“We will build another bridge this year,” it said.',
      ],
      ['the harbour board'],
    ],
    ['before “weighed in”', ['“We will build a bridge,” Dorn weighed in, telling Ada Roe to wait.'], ['Dorn']],
    ['without what he runs', ['Then CEO Tim Roe came. “It is a good day for us all,” he said.'], ['Tim Roe']],
    [
      'not whom he told',
      ['A boatman, who gave no name, told Radio Falk: “It is a bad day for us all.”'],
      ['A boatman'],
    ],
    [
      'one and another',
      ['Fans were quick to react, with one writing: “We want a bridge.” Another penned: “We want two.”'],
      ['one', 'Another'],
    ],
    ['not by age', ['Nine-year-old Zzyx Roe came. “It is a good day for us all,” he said.'], ['Zzyx Roe']],
    ['not by what she is', ['Pundit Zzyx Roe said: “It is a good day for us all.”'], ['Zzyx Roe']],
    [
      'her, not him who spoke last',
      ['The boats came. Zzyx Falk met Karl Dorn.', 'Dorn said: “It is a good day.”', '“It is a bad day,” she said.'],
      ['Karl Dorn', 'Zzyx Falk'],
    ],
    [
      'he who may be a woman',
      ['The boats of the harbour came, as did Lindsey Falk. Jan Dorn stayed away.', '“Dorn is away,” he said.'],
      ['Lindsey Falk'],
    ],
    [
      'who, whatever they are',
      ['A zzyxer who was lost on the river said on Monday that she “never stopped hoping for it.”'],
      ['A zzyxer'],
    ],
    [
      'a woman of one name',
      ['Falk’s wife, Margo, who has Type 1 boats, met Jan Dorn by the river. “It is a good day for us all,” she said.'],
      ['Margo'],
    ],
    [
      'named like a place',
      ['Mayor Kerry Boston of Falkenau met Karl Dorn by the river. “It is old and rotten,” she said.'],
      ['Kerry Boston'],
    ],
    ['nowhere', ['“We will open it on time.”'], [undefined]],
  ];
  for (const [where, paragraphs, expected] of found) {
    test(`finds a speaker: ${where}`, () => assert.deepEqual(speakers(...paragraphs), expected));
  }

  test('keeps to one speaker through a quotation of several paragraphs', () => {
    assert.deepEqual(
      speakers('Ada Roe said: “We will open it on time.', '“And Jan Dorn will be there with his boat.”'),
      ['Ada Roe', 'Ada Roe'],
    );
  });

  test('says how sure it is, by which words and which cue', () => {
    const [named, resolved, guessed] = attributions(
      'Ada Roe said: “We will open it on time this year.”',
      '“It is a good day for the town,” she added.',
      '“It is a good day for the river as well.”',
    );
    assert.deepEqual(named, {
      speaker: 'Ada Roe',
      certainty: 'named',
      words: { block: 0, start: 0, end: 7 },
      cue: { block: 0, start: 8, end: 12 },
    });
    assert.equal(resolved?.certainty, 'resolved');
    assert.deepEqual(resolved?.cue, { block: 0, start: 37, end: 42 });
    assert.equal(guessed?.certainty, 'guessed');
  });

  test('leaves scare quotes and titles without a speaker', () => {
    const text = 'It was a so-called “smart” bridge, Ada Roe said, and everyone knew the novel “The Long Bridge”.';
    const quotes = parse(` date 2025-03-09 ${text}`).blocks.flatMap(block => block.quotes);
    assert.deepEqual(
      quotes.map(({ kind, attribution }) => [kind, attribution]),
      [
        ['scare', undefined],
        ['title', undefined],
      ],
    );
  });

  test('finds the same when only a later block changed', () => {
    const first = ' date 2025-03-09 Ada Roe said: “We will open it on time.”\n\n“It is a good day for us,” she added.';
    const edited = first.replace('she added', 'Jan Dorn added');
    assert.deepEqual(parse(edited, parse(first)), parse(edited));
  });
});

suite('soft hyphens', () => {
  const shy = (text: string): string => text.replaceAll('|', '\u00ad');

  test('are no part of a name', () => {
    assert.deepEqual(
      speakers(
        shy('“The har|bour is closed until the storm has gone by,” said Mag|da|lena Stein|berg on Sunday.'),
        '“Nobody will be out at sea before that,” Magdalena Steinberg added.',
        shy('“We have bread for a week, and wood,” Stein|berg said.'),
      ),
      ['Magdalena Steinberg', 'Magdalena Steinberg', 'Magdalena Steinberg'],
    );
  });

  test('leave a name as full as it is', () => {
    const text = shy('We met Mag|da|lena Stein|berg, Magdalena M. Steinberg and M|a|g|d|a|l|e|n|a Steinberg.');
    assert.deepEqual(scanNames(text).names.map(coreOf), [
      'Magdalena Steinberg',
      'Magdalena M. Steinberg',
      'Magdalena Steinberg',
    ]);
    assert.deepEqual(speakers(text, '“We have bread for a week, and wood,” Steinberg said.'), [
      'Magdalena M. Steinberg',
    ]);
  });

  test('leave an attribution as sure as it is', () => {
    const [attribution] = attributions(shy('“We have bread for a week, and wood,” said Mag|da|lena Stein|berg.'));
    assert.deepEqual([attribution?.speaker, attribution?.certainty], ['Magdalena Steinberg', 'named']);
  });

  test('are no part of the words around a quotation', () => {
    assert.deepEqual(
      speakers(
        'Der Hafen war am Sonntag geschlossen, und die Fähre lag an der Mole, weil der Wind zu stark war.',
        shy('„Wir haben Brot für eine Woche“, sag|te eine Spre|cherin der Reederei.'),
        shy('„Es ist auch noch Holz da“, er|gänz|te die Sprecherin der Ree|derei.'),
      ),
      ['eine Sprecherin der Reederei', 'die Sprecherin der Reederei'],
    );
    assert.deepEqual(
      speakers(
        'Der Hafen war am Sonntag geschlossen, sagte Landrat Jan Roe, und die Fähre lag an der Mole.',
        shy('„Wir haben Brot für eine Woche“, sagte der Land|rat.'),
      ),
      ['Jan Roe'],
    );
  });
});

suite('speakers in other languages', () => {
  const found: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'German',
      [
        'Die Bürgermeisterin Ada Roe hat die Brücke eröffnet, und sie ist mit der Arbeit zufrieden.',
        '„Das ist ein guter Tag für die Stadt“, sagte Roe. „Wir haben lange gewartet.“',
        '„Niemand wurde bei dem Brand verletzt“, sagte ein Sprecher der Polizei.',
      ],
      ['Ada Roe', 'Ada Roe', 'ein Sprecher der Polizei'],
    ],
    [
      'German, whose nouns have capitals',
      [
        'Die Kriminologin Ada Roe sieht das Problem in der Stadt, und die Folgen der Brände sind für alle schwer.',
        '„Das ist ein guter Tag für die Stadt“, sagt der neue Neurologe.',
        'Roe hält die Sorge für falsch: „Das ist kein guter Tag für die Stadt.“',
        'Der Verein in Falkenau hält fest: „Das ist ein guter Tag für die Stadt.“',
        '„Das ist ein guter Tag für die Stadt“, witzelt der Winzer.',
        'In einer Mitteilung der Stadt heißt es, die Brücke sei „ein guter Tag für alle in der Stadt“.',
      ],
      ['der neue Neurologe', 'Ada Roe', 'Der Verein', 'der Winzer', 'einer Mitteilung der Stadt'],
    ],
    ['Japanese, before the quote', ['市の調査によると、田中氏は「橋は今年中に開く予定だ」と述べた。'], ['田中氏']],
    ['Japanese, after it', ['「橋は今年中に開く予定だ」と田中氏は述べた。'], ['田中氏']],
    ['Chinese, after it', ['“我们会按时开放大桥，”市长王刚说。'], ['市长王刚']],
    [
      'French',
      [
        'Le maire de la ville a ouvert le pont avec Léa Dorn, qui est une amie de la famille.',
        '« Nous avons attendu ce pont pendant des années », explique-t-elle.',
        '« C’est un jour de fête pour nous tous », a déclaré l’avocat de la ville.',
        'La partie civile a dit : « Nous avons attendu ce pont pendant des années. »',
      ],
      ['Léa Dorn', 'l’avocat de la ville', 'La partie civile'],
    ],
    [
      'Spanish',
      [
        'El puente de la ciudad es una obra de Josep Dorn, que lo abrió el lunes para los vecinos.',
        '«Es un buen día para todos nosotros», dijo Dorn.',
        '«Nunca habíamos visto nada igual en la ciudad», añadió en Falkenau.',
        'Señaló que «nunca habíamos visto nada igual por aquí».',
        'Además, señaló que «nunca habíamos visto nada igual por aquí».',
        '«Es un buen día para todos nosotros», espetó el ingeniero de la obra a Dorn.',
      ],
      ['Josep Dorn', 'Josep Dorn', 'Josep Dorn', 'Josep Dorn', 'el ingeniero de la obra'],
    ],
    [
      'Portuguese',
      [
        'A ponte da cidade foi aberta com uma festa que não se via há anos, e a chuva não veio.',
        '“É um bom dia para todos nós da cidade”, disse Ana Dorn.',
      ],
      ['Ana Dorn'],
    ],
    [
      'Italian',
      [
        'Il ponte della città è stato aperto con una festa che non si vedeva da anni, e la pioggia non è arrivata.',
        '«È un bel giorno per tutti noi della città», ha detto Anna Dorn.',
      ],
      ['Anna Dorn'],
    ],
    ['Japanese', ['町の漁師は「橋は月曜日までに必ず開通するだろうと聞いている」と述べた。'], ['町の漁師']],
    ['Chinese', ['市长说：“这座桥将在星期一之前按时开放给所有的居民。”'], ['市长']],
  ];
  for (const [language, paragraphs, expected] of found) {
    test(`finds a speaker: ${language}`, () => assert.deepEqual(speakers(...paragraphs), expected));
  }
});
