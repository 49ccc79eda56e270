import { holds } from './rows';

suite('Who signs a quotation that is a block by itself', () => {
  holds([
    [
      'whom a dash stands before, and a full stop after',
      ['Ada Roe spoke.', '“I will look into it as soon as I can.”', '- Jan Dorn.', 'She left.'],
      ['Jan Dorn'],
    ],
    [
      'with more about it',
      ['Ada Roe spoke.', '“I will look into it as soon as I can.”', '—Jan Dorn, writing after the flood.'],
      ['Jan Dorn'],
    ],
    [
      'not who stands there without a dash',
      ['Ada Roe spoke.', '“I will look into it as soon as I can.”', 'Jan Dorn, writing after the flood.'],
      [undefined],
    ],
  ]);
});

suite('Names among other words', () => {
  holds([
    [
      'a party and a place in brackets after whom “as” goes on about',
      ['As Sen. Ada Roe (D-Mo.) pointed out, that is the “textbook definition of a broken promise” in politics.'],
      ['Ada Roe'],
    ],
    [
      'a first name of two words for whose it is',
      ['José Luis Dorn and Ada Roe opened the archive.', '“We will keep it open until the autumn,” José Luis said.'],
      ['José Luis Dorn'],
    ],
    [
      'not a whole name for what is called by it',
      ['Lune’s Ada Clinton House opened.', '“We will keep it open until the autumn,” Ada Clinton said.'],
      ['Ada Clinton'],
    ],
    [
      'a surname that is a common word, where no sentence begins',
      [
        'Clyde Will keeps the archive, and Al From the mill.',
        'Many women of Dorn then saw the harbour as “the mayor’s own pond,” From said. To some it was, as Will put it, “a pond.”',
      ],
      ['Al From', 'Clyde Will'],
    ],
    [
      'not such a word where one begins',
      [
        'Clyde Will keeps the archive.',
        'Ada Roe asked: “Will it be dry by Monday?” Will it be “dry by Monday or by May”?',
      ],
      ['Ada Roe', 'Ada Roe'],
    ],
    ['a first name that is a verb elsewhere', ['“It will be dry by Monday,” Han Dorn said.'], ['Han Dorn']],
  ]);
});

suite('What an office is of', () => {
  holds([
    [
      'is no verb before a noun for someone',
      [
        'Minnesota state delegate Ada Roe, clad in a red cape, said the meeting could be a “failure for all of us” soon.',
      ],
      ['Ada Roe'],
    ],
    ['may be a verb', ['“It will be dry by Monday,” the Saudis state in a letter.'], ['Saudis']],
  ]);
});

suite('Whom “he” and “she” mean after a sentence about someone', () => {
  const before = 'Peter Berg, the mayor, said he would not swim.';
  holds([
    [
      'whom it begins with, though their sex is not known',
      [before, 'Zolani Dorn took a boat out at noon. “It is a good day for the town,” he said.', 'Dorn swam.'],
      ['Zolani Dorn'],
    ],
    [
      'whom it begins with by a surname, where they say something',
      [before, 'Dorn openly admitted that the boat was wet. “It is a good day for the town,” he said.'],
      ['Dorn'],
    ],
    ['no thing', [before, 'Loyalty, he noted, had been “the harbour’s best ship” for years.'], ['Peter Berg']],
    ['no place', [before, 'South Falk is by the river. “It is a good day for the town,” he said.'], ['Peter Berg']],
    [
      'who would not say something',
      [
        'Peter Berg swam.',
        'It was wet.',
        'Falk spokesman Zolani Roe wouldn’t say when the boat will be back.',
        '“It is a good day,” he said.',
      ],
      ['Zolani Roe'],
    ],
  ]);
});

suite('Whom “it” means', () => {
  holds([
    [
      'no man or woman',
      ['Peter Roe voted for the motion. It read: “The council shall close the mill by the end of May.”'],
      [undefined],
    ],
    [
      'nor who spoke before',
      [
        '“It will be dry,” Peter Roe said.',
        'Ada Dorn voted for the motion. It read: “The council shall close the mill.”',
      ],
      ['Peter Roe', undefined],
    ],
  ]);
});

suite('Writings and bodies that speak', () => {
  holds([
    [
      'a voice-over, not the advert that it is in',
      ['“They know that the bridge is strong,” a voice-over in the ad states. “It will hold.”'],
      ['a voice-over', 'a voice-over'],
    ],
    ['a footnote', ['A footnote in the report makes that clear: “The bridge was closed twice.”'], ['A footnote']],
    [
      'a publication',
      ['The conservative publication has long been against Ada Roe, arguing she is a “mayor of no harbour.”'],
      ['The conservative publication'],
    ],
  ]);
});
