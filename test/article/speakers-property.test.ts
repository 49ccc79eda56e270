import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseEdited } from '../../src/article';
import { edited, editIn } from './texts';

/** Paragraphs of an article in which many speak, by name, by half of one, by a pronoun, and without any. */
const PARAGRAPHS = [
  'Mara Linden runs the harbour. “We open on Sunday this year,” said Linden.',
  '“It was never easy,” he said. “We will go on with it.”',
  '“I have seen it all before,” Mara said. “It will pass.”',
  'Mara Quist and Oskar Dorn came by car. “It was a long way,” said Oskar.',
  '“The ferry is late again,” she added on Monday.',
  'Alex Hale and Robin Hale met on the pier. “Nobody waved at us,” Alex Hale said.',
  '“I would not go there,” Hale told the council, and she left.',
  'A security source said: “The gate was open all night.”',
  '“It was closed at noon,” the security source added.',
  'Corvane called it a good day. “We are glad of it,” Corvane said.',
  '“They do not know the river,” said Ms. Corvane.',
  'Kim Dorn is the mayor. He was not asked. “I am proud of the town,” the mayor said.',
  '“Nothing is decided yet, and nobody knows.',
  '“This goes on for a while longer than we thought,” they said.',
  'The town has a new “smart” bridge, and the old one stays.',
  'Nobody came to the quay that day, and the boats stayed in.',
  'Sir Robin Hale wrote: ‘We shall see about the bridge.’',
  '(Photo by Jo Hale/Ellery Wire)',
  '“Whose boat is it?” I asked.',
  'Oskar Dorn, harbour master',
  '— Hale',
  '“We are all of us late again today.”',
  'Ada Quist Corvane came by boat. “It was a short way,” said Quist Corvane.',
  'He told Oskar Dorn that she was taller than Mara Linden. “That is so,” he said.',
  'Pope Leo and Prince Robin spoke to WHO. “It is good to be here,” Leo said.',
];

/** What is typed or pasted: names, pronouns, cue verbs and marks. */
const TYPED = [
  ...['x', ' ', '“', '”', '"', '‘', '’', ',', '. ', '\n\n', ' he said', ' she said. ', 'she', 'He ', ' they added'],
  ...[
    'said ',
    ' told',
    'Mara Linden',
    'Hale',
    'Ms. ',
    'Mr. Dorn ',
    'Kim ',
    'Robin',
    'Vera Corvane, ',
    'Quist ',
    'A security source',
  ],
  ...[
    'The mayor',
    ' I said',
    '\n\nMr. Corvane said: “No, we will not.”\n\n',
    '\n\n“Yes, it is as it was,” he added.\n\n',
  ],
];

const anyArticle = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 3, maxLength: 40 })
  .map(paragraphs => ` date 2025-03-09 ${paragraphs.join('\n\n')}`);

const anyTyping = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 90 })),
  inserted: fc.constantFrom(...TYPED, ''),
});

suite('an article in which many speak', () => {
  test('tells after any run of edits what it tells afresh', () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyTyping, { minLength: 1, maxLength: 10 }), (text, edits) => {
        let article = parse(text);
        for (const edit of edits) {
          article = parseEdited(article, editIn(article.text, edit));
          assert.deepEqual(article, parse(article.text));
        }
      }),
      { numRuns: 250 },
    );
  });

  test('may be read on from any of its earlier states', () => {
    fc.assert(
      fc.property(anyArticle, anyTyping, anyTyping, (text, one, other) => {
        const article = parse(text);
        for (const edit of [one, other, one]) {
          const after = parse(edited(text, editIn(text, edit)), article);
          assert.deepEqual(after, parse(after.text));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('sees that the next block signs a quotation, or signs it no more', () => {
    const signed = ' date 2025-03-09 “Nobody asked us about the bridge.”\n\nAda Marr, harbour master';
    const unsigned = `${signed}.`;
    assert.notDeepEqual(parse(signed).blocks[0], parse(unsigned).blocks[0]);
    assert.deepEqual(parse(unsigned, parse(signed)), parse(unsigned));
    assert.deepEqual(parse(signed, parse(unsigned)), parse(signed));
  });

  test('forgets what only another later state taught', () => {
    const text =
      ' date 2025-03-09 Ada Marr met Ren Quill. “We open on Sunday this year,” so it read.\n\n“It is a good day for all of us,” he said.';
    const article = parse(text);
    parse(text.replace('so it read', 'he said'), article);
    const after = parse(text.replace('all of us', 'most of us'), article);
    assert.deepEqual(after, parse(after.text));
  });

  test('learns a fuller name for the quotations before it', () => {
    const article = parse(
      ' date 2025-03-09 Ada Marr said: “We open on Sunday this year.”\n\nThe pier is new.\n\nNobody came to see it.',
    );
    const { blocks } = parse(article.text.replace('Nobody', 'Ada Jane Marr'), article);
    assert.equal(blocks[0]?.quotes[0]?.attribution?.speaker, 'Ada Jane Marr');
  });
});
