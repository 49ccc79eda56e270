// Scores what the extension understands against labelled data, with the data's own scorers.
//   npm run eval [-- --data DIR] [--check] [--save]
// --check: exit code 1 when a figure is below its floor. --save: record the figures as the floors of this release.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const floorsPath = join(root, 'test/eval-floors.json');
const args = process.argv.slice(2);
const dataAt = args.indexOf('--data');
const asked = resolve(dataAt < 0 ? join(root, '../shared/eval') : (args[dataAt + 1] ?? ''));
// A scorer that is started by way of a link does not know itself for the script that was asked for, and says nothing.
const data = existsSync(asked) ? realpathSync(asked) : asked;

/** What the trivial rules of the data's README reach, where it says so. */
const references = {
  'structure: all blocks F1': 0.72,
  'structure: heading F1': 0.25,
  'structure: caption F1': 0,
  'structure: promo F1': 0,
  'polnear-dev: span exact F1': 0.973,
  'polnear-dev: quote+speaker strict F1': 0.737,
  'polnear-dev, direct: quote+speaker strict F1': 0.762,
  'articles-dev: quote+speaker strict F1': 0.51,
};

const textFiles = folder =>
  existsSync(join(data, folder)) ? readdirSync(join(data, folder)).filter(name => name.endsWith('.txt')) : [];
const node = (...command) => execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 });
const parseTool = (...command) => node(join(root, 'test/tools/parse.mjs'), ...command);
const scorer = name => join(data, name);

function recognitionFigures(understood) {
  const share = (folder, files, wanted) => {
    const right = files.filter(name => understood.get(join(data, folder, name))?.isArticle === wanted);
    for (const name of files.filter(name => !right.includes(name)))
      console.log(`  ${wanted ? 'missed' : 'false alarm'}: ${folder}/${name}`);
    return files.length ? right.length / files.length : undefined;
  };
  // The layouts that were observed or are tolerated; the other variants are guesses.
  const tolerated = textFiles('variant').filter(name =>
    /^(?:month|lf1|title|chrome|nospace|bom|crlf|eofnl|leadnl|tab)/.test(name),
  );
  return {
    'recognition: articles': share('positive', textFiles('positive'), true),
    'recognition: other layouts': share('variant', tolerated, true),
    'recognition: others left alone': share('negative', textFiles('negative'), false),
  };
}

function structureFigures(predictions) {
  const gold = join(data, 'gold');
  if (!existsSync(gold)) return {};
  const score = JSON.parse(node(scorer('score-structure.mjs'), gold, predictions, '--json'));
  const figures = {
    'structure: dates': score.dates / score.files,
    'structure: clean text F1': score.cleanTextF1,
    'structure: all blocks F1': score.allBlocksF1,
  };
  for (const [kind, { f1 }] of Object.entries(score.kinds)) figures[`structure: ${kind} F1`] = f1;
  return figures;
}

function quoteFigures(set, temporary) {
  const gold = join(data, 'quotes', set);
  const predictions = join(temporary, set);
  writeFileSync(predictions, parseTool('--jsonl', gold));
  const name = basename(set, '.jsonl');
  const score = (...options) => JSON.parse(node(scorer('score-quotes.mjs'), gold, predictions, '--json', ...options));
  const all = score();
  const figures = {
    [`${name}: span exact F1`]: all.exact.f1,
    [`${name}: quote+speaker strict F1`]: all.jointStrict.f1,
  };
  if (name.startsWith('polnear'))
    figures[`${name}, direct: quote+speaker strict F1`] = score('--kinds', 'direct').jointStrict.f1;
  return figures;
}

function measure() {
  const temporary = mkdtempSync(join(tmpdir(), 'seed-eval-'));
  try {
    const files = ['positive', 'variant', 'negative'].flatMap(folder =>
      textFiles(folder).map(name => join(data, folder, name)),
    );
    const lines = parseTool(...files);
    const predictions = join(temporary, 'structure.jsonl');
    writeFileSync(predictions, lines);
    const rows = lines
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
    const quotes = join(data, 'quotes');
    const sets = existsSync(quotes) ? readdirSync(quotes).filter(name => /(?<!-train)\.jsonl$/.test(name)) : [];
    return Object.assign(
      recognitionFigures(new Map(rows.map(row => [row.file, row]))),
      structureFigures(predictions),
      ...sets.map(set => quoteFigures(set, temporary)),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (!existsSync(data)) {
  console.log(`eval: no data at ${data}, nothing to score`);
} else {
  const figures = measure();
  const floors = existsSync(floorsPath) ? JSON.parse(readFileSync(floorsPath, 'utf8')) : {};
  const shown = value => (value === undefined ? '' : value.toFixed(3)).padStart(10);
  console.log(`${'figure'.padEnd(48)}${'now'.padStart(10)}${'reference'.padStart(10)}${'last'.padStart(10)}`);
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(48)}${shown(value)}${shown(references[name])}${shown(floors[name])}`);
  if (args.includes('--save')) {
    // Rounded down, so that the figure itself never falls below its own floor.
    const rounded = Object.entries(figures).map(([name, value]) => [name, Math.floor(value * 1000) / 1000]);
    writeFileSync(floorsPath, `${JSON.stringify(Object.fromEntries(rounded), undefined, 2)}\n`);
  }
  if (args.includes('--check')) {
    // Floors are those of the data they were recorded on; figures that other data adds have none.
    const fallen = Object.entries(floors).filter(([name, floor]) => name in figures && !(figures[name] >= floor));
    for (const [name, floor] of fallen)
      console.error(`eval: ${name} is ${figures[name]?.toFixed(3)}, below its floor ${floor}`);
    if (fallen.length) process.exitCode = 1;
  }
}
