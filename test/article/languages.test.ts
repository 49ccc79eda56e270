import * as assert from 'node:assert/strict';
import { speakers } from './read';

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
