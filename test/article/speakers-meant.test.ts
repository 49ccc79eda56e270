import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';
import { speakers } from './read';
import { holds } from './rows';

suite('Who is meant', () => {
  holds([
    [
      'by a first name that both men and women have',
      ['Ada Fry keeps the crane with Dale Thorn.', '“The chain broke,” Dale wrote. “Nobody stood below.”'],
      ['Dale Thorn', 'Dale Thorn'],
    ],
    [
      'by the surname, where that comes first',
      ['Li Jifang, a pilot in Orin, steered the barge.', 'Li explained that no barge is “steered by wishes alone.”'],
      ['Li Jifang'],
    ],
    [
      'by one word that stood alone before: nobody else',
      ['Oriel said it would sail.', 'The crane at Oriel Docks fell.', '“We saw it all,” Oriel said.'],
      ['Oriel'],
    ],
    [
      'by what they are head of, in full',
      ['“The roof leaks,” says the director of technical planning at Orin, who keeps the keys. “It does.”'],
      ['the director of technical planning', 'the director of technical planning'],
    ],
    [
      'by what they own, in full',
      ['“We left,” said the owner of a small bakery. “We came,” said a member of the regional water board in Orin.'],
      ['the owner of a small bakery', 'a member of the regional water board'],
    ],
    [
      'by "it": a body, and no event',
      [
        'The doors of Oriel Bank were shut on Monday after the Ellery Cup.',
        '“Both counters open again at noon,” it said.',
      ],
      ['Oriel Bank'],
    ],
    [
      'by "it", where nothing near speaks: nobody',
      ['Sowing began in FY20.', 'Frost came.', '“Both barns were full by then,” it said.'],
      [undefined],
    ],
    [
      'by "he": of whom the narration just said so',
      [
        'Sen. Robin Grant ate with Trent and Gov. Brian Kemble, whose boat lay near. Grant told the council he was late.',
        '“The tide waits for no soup,” he said.',
      ],
      ['Robin Grant'],
    ],
    [
      'by "she": not whom the quotation calls by her first name',
      ['Jane Starn mends nets. Berta Fenn does not. “I wish Berta would lend me her needles,” she said.'],
      ['Jane Starn'],
    ],
    [
      'by no "es" of a sentence about nobody',
      [
        'Den Deich hat der Ingenieur Guido Stein gebaut.',
        'Stein wird in Orin immer wieder als Gutachter gehört. „Der Deich hält noch hundert Winter aus.“ Ganz allgemein nämlich sei es so: „Wer Sand baut, baut im Frühling wieder.“',
      ],
      ['Guido Stein', 'Guido Stein'],
    ],
    [
      'by the mood of a verb: whoever is reported',
      [
        'Der Verband verweist darauf, dass „jede Glocke zweimal im Jahr geölt werden muss“.',
        'Dass die Türme so zu retten sind, bezweifelt Glockenforscher Thomas Lund von der Hochschule Falkenau: Das Öl werde nichts bringen, schreibt er. Das habe sich gezeigt. Nötig seien „dicke Stützen aus gutem Stahl“ und bessere Seile.',
      ],
      ['Der Verband', 'Thomas Lund'],
    ],
    [
      'by such a mood, whoever the sentence is about',
      ['Julia Moor schrieb an den Rat. Karin Tief sei „zu keiner Fahrt mehr zu bewegen“.'],
      ['Julia Moor'],
    ],
  ]);

  test('by a first name alone: the same after an edit as in a new text', () => {
    const text = (lone: string) =>
      ` date 2025-03-09 ${lone} came.\n\nAda Fry and Dale Thorn rowed.\n\n“The oar split,” Dale wrote.`;
    const [before, after] = [parse(text('Nobody')), parse(text('Dale'))];
    assert.deepEqual(parse(text('Dale'), before), after);
    assert.deepEqual(parse(text('Nobody'), after), before);
    const said = ({ blocks }: typeof before) => blocks.at(-1)?.quotes[0]?.attribution?.speaker;
    assert.deepEqual([said(before), said(after)], ['Dale Thorn', 'Dale']);
  });
});

suite('Whom a sentence turns to', () => {
  holds([
    [
      'who does something and says',
      ['Ada Roe rang. A woman on the quay stooped down and said, “Whose parrot is this?”'],
      ['A woman'],
    ],
    [
      'after a question to somebody else',
      ['Her tailor will say, “Blue again?” Dorn nods and says, “Blue it shall be, with buttons.”'],
      ['Her tailor', 'Dorn'],
    ],
    [
      'after a full stop before two apostrophes',
      ["Mr. Roe came. ''We left.'' Ada Dorn came, too, she said. ''It was late.''"],
      ['Roe', 'Ada Dorn'],
    ],
    [
      'after a full stop inside two kinds of marks',
      ['Jan Roe came. “We saw ‘The Crane.’” Ada Dorn came, too.'],
      ['Jan Roe'],
    ],
    [
      'between commas',
      [
        'The biggest reason coaches get fired, writes Ottilie Marsh, is “it’s always the cat that sleeps, every night.”',
      ],
      ['Ottilie Marsh'],
    ],
    [
      'behind the quotation, which nobody else is said to have spoken',
      ['The new lamp has been described as “brighter than any star” by the harbour board.'],
      ['the harbour board'],
    ],
    [
      'whose verb stands before them and ends the sentence',
      [
        'Der Abend war schön, sagte Wilfried Harm.',
        'Damit es nicht kalt wurde, wies die Orva vorab auf Folgendes hin: „Bringt Decken und Tee für alle mit.“',
      ],
      ['die Orva'],
    ],
  ]);

  test('nowhere where a question is followed by who asked', () => {
    assert.deepEqual(speakers('Then came Ada Roe. “Who rang?” Jan Dorn asked. “The goat.”'), ['Jan Dorn', 'Jan Dorn']);
  });
});

suite('What a page shows again', () => {
  const SAID = 'The cox, Jan Roe, called out to them: “Row slowly, row together.” He left.';
  const OTHERS = ['Maria Dorn sang. “We left,” she said.', 'The harbour lay still.'];
  const SHOWN = '“Row slowly, row together!”';

  holds([
    [
      'is spoken by whom a later block quotes',
      ['The harbour lay still.', SHOWN, ...OTHERS, SAID],
      ['Jan Roe', 'Maria Dorn', 'Jan Roe'],
    ],
    [
      'is spoken by whom an earlier block quotes',
      ['The harbour lay still.', SAID, ...OTHERS, SHOWN],
      ['Jan Roe', 'Maria Dorn', 'Jan Roe'],
    ],
    [
      'may be a heading, with a capital of its own',
      [
        'The harbour lay still.',
        ...OTHERS,
        '“Never a dull herring here”',
        'Ada Quill said it was “never a dull herring here, every time.”',
      ],
      ['Maria Dorn', 'Ada Quill', 'Ada Quill'],
    ],
    [
      'is a few words by chance',
      ['The harbour lay still.', ...OTHERS, '“We left it”', 'The chair, Jan Roe, said: “We left it there.”'],
      ['Maria Dorn', undefined, 'Jan Roe'],
    ],
  ]);

  for (const distance of [-6, -5, -2, -1, 1, 2, 5, 6]) {
    test(`follows what is said there through edits, ${distance} blocks on`, () => {
      const said = (pronoun: string) => `Ivo Vint met Ada Quill. “Row slowly, row together,” ${pronoun} said.`;
      const others = Array.from(
        { length: Math.abs(distance) - 1 },
        (_, i) => `The harbour lay still for ${i + 2} days.`,
      );
      const text = (pronoun: string) => {
        const rows = [said(pronoun), ...others, SHOWN];
        return ` date 2025-03-09 ${['It lay still.', 'It rained.', ...(distance < 0 ? rows : rows.reverse())].join('\n\n')}`;
      };
      const [ivo, ada] = [parse(text('he')), parse(text('she'))];
      assert.deepEqual(parse(text('she'), ivo), ada);
      assert.deepEqual(parse(text('he'), ada), ivo);
      const shown = ({ blocks }: typeof ivo) => blocks.find(({ text: own }) => own === SHOWN)?.quotes[0]?.attribution;
      const isNear = Math.abs(distance) < 6;
      assert.equal(shown(ivo)?.certainty === 'resolved', isNear);
      if (!isNear) return;
      assert.deepEqual([shown(ivo)?.speaker, shown(ada)?.speaker], ['Ivo Vint', 'Ada Quill']);
      assert.equal(shown(ada)?.words?.block, distance);
    });
  }
});
