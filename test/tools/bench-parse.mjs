import MarkdownIt from 'markdown-it';
import { loadArticle } from './load-article.mjs';
import { sampleText } from './sample-text.mjs';

const { parse } = await loadArticle();
const milliseconds = work => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const timed = (times, work) => Array.from({ length: times }, () => milliseconds(work)).sort((a, b) => a - b);
const size = bytes => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);

function besideMarkdown() {
  const markdown = new MarkdownIt();
  const text = sampleText(1e6);
  const ours = timed(15, () => parse(text));
  const theirs = timed(15, () => markdown.parse(text, {}));
  const speed = list => (1000 / at(list, 0.5)).toFixed(1);
  console.log('parse of 1 MB, median of 15');
  console.log(`  ours         ${speed(ours)} MB/s`);
  console.log(`  markdown-it  ${speed(theirs)} MB/s`);
  console.log(`  ours ÷ markdown-it  ${(at(theirs, 0.5) / at(ours, 0.5)).toFixed(2)}`);
}

function growth() {
  console.log('growth: best of several fresh parses');
  let before;
  for (const bytes of [1e4, 1e5, 1e6, 1e7, 5e7]) {
    const text = sampleText(bytes);
    const [best] = timed(bytes >= 1e7 ? 3 : 9, () => parse(text));
    const factor = before ? `×${(best / before.best).toFixed(1)} for ×${bytes / before.bytes}` : '';
    console.log(`  ${size(bytes).padEnd(8)} ${best.toFixed(2).padStart(9)} ms  ${factor}`);
    before = { best, bytes };
  }
}

/** Times of one-character edits in one place: letters, quotation marks and line breaks come and go. */
function editTimes(text, place) {
  let article = parse(text);
  const times = [];
  for (let i = 0; i < 200; i++) {
    const character = ['x', ' ', '"', '\n', 'e'][i % 5];
    const now = article.text;
    const offset = Math.min(now.length, place + (i % 7));
    const edited =
      i % 2 ? now.slice(0, offset) + now.slice(offset + 1) : now.slice(0, offset) + character + now.slice(offset);
    const flat = Buffer.from(edited).toString();
    times.push(milliseconds(() => (article = parse(flat, article))));
  }
  return times.sort((a, b) => a - b);
}

function edits() {
  console.log('one-character edits: median and 95th percentile of 200');
  for (const bytes of [1e4, 1e5, 1e6, 5e6]) {
    const text = sampleText(bytes);
    for (const [name, place] of [
      ['start', 18],
      ['middle', text.length >> 1],
      ['end', text.length - 8],
    ]) {
      const times = editTimes(text, place);
      const [median, late] = [at(times, 0.5), at(times, 0.95)].map(time => time.toFixed(2).padStart(7));
      console.log(`  ${size(bytes).padEnd(8)} ${name.padEnd(7)} ${median} ms  p95 ${late} ms`);
    }
  }
}

/** Parse speed beside markdown-it's, growth with the size, and the cost of edits. */
export function bench() {
  besideMarkdown();
  growth();
  edits();
}
