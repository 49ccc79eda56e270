import * as assert from 'node:assert/strict';
import { blockKinds } from './read';
import { holdsKinds, MORE, PROSE } from './rows';

suite('A title among the furniture of a page', () => {
  holdsKinds([
    ['under a topic', ['CULTURE', 'The Long Night of the Ellery Harbour Ferry', PROSE], ['promo', 'heading', 'lead']],
    ['under one word', ['Harbours', 'The Long Night of the Ellery Ferry', PROSE], ['promo', 'heading', 'lead']],
    [
      'under a section with furniture between',
      ['Ellery & Falk', 'News from Ellery', 'Previous', 'Harbour shut: the salvage of a barge has to wait', PROSE],
      ['promo', 'promo', 'promo', 'heading', 'lead'],
    ],
    [
      'short, with a longer line under it',
      ['The pier reopens', 'After a year of work people walk there again', PROSE],
      ['heading', 'heading', 'lead'],
    ],
    [
      'with what somebody is to do',
      ['Harbour row: mayor rules out a new pier, crew of the ferry threatens to walk out', PROSE],
      ['heading', 'lead'],
    ],
    [
      'in a script without capitals, with a longer line under it',
      [
        '旧港重开',
        '经过一年的修缮人们又可以在这里散步了',
        '港口在风暴过去之前一直关闭，港务长星期一说，在那之前没有人会出海。',
      ],
      ['heading', 'heading', 'lead'],
    ],
    [
      'that begins with a quotation',
      [
        '“Nobody believed me until they heard it sing”: the woman who found a frog that was thought to be gone for good',
        PROSE,
      ],
      ['heading', 'lead'],
    ],
    [
      'with the points of the article under it',
      [
        'Harbour Shut After Storm',
        ...[
          'Jo Hale, 52, bought the old grange above the harbour of Port Ellery for three million and a half six years ago',
          'The owner put up a timber barn with a bar, a dance floor and a hot tub for eight people where the orchard stood',
          'People who live near it say that late singing drowns the bells, and that they write down how loud it is at night',
        ],
        'By Ada Roe',
        PROSE,
      ],
      ['heading', 'list-item', 'list-item', 'list-item', 'byline', 'lead'],
    ],
  ]);
});

suite('Who wrote an article, as pages say it', () => {
  const signed = (line: string): void => {
    test(line, () =>
      assert.deepEqual(blockKinds('Harbour Shut After Storm', line, PROSE), ['heading', 'byline', 'lead']),
    );
  };
  for (const line of [
    'Von: Jo Hale, Ana Duarte',
    'Author, Jo Hale',
    'A cura di Jo Hale',
    'Oprac.: Jo Hale',
    'Par Jo Hale (Port-Ellery, envoyée spéciale)',
    'Jo Hale, University of Ellery',
    'Jo Hale, author of The Tide Letter',
    'Jo Hale, staff writer of the Gazette',
    'Jo Hale (text) and Ana Duarte (photographs)',
    'By harbour reporter Jo Hale',
    'By local democracy correspondent Jo Hale',
    'Jo Hale Local Democracy Reporter jo.hale@gazette.example',
    'Jo Hale Harbour correspondent',
    'Jo Hale',
    'MDR (joh)',
    '(joh/ad)',
    'joh/dpa',
    '/ritzau/',
    '(INTERVIEW: Jo Hale, 4.11.2022)',
    '（林海平）',
    '作者：林海',
    'Analysis by Jo Hale',
    'Editor: J.H.',
    'Jo Hale contributed research. Data by Ana Duarte.',
    'com Lusa',
  ])
    signed(line);
  test('in scripts without capitals', () => {
    assert.deepEqual(
      blockKinds('旧港重开：人们又可以散步了', '林海平', '港口在风暴过去之前一直关闭，港务长星期一说。')[1],
      'byline',
    );
    assert.deepEqual(
      blockKinds('הנמל הישן נפתח שוב אחרי שנה', 'נועה כהן', 'הנמל סגור עד שהסערה תחלוף, אמר המנהל.')[1],
      'byline',
    );
  });
  holdsKinds([
    [
      'under the lead, before the date',
      ['Harbour Shut After Storm', PROSE, 'Jo Hale', '22 May 2025, 4:12 PM', MORE],
      ['heading', 'lead', 'byline', 'promo', 'paragraph'],
    ],
    [
      'under the lead, behind the date',
      ['Harbour Shut After Storm', PROSE, 'Tue 6 Feb 2024 18.42', 'Jo Hale, staff writer of the Gazette', MORE],
      ['heading', 'lead', 'promo', 'byline', 'paragraph'],
    ],
    [
      'glued to a paragraph in Chinese',
      ['港口在风暴过去之前一直关闭。', '星期一人们又可以出海。（参与采写：林海平）【责任编辑：安娜】'],
      ['lead', 'paragraph', 'byline'],
    ],
    [
      'glued to a paragraph in Japanese',
      ['港は嵐が過ぎるまで閉まっている。', '月曜には船が出る。（林海平）'],
      ['lead', 'paragraph', 'byline'],
    ],
    ['with their trade, under the lead', [PROSE, 'Jo Hale Journalist', MORE], ['lead', 'byline', 'paragraph']],
    ['by name alone only right under the title', ['Jo Hale', PROSE], ['promo', 'lead']],
    ['no heading of two words', [PROSE, 'Moss Landing', MORE], ['lead', 'heading', 'paragraph']],
    ['no date over an entry of a diary', [PROSE, '22 May 2025', MORE], ['lead', 'heading', 'paragraph']],
    ['who is no more than named', ['Jo Hale, Who Ran the Harbour', PROSE], ['heading', 'lead']],
  ]);
});

suite('When an article was published', () => {
  for (const line of [
    'Publié le 9 février 2024 à 05h30, modifié le 9 février 2024 à 11h48',
    'Publisert 21. aug. 2022 kl. 07:01',
    'Sep 18, 2024, 2:00 PM UTC',
    'Samedi 9 mars 2024 à 17.30',
    '2022年07月14日 08時00分 公開',
    'Ellery.com - 11/10/2022, 09:21 WIB',
    '17/01/2024 11h38 Atualizado há 2 horas',
    'Середа, 9 серпня 2023, 16:55',
    '9.3.2024 um 17.30 Uhr',
  ])
    test(line, () =>
      assert.deepEqual(blockKinds('Harbour Shut After Storm', line, PROSE), ['heading', 'promo', 'lead']),
    );
});

suite('When something happens', () => {
  for (const line of ['When: Saturday, March 9, 2025, 7:30 pm', '9.3.2025, 19.30 Uhr: Konzert am Hafen'])
    test(line, () => assert.notEqual(blockKinds(PROSE, line, MORE)[1], 'promo'));
});

suite('Captions and credits, as pages write them', () => {
  const shown = (line: string, what = line): void => {
    test(what, () => assert.equal(blockKinds(PROSE, line, MORE)[1], 'caption'));
  };
  for (const line of [
    'Pie de foto, El muelle viejo al amanecer.',
    'Legenda da foto, O cais antigo',
    'منبع تصویر، Ellery Wire',
    '图像加注文字，老码头',
    'Data: Ellery Port; Chart: Jo Hale',
    'First image: The pier in March. Second image: The pier in May.',
    '▲老碼頭清晨',
    'Ein Sprung vom Steg. bild: keystone',
    'gif: ellery',
    'Sum w fontannie na rynku w Ellery, zdj. ilustracyjne',
    'Στην πόρτα του φάρου. [ΑΝΝΑ ΡΟΕ]',
    'الميناء القديم قبل العاصفة (رويترز)',
    '옛 항구 전경 [연합뉴스 자료사진]',
    '技术人员在老码头检修设备。新华社发（林海 摄）',
    '老碼頭每天清晨開門。圖／林海提供',
    'The harbour master and the mayor in the new hall of the pier - TOWN OF ELLERY',
    'La vedette rouge au-dessus de la zone, mercredi matin. | ELLERY GAZETTE',
    'Cena do filme na praia antiga - Divulgação',
    'Underwater microphones hang in a pan of salt. The bar is five centimetres long. Jo Hale, CC BY-SA',
    'Eng und kalt: das alte Gerätehaus Bildrechte: Ellery/Jo Hale',
    'Az új csarnok előttFotó: Jo Hale',
    'Jo Hale | Ellery | Getty Images',
    'Courtesy of Ellery Institute',
    'PHOTO JO HALE, THE GAZETTE',
    'La capitana es manteada por sus compañeras.JO HALE',
    'Le port a été évacué avant midi. - Ellery Télévision',
    'A capitã na estação de comboios, esta quarta-feira LUSA',
    'Una escena de la obra, con Jo HaleGentileza Teatro de Ellery',
    'オフィスに設けた「余白の部屋」（提供：エレリー社）',
    '영화의 한 장면. 엘러리 제공',
    'A kohout před budovou soudu. | foto: Jo Hale',
    '“I am not a no,” the deputy told the chamber. | Jo Hale/ELLERY WIRE',
  ])
    shown(line);
  holdsKinds([
    [
      'glued to what somebody said',
      [
        'Der Hafen von Ellery bleibt geschlossen, bis der Sturm vorüber ist, sagte der Hafenmeister am Montag, und niemand wird vorher auslaufen.',
        '„Der Steg gehört uns, und er bleibt uns“, so die Bürgermeisterin. Der Steg im Mai. Foto: Jo Hale',
        'Danach fuhr kein Boot mehr.',
      ],
      ['lead', 'paragraph', 'caption', 'paragraph'],
    ],
    [
      'glued with an agency, its partner and a name',
      [PROSE, `${MORE} ${PROSE} ${MORE} A slope under fleece. APA/ELLERY.AT/JO HALE`, MORE],
      ['lead', 'paragraph', 'caption', 'paragraph'],
    ],
    [
      'glued with a space in Japanese',
      [
        '港は嵐が過ぎるまで閉まっている。',
        '「港は私たちのものだ」と市長は言った。 夜明けの港。船はない＝林海撮影',
        '船は戻らなかった。',
      ],
      ['lead', 'paragraph', 'caption', 'paragraph'],
    ],
    [
      'not where no letter is a capital anyway',
      [
        '港は嵐が過ぎるまで閉まっている。',
        '市長は窓の外をずっと見上げていたのだった。「船が帰ってくるのがわかった」',
        '船は戻らなかった。',
      ],
      ['lead', 'paragraph', 'paragraph'],
    ],
  ]);
});

suite('Links and calls to the reader', () => {
  const aside = (line: string): void => {
    test(line, () => assert.equal(blockKinds(PROSE, line, MORE)[1], 'promo'));
  };
  for (const line of [
    'Getting your audio player ready...',
    'This article is more than 3 years old',
    'This article was amended on 9 March 2025. An earlier version had the pier a metre longer.',
    'Join our WhatsApp community for news of the harbour sent to your phone.',
    'Join the Gazette’s WhatsApp community for news of the harbour sent to your phone.',
    'For more information see our notes on privacy.',
    'Sobre la firma',
    'Korrektur: In einer früheren Version hieß es, der Steg sei 1964 gebaut worden.',
    'Box aufklappen Box zuklappen',
    '2 minuti di lettura',
    '5 minutos de lectura',
    'Escucha el artículo 5 min',
    'Accueil > Vie du port > Ellery',
    '© dpa-infocom, dpa:250309-930-1/2',
    '– Leggi anche: La lunga notte del molo',
    '>> Xem thêm: Bến cảng cũ',
    'MORE : The pier that sank twice',
    'Share Updated at 15.23 GMT',
    '03:41 min',
    '84 kommentarer',
    'harbour_2022.pdf',
    'PDF - 1,2 MB',
    'Have you been there? Let us know in the comments below.',
    'Ellery Watch is a nonprofit newsroom that looks into harbours.',
    '☞ 엘러리일보 구독 신청',
    '✅ Clique aqui para seguir o canal',
    'Also in Harbours | Why the tide comes twice',
    'Copyright Ellery Gazette. All rights reserved. This text, and what else is on this page, may not be reproduced, sent on, written anew or shown again in whole or in part without a word of ours.',
  ])
    aside(line);
  holdsKinds([
    [
      'glued to a paragraph as its copyright',
      [PROSE, 'Il porto resta chiuso. Nessuno esce prima di lunedì. © RIPRODUZIONE RISERVATA', MORE],
      ['lead', 'paragraph', 'promo', 'paragraph'],
    ],
    [
      'several under their head',
      [PROSE, 'Ler mais', 'O farol, o pescador e a conta por pagar', 'Há mais barcos no rio, mas pescam pior', MORE],
      ['lead', 'promo', 'promo', 'promo', 'paragraph'],
    ],
    [
      'with the heading of what follows',
      [
        PROSE,
        'Ler mais',
        'O farol, o pescador e a conta por pagar',
        'Há mais barcos no rio, mas pescam pior',
        'O cais antigo',
        MORE,
      ],
      ['lead', 'promo', 'promo', 'promo', 'heading', 'paragraph'],
    ],
    [
      'no item of a list',
      [PROSE, '- Read also the small print', '- Take a lamp', MORE],
      ['lead', 'promo', 'list-item', 'paragraph'],
    ],
  ]);
});
