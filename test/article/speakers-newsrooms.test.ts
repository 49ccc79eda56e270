import * as assert from 'node:assert/strict';
import { kinds, quoted, speakers } from './read';
import { holds } from './rows';

const VENTURI = '“La festa del porto si farà comunque”, ha detto il sindaco Aldo Venturi.';

suite('Whom newsrooms quote', () => {
  test('between spaced hyphens inside the marks', () => {
    const text = "“Non c'è tempo da perdere - spiega l'assessora Lia Conti - e lo sapevamo tutti da mesi”.";
    assert.deepEqual(speakers(VENTURI, text), ['Aldo Venturi', 'Lia Conti', 'Lia Conti']);
    assert.deepEqual(quoted(text), ["Non c'è tempo da perdere", 'e lo sapevamo tutti da mesi']);
  });

  test('nowhere between spaced hyphens without a verb of saying', () => {
    assert.equal(
      quoted('“La partita Falkenau - Ellery - giocata ieri - è finita tardi”, ha detto Lia Conti.').length,
      1,
    );
  });

  test('in single marks over paragraphs, with a quotation in double marks inside', () => {
    const text = [
      'Ada Roe, 47, said: \'He came round the door and said "I love you, mum". It was awful.',
      "'He was my only boy.'",
      "Jan Dorn said: 'We all miss him.'",
    ].join('\n\n');
    assert.deepEqual(quoted(text), [
      'He came round the door and said "I love you, mum". It was awful.',
      'He was my only boy.',
      'We all miss him.',
    ]);
  });

  holds([
    [
      'no credit of a picture that is glued to the paragraph',
      [
        'The pier of Port Ellery is to close for good, the council said on Monday.',
        'Ada Roe at the gates of the pier. Photograph: Dara Quill In a report seen by the Gazette, senior planner Jo Hale recommended that permission be refused, citing “excessive height, scale and massing”.',
      ],
      ['Jo Hale'],
    ],
    [
      'a third, after others',
      ['“It’s all about money,” said one resident.', '“It is about the pier,” said a third.'],
      ['one resident', 'a third'],
    ],
    [
      'another, after “while”',
      ['“Congratulations,” one fan wrote, while another added, “I am crying.”'],
      ['one fan', 'another'],
    ],
    [
      'whose first name is a pronoun elsewhere',
      ['The pupils were sent home. “It’s hard,” says 17-year-old Ella. “But we do it.”', '“I knew it,” Mia said.'],
      ['Ella', 'Ella', 'Mia'],
    ],
    [
      'whom a turn of a transcript quotes',
      ['ROE: The president said on Friday, “We’re going to get this done by Easter.”'],
      ['The president'],
    ],
    ['who says “I” in one', ['ADA ROE: It was late. And then I said, “We have to do this today.”'], ['ADA ROE']],
    [
      'who speaks for the wing of a party, and the wing',
      ['“We left,” said LD(U) spokesman Tarun Vasan.', '“It was late,” the KPI(M) said.'],
      ['Tarun Vasan', 'KPI(M)'],
    ],
    ['a member of parliament', ['One senior Labour MP said: “He looked rattled.”'], ['One senior Labour MP']],
    ['one with a seat', ['The Ellery North MP, Ada Roe, said: “He looked rattled.”'], ['Ada Roe']],
    [
      'somebody without a name who is told by an age',
      [
        'Das Gericht in Ellery hat einen 34-jährigen Fahrer verurteilt.',
        '„Sie haben nicht aufgepasst“, sagte Richter Max Dorn.',
        '„Es tut mir leid“, sagte der 34-Jährige.',
      ],
      ['Max Dorn', 'der 34-Jährige'],
    ],
    ['a head of a company', ['“We will grow,” president and CEO Max Roe said.'], ['Max Roe']],
    ['a minister for something', ['“We counted twice,” Minister for Health Tom Dunn said.'], ['Tom Dunn']],
    [
      'an agent in charge',
      ['FBI Special Agent in Charge Lois Harding spoke first.', '“We are looking for him,” Harding said.'],
      ['Lois Harding'],
    ],
    [
      'whom a sentence speaks of, not who owns them',
      ['Tom Roe’s father, Max, is happy. “It was about time,” he said.'],
      ['Max'],
    ],
    [
      'nobody where only a body is named',
      ['A council has defended its plan for the pier.', '“I walk here every day,” she said.'],
      [undefined],
    ],
    ['no place', ['There was a fall from a roof in Thornbury on Monday.', '“I was lucky,” he said.'], [undefined]],
    [
      'nobody under the name of her birth',
      ['The singer was born Ruth Mary Coyle in Hull. “It was cold,” she recalled.'],
      ['The singer'],
    ],
    [
      'a member of parliament by the name before it',
      ['Zarah Dorn, the Ellery South MP, spoke first.', '“He looked rattled,” Dorn MP said.'],
      ['Zarah Dorn'],
    ],
    ['whom a gun was pointed at', ['Ada Roe threw a bottle at Dorn. “I was lucky,” he said.'], ['Dorn']],
    ['in whom there is little faith', ['There was little faith in Dorn on Monday. “I was lucky,” he said.'], ['Dorn']],
    [
      'a Spanish pronoun that stays one',
      ['Marta Dorn llegó.', 'Ella hasta lloró. “No quiero irme”, dijo.'],
      ['Marta Dorn'],
    ],
    [
      'what is said of a work',
      ['The film “is a sorry mess,” Ada Roe said.', 'The opera “is far too long,” Ada Roe wrote.'],
      ['Ada Roe', 'Ada Roe'],
    ],
  ]);
});

suite('The title of a work in a language that writes it like a sentence', () => {
  for (const text of [
    'Amanda Vidal presentó en Madrid su novela “La casa sin puertas”.',
    'Amanda Vidal presentó en Madrid “La casa sin puertas”, su quinta novela.',
    'Ada Roe sang ihr Lied „Ich will nicht mehr nach Hause gehen“ am Abend.',
    'Se llama «La hora de las lavanderas» y cuenta la historia de cuatro hermanas.',
    'La autora de «Los patios del puerto» presentó por fin su tercera obra.',
    'Son film, « Les gens du bief numéro neuf », lui a pris six ans.',
    'Im Fenster stand seit Wochen der Bildband „Die Stadt gehört allen“.',
  ])
    test(text, () => assert.match(kinds(text).join(), /^title: /));
});
