// Parse speed beside markdown-it's, growth with the size, and the cost of edits, in plain Node.
import MarkdownIt from 'markdown-it';
import { atLeast, atMost, median, percentile, samples } from './bench/figures.mjs';
import { loadArticle } from './load-article.mjs';
import { variedArticle } from './varied-article.mjs';

const { parse, parseEdited } = await loadArticle();

const SPEEDS = samples(15);
const PARSES = samples(10);
const EDITS = 200;
/** Characters to parse of each size before the clock runs. */
const WARM_UP = 2e6;
/** Sizes in characters, each with its tenfold. */
const GROWTH = [
  [1e4, 1e5],
  [1e5, 1e6],
  [1e6, 1e7],
  [5e6, 5e7],
];

const milliseconds = work => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const size = bytes => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);

/** Our speed and markdown-it's on the same text, in turns. */
function besideMarkdown() {
  const markdown = new MarkdownIt();
  const text = variedArticle(1e6);
  const times = { ours: [], theirs: [] };
  for (let i = 0; i <= SPEEDS; i++) {
    const [ours, theirs] = [() => parse(text), () => markdown.parse(text, {})].map(milliseconds);
    if (i === 0) continue;
    times.ours.push(ours);
    times.theirs.push(theirs);
  }
  const [ours, theirs] = [median(times.ours), median(times.theirs)];
  const note = `${(1000 / ours).toFixed(1)} and ${(1000 / theirs).toFixed(1)} MB/s, 1 MB, median of ${SPEEDS}`;
  return atLeast("parse speed ÷ markdown-it's", theirs / ours, 1, 2, note);
}

function growth() {
  const times = new Map();
  for (const bytes of new Set(GROWTH.flat().sort((a, b) => a - b))) {
    const text = variedArticle(bytes);
    for (let warm = 0; warm < WARM_UP; warm += bytes) parse(text);
    times.set(bytes, median(Array.from({ length: PARSES }, () => milliseconds(() => parse(text)))));
    console.log(
      `  fresh parse of ${size(bytes).padEnd(7)} ${times.get(bytes).toFixed(2).padStart(9)} ms, median of ${PARSES}`,
    );
  }
  const factors = GROWTH.map(([small, large]) => times.get(large) / times.get(small));
  const note = GROWTH.map(([small], i) => `${size(small)}: ${factors[i].toFixed(1)}`).join(', ');
  return atMost('time at 10× the size, × (the greatest)', Math.max(...factors), 11, 11, note);
}

/**
 * Times of one-character edits in one place: letters, quotation marks and line breaks come and go. Of the new text alone,
 * which is compared with the old one, and of the edit as VS Code tells it.
 */
function editTimes(text, place) {
  let [article, byEdits] = [parse(text), parse(text)];
  const [ofText, ofEdit] = [[], []];
  for (let i = 0; i < EDITS; i++) {
    const now = article.text;
    const start = Math.min(now.length, place + (i % 7));
    const end = Math.min(now.length, start + (i % 2));
    const edit = { start, end, text: i % 2 ? '' : ['x', ' ', '"', '\n', 'e'][i % 5] };
    const flat = Buffer.from(now.slice(0, start) + edit.text + now.slice(end)).toString();
    ofText.push(milliseconds(() => (article = parse(flat, article))));
    ofEdit.push(milliseconds(() => (byEdits = parseEdited(byEdits, edit))));
  }
  return { ofText, ofEdit };
}

const usualAndLate = times => `${median(times).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`;

function edits() {
  const late = [];
  for (const bytes of [1e4, 1e5, 1e6, 5e6]) {
    const text = variedArticle(bytes);
    for (const [name, place] of [
      ['start', 18],
      ['middle', text.length >> 1],
      ['end', text.length - 8],
    ]) {
      const { ofText, ofEdit } = editTimes(text, place);
      const told = `  told of the edit ${usualAndLate(ofEdit)}`;
      console.log(`  edit in ${size(bytes).padEnd(7)} ${name.padEnd(7)} ${usualAndLate(ofText)}${told}`);
      if (bytes === 1e6) late.push([name, percentile(ofText, 0.95), percentile(ofEdit, 0.95)]);
    }
  }
  const note = late.map(([name, text, edit]) => `${name} ${text.toFixed(2)}, told of it ${edit.toFixed(2)}`).join('; ');
  const worst = Math.max(...late.map(([, time]) => time));
  return atMost('one-character edit in 1 MB, p95, ms (the worst place)', worst, 5, 2, `${note}; of ${EDITS} each`);
}

export function bench() {
  return [besideMarkdown(), growth(), edits()];
}
