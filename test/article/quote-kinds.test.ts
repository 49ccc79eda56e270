import * as assert from 'node:assert/strict';
import { kinds, kindsWithoutHeader } from './read';

suite('kinds of quotation where no header stands before the text', () => {
  for (const [text, kind] of [
    ['"We open at nine," said Ada Quill.', 'speech: We open at nine,'],
    ['Quill nannte die Lampe „sehr alt“ und ging.', 'scare: sehr alt'],
    [
      'She would "light the lamp again before the winter comes" if asked.',
      'speech: light the lamp again before the winter comes',
    ],
    ['Ada Quill called the lamp "old and useless" on Monday.', 'fragment: old and useless'],
    ['Her slogan is "light for all" these days.', 'fragment: light for all'],
    ['The mayor thinks it "a small thing" to ask.', 'fragment: a small thing'],
    ['According to Ada Quill, the lamp was "a dead end" and old.', 'fragment: a dead end'],
    ['The mayor said they had a ferry called "Old Tom" in the yard.', 'title: Old Tom'],
    ['The mayor said the street is known as "The Long Mile" there.', 'title: The Long Mile'],
    ['He told of the role in "The Long Mile" on Monday.', 'title: The Long Mile'],
    ['Ada Roe took on the role and was "very happy."', 'fragment: very happy.'],
    ['The mayor called the ferry "old and useless" on Monday.', 'fragment: old and useless'],
    [
      'It was late, said Ada Quill, the author of "The Mill: A Long History of Lune and the Sea" and a judge.',
      'title: The Mill: A Long History of Lune and the Sea',
    ],
    ['The so-called "lamp" stood in the yard.', 'scare: lamp'],
    ['Tom "Lamp" Quill stood in the yard.', 'title: Lamp'],
    ['Ada Quill said she hired Joe "Red" Lune.', 'title: Red'],
    ['Ada Quill said of Joe "no" Monday.', 'fragment: no'],
    ['He wore one of the "Light for All" badges.', 'title: Light for All'],
    ['She was a guest on Channel Nine\'s "The Lamp and the Mill" again.', 'title: The Lamp and the Mill'],
    ['Her novel "The Light of the Lamp" came out in May.', 'title: The Light of the Lamp'],
    ['Quill told "Good Evening Lune" about it.', 'title: Good Evening Lune'],
    [
      'She tells of it in her memoir, "The Light of the Lamp and the Mill," and left.',
      'title: The Light of the Lamp and the Mill,',
    ],
    [
      'She tells of it in her house, "The Light of the Lamp and the Mill," and left.',
      'speech: The Light of the Lamp and the Mill,',
    ],
    [
      'In her book "The Lamp by the Sea: Ten Keepers that Lit Lune," Ada Quill said so.',
      'title: The Lamp by the Sea: Ten Keepers that Lit Lune,',
    ],
    ['The lamp is also called "the old one" in Lune.', 'scare: the old one'],
    ['It has been dubbed "the northern lamp."', 'scare: the northern lamp.'],
    ['She sat by the lamp, dubbed the "Old Tom" by all who said so.', 'title: Old Tom'],
    ['It was called "the worst of lamps" by Ada Quill.', 'fragment: the worst of lamps'],
    ['She wrote a play called "The Old Lamp," a tale of the sea.', 'title: The Old Lamp,'],
    ['The mayor called "The Old Lamp" a bad tale.', 'fragment: The Old Lamp'],
    ['Teachers held signs reading "No More Lamps" outside.', 'title: No More Lamps'],
    ['She held a letter reading "no more lamps" outside.', 'fragment: no more lamps'],
    ['He said so, he and Ada Quill explained on their podcast "Beyond Lamps."', 'title: Beyond Lamps.'],
    ['Two left during protests against the "interim" mayor.', 'scare: interim'],
    ['Quill said on "Lamplight."', 'title: Lamplight.'],
    ['Auf die Frage nach dem Boot antwortete Quill: „Kein Kommentar.“', 'fragment: Kein Kommentar.'],
    ['Auf die Frage nach dem Boot antwortete Quill: „Kein Kommentar“', 'title: Kein Kommentar'],
    [
      'Her book "The Long and the Short of It: A Life With Mills" sold well.',
      'title: The Long and the Short of It: A Life With Mills',
    ],
    ['<lamp name="old brass lamp">', 'scare: old brass lamp'],
    ['Er nannte die Lampe „alt und ganz nutzlos“ und ging.', 'fragment: alt und ganz nutzlos'],
    ['作者は《月の水車》という本を書いたと言う。', 'title: 月の水車'],
    ['喫茶「ランプ」で会った。', 'scare: ランプ'],
    ['彼女は笑う。「私は時間を守りたい」', 'speech: 私は時間を守りたい'],
    ['会長は「もう遅い」と述べた。', 'fragment: もう遅い'],
    [
      '会長は「水車は昨夜の大雨で壊れたが、来週までに必ず直すつもりだと皆に伝えた」。',
      'speech: 水車は昨夜の大雨で壊れたが、来週までに必ず直すつもりだと皆に伝えた',
    ],
  ] as const) {
    test(kind, () => assert.deepEqual(kindsWithoutHeader(text), [kind]));
  }

  for (const text of [
    'Ada Quill de|clared the lamp was "old and useless" on Monday.',
    'It was "no lamp," Quill ex|plained.',
    'The lamp, Quill de|scribed, was "old".',
    'Quill ac|knowl|edged that it was "old".',
    'The lamp kno|wn "old as time" glows.',
  ])
    test(`are the same where words may be broken: ${text}`, () => {
      assert.deepEqual(
        kindsWithoutHeader(text.replaceAll('|', '\u00ad')),
        kindsWithoutHeader(text.replaceAll('|', '')),
      );
    });

  test('tells the words of a list apart from speech', () => {
    assert.deepEqual(kindsWithoutHeader('The lamp, "old", "older" or "oldest", is gone.')[0], 'scare: old');
  });

  test('does not take the dot of a title or an initial for the end of a sentence', () => {
    assert.deepEqual(kindsWithoutHeader('Lamps, said Mrs. A. Quill of the U.S. Mint, are "things" now.'), [
      'fragment: things',
    ]);
    assert.deepEqual(kindsWithoutHeader('Lamps, said Maj. Quill of Acme Corp. Mills, are "things" now.'), [
      'fragment: things',
    ]);
    assert.deepEqual(kindsWithoutHeader('Quill said no. The "lamp" stood there.'), ['scare: lamp']);
  });

  test('reads no further than the sentence', () => {
    assert.deepEqual(kindsWithoutHeader('Ada Quill said so. (Nobody came.) The "lamp" stood there. She said no.'), [
      'scare: lamp',
    ]);
    assert.deepEqual(kindsWithoutHeader(`Quill said ${'so '.repeat(80)} "lamp" ${'so '.repeat(80)} she said`), [
      'scare: lamp',
    ]);
  });

  test('knows the forms of verbs that double their last letter', () => {
    assert.deepEqual(kindsWithoutHeader('Critics slammed the bridge as "a rope" on Sunday.'), ['fragment: a rope']);
    assert.deepEqual(kindsWithoutHeader('She is slamming a "lost year" now.'), ['fragment: lost year']);
  });

  test('sees an attribution after a question mark', () => {
    assert.deepEqual(kindsWithoutHeader('So the lamp, "why?" asked Élise.'), ['fragment: why?']);
    assert.deepEqual(kindsWithoutHeader('Quill said it was "old." Élise left.'), ['fragment: old.']);
  });
});

suite('a few words of a seed', () => {
  for (const text of [
    'Ada Quill called the lamp "old and useless" on Monday.',
    'It was "a lamp," Ada Quill said.',
    'The mayor said the lamp was "old."',
    'Ada Quill described it as a "Northern Lamp" for all.',
    'Quill nannte die Lampe „ganz und gar“ nutzlos, sagte Dorn.',
  ])
    test(`inside the sentence of who reports them are none of a speaker: ${text}`, () => {
      assert.match(kinds(text).join(), /^(?:scare|title): [^:]+$/);
    });

  for (const [text, kind] of [
    ['Ada Quill called the lamp "old and quite useless" on Monday.', 'fragment: old and quite useless'],
    ['"Old lamps," Ada Quill said.', 'speech: Old lamps,'],
    ['Ada Quill answered: "Never."', 'fragment: Never.'],
    ['Asked about the lamp, Ada Quill answered, "Never."', 'fragment: Never.'],
    ['Ada Quill said "No" to all of it.', 'fragment: No'],
    ['"And were you?" "Fully," Ada Quill said.', 'speech: And were you?,fragment: Fully,'],
    ['Ada Quill filmed herself shouting "Save the lamp!" at the pier.', 'fragment: Save the lamp!'],
    ['So the lamp, "why?" asked Élise.', 'fragment: why?'],
    ['Er zählte die Kühe. „Achtundvierzig“, murmelt Quill.', 'speech: Achtundvierzig'],
    ['El fiscal preguntó por ella. «Sí», contestó Quill.', 'speech: Sí'],
    ['The lamp went out, and "we are tired," Ada Quill said on Monday.', 'fragment: we are tired,'],
    ['It went out, and "it’s the wind," Ada Quill said on Monday.', 'fragment: it’s the wind,'],
    ['会長は「もう遅い」と述べた。', 'fragment: もう遅い'],
  ] as const)
    test(`that are all of what somebody said are speech: ${text}`, () => assert.equal(kinds(text).join(), kind));
});
