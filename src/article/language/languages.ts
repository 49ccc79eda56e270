import { wordsOf } from '../wordSet';

/** The most frequent words of languages in Latin letters. A word stands with every language that has it: related ones share many. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to in a i is that for on was with as it he she at by from his her be are have has not this they you said',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine einen als auch es an er hat aus bei sie',
  fr: 'de la le et les des en un une du dans que qui est pour par pas au aux sur il ne se plus ce avec son l d qu à',
  es: 'de la que el en y a los del se las por un para con no una su al lo es más como pero fue',
  it: 'di e il la che in a per un del della è le una i con non si da al gli dei sono nel alla anche l d',
  pt: 'de a o que e do da em um para com não uma os no na se por mais as dos das é ao foi',
  ca: 'de la i a el que en d l les per un amb els una del al és no ha va dels més pel són',
  ro: 'de și şi în a la că cu pe nu din o un care au este sunt mai pentru prin fi ce sau al',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er ook was hij als maar bij door',
  sv: 'och i att det som en på är av den för med till inte har de om ett han ska var',
  da: 'og i at det er en til af på for de med den der som ikke et har jeg han var fra blev',
  nb: 'og i det er på til som en å for av at har med de den ikke et jeg han var fra ble',
  is: 'og að í á er sem til við um það ekki en með var af hann eru',
  fi: 'ja on ei että se oli hän mutta ovat joka kun myös sen niin kuin ole tai',
  pl: 'w i na z do się że nie to jest o jak za od po ale przez są dla oraz',
  cs: 'a se v na je že s z do to o i ve pro jsou jako by ale podle si byl který',
  sk: 'a sa v na je že s z do to o aj vo pre sú ako by ale podľa si bol ktorý',
  hu: 'a az és hogy nem is egy ez volt csak de meg már el',
  hr: 'i je u da se na za od su s koji a kao što nije ne ili',
  sl: 'in je v na za da se so ki z pa tudi po ne bi kot',
  id: 'yang dan di dengan untuk dari ini dalam itu tidak pada akan',
};

/** The languages of `FREQUENT`, BCP 47 tags. */
export const LANGUAGES = Object.keys(FREQUENT);

/** The languages of a frequent word in small letters, as indices in `LANGUAGES`. */
export const WORDS: ReadonlyMap<string, readonly number[]> = languagesOfWords();

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of wordsOf(FREQUENT[language] ?? '')) words.set(word, [...(words.get(word) ?? []), index]);
  });
  return words;
}

/** Letters that only one of the languages of a script has, or hardly any other. */
export interface OwnLetters {
  readonly letters: RegExp;
  /** In any text of the language at least one of so many letters is such a letter. */
  readonly oneIn: number;
  readonly language: string;
}

export interface Script {
  readonly letters: RegExp;
  /** In the order in which they are to be asked. */
  readonly own: readonly OwnLetters[];
  /** The language of a text without any of them. */
  readonly language: string;
  /** Letters of the script without any of them that tell that language even among the others of the script. */
  readonly least: number;
}

const own = (letters: RegExp, oneIn: number, language: string): OwnLetters => ({ letters, oneIn, language });

/** Languages in Latin letters whose words take so many endings that few are frequent. */
export const LATIN: readonly OwnLetters[] = [own(/[əƏ]/gu, 30, 'az'), own(/[ıİğĞ]/gu, 30, 'tr')];

export const SCRIPTS: readonly Script[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    own: [own(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 10, 'ja')],
    language: 'zh',
    least: 30,
  },
  { letters: /\p{Script=Hangul}/gu, own: [], language: 'ko', least: 1 },
  {
    letters: /\p{Script=Cyrillic}/gu,
    own: [
      own(/ў/giu, 100, 'be'),
      own(/[іїєґ]/giu, 40, 'uk'),
      own(/[ђћџјљњ]/giu, 40, 'sr'),
      own(/[ыэё]/giu, 120, 'ru'),
      own(/ъ/giu, 120, 'bg'),
    ],
    language: 'ru',
    least: Number.POSITIVE_INFINITY,
  },
  {
    letters: /\p{Script=Arabic}/gu,
    own: [own(/[ٹڈڑےںہ]/gu, 40, 'ur'), own(/[پچژگیک]/gu, 100, 'fa'), own(/[ةأإ]/gu, 60, 'ar')],
    language: 'ar',
    least: Number.POSITIVE_INFINITY,
  },
  { letters: /\p{Script=Hebrew}/gu, own: [], language: 'he', least: 1 },
  { letters: /\p{Script=Greek}/gu, own: [], language: 'el', least: 1 },
  { letters: /\p{Script=Devanagari}/gu, own: [], language: 'hi', least: 1 },
  { letters: /\p{Script=Thai}/gu, own: [], language: 'th', least: 1 },
];
