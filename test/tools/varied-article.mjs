// Made-up article text of any size, the same every time: no two paragraphs alike, with quotations, speakers and headings.

const NAMES = ['Ilka Brandvold', 'Tomas Reyle', 'Nadia Okello', 'Perrin Ashdown', 'Lucia Fontanel', 'Oskar Vint'];
const NOUNS = 'harbour council bridge ferry market school river tower garden archive station valley mill quarry'.split(
  ' ',
);
const VERBS = 'opened closed moved repaired counted measured visited painted sold kept crossed planned'.split(' ');
const TIMES = 'on Monday, last spring, after the storm, in the evening, before dawn, this year, at noon, by June'.split(
  ', ',
);

/** `characters` is the least length; every paragraph ends with a line break and a blank line. */
export function variedArticle(characters) {
  const pick = picker(7);
  const sentence = () =>
    `The ${pick(NOUNS)} near the ${pick(NOUNS)} was ${pick(VERBS)} ${pick(TIMES)}, and the ${pick(NOUNS)} ${pick(VERBS)} too.`;
  const paragraphs = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1).length + 2) {
    const number = paragraphs.length + 1;
    const said = `"We ${pick(VERBS)} the ${pick(NOUNS)} ${pick(TIMES)}," ${pick(NAMES)} said of case ${number}.`;
    const text = [sentence(), number % 3 === 0 ? said : sentence(), sentence()].join(' ');
    paragraphs.push(number % 25 === 0 ? `The ${pick(NOUNS)} and the ${pick(NOUNS)}` : text);
  }
  return ` date 2025-03-09 ${paragraphs.join('\n\n')}\n`;
}

function picker(seed) {
  let state = seed;
  return list => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
