import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';
import { speakers } from './read';
import { holds } from './rows';

suite('Who is meant', () => {
  holds([
    [
      'by a first name that both men and women have',
      ['Ada Fry and her brother Dale Thorn agreed.', '“We saw it,” Dale wrote. “We left.”'],
      ['Dale Thorn', 'Dale Thorn'],
    ],
    [
      'by the surname, where that comes first',
      ['Li Jifang, a doctor in Orin, wrote of it.', 'Li explained that it cannot be “transmitted by chance.”'],
      ['Li Jifang'],
    ],
    [
      'by one word that stood alone before: nobody else',
      ['Oriel said it would sail.', 'The crane at Oriel Docks fell.', '“We saw it all,” Oriel said.'],
      ['Oriel'],
    ],
    [
      'by what they are head of, in full',
      ['“We saw a gap,” says the director of academic planning at Orin, who asked for another name. “We did.”'],
      ['the director of academic planning', 'the director of academic planning'],
    ],
    [
      'by what they own, in full',
      ['“We left,” said the owner of a small bakery. “We came,” said a member of the regional water board in Orin.'],
      ['the owner of a small bakery', 'a member of the regional water board'],
    ],
    [
      'by "it": a body, and no event',
      [
        'The harbour of Oriel Bank was shut on Monday after the Ellery Cup.',
        '“We believe that it will open,” it said.',
      ],
      ['Oriel Bank'],
    ],
    [
      'by "it", where nothing near speaks: nobody',
      ['Growth was 5 per cent in FY20.', 'Consumption fell.', '“We believe that it will fall,” it said.'],
      [undefined],
    ],
    [
      'by "he": of whom the narration just said so',
      [
        'Sen. Lindsey Grant brokered a peace between Trent and Gov. Brian Kemble, whose feud was long. Grant told the council he was worried.',
        '“It’s become much more competitive,” he said.',
      ],
      ['Lindsey Grant'],
    ],
    [
      'by "she": not whom the quotation calls by her first name',
      [
        'Jane Starn lives in Orin. Martha Fry does not. “I cannot believe Martha would not want his books back,” she said.',
      ],
      ['Jane Starn'],
    ],
    [
      'by no "es" of a sentence about nobody',
      [
        'Auf sie nimmt auch der Forscher Guido Stein Bezug.',
        'Stein wird in Wien immer wieder als Gutachter gehört. „Es würde mich sehr überraschen, wenn das hier anders wäre.“ Ganz allgemein nämlich sei es so: „Alles, was dort passiert, passiert irgendwann auch hier.“',
      ],
      ['Guido Stein', 'Guido Stein'],
    ],
    [
      'by the mood of a verb: whoever is reported',
      [
        'Der Verband verweist darauf, dass „alle bis 67 ihren Dienst verrichten müssen“.',
        'Dass sich das Problem so lösen ließe, bezweifelt Arbeitsforscher Thomas Lang von der Hochschule Falkenau: Eine Erhöhung werde nichts bringen, schreibt er. Das habe sich gezeigt. Nötig seien eine „massive Erhöhung der Quote“ und bessere Löhne.',
      ],
      ['Der Verband', 'Thomas Lang'],
    ],
    [
      'by such a mood, whoever the sentence is about',
      ['Julia Klee schrieb an den Rat. Ricarda Lamm sei „nicht bereit, darüber zu reden“.'],
      ['Julia Klee'],
    ],
  ]);

  test('by a first name alone: the same after an edit as in a new text', () => {
    const text = (lone: string) =>
      ` date 2025-03-09 ${lone} came.\n\nAda Fry and Dale Thorn agreed.\n\n“We saw it,” Dale wrote.`;
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
      ['Ada Roe rang. A woman in the aisle leant over and said, “What are you watching?”'],
      ['A woman'],
    ],
    [
      'after a question to somebody else',
      ['Her mother will say, “Is that it?” Dorn nods and says, “They are getting used to it.”'],
      ['Her mother', 'Dorn'],
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
      ['The biggest reason advisers get fired, writes Charlotte Beyer, is “it’s always about talk, every time.”'],
      ['Charlotte Beyer'],
    ],
    [
      'behind the quotation, which nobody else is said to have spoken',
      ['The spate of storms has been described as “heartbreaking and sad” by the harbour board.'],
      ['the harbour board'],
    ],
    [
      'whose verb stands before them and ends the sentence',
      [
        'Der Lauf war schön, sagte Wilfried Hark.',
        'Damit es nicht eng wurde, wies die Orva vorab auf Folgendes hin: „Verlasst bitte zügig das Ziel.“',
      ],
      ['die Orva'],
    ],
  ]);

  test('nowhere where a question is followed by who asked', () => {
    assert.deepEqual(speakers('Then came Ada Roe. “Is that it?” Jan Dorn asked. “It is.”'), ['Jan Dorn', 'Jan Dorn']);
  });
});

suite('What a page shows again', () => {
  const SAID = 'The chair, Jan Roe, called on them: “Unite quickly, unite well.” He left.';
  const OTHERS = ['Maria Dorn sang. “We left,” she said.', 'The harbour lay still.'];
  const SHOWN = '“Unite quickly, unite well!”';

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
        '“Always about talk in here”',
        'Ada Quill said it was “always about talk in here, every time.”',
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
      const said = (pronoun: string) => `Ivo Vint met Ada Quill. “Unite quickly, unite well,” ${pronoun} said.`;
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
