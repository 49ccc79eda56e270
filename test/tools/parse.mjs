// What the extension understands of each file, one JSON line a file.
//   npm run --silent parse -- FILE…            files in the seed layout
//   npm run --silent parse -- --jsonl IN.jsonl lines {"id", "text"}; a text without a header is an article too
import { readFileSync } from 'node:fs';
import { loadArticle } from './load-article.mjs';

const { parse, isArticle, quotationsOf } = await loadArticle();

function understood(text) {
  const article = parse(text);
  const { date } = article.header;
  const two = number => String(number).padStart(2, '0');
  const at = (block, offset) => article.starts[block] + offset;
  return {
    isArticle: isArticle(text),
    date: date
      ? `${String(date.year).padStart(4, '0')}-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`
      : null,
    blocks: article.blocks.map((block, i) => ({ kind: block.kind, start: at(i, 0), end: at(i, block.text.length) })),
    quotes: article.blocks.flatMap((block, i) =>
      quotationsOf(block).map(quote => {
        const words = quote.attribution?.words;
        return {
          start: at(i, quote.start),
          end: at(i, quote.end),
          kind: quote.kind,
          speaker: quote.attribution?.speaker ?? null,
          speakerStart: words ? at(i + words.block, words.start) : null,
          speakerEnd: words ? at(i + words.block, words.end) : null,
        };
      }),
    ),
  };
}

const args = process.argv.slice(2);
const jsonl = args.indexOf('--jsonl');
if (args.length === 0) {
  console.error('usage: npm run --silent parse -- FILE… | --jsonl IN.jsonl');
  process.exitCode = 2;
} else if (jsonl >= 0) {
  for (const line of readFileSync(args[jsonl + 1], 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const { id, text } = JSON.parse(line);
    process.stdout.write(`${JSON.stringify({ id, ...understood(text) })}\n`);
  }
} else {
  for (const file of args)
    process.stdout.write(`${JSON.stringify({ file, ...understood(readFileSync(file, 'utf8')) })}\n`);
}
