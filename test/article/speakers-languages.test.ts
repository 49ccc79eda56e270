import * as assert from 'node:assert/strict';
import { lexiconOf, WORD } from '../../src/article/speakers/lexicon';
import { coreOf } from '../../src/article/speakers/name';
import { scanNames } from '../../src/article/speakers/scan';
import { attributions, joins, names, quoted, speakers } from './read';

// One paragraph in front of each tells which language it is.
const GERMAN = 'Die Brücke ist seit Montag offen, und viele Leute sind mit ihren Booten zu dem Fest am Hafen gekommen.';
const FRENCH = 'Le pont de la ville est ouvert depuis lundi, et les habitants sont venus à la fête avec leurs bateaux.';
const SPANISH = 'El puente de la ciudad es una obra que se abrió el lunes para los vecinos, y todo fue una fiesta.';
const ITALIAN =
  'Il ponte della città è stato aperto con una festa che non si vedeva da anni, e la pioggia non è arrivata.';
const PORTUGUESE = 'A ponte da cidade foi aberta com uma festa que não se via há anos, e a chuva não veio.';

type Row = readonly [what: string, paragraphs: readonly string[], expected: readonly (string | undefined)[]];

function holds(rows: readonly Row[]): void {
  for (const [what, paragraphs, expected] of rows) {
    test(what, () => assert.deepEqual(speakers(...paragraphs), expected));
  }
}

suite('Whom a description means in other languages', () => {
  holds([
    [
      'the last one whom the block named',
      [SPANISH, 'Juan Roe marcó dos goles. «Se los dedico a mi madre», dijo el delantero.'],
      ['Juan Roe'],
    ],
    [
      'whoever has the office, with all that it is of before the name',
      [
        SPANISH,
        'El consejero de Vivienda y Puertos del Gobierno de Falk, Juan Roe, llegó con Ada Dorn y con Luis Berg.',
        '«Hay casas sin gente», dijo el consejero.',
      ],
      ['Juan Roe'],
    ],
    [
      'not one of the other sex',
      [SPANISH, 'Juan Roe marcó dos goles. «Se los dedico a mi madre», dijo la jugadora.'],
      ['la jugadora'],
    ],
    [
      'whoever spoke just before',
      [SPANISH, '«Es un buen día», dijo Juan Roe a Luis Dorn.', '«Se los dedico a mi madre», dijo el delantero.'],
      ['Juan Roe', 'Juan Roe'],
    ],
    [
      'who alone is named in the paragraph before',
      [SPANISH, 'Juan Roe marcó dos goles.', '«Se los dedico a mi madre», dijo el delantero.'],
      ['Juan Roe'],
    ],
    [
      'neither of two who are named there',
      [SPANISH, 'Juan Roe ganó a Luis Dorn.', '«Se los dedico a mi madre», dijo el delantero.'],
      ['el delantero'],
    ],
    [
      'nobody named by what somebody else is to them',
      [SPANISH, 'Juan Roe marcó dos goles. «Es un buen día», dijo el padre.'],
      ['el padre'],
    ],
    [
      'nobody named by more than a noun',
      [SPANISH, 'Juan Roe marcó dos goles. «Es un buen día», dijo el entrenador de la niña.'],
      ['el entrenador de la niña'],
    ],
    [
      'nobody named where only a weak verb stands beside it',
      [SPANISH, 'Juan Roe marcó. «Es un buen día para todos», pidió el delantero.'],
      ['el delantero'],
    ],
    ['no place', [SPANISH, 'Roe viajó a Nueva York. «Es un buen día», dijo el delantero.'], ['el delantero']],
    [
      'somebody named by an age',
      [GERMAN, 'Karl Roe feiert bald. „Das ist ein guter Tag“, so der 62-Jährige.'],
      ['Karl Roe'],
    ],
    [
      'a person, not the place that was named last',
      [SPANISH, 'El técnico Luis Roca salió ayer de San Roque. «Es un buen día», dijo el entrenador.'],
      ['Luis Roca'],
    ],
    [
      'no sooner a person with a noun beside the name, where a pronoun tells',
      [SPANISH, 'El técnico Zzyx Roca vino a Dorn. Zzyx Dorn ganó. Zzyx Dorn es de Falk. «Es un buen día», dijo él.'],
      ['Zzyx Dorn'],
    ],
    [
      'a person with a noun beside the name, where the verb has no subject',
      [SPANISH, 'El técnico Zzyx Roca vino a Dorn. Zzyx Dorn ganó. Zzyx Dorn es de Falk. «Es un buen día», dijo.'],
      ['Zzyx Roca'],
    ],
  ]);
});

suite('Where the subject stands in other languages', () => {
  holds([
    [
      'after when and to whom',
      [ITALIAN, '«È un giorno che non dimenticherò», ha detto ieri alla radio la sindaca Anna Dorn.'],
      ['Anna Dorn'],
    ],
    [
      'after to whom, without an article',
      [SPANISH, '«Nos bañamos con botellas», contó a este diario Pedro Salas, de 72 años.'],
      ['Pedro Salas'],
    ],
    [
      'after where, without a name',
      [ITALIAN, 'Marco Roe è venuto. «È un bel giorno per noi», ha detto ieri alla radio la sindaca.'],
      ['la sindaca'],
    ],
    [
      'after where, as a pronoun',
      [SPANISH, 'Juan Roe vino con Ana Dorn. «Es un buen día para todos», dijo con alegría ella.'],
      ['Ana Dorn'],
    ],
    [
      'nowhere, before whom it is said to',
      [SPANISH, 'Juan Roe vino. «Es un buen día para todos», dijo ayer a la alcaldesa.'],
      ['Juan Roe'],
    ],
    [
      'after a sentence that a quotation ends',
      [FRENCH, 'Jean Roche a dit : « Le pont est ouvert. » Pour la maire Anne Moulin, « il faut agir vite et fort ».'],
      ['Jean Roche', 'Anne Moulin'],
    ],
    [
      'not after “for” where a verb introduces what is said',
      [FRENCH, 'Pour Anne Moulin, Jean Roche a déclaré : « Il faut agir vite et fort. »'],
      ['Jean Roche'],
    ],
    [
      'not after “for” inside a sentence',
      [FRENCH, 'Jean Roche est venu pour Anne Moulin, mais « il faut agir vite et fort ».'],
      ['Jean Roche'],
    ],
    [
      'after an office with a capital',
      [SPANISH, '«Es un buen día», dijo el ministro de Agricultura Juan Roe.'],
      ['Juan Roe'],
    ],
  ]);

  /** The words that tell who says the first quotation of a text. */
  const cueOf = (language: string, text: string): string | undefined => {
    const cue = attributions(language, text)[0]?.cue;
    return cue && text.slice(cue.start, cue.end);
  };

  const cues: readonly (readonly [string, string, string | undefined])[] = [
    [FRENCH, 'Pour la maire Anne Moulin, « il faut agir vite et fort ».', 'Pour'],
    [FRENCH, 'Pour Anne Moulin « il faut agir vite et fort ».', undefined],
    [ITALIAN, '«È un bel giorno per tutti», spiegherà Anna Dorn.', 'spiegherà'],
    [FRENCH, '« C’est un beau jour pour nous », racontera Léa Dorn.', 'racontera'],
    [SPANISH, '«Es un buen día para todos», añadirá Juan Roe.', 'añadirá'],
    [PORTUGUESE, '“É um bom dia para todos nós”, explicará Ana Dorn.', 'explicará'],
  ];
  for (const [language, text, cue] of cues)
    test(`by ${cue ?? 'nothing'}: ${text}`, () => assert.equal(cueOf(language, text), cue));

  test('nowhere, before an agency', () => {
    const text = 'Ana Dorn veio à ponte. “É um bom dia para todos nós”, disse à agência Lusa.';
    const [attribution] = attributions(PORTUGUESE, text);
    assert.deepEqual([attribution?.speaker, attribution?.certainty], ['Ana Dorn', 'resolved']);
  });
});

suite('Names in other languages', () => {
  const read: readonly (readonly [string, string, readonly string[]])[] = [
    ['the stop of an initial', 'Sie trafen Jan R. am Hafen.', ['Jan R.', 'Hafen']],
    ['no stop of what stands for no surname', 'Sie trafen Roe B. am Hafen.', ['Roe B', 'Hafen']],
    ['an article’s noun before “von”', 'Da lagen die Boote von Ada Roe.', ['Boote', 'Ada Roe']],
    ['“von” after a first name', 'Da kam Ludwig von Berg.', ['Ludwig von Berg']],
    [
      'no opener',
      'Draußen wartet Roe. Detrás de Dorn va Falk. Interrogée, Roe se tut. Ouvido, Dorn veio.',
      ['Roe', 'Dorn', 'Falk', 'Roe', 'Dorn'],
    ],
    [
      'short words of languages of which little is known',
      'We met Ali Roe, Hun Dorn and Hans.',
      ['Ali Roe', 'Hun Dorn', 'Hans'],
    ],
    ['no long ones', 'Efter Roe kom Dorn. Volgens Falk.', ['Roe', 'Dorn', 'Falk']],
  ];
  for (const [what, text, expected] of read) test(`hold ${what}`, () => assert.deepEqual(names(text), expected));

  const told: readonly (readonly [string, string, string | undefined])[] = [
    ['Da kam Karl-Peter May.', 'Karl-Peter May', 'he'],
    ['Da kam Eva-Jan Roe.', 'Eva-Jan Roe', 'she'],
    ['Dijo el ministro de Hacienda Juan Roe.', 'Juan Roe', 'he'],
    ['Dijo la ministra de Obras Públicas Ada Roe.', 'Ada Roe', 'she'],
    ['Il ministro degli Esteri Marco Roe.', 'Marco Roe', 'he'],
    ['Da kam Gerlind Roe.', 'Gerlind Roe', 'she'],
    ['Ayer vino Adalberto Roe.', 'Adalberto Roe', 'he'],
    ['We met Madame Zzyx Roe.', 'Zzyx Roe', 'she'],
  ];
  for (const [text, core, sex] of told) {
    test(`tell who it is: ${text}`, () => {
      const name = scanNames(text).names.at(-1);
      assert.deepEqual([name && coreOf(name), name?.sex], [core, sex]);
    });
  }

  test('leave a ministry and a saint’s town as they are', () => {
    const cores = (text: string) => scanNames(text).names.map(coreOf);
    assert.deepEqual(cores('A Secretaria de Saúde.'), ['Secretaria de Saúde']);
    assert.deepEqual(cores('La fiesta de Santa Cruz Ada Roe.'), ['Santa Cruz Ada Roe']);
    assert.deepEqual(cores('La casa de Ada Zzyx Juan Roe.'), ['Ada Zzyx Juan Roe']);
    assert.deepEqual(cores('We met Obras Públicas Ada Roe.'), ['Obras Públicas Ada Roe']);
  });
});

suite('Who said it inside the marks', () => {
  const cut: readonly (readonly [string, readonly string[]])[] = [
    ['« Jamais, tranche-t-elle. Plutôt fermer. »', ['Jamais', 'Plutôt fermer.']],
    ['« Sans ce bac, a pesté Jean Roche, je pars. »', ['Sans ce bac', 'je pars.']],
    ['« Sans ce bac, raconte Léa Dorn, la patronne du bac. Je pars. »', ['Sans ce bac', 'Je pars.']],
    ['« Sans ce bac, raconte M. A. Roe. Je pars demain. »', ['Sans ce bac', 'Je pars demain.']],
    ['« Il pleut, a-t-il dit. Je pars demain. »', ['Il pleut', 'Je pars demain.']],
    ['«La lettera, aggiunge, è rimasta qui».', ['La lettera', 'è rimasta qui']],
    ['«Noi – spiega Roe – non ci fermiamo».', ['Noi', 'non ci fermiamo']],
    ['«Да, — сказал Роу. — Мы идём домой».', ['Да', 'Мы идём домой']],
    ['«Я здесь работала, — улыбается Роу. — Тогда моста не было».', ['Я здесь работала', 'Тогда моста не было']],
    ['«Я здесь работала, — улыбается Роу».', ['Я здесь работала']],
    // What is no attribution.
    ['«Noi – spiega Roe? Non lo so – non ci fermiamo».', ['Noi – spiega Roe? Non lo so – non ci fermiamo']],
    ['«Vi stannar, säger Roe. Det är klart nu».', ['Vi stannar, säger Roe. Det är klart nu']],
    ['« Il pleut, raconte-moi tout. Je pars demain. »', ['Il pleut, raconte-moi tout. Je pars demain.']],
    ['« Il pleut, dit-il ? Je pars demain avec lui. »', ['Il pleut, dit-il ? Je pars demain avec lui.']],
    ['«Noi – tutti qui – non ci fermiamo».', ['Noi – tutti qui – non ci fermiamo']],
    ['“We go, said Roe. We go home,” she said.', ['We go, said Roe. We go home,']],
    ['„Wir gehen, sagte Roe. Wir gehen heim.“', ['Wir gehen, sagte Roe. Wir gehen heim.']],
  ];
  for (const [text, words] of cut) test(`is no part of: ${text}`, () => assert.deepEqual(quoted(text), words));

  test('parts one quotation', () =>
    assert.deepEqual(joins('« Jamais, tranche-t-elle. Plutôt fermer. »'), [undefined, 'split']));
});

suite('Speech after a dash', () => {
  const cut: readonly (readonly [string, readonly string[]])[] = [
    ['– Vi stannar, säger Ada Roe. Det är klart.', ['Vi stannar', 'Det är klart.']],
    ['– Vi stannar, säger Ada Roe, chef för skolan.', ['Vi stannar']],
    ['– Vi stannar, säger Ada Roe, men inte länge.', ['Vi stannar', 'men inte länge.']],
    ['– Zostajemy – mówi Roe. – To jasne.', ['Zostajemy', 'To jasne.']],
    ['—Nos quedamos —dijo Roe—. Está claro.', ['Nos quedamos', 'Está claro.']],
    ['– Det är klart, siger Ada Roe.', ['Det är klart']],
    ['– Ett bord, två stolar', []],
    ['- Vi stannar, säger Ada Roe.', []],
    ['- Ostajemo ovdje - rekao je Petar Horn. - To je jasno.', ['Ostajemo ovdje', 'To je jasno.']],
    ['– vi stannar, säger Ada Roe.', []],
    ['– We stay, says Ada Roe.', []],
  ];
  for (const [text, words] of cut) test(`is what is said in: ${text}`, () => assert.deepEqual(quoted(text), words));
});

suite('A language of which little is known', () => {
  const isCue = (text: string, word: string): boolean => ((lexiconOf(text).words.get(word) ?? 0) & WORD.cue) !== 0;

  const told: readonly (readonly [string, string, string])[] = [
    ['Dutch', 'De brug is open en het is een feest voor de stad', 'zegt'],
    ['Swedish', 'Bron är öppen och det är en fest för hela staden', 'säger'],
    ['Norwegian', 'Broen er åpen og det er en fest for hele byen', 'forteller'],
    ['Danish', 'Broen er åben og det er en fest for byen', 'fortæller'],
    ['Polish', 'W mieście otwarto most i nie było już miejsca dla wszystkich', 'przyznaje'],
  ];
  for (const [language, text, cue] of told) test(`is told: ${language}`, () => assert.ok(isCue(text, cue)));

  for (const text of ['men met men met to die', 'men at den under age', 'i do i do to'])
    test(`is not told by words of English: ${text}`, () => assert.ok(isCue(text, 'said')));

  test('has its own subjects', () => {
    assert.deepEqual(
      speakers(
        'W mieście otwarto most i nie było już miejsca dla wszystkich.',
        '„To dobry dzień”, przyznaje burmistrz Jan Roe.',
      ),
      ['Jan Roe'],
    );
  });
});
