import * as assert from 'node:assert/strict';
import { find } from './read';
import { holds } from './rows';

// One paragraph in front of each tells which language it is, and who spoke last.
const GERMAN = '„Die Brücke bleibt noch lange zu“, sagte Jan Roe der Zeitung, als er am Montag im Rathaus war.';
const DUTCH = '‘De brug blijft nog lang dicht’, zei Jan Roe tegen de krant toen hij maandag in het stadhuis was.';
const SWEDISH = '”Bron kommer att vara stängd länge”, säger Jan Roe till tidningen, och han är inte glad för det.';
const NORWEGIAN = '«Brua blir stengt lenge ennå», sier Jan Roe til avisen, og han er ikke glad for at det er slik.';
const RUSSIAN = '«Мост будет закрыт ещё долго», сказал газете Ян Роу, и он не рад, что это так и что он не готов.';
const POLISH = '„Most będzie jeszcze długo zamknięty”, powiedział gazecie Jan Roe, który nie jest z tego zadowolony.';
const ITALIAN = '«Il ponte resta chiuso ancora a lungo», dice Jan Roe al giornale, e non è contento che sia così.';

suite('Where it is written', () => {
  holds([
    [
      'German, behind the quotation',
      [GERMAN, '„Wir bauen die Brücke neu auf“, steht in dem Brief.'],
      ['Jan Roe', 'dem Brief'],
    ],
    [
      'German, before it',
      [GERMAN, 'Auf einem Plakat am Ufer steht: „Wir bauen die Brücke neu auf.“'],
      ['Jan Roe', 'einem Plakat'],
    ],
    [
      'German, before it, with more about it between',
      [
        GERMAN,
        'In einem Brief an die Räte, der dem Blatt vorliegt, heißt es, sie hätten „jedes Vertrauen in die Sache verloren“.',
      ],
      ['Jan Roe', 'einem Brief'],
    ],
    [
      'German, by a noun without an article',
      [GERMAN, 'Laut Anklageschrift kam er „mit dem Kahn und einer Laterne“ und ging.'],
      ['Jan Roe', 'Anklageschrift'],
    ],
    [
      'German, whom the paper does not mean',
      [GERMAN, 'Im Programmheft steht es so: „Wir spielen für das Dorf.“', '„Das war nicht leicht“, sagte er.'],
      ['Jan Roe', 'Programmheft', 'Jan Roe'],
    ],
    [
      'German, not what stands in a place',
      [GERMAN, 'In Falkenau steht die alte Mühle. „Sie ist viel zu klein geworden.“'],
      ['Jan Roe', 'Jan Roe'],
    ],
    ['Dutch', [DUTCH, '‘Wij bouwen de brug weer op’, staat in de brief.'], ['Jan Roe', 'de brief']],
    ['Swedish', [SWEDISH, '”Bron bör byggas om före vintern”, heter det i protokollet.'], ['Jan Roe', 'protokollet']],
    [
      'Swedish, before it',
      [SWEDISH, 'I meddelandet stod att vattnet skulle kokas ”tills det bubblar riktigt kraftigt”.'],
      ['Jan Roe', 'meddelandet'],
    ],
    ['Norwegian', [NORWEGIAN, 'I planen står det at «alt skal meldes umiddelbart til alle».'], ['Jan Roe', 'planen']],
    [
      'Russian, with whose it is',
      [RUSSIAN, '«Будут приняты меры по всем фактам», говорится в сообщении ведомства.'],
      ['Ян Роу', 'сообщении ведомства'],
    ],
    ['Polish', [POLISH, '„Wszystko będzie jutro zamknięte rano”, czytamy w komunikacie.'], ['Jan Roe', 'komunikacie']],
    ['Italian', [ITALIAN, '«Tutto si farà domani mattina presto», si legge nella nota.'], ['Jan Roe', 'nota']],
  ]);
});

suite('A man or a woman', () => {
  holds([
    [
      'is whom the same block names alone',
      [
        '«El puente no abrirá», dijo Jan Dorn en la plaza del pueblo.',
        'Ada Roe lo conoce bien. «Mi niño llegó caminando», cuenta la mujer, sentada en el patio.',
      ],
      ['Jan Dorn', 'Ada Roe'],
    ],
    [
      'is nobody whom only an earlier block names',
      [
        '«El puente no abrirá», dijo Ada Roe en la plaza del pueblo.',
        'Llovía. «Mi niño llegó caminando», cuenta la mujer, sentada en el patio.',
      ],
      ['Ada Roe', 'la mujer'],
    ],
  ]);
});

suite('The phrase that names a speaker behind the verb', () => {
  holds([
    [
      'has its adjective',
      [
        'O porto está fechado desde ontem à noite, e não se sabe até quando.',
        '«Estão todos livres de perigo», adiantou fonte hospitalar, segundo a qual não há feridos.',
      ],
      ['fonte hospitalar'],
    ],
    [
      'has one before what it did as well',
      [
        'O porto está fechado desde ontem à noite, e não se sabe até quando.',
        '“Todas as remessas foram entregues”, informou o governo estadual, que enviou oito carros.',
      ],
      ['o governo estadual'],
    ],
    [
      'does not go on behind a verb',
      [
        'El puente no está abierto y nadie sabe por qué.',
        'El portavoz dijo hoy, Ada Roe presente, que es «un gran día para todos nosotros».',
      ],
      ['El portavoz'],
    ],
    [
      'is behind an auxiliary in a language without articles',
      [
        'Most je ponovno otvoren, ali još nije gotov i prema riječima grada na njemu će se raditi do ljeta.',
        '„Nitko nije ozlijeđen u gradu“, rekla je glasnogovornica. „Most je zatvoren“, rekao je Petar Horn.',
      ],
      ['glasnogovornica', 'Petar Horn'],
    ],
    [
      'goes on behind "Le"',
      [
        'La criée ferme ses portes le 30 juin, et les marins ne sont pas contents de cela.',
        '« C’est un crève-cœur pour nous tous », justifie Yannig Le Dréan, le président du port.',
      ],
      ['Yannig Le Dréan'],
    ],
  ]);
});

suite('Speech behind a dash', () => {
  const said = (...paragraphs: string[]): string[] => find(paragraphs.join('\n\n')).map(({ words }) => words);

  test('is told by who says it before the verb in Finnish', () => {
    const lead = 'Silta on suljettu, mutta se ei ole vielä valmis, ja kaupungin mukaan töitä on myös ensi vuonna.';
    assert.deepEqual(
      said(
        lead,
        '– Tämä oli raskas kokous, sanoo puheenjohtaja Rita Hanhi.',
        '– Kaikki on nyt toisin, hän kertoo. Se on hyvä.',
        '– Taksi maksaa enemmän, Ylipelto sanoo.',
      ),
      ['Tämä oli raskas kokous', 'Kaikki on nyt toisin', 'Se on hyvä.', 'Taksi maksaa enemmän'],
    );
  });

  test('is told in Hungarian, which has "is"', () => {
    const lead = 'A hidat újra megnyitották, de még nincs kész, és az önkormányzat szerint idén is dolgoznak rajta.';
    assert.deepEqual(said(lead, '– Ez is egyszerűen nem igaz – mondta a polgármester.'), ['Ez is egyszerűen nem igaz']);
  });

  test('ends at a pronoun in Romanian, which leaves the marks open', () => {
    const text =
      'Podul a fost redeschis luni, dar nu este gata și oamenii așteaptă. „Podul e tot acolo, spune ea, și nu pleacă.”';
    assert.deepEqual(said(text), ['Podul e tot acolo', 'și nu pleacă.']);
  });

  test('ends where a description in the marks is named after a comma', () => {
    const text =
      'Le port est fermé et les marins ne sont pas contents. « Des pilotes, il y en a, affirme sa présidente, Josée Arbour-Roe. Ils sont partis au sud. »';
    assert.deepEqual(said(text), ['Des pilotes, il y en a', 'Ils sont partis au sud.']);
  });
});
