import * as assert from 'node:assert/strict';
import { speakers } from './read';

suite('speakers in other languages', () => {
  const found: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
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
    ['Japanese, before the quote', ['市の調査によると、田中氏は「橋は今年中に開く予定だ」と述べた。'], ['田中']],
    ['Japanese, after it', ['「橋は今年中に開く予定だ」と田中氏は述べた。'], ['田中']],
    ['Chinese, after it', ['“我们会按时开放大桥，”市长王刚说。'], ['王刚']],
    ['Chinese, with where it was said', ['王刚周二在会上表示：“我们会按时开放大桥，请放心。”'], ['王刚']],
    ['Chinese, with when', ['市长王刚11月28日说，“我们会按时开放大桥，请放心。”'], ['王刚']],
    ['Chinese, with whom it was said to', ['王刚告诉本报：“我们会按时开放大桥，请放心。”'], ['王刚']],
    ['Chinese, with another verb', ['王刚补充说：“我们会按时开放大桥，请放心。”'], ['王刚']],
    ['Chinese, with a source', ['据王刚介绍，“我们会按时开放大桥，请放心”。'], ['王刚']],
    [
      'Chinese, by a pronoun',
      ['“我们会按时开放大桥，请放心，”王刚说。', '他还说：“我们会按时开放大桥，请放心。”'],
      ['王刚', '王刚'],
    ],
    ['Japanese, with whom it was said to', ['首相は記者団に「橋は今年中に必ず開く予定だ」と述べた。'], ['首相']],
    ['Japanese, with when', ['田中市長が28日、「橋は今年中に必ず開く予定だ」と発表した。'], ['田中市長']],
    [
      'Japanese, by a pronoun',
      ['田中知事は会見で「橋は今年中に必ず開く予定だ」と語った。', '彼は「橋は今年中に必ず開く予定だ」と述べた。'],
      ['田中知事', '田中知事'],
    ],
    ['Japanese, with an age', ['山本健さん（６５）は「現場に行けなくて本当に悔しい」と話した。'], ['山本健']],
    ['Japanese, far before it', ['佐藤市長は、県が橋を建てることを「非常に良い知らせだ」と評価した。'], ['佐藤市長']],
    ['Japanese, after it without a verb', ['「現場に行けなくて本当にごめんな」と山本健さん。'], ['山本健']],
    ['Japanese, after "but"', ['だが、「優先事項は安全だと思っている」と話した。'], [undefined]],
    ['Chinese, with an adverb', ['“我相信优秀的学生一定会带来新的思路。”李强恳切地说。'], ['李强']],
    ['Japanese, of a thing', ['それは「橋は今年中に必ず開く予定だ」という話だ。'], [undefined]],
    [
      'Korean, far before it',
      ['김 지사는 28일 기자회견에서 "다리는 올해 안에 반드시 열립니다"라고 말했다.'],
      ['김 지사'],
    ],
    ['Korean, after it', ['"다리는 올해 안에 반드시 열립니다"라고 김 지사가 말했다.'], ['김 지사']],
    [
      'Korean, by a pronoun',
      ['김 지사는 "다리는 올해 안에 반드시 열립니다"라고 했다.', '그는 "다리는 올해 안에 반드시 열립니다"라고 했다.'],
      ['김 지사', '김 지사'],
    ],
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
