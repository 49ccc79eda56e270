import * as assert from 'node:assert/strict';
import { type Article, parse } from '../../src/article';
import { originsOf } from '../../src/article/blocks/changes';
import { linkQuotes } from '../../src/article/quotes/link';
import { scanQuotes } from '../../src/article/quotes/scan';
import { find, joins, kinds, quoted } from './read';

/** Speech between single marks, so that the article counts as one that writes it so. */
const SINGLES = "'We open the mill at nine and close it at six,' said Ada Quill.\n\n";

suite('quotation marks', () => {
  for (const [open, close] of ['""', '“”', '””', '““', '”“', '„“', '„”', '«»', '»«', '‹›', '「」', '『』', '＂＂']) {
    test(`pairs ${open}…${close}`, () => {
      assert.deepEqual(quoted(`${open}We open at nine,${close} said Ada Quill. ${open}Come early.${close}`), [
        'We open at nine,',
        'Come early.',
      ]);
    });
  }

  for (const [name, text, words] of [
    ['marks of mixed drawing', '“We open at nine," said Ada Quill.', ['We open at nine,']],
    ["``…''", "``We open at nine,'' said Ada Quill.", ['We open at nine,']],
    ["''…''", "''We open at nine,'' said Ada Quill. ''Come early.''", ['We open at nine,', 'Come early.']],
    [
      "''…'' over paragraphs",
      "''We open at nine.\n\n''Come early,'' said Ada Quill.",
      ['We open at nine.', 'Come early,'],
    ],
    ["an apostrophe after ''", "'''Tis late,'' said Ada Quill.", ["'Tis late,"]],
    ['an apostrophe after a single mark', "''Tis late,' said Ada Quill. 'We left.'", ["'Tis late,", 'We left.']],
    ['“…’’', 'Ada Quill called it a “very small question’’ on Monday.', ['very small question']],
    ['spaces inside guillemets', '« Nous ouvrons à neuf heures », a dit Ada Quill.', ['Nous ouvrons à neuf heures']],
    ['guillemets that point outwards with spaces', 'Elle répond : » Je ne sais pas « , sans rire.', ['Je ne sais pas']],
    ['guillemets that all point one way', 'Le » grand moulin de Lune » est fermé.', ['grand moulin de Lune']],
    [
      'a missing space before',
      '“We open at nine,”“We close at six,” they said.',
      ['We open at nine,', 'We close at six,'],
    ],
    ['a missing space after', '„Wir öffnen um neun Uhr morgens,“sagte Quill.', ['Wir öffnen um neun Uhr morgens,']],
    [
      'a mark after what Hebrew writes in one with the next word',
      'דובר צה"ל אמר ל"הטחנה" שארה"ב תבוא, וב"עיר הישנה" חיכו.',
      ['הטחנה', 'עיר הישנה'],
    ],
    ['a misplaced space', '“We open at nine, ”said Ada Quill.', ['We open at nine,']],
    ['a mark drawn to open at the end', '“We open,” she said. “Come early. “', ['We open,', 'Come early.']],
    [
      'three dots after the mark',
      '“… and then the mill stood still,” said Quill.',
      ['… and then the mill stood still,'],
    ],
    [
      'straight marks inside straight marks',
      '"She said "never again" to the miller," Quill said.',
      ['She said "never again" to the miller,'],
    ],
  ] as const) {
    test(`pairs ${name}`, () => assert.deepEqual(quoted(text), words));
  }

  for (const [name, text] of [
    ['feet and inches', 'The door is 6\' 2" high and its sill 5’11” above the yard.'],
    ['inches', 'They laid a 12" pipe beside an 8" x 10" frame.'],
    ['Hebrew abbreviations', 'דובר צה"ל אמר זאת.'],
    ['apostrophes', "Don't touch the millers' bread; it's Ada's, rock 'n' roll, '90s style, 'tis said, go get 'em."],
    ['a pair around nothing', 'The label "" was empty.'],
    ['a closing mark alone', 'the mill stood still.” Nobody came.'],
    ['a closing guillemet alone', 'le moulin est fermé. » Personne ne vient.'],
    ['doubled apostrophes', "The field held '' and nothing else ''."],
    ['text without marks', 'Nobody said a word.'],
  ] as const) {
    test(`leaves ${name} alone`, () => assert.deepEqual(quoted(text), []));
  }

  test("takes ''…'' for marks in a seed alone, whatever the text was before", () => {
    const body = "''We open at nine,'' said Ada Quill. Then ''come early'' was added.";
    const words = ({ blocks }: Article): string[] =>
      blocks.flatMap(({ text, quotes }) => quotes.map(({ start, end }) => text.slice(start, end)));
    const plain = parse(body);
    assert.deepEqual(words(plain), []);
    const seed = parse(` date 2025-03-09 ${body}`, plain);
    assert.deepEqual(words(seed), ['We open at nine,', 'come early']);
    assert.deepEqual(parse(body, seed), plain);
  });

  test('gives the range with and without the marks', () => {
    const [found] = find('Quill said: « Nous ouvrons à neuf heures. »');
    assert.deepEqual([found?.quote.start, found?.quote.end, found?.quote.outer], [14, 41, { start: 12, end: 43 }]);
  });

  test('runs an unclosed quotation to the end of its block', () => {
    const [found] = find('“We counted the boats. All of them.');
    assert.deepEqual([found?.quote.open, found?.words], [true, 'We counted the boats. All of them.']);
    assert.deepEqual(found?.quote.outer, { start: 0, end: 35 });
  });

  test('reads on where a list of quoted words breaks off', () => {
    for (const end of ['', ',', ', and', ' and']) {
      assert.deepEqual(kinds(`They spoke of the "old guard of Lune"${end}`), ['fragment: old guard of Lune']);
    }
  });

  test('runs an unclosed quotation on past scare quotes in single marks', () => {
    const text = 'Ada Quill said: "We counted the \'old\' boats. All of them.\n\n"And then we left."';
    assert.deepEqual(quoted(text), ["We counted the 'old' boats. All of them.", 'And then we left.']);
  });

  test('passes over an unclosed mark that another quotation follows', () => {
    assert.deepEqual(quoted('The “mill stood still. “We counted the boats,” said Quill.'), ['We counted the boats,']);
  });

  test('records the quotations inside another', () => {
    const [found] = find('“He told us ‘no more boats’ and ‘no mill’ twice,” she said.');
    assert.deepEqual(
      found?.quote.nested.map(({ start, end }) => found.words.slice(start - 1, end - 1)),
      ['no more boats', 'no mill'],
    );
  });

  test('pairs no deeper than prose goes', () => {
    assert.deepEqual(
      quoted(`x ${'«a '.repeat(9)}b${'» '.repeat(9)}`).map(words => words.split('a').length - 1),
      [6],
    );
  });

  test('do not close at a length in inches', () => {
    assert.deepEqual(quoted('"The 12" pipe is broken again," said Quill.'), ['The 12" pipe is broken again,']);
  });
});

suite('single marks', () => {
  for (const [name, text, words] of [
    ['after a comma', "'The boats are back,' he said.", ['The boats are back,']],
    ['curly', '‘The boats are back,’ he said.', ['The boats are back,']],
    ['around a plural', "'The millers' bread is good,' he said.", ["The millers' bread is good,"]],
    ['around a dropped letter', "'They were goin' home again,' he said.", ["They were goin' home again,"]],
    [
      'around a dropped letter before a small word',
      "'She was takin' it home to the mill,' he said.",
      ["She was takin' it home to the mill,"],
    ],
    [
      'around a dropped letter before a comma',
      "'If you saw somethin', say so at once,' he said.",
      ["If you saw somethin', say so at once,"],
    ],
    [
      'around two plurals that own the same',
      "'We looked through the shops' and mills' windows for an hour,' he said.",
      ["We looked through the shops' and mills' windows for an hour,"],
    ],
    [
      'that stay open behind a colon, around a plural',
      "He said: 'Tom was a good miller, and he was the children's and the sailors' hero. We miss him.\n\n'He ground for us all.'",
      ["Tom was a good miller, and he was the children's and the sailors' hero. We miss him.", 'He ground for us all.'],
    ],
    [
      'that close behind a plural, however a word ends',
      "He named 'the friends of the mill in Berlin', the 'bakers' guild and others.",
      ['the friends of the mill in Berlin', 'bakers'],
    ],
    ['that end with a plural', "He wrote of 'boats without sails' in the bay.", ['boats without sails']],
    ['around a name in the plural', "He likes the 'Millers' band.", ['Millers']],
    ['around double ones', '\'She said "never again" and left,\' he said.', ['She said "never again" and left,']],
    [
      'inside single ones',
      "'The word 'mill' is old and it is ours,' he said.",
      ["The word 'mill' is old and it is ours,"],
    ],
    ['after a missing space', "He said,'The boats are back,' and left.", ['The boats are back,']],
    ['around a height', "'The door is 6' 2\" high,' he said.", ['The door is 6\' 2" high,']],
    ['that begin the text', "'Boats with patched and faded sails' are gone.", ['Boats with patched and faded sails']],
    ['around a number', "'90 boats came back in the night,' he said.", ['90 boats came back in the night,']],
    [
      'left open at the start',
      "'The boats are back and the millers' bread is good.",
      ["The boats are back and the millers' bread is good."],
    ],
    ['left open at the end', "He shook his head. 'The boats are back again", ['The boats are back again']],
    ['that end together with nested ones', `‘She shouted ‘no,’’ Quill said.`, ['She shouted ‘no,’']],
    ['that end after nested ones and a space', `'She shouted 'no' ' - and left.`, ["She shouted 'no'"]],
    ['that end with a plural and its speaker', `'We sell lamps' Quill said. 'We do.'`, ['We sell lamps', 'We do.']],
    ['around years cut short', `‘It was ours in ’61 and ’74,’ she said.`, ['It was ours in ’61 and ’74,']],
  ] as const) {
    test(`hold speech ${name}`, () => assert.deepEqual(quoted(SINGLES + text).slice(1), words));
  }

  test('hold scare quotes where double marks hold speech', () => {
    const text =
      "“We open at nine in the morning,” said Quill of the 'old' mill, which she said was “ours alone to keep”.";
    assert.deepEqual(kinds(text), [
      'speech: We open at nine in the morning,',
      'scare: old',
      'fragment: ours alone to keep',
    ]);
  });

  test('never hold double ones where these hold speech', () => {
    const text = "“We open at nine,” she said. “Come early.” She called the 'big “mill” yard' hers.";
    assert.deepEqual(quoted(text), ['We open at nine,', 'Come early.', 'mill']);
  });

  test('of headlines do not count as speech', () => {
    assert.deepEqual(kinds('Quill: ‘We Open The Mill At Nine.’\n\n“Come early,” she said.'), [
      'scare: We Open The Mill At Nine.',
      'speech: Come early,',
    ]);
  });
});

suite('quotations over several blocks', () => {
  const FIRST = '“The mill stood still all night.\n\n';

  test('go on where every block has an opening mark', () => {
    assert.deepEqual(joins(`Quill spoke. ${FIRST}“We counted the boats,” she said.`), [undefined, 'continued']);
  });

  test('go on over a promo', () => {
    const text = `${FIRST}Read more: Ten things to know about mills\n\n“We counted the boats,” she said.`;
    assert.deepEqual(joins(text), [undefined, 'continued']);
  });

  test('end at a paragraph that has no marks', () => {
    assert.deepEqual(joins(`${FIRST}Nobody came to the mill that day.\n\n“We counted,” she said.`), [
      undefined,
      undefined,
    ]);
  });

  test('end where the next block begins with other words', () => {
    assert.deepEqual(joins(`${FIRST}Quill said, “We counted the boats.”`), [undefined, undefined]);
  });

  test('end with the closing mark of a block that has no opening one', () => {
    const found = find(`${FIRST}and then we counted the boats.” Nobody else spoke.`);
    assert.deepEqual(
      found.map(({ words, quote }) => [words, quote.joins, quote.open]),
      [
        ['The mill stood still all night.', undefined, true],
        ['and then we counted the boats.', 'continued', false],
      ],
    );
  });

  test('end in each block where one does', () => {
    const text = `${FIRST}and then we counted.” Nobody spoke.\n\n${FIRST}and we were glad of it.” So it ended.`;
    assert.deepEqual(
      find(text).map(({ words }) => words),
      [
        'The mill stood still all night.',
        'and then we counted.',
        'The mill stood still all night.',
        'and we were glad of it.',
      ],
    );
  });

  test('take no signature for their end', () => {
    assert.deepEqual(quoted(`${FIRST}Ada Quill, miller.”`), ['The mill stood still all night.']);
  });

  test('are the same objects while their blocks stay the same', () => {
    const { blocks } = parse(` date 2025-03-09 ${FIRST}“We counted the boats,” she said.`);
    const scans = blocks.map(({ text }) => scanQuotes(text, true));
    const before = linkQuotes(blocks, scans, originsOf([], blocks), undefined);
    const after = linkQuotes(blocks, scans, { head: 0, resumes: 1, shift: 0 }, before);
    assert.equal(before.quotes[1]?.[0]?.joins, 'continued');
    assert.equal(after.quotes[1], before.quotes[1]);
    assert.equal(after.quotes[0], scans[0]?.quotes);
  });
});

suite('split quotations', () => {
  for (const [text, expected] of [
    ['“We came,” she said, “to stay.”', 'split'],
    ['“We came,” said Mrs. Quill. “We stayed.”', 'split'],
    ['„Wir kamen“, sagte sie, „um zu bleiben.“', 'split'],
    ['“Why?” he asked. “It rains.”', 'split'],
    ['“Why?” and I said, “It rains.”', undefined],
    ['“We came.” She said it twice, “We came.”', undefined],
    ['“We came,” she said. The rain fell. “We stayed.”', undefined],
    ['“We came,” and then the rain fell. “We stayed.”', undefined],
    ['“We came,” she said to the miller “to stay.”', undefined],
    [`“We came,” she said ${'of the rain '.repeat(15)}, “to stay.”`, undefined],
  ] as const) {
    test(text.slice(0, 60), () => assert.deepEqual(joins(text), [undefined, expected]));
  }

  test('are quotations both', () => {
    assert.deepEqual(joins('The “old lamp of Lune,” she said, “came to stay in the yard.”')[1], 'split');
    assert.deepEqual(joins('The “Lamp Of Lune,” he wrote, “Lamp Of Quill” stood.')[1], undefined);
  });
});

suite('a drawing made of marks', () => {
  test('holds no quotations, and prose around a few marks does', () => {
    assert.deepEqual(quoted(`A plan of the yard: ${'"o" '.repeat(300)}`), []);
    assert.equal(quoted('“We open at nine,” said Ada Quill of the mill. '.repeat(300)).length, 300);
  });
});
