// Made-up article text of any size, the same every time. As in real articles no two paragraphs are alike, the words are
// many (a page that has measured a word once has the next one for nothing) and so are the people; there are quotations in
// several marks, headings, captions with credits, promos with addresses, lists, and lines that part sections.
//
// How much there is of each is, within a fifth, as in the 98 labelled articles of ../shared/eval/positive. There a thousand
// characters hold 158 words of 5.2 letters, 33 of them with a capital, in 8.6 sentences and 4.5 blocks; 2.1 quotations, 3.4
// numbers, 9.0 commas, 2.7 apostrophes and 2.8 dashes. Of 100 blocks 80 are paragraphs, whose median is 229 characters, 8
// headings, 4 list items, 3 captions and 3 promos. People are met again as in the news of ../shared/eval/quotes, or somewhat
// less often: of 1,000 full names in half a million characters 700 are different (there 330 to 750), in four million 420 (350).

const COMMON =
  `the of and to in a that for was on with as it at by from his her they were had has this but not who which
  after before when their would one two more than about into over also new last first other people year`.split(/\s+/);
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w y'.split(' ');
const VOWELS = 'a e i o u ai ea ee oa ou é ö'.split(' ');
const CODAS = 'ck d ft g ld ll m mp n nd ng nt r rd rk rn rt s sk st t th x'.split(' ');
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ment', 'ness', 'al'];
/** How many words there are beside the common ones. An author's newspaper knows some 20,000. */
const LEXICON = 20_000;
/** And how many names. */
const NAMES = 10_000;
/** How many people the newspaper writes of, and how many institutions with names of three words. */
const PEOPLE = 20_000;
const INSTITUTIONS = 2_000;
/** People speak for this many paragraphs before others do. */
const SCENE = 12;
/** After so many paragraphs a line of stars parts what follows, as in one of fifty articles on the web. */
const PARTED = 900;

/** `characters` is the least length; every paragraph ends with a line break and a blank line. */
export function variedArticle(characters) {
  const writer = new Writer(7);
  const paragraphs = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1).length + 2) {
    paragraphs.push(writer.paragraph(paragraphs.length + 1));
  }
  // Joined by way of a buffer, so that the text is one flat string as an editor's is.
  return Buffer.from(` date 2025-03-09 The ${paragraphs.join('\n\n')}\n`).toString();
}

class Writer {
  #state;
  #lexicon;
  #names;
  #people;
  #institutions;
  #cast = [];

  constructor(seed) {
    this.#state = seed;
    this.#lexicon = Array.from({ length: LEXICON }, () => this.#stem() + this.#pick(ENDINGS));
    this.#names = Array.from({ length: NAMES }, () => capitalised(this.#stem()));
    this.#people = Array.from({ length: PEOPLE }, () => [this.#name(), this.#name()]);
    this.#institutions = Array.from({ length: INSTITUTIONS }, () => `${this.#name()} ${this.#name()} ${this.#name()}`);
  }

  /** `number` counts from 1. */
  paragraph(number) {
    if (number % SCENE === 1) this.#cast = Array.from({ length: 4 }, () => this.#skewed(this.#people));
    if (number === 1) return this.#sentences(2);
    if (number % PARTED === 0) return '* * *';
    const kind = this.#below(80);
    if (kind < 7) return capitalised(this.#words(3 + this.#below(4)));
    if (kind < 10) return `${this.#sentence()} (Photo by ${this.#someone()}/${this.#name()} News)`;
    if (kind < 12)
      return `Read more: ${capitalised(this.#words(6))} at https://www.${this.#word()}.example/${this.#word()}-${number}`;
    if (kind < 13) return Array.from({ length: 3 }, () => `- ${capitalised(this.#words(5))}`).join('\n');
    if (kind < 34) return `${this.#quotation()}${this.#below(2) === 0 ? ` ${this.#sentence()}` : ''}`;
    return this.#sentences(this.#pick([1, 1, 2, 2, 2, 3, 4]));
  }

  #quotation() {
    const [first, last] = this.#pick(this.#cast);
    const [open, close] = this.#pick(['""', '“”']);
    const who = this.#pick([`${first} ${last}`, last, `Dr. ${last}`, 'she']);
    const said = this.#pick(['said', 'told reporters', 'added', 'warned']);
    return `${open}${capitalised(this.#clause())},${close} ${who} ${said}. ${open}${this.#sentence()}${close}`;
  }

  #sentences(count) {
    return Array.from({ length: count }, () => this.#sentence()).join(' ');
  }

  #sentence() {
    return `${capitalised(this.#clause())}${this.#below(4) === 0 ? '' : `, ${this.#clause()}`}.`;
  }

  #clause() {
    const words = this.#words(4 + this.#below(9));
    switch (this.#below(16)) {
      case 0:
      case 1:
        return `${words} of ${this.#person()}`;
      case 2:
        return `${words} of ${this.#name()}, ${this.#name()} and ${this.#name()}`;
      case 3:
        return `${words} in ${this.#name()}, ${this.#name()}`;
      case 4:
        return `${words} in ${this.#name()} in ${1900 + this.#below(130)}`;
      case 5:
        return `${1 + this.#below(400)} ${words}`;
      case 6:
        return `${words} by ${this.#name()}’s ${this.#word()} ${1 + this.#below(30)}`;
      case 7:
        return `${this.#name()}’s ${words} and the ${this.#someone()}’s ${this.#word()}`;
      case 8:
        return `${words} – ${this.#words(3)}`;
      case 9:
        return `${this.#word()}-${this.#word()} ${words}`;
      case 10:
        return `the ${this.#skewed(this.#institutions)}, ${words}`;
      case 11:
        return `the ${this.#name()} ${this.#word()}-${this.#word()} ${words}`;
      case 12:
        return this.#below(3) === 0 ? `${words} (${this.#name()})` : `${words} at ${this.#person()}`;
      case 13:
        return `${words} with ${this.#person()}`;
      default:
        return words;
    }
  }

  #words(count) {
    return Array.from({ length: count }, () => (this.#below(20) < 13 ? this.#pick(COMMON) : this.#word())).join(' ');
  }

  /** Some words are common and most are rare. */
  #word() {
    return this.#skewed(this.#lexicon);
  }

  /** As words: the commoner ones are commoner still. */
  #name() {
    const share = [1, 2, 3].reduce(product => (product * this.#below(NAMES)) / NAMES, 1);
    return this.#names[Math.floor(share * NAMES)];
  }

  /** Somebody of whom there is talk, or somebody else. */
  #person() {
    return this.#below(4) > 0 ? this.#pick(this.#cast).join(' ') : this.#someone();
  }

  #someone() {
    return this.#skewed(this.#people).join(' ');
  }

  #stem() {
    const syllable = () => this.#pick(ONSETS) + this.#pick(VOWELS) + (this.#below(2) === 0 ? this.#pick(CODAS) : '');
    return Array.from({ length: this.#pick([1, 1, 2, 2, 3]) }, syllable).join('');
  }

  #pick(list) {
    return list[this.#below(list.length)];
  }

  /** One of a list of which some are common and most are rare. */
  #skewed(list) {
    return list[Math.floor((this.#below(list.length) * this.#below(list.length)) / list.length)];
  }

  /** A repeatable number, from 0 to below `n`. */
  #below(n) {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * n);
  }
}

const capitalised = words => words[0].toUpperCase() + words.slice(1);
