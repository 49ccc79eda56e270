import * as assert from 'node:assert/strict';
import { attributions } from './read';
import { holds } from './rows';

const LONG = '“It will be dry by Monday,”';
const SAID = '“It is a good day for the town,”';

suite('Whom a clause has for its speaker', () => {
  holds([
    [
      'whom a clause with “who” goes on about',
      ['We came with Jan Dorn, who later said the bridge was “never safe for any lorry.”'],
      ['Jan Dorn'],
    ],
    [
      'not what a clause with “which” goes on about',
      ['We came from Dorn, which said the bridge was “never safe for any lorry.”'],
      ['We'],
    ],
    [
      'not of whom a clause with “who” tells something else',
      ['We came with Jan Dorn, who rowed, and said the bridge was “never safe for any lorry.”'],
      ['We'],
    ],
    ['whose words they are by “of”', ['It was, in the words of Ada Roe, “never safe for any lorry.”'], ['Ada Roe']],
    ['whose words they are', ['It was, in Ada Roe’s words, “never safe for any lorry.”'], ['Ada Roe']],
    ['not whose plan it is', ['It was, in Ada Roe’s plan, “never safe for any lorry.”'], [undefined]],
    [
      'who reads whose words',
      ['Jan Dorn quoted Ada Roe’s words on a bridge “never safe for any lorry.”'],
      ['Jan Dorn'],
    ],
    [
      'a description to the end of whose office it is of',
      [`${LONG} said a spokesman for the prime minister’s office.`],
      ['a spokesman for the prime minister’s office'],
    ],
    [
      'a description to the comma after what it is of',
      [`${LONG} said a spokesman for the old pier, who had a boat.`],
      ['a spokesman for the old pier'],
    ],
    ['who is quoted as saying it', [`${LONG} papers in Dorn quote Jan Roe as saying.`], ['Jan Roe']],
    [
      'whom a pronoun means that is',
      ['Ada Roe runs the ferry in Dorn.', `The agency quoted her as saying: ${LONG}`],
      ['Ada Roe'],
    ],
    ['who was quoted on a day', [`${LONG} Jan Roe was quoted on Monday as saying by the Gazette.`], ['Jan Roe']],
    [
      'who was quoted by another',
      ['Jan Roe was quoted by the Gazette as saying the bridge was “never safe for any lorry.”'],
      ['Jan Roe'],
    ],
    ['who quoted what was said as a joke', [`${LONG} the Gazette quoted Jan Roe as a joke.`], ['Gazette']],
    [
      'who is named right before the words, not who asked',
      ['When Tom Dorn asked about the pier that Ada Roe sold, Roe laughed, “That was true at the time.”'],
      ['Ada Roe'],
    ],
    [
      'whose verb is set between commas',
      ['The biggest reason sailors get lost, writes Ada Roe, is “it is always the wind and the weather.”'],
      ['Ada Roe'],
    ],
    [
      'no counter',
      ['At the bread counter in the Lune store, a sign advertised “First Fresh Lune Bread of the Season” to all.'],
      [undefined],
    ],
    ['a speaker', [`${LONG} speakers of both towns said.`], ['speakers of both towns']],
    [
      'whose verb introduces it, not the one before in the sentence',
      [
        'Jan Roe nodded while Ada Dorn told voters, “It will be dry by Monday.”',
        'Jan Roe nodded, and Ada Dorn said: “It will be dry by Monday.”',
        'Jan Roe told those whom Ada Dorn knew, “It will be dry by Monday.”',
      ],
      ['Ada Dorn', 'Ada Dorn', 'Jan Roe'],
    ],
    [
      'one who is two things',
      [
        `${LONG} lead author and Falkish historian Ada Roe said.`,
        `${LONG} said the singer and actress Jo Hale.`,
        `${LONG} said the singer and the actress Jo Hale.`,
        `${LONG} said the singer and Jo Hale.`,
      ],
      ['Ada Roe', 'Jo Hale', 'the singer', 'the singer'],
    ],
    [
      'those of both peoples, or of more',
      [`${LONG} said British and French envoys.`, `Irish, British and French envoys nodded. ${SAID} they said.`],
      ['British and French envoys', 'Irish, British and French envoys'],
    ],
    ['a rep', ['A rep for Ada Roe said it was “a good day for the town.”'], ['A rep for Ada Roe']],
    ['an audit', ['An audit of the bridge found that it was “never safe for any lorry.”'], ['An audit of the bridge']],
    ['guidelines', ['The guidelines state: “It was never safe for any lorry.”'], ['The guidelines']],
  ]);

  test('takes a post or an interview that something is said in for no verb', () => {
    const text = 'Ada Roe, in a post on the bridge, said: “It will be dry by Monday.”';
    const [attribution] = attributions(text);
    assert.equal(attribution?.cue?.start, text.indexOf('said'));
    assert.equal(attributions('Ada Roe wore a hat in an interview: “It will be dry.”')[0]?.cue, undefined);
  });

  test('takes no word about someone for theirs', () => {
    const [attribution] = attributions('It had, in words about Ada Roe, “never safe for any lorry” at hand.');
    assert.equal(attribution?.cue, undefined);
  });
});

suite('Whom a surname means', () => {
  const OPENING = 'Ada Roe opened the bridge with Lea Dorn.';
  holds([
    [
      'the namesake who spoke before in the paragraph',
      [OPENING, `Ivo Roe, her brother, said it was dry. ${SAID} Roe said.`],
      ['Ivo Roe'],
    ],
    ['not a namesake who did not speak', [OPENING, `Ivo Roe, her brother, came too. ${SAID} Roe said.`], ['Ada Roe']],
    [
      'not a namesake of the other sex',
      [OPENING, `Ivo Roe, her brother, said it was dry. ${SAID} Mrs Roe said.`],
      ['Ada Roe'],
    ],
    [
      'whose surname has two words',
      ['Ada Hale Dorn was at the new bridge on Monday.', `${SAID} Hale Dorn said.`],
      ['Ada Hale Dorn'],
    ],
    [
      'nobody whose second name is the first name of someone else',
      ['Ada Ann Dorn was at the new bridge on Monday.', `${SAID} Ann Dorn said.`],
      ['Ann Dorn'],
    ],
    [
      'no ministry of another land',
      ['The Falkish Foreign Ministry was shut.', `${SAID} the Foreign Ministry said.`],
      ['Foreign Ministry'],
    ],
  ]);
});

suite('Whom a pronoun means', () => {
  holds([
    ['a man who is only described', [`A fisherman came with Zzyx Falk. ${SAID} he said.`], ['A fisherman']],
    ['a woman who is only described', [`A woman came with Zzyx Falk. ${SAID} she said.`], ['A woman']],
    [
      'whoever “the woman” is, perhaps someone named',
      [`${LONG} Zzyx Falk said.`, `The woman nodded. ${SAID} she said.`],
      ['Zzyx Falk', 'Zzyx Falk'],
    ],
    [
      'her who was named further back, where all who are nearer are men',
      [
        'Ada Roe was there.',
        'Mr Dorn came by boat and ate.',
        'Mr Dorn ate all day.',
        'Mr Dorn left.',
        `${SAID} she said.`,
      ],
      ['Ada Roe'],
    ],
    [
      'nobody further back where someone nearer may be a woman',
      ['Ada Roe came. Roe ate.', 'It was new.', 'Nobody came.', 'Zzyx Dorn had met a boatman.', `${SAID} she said.`],
      ['Zzyx Dorn'],
    ],
    [
      'whoever spoke last',
      [`${LONG} Zzyx Falk said.`, `Jan Dorn came with Ada Falk. ${SAID} she said.`],
      ['Zzyx Falk', 'Zzyx Falk'],
    ],
    [
      'her who spoke last, not him to whom the block turned',
      [`${LONG} a woman said. Jan Dorn nodded. ${SAID} she said.`],
      ['a woman', 'a woman'],
    ],
    [
      'her to whom the block turned',
      [`${LONG} Lea Falk said. Ada Dorn nodded. ${SAID} she said.`],
      ['Lea Falk', 'Ada Dorn'],
    ],
    [
      'her to whom the block turned by what she is',
      [`${LONG} Lea Hale said. The mayor, Ada Dorn, came with a boatman. ${SAID} she said.`],
      ['Lea Hale', 'Ada Dorn'],
    ],
    [
      'her to whom the block turned, not another of whom it spoke before',
      [`${LONG} Zzyx Falk said. A woman nodded. ${SAID} she said.`],
      ['Zzyx Falk', 'A woman'],
    ],
    [
      'not her whom the sentence before names after the pronoun',
      [
        'Mary Falk came from Dorn.',
        `As it was, Falk had gone by boat. And she was more nervous than Ada Roe had been. ${SAID} she said.`,
      ],
      ['Mary Falk'],
    ],
    [
      'not him whom a sentence with no comma between names after the pronoun',
      [
        'Carl Falk came from Dorn on Monday to see the new pier.',
        'At the visit, he was seen at length with Jan Roe on the pier.',
        `He told the paper: ${SAID}`,
      ],
      ['Carl Falk'],
    ],
    [
      'not him whom it is said to or of',
      [
        `${LONG} Carl Roe told a guard.`,
        'Jan Falk speaks for Roe. He said Roe was glad, and it was “a good day for nobody.”',
        'Ivo Dorn came with Carl Roe. “It was a good day for the town,” he told Roe.',
      ],
      ['Carl Roe', 'Jan Falk', 'Ivo Dorn'],
    ],
    [
      'him whom a sentence names after a clause with the pronoun',
      ['When he left the pier, Jan Roe was glad.', `${SAID} he said.`],
      ['Jan Roe'],
    ],
  ]);
});
