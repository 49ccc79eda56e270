// What the benchmarks make of their samples, and the table of what was promised.

/** How many samples to take of those wanted: BENCH_SAMPLES=2 takes so few, to see whether a benchmark runs at all. */
export const samples = wanted => Math.min(wanted, Number(process.env.BENCH_SAMPLES ?? wanted));

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The least sample that a share (0 to 1) of all samples do not exceed. */
export function percentile(values, share) {
  return ascending(values)[Math.max(0, Math.ceil(values.length * share) - 1)];
}

function ascending(values) {
  if (values.length === 0 || values.some(value => !Number.isFinite(value))) throw new Error('a sample is missing');
  return [...values].sort((a, b) => a - b);
}

/** A figure that may be at most `must`, and would best be at most `aim`. `note` says how it was had. */
export const atMost = (name, value, must, aim, note) => ({
  name,
  value,
  must,
  aim,
  note,
  holds: limit => value <= limit,
});

/** A figure that must be at least `must`, and would best be at least `aim`. */
export const atLeast = (name, value, must, aim, note) => ({
  name,
  value,
  must,
  aim,
  note,
  holds: limit => value >= limit,
});

/** A figure that could not be had, and why. */
export const missing = (name, note) => ({ name, note });

const shown = value => (value === undefined ? '' : Number(value.toPrecision(3)).toString());

function verdict({ value, must, aim, holds }) {
  if (value === undefined) return 'not measured';
  if (must === undefined) return '';
  if (holds(aim)) return 'aim reached';
  return holds(must) ? 'holds' : 'FAILS';
}

/** Prints every figure beside what it must be and what it would best be. */
export function printFigures(rows) {
  const cells = rows.map(row => [row.name, ...[row.value, row.must, row.aim].map(shown), verdict(row), row.note ?? '']);
  const head = ['figure', 'is', 'must', 'aim', '', ''];
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map(cell => cell[i].length)));
  for (const cell of [head, ...cells])
    console.log(
      cell
        .map((text, i) => text.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
}
