// Articles of any size for benchmarks, made of sentences of our own about invented people and places.
const openings = [
  'The harbour office in Port Ellery will open on Sundays from next month',
  'Mara Linden walked the length of the new pier before the storm came in',
  'Nobody on the council had read all of the 340 pages when the vote was called',
  'Two ferries a day will run between Ostrava Quay and the islands from April',
  'A report published on Tuesday puts the cost of the flood at 12.4 million crowns',
  'Prices for cod rose by 7 per cent in the week after the quota was cut',
  'Residents of the upper town have waited eleven years for a second bridge',
  'The library keeps the letters of Tomas Behring in a fireproof room',
];
const middles = [
  'after boat owners complained that they could not collect their papers at the weekend',
  'while volunteers filled sandbags along the quay and the school hall was made ready',
  'which the mayor, who had promised an answer by spring, declined to discuss',
  'although the regional government had asked for another six months to study the plan',
  'in spite of warnings from engineers that the old piles would not carry the load',
  'as the wind turned north and the last of the trawlers came home half empty',
];
const firstNames =
  'Mara Oskar Ines Tomas Jonas Ilka Nadia Perrin Lucia Amir Birgit Corin Delia Emre Fenna Goran Hanne Idris'.split(' ');
const surnames =
  `Linden Hale Calloway Behring Weir Brandvold Reyle Okello Ashdown Fontanel Vint Moreau Tarrant Quill Sorley Ferro Galt
  Harrow Imber Jessen Kestrel Lorne Maddox Norrell Ostrand Penhale Rusk Stavely Thorne Umber Varley Wexel Yarrow`.split(
    /\s+/,
  );
const nameless = ['she', 'he', 'police', 'the harbour master', 'a spokeswoman for the port', 'the engineers'];
const said = ['said', 'told reporters', 'added', 'wrote in a statement', 'argued', 'warned on Monday'];
const words = [
  'We have asked for this since the old bridge was closed, and nobody has listened to us',
  'There is no money for a second pier, and there will be none next year either',
  'I saw the water come over the wall and I knew that the cellar was lost',
  'It is a small thing, but for the people who work on the boats it changes the week',
  'We will read every page of the report before we say anything more about it',
];
const headings = ['What the engineers found', 'A second bridge', 'Waiting for the quota', 'How much will it cost?'];
const asides = [
  'Read more: Ferry timetable for the islands',
  'Advertisement',
  'The new pier at low tide on Thursday. (Photo by Jonas Weir/Ellery Gazette)',
  '- Tickets are sold at the quay from six in the morning',
];

/** A repeatable source of numbers below `n`. */
function dice(seed) {
  let state = seed;
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** Who speaks in one part of the text, by full name, surname and title: as in the news, every part has its own people. */
function cast(roll) {
  const pick = list => list[roll(list.length)];
  return [0, 1, 2].flatMap(() => {
    const [first, last] = [pick(firstNames), pick(surnames)];
    return [`${first} ${last}`, last, `Dr. ${last}`];
  });
}

function paragraph(roll, people) {
  const pick = list => list[roll(list.length)];
  const speakers = [...people, ...nameless];
  const kind = roll(20);
  if (kind === 0) return pick(headings);
  if (kind === 1) return pick(asides);
  const sentences = [];
  for (let i = 0; i <= roll(3); i++) sentences.push(`${pick(openings)}, ${pick(middles)}.`);
  if (kind < 9) sentences.push(`“${pick(words)},” ${pick(speakers)} ${pick(said)}. “${pick(words)}.”`);
  else if (kind < 11) sentences.push(`"${pick(words)}," ${pick(speakers)} ${pick(said)}.`);
  return sentences.join(' ');
}

/** An article of about `size` characters. The same size gives the same text. */
export function sampleText(size) {
  const roll = dice(size);
  const parts = [];
  let people = cast(roll);
  for (let length = 0; length < size; length += parts.at(-1).length + 2) {
    parts.push(paragraph(roll, people));
    if (parts.length % 12 === 0) people = cast(roll);
  }
  // Joined by way of a buffer, so that the text is one flat string as an editor's is.
  return Buffer.from(` date 2025-03-09 ${parts.join('\n\n')}`).toString();
}
