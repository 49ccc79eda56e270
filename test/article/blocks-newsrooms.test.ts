import { holdsKinds, type KindRow, MORE, PROSE } from './rows';

const ROWS: readonly KindRow[] = [
  ['a dateline on a line of its own', ['CNN —', PROSE], ['dateline', 'lead']],
  ['one with a town', ['Ellery CNN —', PROSE], ['dateline', 'lead']],
  ['one in brackets', ['(CNN) —', PROSE], ['dateline', 'lead']],
  ['a dateline with a date in brackets', [`ELLERY (March 9) -- ${PROSE}`], ['dateline', 'lead']],
  ['a writer in brackets', [PROSE, `${MORE} Der App Store ist zu. (joh)`], ['lead', 'paragraph', 'byline']],
  ['two of them', [PROSE, 'Das Boot ist wieder da. (joh/ad)'], ['lead', 'paragraph', 'byline']],
  ['no writer', [PROSE, `${MORE} It had rows. (sic)`], ['lead', 'paragraph']],
  ['a signed quotation at the end', [PROSE, '“The pier is ours.” -- Jo Hale'], ['lead', 'paragraph']],
  ['one behind a sentence', [PROSE, 'It rained. "The pier is ours," - Jo Hale'], ['lead', 'paragraph']],
  [
    'a quotation that lost its stop',
    [PROSE, 'Jan Moss said: “I cannot describe what I felt when I heard of it”', MORE],
    ['lead', 'paragraph', 'paragraph'],
  ],
  ['links to more', [PROSE, MORE, 'Top Picks', 'More Stories'], ['lead', 'paragraph', 'promo', 'promo']],
  ['names with a space before the comma', ['von Jo Hale , Ana Duarte , Tim Krull', PROSE], ['byline', 'lead']],
  ['a word for a name that is not there', ['By:', PROSE], ['promo', 'lead']],
  [
    'a byline and a time in capitals',
    [
      'By ADA ROE FOR THE ELLERY GAZETTE',
      'PUBLISHED: 09:14 GMT, 9 March 2025 | UPDATED: 11:02 GMT, 9 March 2025',
      PROSE,
    ],
    ['byline', 'promo', 'lead'],
  ],
  ['what opens a picture', [PROSE, 'View image in fullscreen', MORE], ['lead', 'promo', 'paragraph']],
  ['the end of a row of pictures', [PROSE, 'End of carousel', MORE], ['lead', 'promo', 'paragraph']],
  [
    'a newsletter with its blurb and its notice',
    [
      PROSE,
      'Sign up to Morning Tide',
      'Our best stories of the day',
      'Enter your email address',
      `Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. ${MORE} ${MORE} ${MORE} ${MORE}`,
      MORE,
    ],
    ['lead', 'promo', 'promo', 'promo', 'promo', 'paragraph'],
  ],
  ...[
    'Getty Images Waves crash over the sea wall in Ellery',
    'PA Media Council leader Jan Roe outside the town hall',
    'RSPCA The dogs were kept in pens without water',
    'Family handout Max Dorn was described as a gentle soul',
    'Supplied The harbour on the day before the storm',
    'Supplied',
    'Getty Images/iStockphoto',
  ].map(
    (line): KindRow => [`a caption with its credit: ${line}`, [PROSE, line, MORE], ['lead', 'caption', 'paragraph']],
  ),
  ...[
    'LIVE The harbour in the storm',
    'SPORT The best of the weekend',
    'EPA Proposes New Limits on Car Exhaust',
    'Getty Images Sues Maker of AI Picture Tool in London',
    'PA Media Group announces redundancies across its newsrooms',
    'Supplied Water Is Safe, the Council Says',
    'Artists Win Round in Fight With Shutterstock',
    'Privacy Notice: Inside the fight over what your car knows',
    '2 years ago',
  ].map((line): KindRow => [`a heading as it is: ${line}`, [PROSE, line, MORE], ['lead', 'heading', 'paragraph']]),
  ...[
    'You can unsubscribe from the list only by writing a letter, a judge found, which nobody does any more.',
    'View image in a new light: what the museum shows this spring is worth the way to the harbour.',
    'The council told its members what to do on Monday. Follow us, it said, or leave.',
    'PUBLISHED in 1925, the novel sold 40 copies.',
  ].map((line): KindRow => [`prose as it is: ${line}`, [PROSE, line, MORE], ['lead', 'paragraph', 'paragraph']]),
  [
    'what a team plays next, and the links behind it',
    [PROSE, 'UP NEXT', 'Gulls: Host Falkenau on Tuesday night.', '___', 'Ellery rowing: https://ellery.example/rowing'],
    ['lead', 'heading', 'paragraph', 'promo', 'promo'],
  ],
  [
    'no link in a sentence',
    [PROSE, 'A summary is here: https://ellery.example/sum.', MORE],
    ['lead', 'paragraph', 'paragraph'],
  ],
  [
    'a report of the German police',
    [
      'POL-EL: Ellery - Unbekannte brechen in Kiosk ein',
      'Ellery (ots) - Unbekannte sind in der Nacht in einen Kiosk am Hafen eingebrochen.',
    ],
    ['heading', 'dateline', 'lead'],
  ],
  ['how long ago it was written', ['The Pier Reopens', '3 hours ago', PROSE], ['heading', 'promo', 'lead']],
  ['the same in German', [PROSE, 'vor 3 Stunden', MORE], ['lead', 'promo', 'paragraph']],
  [
    'a question in a conversation',
    [PROSE, 'Ada Roe: And did that stay with you?', 'Jan Dorn: It did, for years, and it does so on this very day.'],
    ['lead', 'paragraph', 'paragraph'],
  ],
];

suite('What newsrooms put around their articles', () => {
  holdsKinds(ROWS);
});
