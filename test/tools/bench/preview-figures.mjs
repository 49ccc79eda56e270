import { atLeast, atMost, median, percentile } from './figures.mjs';

const ms = value => value.toFixed(1);
const summary = values => `${ms(median(values))} (p95 ${ms(percentile(values, 0.95))}, n ${values.length})`;
const ratio = (upper, lower) => median(upper) / median(lower);

/** Prints the milliseconds of one size that the ratios are made of: median, 95th percentile, number of samples. */
export function print(size, { ours, markdown, bare, typed, outline }) {
  const row = (what, name) => [what, [ours, markdown, bare].map(kind => summary(kind[name]))];
  const rows = [row('open', 'open'), row('open, not read before', 'cold'), row('keystroke', 'keys')];
  console.log(`${size}, milliseconds: this preview | Markdown preview | bare webview`);
  for (const [what, cells] of rows) console.log(`  ${what.padEnd(22)} ${cells.join(' | ')}`);
  console.log(`  keystroke to outline   ${summary(outline)}`);
  if (!typed) return;
  const { rate, keys, median: usual, p95, most } = typed;
  console.log(
    `  ${keys} keys typed, ${rate.toFixed(1)} a second  ${ms(usual)} behind (p95 ${ms(p95)}, most ${ms(most)})`,
  );
}

const FIGURES = {
  'keystroke ÷ bare webview': {
    of: ({ ours, bare }) => ratio(ours.keys, bare.keys),
    make: atMost,
    '3 KB': [1.5, 1.15],
    '100 KB': [1.5, 1.15],
    '1 MB': [1.5, 1.15],
    '5 MB': [3, 1.5],
  },
  'Markdown preview ÷ keystroke': {
    of: ({ ours, markdown }) => ratio(markdown.keys, ours.keys),
    make: atLeast,
    '3 KB': [12, 18],
    '1 MB': [30, 45],
    '5 MB': [150, 300],
  },
  'open ÷ bare webview': {
    of: ({ ours, bare }) => ratio(ours.open, bare.open),
    make: atMost,
    '3 KB': [1.5, 1.2],
    '100 KB': [1.5, 1.2],
  },
  'open, not read before ÷ bare webview': {
    of: ({ ours, bare }) => ratio(ours.cold, bare.cold),
    make: atMost,
    '3 KB': [1.5, 1.2],
    '100 KB': [1.5, 1.2],
  },
  'Markdown preview ÷ open': {
    of: ({ ours, markdown }) => ratio(markdown.open, ours.open),
    make: atLeast,
    '1 MB': [4, 6],
    '5 MB': [20, 35],
  },
  'Markdown preview ÷ open, not read before': {
    of: ({ ours, markdown }) => ratio(markdown.cold, ours.cold),
    make: atLeast,
    '1 MB': [4, 6],
    '5 MB': [20, 35],
  },
};

/** The promised figures out of what was measured of each size, and of the whole of the longest article. */
export function figuresOf(found, whole) {
  const rows = Object.entries(FIGURES).flatMap(([name, { of, make, ...limits }]) =>
    Object.keys(found)
      .filter(size => limits[size])
      .map(size => make(`${name}, ${size}`, of(found[size]), ...limits[size])),
  );
  const typed = found['1 MB']?.typed;
  if (whole) {
    const note = `usual ${ms(whole.usual)}; ${whole.blocks} blocks in ${ms(whole.time)} ms`;
    rows.push(atMost('5 MB whole: longest block of the page, ms', whole.blocked, 100, 50, note));
  }
  if (typed) {
    const note = `${typed.keys} keys, ${typed.rate.toFixed(1)} a second, ${typed.lost} lost; p95 ${ms(typed.p95)}`;
    rows.push(atMost('typing in 1 MB: page most behind, ms', typed.most, 100, 50, note));
  }
  return rows;
}
