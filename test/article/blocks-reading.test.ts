import * as assert from 'node:assert/strict';
import { isByline } from '../../src/article/blocks/byline';
import { beginsCaption } from '../../src/article/blocks/caption';
import { creditAt } from '../../src/article/blocks/credit';
import { datelineLength, leadDatelineLength } from '../../src/article/blocks/dateline';
import { isPromo } from '../../src/article/blocks/promo';
import { scanLine } from '../../src/article/blocks/scanLine';
import { blockKinds } from './read';

const PROSE =
  'The harbour is shut until the storm is over, its master said on Monday, and nobody will sail before that.';

suite('A dateline', () => {
  const followed: readonly (readonly [string, string])[] = [
    ['LONDON /ElleryWire/ --', 'The harbour is shut.'],
    ['LONDON, March 3 /Ellery Wire/ --', 'The harbour is shut.'],
    ['LONDON--(ELLERY WIRE)--', 'The harbour is shut.'],
    ['(ANSA) - ROMA, 12 GEN -', 'Il porto è chiuso.'],
    ['(ANSA) -', 'Il porto è chiuso.'],
    ['رام الله (رويترز) -', 'الميناء مغلق.'],
    ['LONDON —', 'The harbour is shut.'],
    ['LONDON, March 3 -', 'The harbour is shut.'],
  ];
  for (const [dateline, rest] of followed) {
    test(`is known anywhere: ${dateline}`, () => assert.equal(datelineLength(`${dateline} ${rest}`), dateline.length));
  }

  const first: readonly (readonly [string, string])[] = [
    ['BELÉM –', 'O porto está fechado.'],
    ['Ellery, 4. Februar 2025 –', 'Der Hafen ist zu.'],
    ['Lyon, le 18 septembre 2024 -', 'Le port est fermé.'],
    ['San Roque, 12 de marzo de 2024.', 'El puerto está cerrado.'],
    ['Indianapolis –', 'The harbour is shut.'],
    ['Rome —', 'The harbour is shut.'],
    ['St. Louis --', 'The harbour is shut.'],
  ];
  for (const [dateline, rest] of first) {
    test(`is known where the article begins: ${dateline}`, () => {
      assert.equal(leadDatelineLength(`${dateline} ${rest}`), dateline.length);
      assert.equal(datelineLength(`${dateline} ${rest}`), 0);
    });
  }

  for (const line of [
    'ADA ROE – Sim.',
    'Ada Roe / a nurse / -- left.',
    'LONDON--(ellery)--The harbour.',
    'رام الله (ميناء) - مغلق.',
  ])
    test(`is not what stands in: ${line}`, () => assert.equal(datelineLength(line), 0));

  for (const line of [
    'Coffee – The harbour is shut.',
    'London – no town is wetter.',
    'Paris - The harbour is shut.',
    'Boston — Ada Roe’s old band from the harbour — has broken up.',
  ])
    test(`is not what an article begins with: ${line}`, () => assert.equal(leadDatelineLength(line), 0));
});

suite('A byline', () => {
  for (const line of [
    'Interview: Jo Hale',
    'Ein Gastbeitrag von Jo Hale',
    'Text und Fotos: Jo Hale',
    'Intervista di Ada Roe',
    'Redacción / Ellery',
    'Redazione Cronaca',
    'Da Redação',
    'Van onze verslaggever',
    'De notre correspondante à Ellery',
    '한보라 기자 roe@ellery.example',
  ])
    test(`is: ${line}`, () => assert.ok(isByline(line)));

  for (const line of [
    'Interview mit dem Hafen',
    'Ein Tag von Jo Hale',
    'Da noi',
    'De nos jours',
    '한보라 기자회견이 열렸다.',
  ])
    test(`is not: ${line}`, () => assert.ok(!isByline(line)));

  test('has under it what its writer is', () => {
    const under = (line: string) => blockKinds('Harbour Shut', 'By Jo Hale', line, PROSE)[2];
    assert.equal(under('Harbour correspondent'), 'byline');
    assert.notEqual(under('Harbour correspondents wanted'), 'byline');
    assert.notEqual(under('A new life for the old editor'), 'byline');
    assert.notEqual(under('and the town waits for an editor'), 'byline');
    assert.notEqual(blockKinds('Harbour correspondent', PROSE)[0], 'byline');
  });
});

suite('A credit', () => {
  const credit = (line: string): string | undefined => {
    const found = creditAt(line);
    return found && line.slice(found.start, found.end);
  };
  const ends: readonly (readonly [string, string])[] = [
    ['The pier at noon.', 'Jo Hale/Getty Images'],
    ['The pier at noon.', 'Jo Hale via AP'],
    ['Fachada do cais', '- Jo Hale/Divulgação'],
    ['El muelle a mediodía.', '/ EUROPA PRESS'],
    ['Most w porcie.', 'Fot. Jo Hale'],
    ['The boats on the pier', '[Reuters]'],
    ['The pier at noon.', 'Credit Jo Hale/Ellery Wire — Getty Images'],
    ['The pier at noon.', 'CreditAda Roe for The Gazette'],
    ['码头。', '新华社记者 林海 摄'],
    ['부두.', '/사진=박준호 기자'],
  ];
  for (const [caption, end] of ends)
    test(`ends a caption: ${end}`, () => assert.equal(credit(`${caption} ${end}`), end));

  test('is glued to the stop of a caption', () =>
    assert.equal(credit('The boats lay on the pier.Jo Hale / Ellery Gazette'), 'Jo Hale / Ellery Gazette'));

  for (const line of [
    'Jo Hale and/or Ada Roe met AP',
    'The pier is theirs. Credit Ellery',
    'The pier. Jo Hale went via Dorn',
    'The boats of JH.Jo Hale / Ellery Gazette',
    'Zamek fot Roe',
    '사진을 찍었다.',
  ])
    test(`is not in: ${line}`, () => assert.equal(credit(line), undefined));
});

suite('A caption', () => {
  for (const line of ['图为埃港码头。', '/사진=박준호 기자', 'BU: Der Hafen am Morgen', 'Bildunterschrift: Der Hafen'])
    test(`begins: ${line}`, () => assert.ok(beginsCaption(line)));
  test('may be long where it ends in a credit', () => {
    const start = `In this photo taken on Monday the boats lie in the harbour. ${PROSE} ${PROSE} ${PROSE}`;
    assert.ok(beginsCaption(`${start} (Jo Hale/Ellery Wire via AP)`));
    assert.ok(!beginsCaption(start));
  });
  for (const line of ['图中的码头', '사진을 찍었다.', 'BUS: Der Hafen'])
    test(`does not begin: ${line}`, () => assert.ok(!beginsCaption(line)));
});

suite('What stands last', () => {
  test('is a note on who wrote it, though nothing stops it', () => {
    const note =
      'Ana Roe es politóloga e investigadora en la Universidad de Ellery. Juan Dorn es abogado del puerto y analista del mar';
    assert.deepEqual(blockKinds(PROSE, note), ['lead', 'byline']);
  });
});

suite('A promo', () => {
  for (const line of [
    'When you buy through our links, we may earn a commission.',
    'We may receive a small commission from the shops.',
    'Newsletter der Boote: bald im Postfach.',
    'Erhalten Sie jeden Morgen den Newsletter des Hafens.',
    'Originally published on Ellery Live.',
    'This story has been adapted from its source.',
    'First published by the Ellery Gazette',
    'Nachrichten vom Hafen in Ihr Postfach',
    'Suivez le port sur WhatsApp',
    'Rejoignez notre chaîne WhatsApp',
    'Para seguir leyendo',
    'Sumate a la comunidad',
    'Assista também',
    'Ti potrebbe interessare',
    'Lees verder over de haven.',
    'Obserwuj nas w sieci',
    'Følg oss på nett',
    'Διαβάστε επίσης',
    'यह भी पढ़ें',
    'İlginizi çekebilir',
    'İlgili haber',
    'Pokud jste v textu našli chybu, napište nám.',
    'Loading photo gallery',
    'View photo',
    'This version corrects the name of the pier.',
    '[Ellery museum shows the treasures of the old harbour]',
    'Find the Gazette on Facebook.',
  ])
    test(`is: ${line}`, () => assert.ok(isPromo(line, /\.$/.test(line) ? 'stop' : 'none')));

  test('is a link that tells at length what it leads to, and no caption makes another line one', () => {
    const link = (about: string) =>
      `${about}: Harbours up and down the whole of the coast count their boats, and some of them have nobody left who would sail`;
    const head = 'What the boats of the harbour bring home when they come back from the sea';
    assert.deepEqual(
      blockKinds(PROSE, link("The storm's toll"), PROSE, head, PROSE, link('A long winter'), PROSE).slice(1, 6),
      ['promo', 'paragraph', 'heading', 'paragraph', 'promo'],
    );
  });

  test('is a long post, before who sent it', () => {
    const post =
      'The ferry is late again, and nobody on the pier knows when it will come, so bring a book and something to eat for all of us';
    assert.deepEqual(blockKinds(PROSE, post, '— Jo Hale (@johale) May 2, 2021', PROSE).slice(1, 3), ['promo', 'promo']);
  });

  for (const link of ['(RELATED: Harbour Shut)', '[Read more: The pier is open]', '[In Photos: The Ellery Harbour]'])
    test(`is the link in brackets after a paragraph: ${link}`, () =>
      assert.deepEqual(blockKinds(`${PROSE} ${link}`), ['lead', 'promo']));

  for (const end of [
    '(The harbour is hers.)',
    '[sic]',
    '[The pier is ours now]',
    '(In Photos: The Ellery Harbour)',
    '(Also: She runs the pier)',
    '(Watch: The Gate Was Open.)',
  ])
    test(`is not what ends a paragraph: ${end}`, () =>
      assert.equal(blockKinds(PROSE, `${PROSE} ${end}`, PROSE).includes('promo'), false));

  test('is whom to write to, with where to follow them', () => {
    const line =
      'Jo Hale may be reached at hale@ellery.example. Follow him on Twitter @hale. Find the Gazette on Facebook.';
    assert.deepEqual(blockKinds(PROSE, line), ['lead', 'promo']);
  });

  for (const date of [
    '22 Dec, 2024',
    '22 Dec, 2024 23 Dec, 2024',
    '4. Februar 2025',
    '4 de enero de 2025',
    'Dec. 22, 2024',
  ])
    test(`is a date before the lead: ${date}`, () => {
      assert.equal(blockKinds('Harbour Shut', date, PROSE)[1], 'promo');
      assert.equal(blockKinds(PROSE, date, PROSE)[1], 'heading');
    });

  test('is no date that is all of a title', () => {
    assert.equal(blockKinds('11. September 2001', PROSE)[0], 'heading');
  });

  test('is no question of an interview', () => {
    assert.ok(!isPromo('Do you swim?', 'question'));
    assert.ok(isPromo('Do you like boats? Then sail with', 'none'));
    assert.ok(!isPromo('When you buy a boat, you buy a life.', 'stop'));
    assert.ok(!isPromo('Originally published in 1931, the book is out again.', 'stop'));
    assert.ok(!isPromo('First published by Ellery Press, it sold well.', 'stop'));
    assert.ok(!isPromo('First appeared in court on Monday at noon.', 'stop'));
    assert.ok(!isPromo('[The mayor of the town did not answer before Friday.]', 'stop'));
  });

  test('is no sentence about commissions, nor one in which something goes on', () => {
    assert.ok(!isPromo('When you buy a boat, the harbour commission must be told of it at once.', 'stop'));
    assert.ok(!isPromo('When you shop online, the trade commission says, keep the bill.', 'stop'));
    assert.ok(!isPromo('Sigue la polémica por el uso de WhatsApp en las aulas del pueblo.', 'stop'));
    assert.ok(isPromo('Seguí las noticias del puerto en WhatsApp', 'none'));
  });
});

suite('A heading', () => {
  test('is a numbered question', () => {
    const guess = (line: string) => scanLine(line)[0]?.guess;
    assert.equal(guess('1. Is the harbour open?'), 'numbered');
    assert.equal(guess('1. The harbour is open.'), 'item');
    assert.deepEqual(blockKinds(PROSE, '1. Is the harbour open?', PROSE, '2. Who may sail?', PROSE)[1], 'heading');
  });

  test('stands before the last items that have hyphens', () => {
    assert.deepEqual(
      blockKinds(PROSE, 'What to take along', '- A warm coat and a rope', '- A boat that floats').slice(1),
      ['heading', 'list-item', 'list-item'],
    );
  });

  test('is a title that asks, but no sentence with a comma', () => {
    const first = (line: string) => blockKinds(line, PROSE)[0];
    assert.equal(first('How Jo Hale Saved the pier that had been lost.'), 'heading');
    assert.equal(first('When the pier went, so did the kiosk that had been hers.'), 'lead');
  });
});

suite('A paragraph', () => {
  const guess = (line: string) => scanLine(line)[0]?.guess;
  for (const line of [
    '“The pier is ours.” — Jo Hale, 94',
    'ADA ROE – Com quantos anos a senhora começou?',
    'P. ¿Está abierto el puerto?',
    'Pregunta: así es',
    'Frage: Ist der Hafen offen',
  ])
    test(`is: ${line}`, () => assert.equal(guess(line), 'prose'));
  for (const line of ['“The pier is ours” — Jo Hale, 94', 'Ada Roe – a nurse', 'Der Hafen – die Stadt'])
    test(`is not: ${line}`, () => assert.notEqual(guess(line), 'prose'));

  test('is followed by a caption, but not by one with an address', () => {
    const last = (line: string) => blockKinds(PROSE, PROSE, line)[2];
    assert.equal(
      last(
        'The boats of Ellery lie in the harbour and wait for the storm to be over, as they did a year ago and the year before that, when nobody sailed',
      ),
      'caption',
    );
    assert.notEqual(
      last(
        'The boats of Ellery lie in the harbour and wait for the storm to be over, as @ellery has told us and the town before that, when nobody sailed',
      ),
      'caption',
    );
  });
});
