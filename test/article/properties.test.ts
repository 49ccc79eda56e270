import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, isArticle, mayBeArticle, parse, parseEdited } from '../../src/article';
import { scanByRules, scanLine } from '../../src/article/blocks/scanLine';
import { assertBlocksCoverBody, assertRangesNest, assertWellBuilt } from './invariants';
import { anyEdit, anyText, edited, editIn } from './texts';

const runs = { numRuns: 500 };

/** How lines begin that the tables know for bylines, captions, promos and times; several of them begin prose too. */
const BEGINNINGS = [
  ...[
    'By Jo Hale',
    'Von Jo Hale',
    'Par Jo Hale',
    'Di Jo Hale',
    'Texte : Jo Hale',
    'Autorin: Ada Roe',
    'Words: Jo Hale',
  ],
  ...['Written by Jo Hale', 'Reporting by Jo Hale', 'Additional reporting by', 'Contributors: Jo Hale', 'Source: Jo'],
  ...['Reuters, Jo Hale', 'Bloomberg, the mayor', 'Ansa; Lusa', 'Fuente: EFE', 'Fonte: Ansa', 'Quelle: dpa', 'Jo Hale'],
  ...['Das Gespräch führte', 'Die Fragen stellte', 'Propos recueillis par', 'Con información de', 'Protokoll: Jo Hale'],
  ...[
    'Gespräch: Jo Hale',
    'Intervista di Jo Hale',
    'Entrevista de Jo Hale',
    'Entretien: Jo Hale',
    'Interview: Jo Hale',
  ],
  ...[
    'Ein Gastbeitrag von Jo Hale',
    'Eine kleine Glosse von Ada Roe',
    'Ein Boot von Ada Roe',
    'Text und Foto: Jo Hale',
  ],
  ...[
    'La Redazione',
    'Redacción',
    'Redaktion',
    'Da Redação',
    'Van onze verslaggever',
    'De notre correspondante spéciale à',
  ],
  ...[
    'Dal nostro inviato',
    'Von unserem Reporter',
    'La barca',
    'De boot',
    'Da Roe',
    'Van Dorn',
    'Ein Boot',
    'Last year',
  ],
  ...['Image caption', 'FILE - The pier', 'File photo of', 'PHOTO: The pier', 'Pictured: Jo Hale', 'Légende : le port'],
  ...[
    'In this March 3, 2019, photo',
    'This undated photo shows',
    'An aerial view',
    'Clockwise from top:',
    'From left: Jo',
  ],
  ...[
    'Left to right,',
    'By Jo Hale/Ellery Images',
    'BU: Der Hafen',
    'Bildunterschrift: Der Hafen',
    'Main image',
    'Credit: Jo',
  ],
  ...['Follow the Gazette on Facebook', 'Listen to Ellery Radio live', 'Originally published on', 'First published by'],
  ...[
    'First appeared in the Gazette',
    '[Related: The pier',
    'Copyright 2024',
    '© 2024 Jo Hale',
    '3 minute read',
    '2:34 The pier',
  ],
  ...[
    'Published 22 May 2025',
    'Last updated May 22',
    'Posted on 22 May',
    'Mis à jour le 22 mai',
    'Aktualisiert am 22.',
  ],
  ...[
    'Veröffentlicht: 22.',
    'Publicado el 22',
    'Actualizado 22',
    'Pubblicato il 22',
    'Aggiornato 22',
    'Updated figures: 30',
  ],
  ...[
    'Home | News | Pier |',
    'Story continues below',
    'Article content',
    'PORT ELLERY (AP) — The',
    'Jo Hale is a reporter for',
  ],
];

/** What they go on with. */
const FOLLOWING = [
  ...[
    'the boats',
    'of the harbour',
    'Jo Hale',
    'and Ada Roe',
    'Roe-Lindenbaum',
    ', Staff Writer',
    'in Ellery',
    ', the mayor',
  ],
  ...[
    'said',
    '| Sport',
    '4:12 p.m.',
    'Friday',
    '/ Ellery',
    'und Jan Dorn',
    'à Saint-Rose-en-Bouzemont',
    '· 2',
    'with wind',
    'et',
  ],
  ...['2025', 'on Facebook', 'contributed to', '. The ferry left', ': it', ' via Ellery', 'live', '(left)'],
];

/** Lines that begin as a rule says, stretched as far as rules reach, most of them with a stop. */
const likeRules = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.constantFrom(...FOLLOWING), { maxLength: 12 }),
    fc.constantFrom('.', '.', '.', ' p.m.', ' St.', '.)', '.”', '', '!'),
  )
  .map(([beginning, following, end]) => `${[beginning, ...following].join(' ')}${end}`.replace(/ (?=[,.:;])/g, ''));

/** The parts of an article that a reader can see, without what only stands for where it is. */
function told(article: Article): unknown {
  const { header, blocks } = article;
  return { date: header.date, blocks };
}

suite('any text', () => {
  test('has every line of its body that shows something in blocks, in order, and no other', () => {
    fc.assert(
      fc.property(anyText, text => assertBlocksCoverBody(parse(text))),
      runs,
    );
  });

  test('has ranges that nest and never overlap', () => {
    fc.assert(
      fc.property(anyText, text => assertRangesNest(parse(text))),
      runs,
    );
  });

  test('has at most one lead and one title, and sections that hold every block once', () => {
    fc.assert(
      fc.property(anyText, text => assertWellBuilt(parse(text))),
      runs,
    );
  });

  test('is recognised only if its first kilobyte may begin an article', () => {
    fc.assert(
      fc.property(anyText, text => assert.ok(mayBeArticle(text.slice(0, 1024)) || !isArticle(text))),
      runs,
    );
  });

  test('reads the same with LF and with CR LF', () => {
    fc.assert(
      fc.property(anyText, text => {
        const lf = text.replace(/\r\n?/g, '\n');
        assert.deepEqual(told(parse(lf.replace(/\n/g, '\r\n'))), told(parse(lf)));
      }),
      runs,
    );
  });

  test('has lines that cheap tests and all tables read alike', () => {
    const sentence =
      'The harbour office in Port Ellery will open on Sundays from next month, the council of the town said.';
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        for (const line of `${before} ${sentence} ${after}\n${sentence} ${after}`
          .split(/[\r\n]+/)
          .map(text => text.trim()))
          if (line !== '') assert.deepEqual(scanLine(line), scanByRules(line));
      }),
      runs,
    );
  });

  test('has lines that cheap tests and all tables read alike where they begin as a table says', () => {
    fc.assert(
      fc.property(likeRules, line => assert.deepEqual(scanLine(line), scanByRules(line))),
      { numRuns: 10_000 },
    );
  });

  test('reads after any run of edits as it does afresh', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (text, edits) => {
        let article = parse(text);
        let byEdits = parse(text);
        for (const change of edits) {
          const edit = editIn(article.text, change);
          article = parse(edited(article.text, edit), article);
          byEdits = parseEdited(byEdits, edit);
          const fresh = parse(article.text);
          assert.deepEqual(article, fresh);
          assert.deepEqual(byEdits, fresh);
        }
      }),
      runs,
    );
  });
});

suite('an edit', () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) => `The ferry left pier ${i} at noon, and nobody on the quay waved. “It is late,” said Mara Linden.`,
  );
  const article = parse(` date 2025-03-09 ${paragraphs.join('\n\n')}`);

  test('leaves the blocks before and after it the same objects', () => {
    const at = (article.starts[30] ?? 0) + 10;
    const after = parse(`${article.text.slice(0, at)}x${article.text.slice(at)}`, article);
    assert.deepEqual(
      after.blocks.map((block, i) => block === article.blocks[i]),
      article.blocks.map((_, i) => i !== 30),
    );
  });

  test('of nothing leaves all blocks the same objects', () => {
    const after = parse(article.text, article);
    assert.ok(after.blocks.every((block, i) => block === article.blocks[i]));
  });

  test('that adds a paragraph moves the blocks after it', () => {
    const at = article.starts[30] ?? 0;
    const after = parse(`${article.text.slice(0, at)}A new line came in.\n\n${article.text.slice(at)}`, article);
    assert.equal(after.blocks.length, article.blocks.length + 1);
    assert.ok(article.blocks.every((block, i) => block === after.blocks[i < 30 ? i : i + 1]));
  });

  test('may be made in an article that was made by hand', () => {
    const edit = { start: 30, end: 32, text: '“' };
    assert.deepEqual(parseEdited({ ...article }, edit), parse(edited(article.text, edit)));
    assert.deepEqual(parse(edited(article.text, edit), { ...article }), parse(edited(article.text, edit)));
  });

  test('that makes a header of the first words, or ends it, is seen', () => {
    const broken = parse(article.text.replace('date', 'dat'));
    assert.equal(broken.header.date, undefined);
    assert.deepEqual(parseEdited(broken, { start: 4, end: 4, text: 'e' }), article);
    const end = article.header.range.end;
    for (const edit of [
      { start: 5, end: 6, text: 'x' },
      { start: end - 1, end: end, text: 'x' },
      { start: end, end: end + 4, text: '\n\n' },
    ])
      assert.deepEqual(parseEdited(article, edit), parse(edited(article.text, edit)));
  });
});
