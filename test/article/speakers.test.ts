import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';
import { coreOf } from '../../src/article/speakers/name';
import { scanNames } from '../../src/article/speakers/scan';
import { attributions, speakers } from './read';

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
