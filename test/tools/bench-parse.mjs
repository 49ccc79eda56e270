// Parse speed beside markdown-it's, growth with the size, and the cost of edits, in plain Node.
import MarkdownIt from 'markdown-it';
import { atLeast, atMost, median, percentile, samples } from './bench/figures.mjs';
import { loadArticle } from './load-article.mjs';
import { variedArticle } from './varied-article.mjs';

const { parse, parseEdited } = await loadArticle();

const SPEEDS = samples(15);
const PARSES = samples(10);
const EDITS = 200;
/** Characters to parse of each size before the clock runs, and to parse of it at least while it does. */
const WARM_UP = 2e6;
const MEASURED = 5e6;
/** Sizes in characters, of which the tenfold is parsed too. */
const GROWTH = [1e4, 1e5, 1e6, 5e6];

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

/** Ten articles, which are one of ten times their size, cut where a paragraph ends: another text would cost more or less. */
function inTenParts(text) {
  const { length: header } = ' date 2025-03-09 ';
  const cuts = Array.from({ length: 9 }, (_, i) => text.indexOf('\n\n', ((i + 1) * text.length) / 10));
  const at = [header, ...cuts, text.length];
  return at.slice(1).map((end, i) => Buffer.from(text.slice(0, header) + text.slice(at[i], end).trim()).toString());
}

/** The time of a text, in times that of its tenth part, in turns. */
function growthFrom(bytes) {
  const text = variedArticle(10 * bytes);
  const parts = inTenParts(text);
  const inTurns = () => [() => parts.map(part => parse(part)), () => parse(text)].map(milliseconds);
  for (let warm = 0; warm < WARM_UP; warm += 10 * bytes) inTurns();
  const rounds = Math.max(PARSES, samples(MEASURED / (10 * bytes)));
  const times = Array.from({ length: rounds }, inTurns);
  const [tenth, tenfold] = [median(times.map(([ten]) => ten / 10)), median(times.map(([, one]) => one))];
  const sizes = [size(bytes), size(10 * bytes)].map(name => name.padEnd(7));
  console.log(
    `  fresh parse of ${sizes[0]} ${tenth.toFixed(2)} ms, of ${sizes[1]} ${tenfold.toFixed(2)} ms, median of ${rounds}`,
  );
  return tenfold / tenth;
}

function growth() {
  const factors = GROWTH.map(growthFrom);
  const note = GROWTH.map((bytes, i) => `${size(bytes)}: ${factors[i].toFixed(1)}`).join(', ');
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
