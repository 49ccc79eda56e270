import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type Block, type Place, parse, type Span } from '../../src/article';

// Articles of our own, each with what it is made of. After a change that is meant: UPDATE_FIXTURES=1 npm run test:unit,
// then read the difference.
const folder = join(process.cwd(), 'test/fixtures');

function shownBlock({ kind, level, text, credit, marker }: Block): Record<string, unknown> {
  return {
    kind,
    ...(level > 0 && { level }),
    text,
    ...(credit && { credit: text.slice(credit.start, credit.end) }),
    ...(marker && { marker: text.slice(marker.start, marker.end) }),
  };
}

function shownBlocks({ header, problems, blocks }: Article): unknown {
  return {
    date: header.date ?? null,
    problems: problems.map(({ code }) => code),
    blocks: blocks.map(shownBlock),
  };
}

/** Every quotation with who said it, by which words, and how sure that is. */
function shownQuotes({ blocks }: Article): unknown {
  const words = (block: number, { start, end }: Span): string => blocks[block]?.text.slice(start, end) ?? '';
  return blocks.flatMap(({ quotes }, i) =>
    quotes.map(quote => {
      const { speaker, certainty, words: by, cue } = quote.attribution ?? {};
      const there = (place: Place): string => words(i + place.block, place);
      return {
        quote: words(i, quote),
        kind: quote.kind,
        ...(quote.joins && { joins: quote.joins }),
        ...(quote.open && { open: true }),
        ...(quote.nested.length > 0 && { nested: quote.nested.map(span => words(i, span)) }),
        speaker: speaker ?? null,
        ...(certainty && { certainty }),
        ...(by && { by: there(by) }),
        ...(cue && { cue: there(cue) }),
      };
    }),
  );
}

for (const [name, shown] of [
  ['blocks', shownBlocks],
  ['quotes', shownQuotes],
] as const) {
  suite(`fixtures of ${name}`, () => {
    const texts = readdirSync(join(folder, name)).filter(file => file.endsWith('.txt'));
    for (const file of texts) {
      test(file, () => {
        const found = shown(parse(readFileSync(join(folder, name, file), 'utf8')));
        const expected = join(folder, name, file.replace(/\.txt$/, '.json'));
        if (process.env.UPDATE_FIXTURES) writeFileSync(expected, `${JSON.stringify(found, undefined, 1)}\n`);
        assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(readFileSync(expected, 'utf8')));
      });
    }
  });
}
