import * as assert from 'node:assert/strict';
import { scanLine } from '../../src/article/blocks/scanLine';
import { sentenceStarts } from '../../src/article/blocks/sentenceStarts';

suite('What is glued to the end of a line', () => {
  const legend = 'The pier at noon. (Photo by Jo Hale/Ellery Wire)';

  test('is cut off', () => {
    const prose = 'The harbour is shut until the storm is over, its master said on Monday, and nobody will sail.';
    const told = (end: string) => scanLine(`${prose} ${end}`).map(({ guess, text }) => [guess, text]);
    const promo = 'Sign up for our newsletter.';
    assert.deepEqual(told(legend), [
      ['prose', prose],
      ['caption', legend],
    ]);
    assert.deepEqual(told(promo), [
      ['prose', prose],
      ['promo', promo],
    ]);
  });

  test('stays one piece where there is more of it than in any article', () => {
    const line = `${legend} `.repeat(20_000).trim();
    const pieces = scanLine(line);
    assert.equal(pieces.length, 13);
    assert.equal(pieces.map(({ text }) => text).join(' '), line);
    assert.ok(pieces.slice(1).every(({ guess }) => guess === 'caption'));
  });
});

suite('A line as long as a sentence, with a stop,', () => {
  const told = {
    caption: ['BU: The boats of the harbour master stand on the quay and wait for the wind, which does not come.'],
    promo: [
      'Published May 22, 2025, at 4:12 in the afternoon and updated on Friday at 6:40 p.m.',
      'Originally published on the Ellery Gazette for Fishermen and Boat Owners.',
      'Home | News | Sport | Weather | Ellery | Pier | Harbour | Boats and ropes.',
    ],
    byline: [
      'Entretien: Jo Hale Falkenberger, Ada Roe-Lindenbaum et Jan Dorn-Falkenau Jr.',
      'De notre correspondante exceptionnelle à Saint-Rose-en-Bouzemont-Saint-Genest-et-Isson.',
    ],
    prose: [
      'Updated figures from the council show that 30 boats were lost in the storm on Sunday.',
      'Reuters, the paper of Ellery, said it, and all the others of the pier did so.',
      'Ein Boot der Hafenmeisterin ist am Montag gesunken, und niemand hat es gesehen.',
    ],
  };
  for (const [guess, lines] of Object.entries(told)) {
    for (const line of lines) {
      test(`is ${guess}: ${line}`, () =>
        assert.deepEqual(
          scanLine(line).map(one => one.guess),
          [guess],
        ));
    }
  }
});

suite('Sentences of a line', () => {
  test('do not begin after an abbreviation', () => {
    const line = 'On Oct. 3 Maj. Hale of Acme Inc. Mills met Mme. Roe at 5 Pier Ave. Nr. 8 then. It rained.';
    assert.deepEqual(sentenceStarts(line), [line.indexOf('It')]);
  });
});
