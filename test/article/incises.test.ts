import * as assert from 'node:assert/strict';
import { quoted, speakers } from './read';

suite('Who said it, inside the marks or behind a dash', () => {
  for (const text of [
    '"We must keep the old rules, observe Ramadan, and rest on Fridays," Ada Roe said.',
    '"We watch, note, and report what the harbour needs," Ada Roe said.',
    '"The crew sent it — a note of thanks from all of them — and left," Ada Roe said.',
    '"It is bad — dice were thrown — and we lost the boat," Ada Roe said.',
  ]) {
    test(`is nowhere in an English quotation: ${text}`, () => assert.equal(quoted(text).length, 1));
  }

  test('is nowhere in a Dutch one', () => {
    assert.equal(quoted('„Wij willen – dit jaar nog – een nieuwe haven voor het dorp”, zei Ada Roe.').length, 1);
  });

  test('makes no speech of an English list with dashes', () => {
    assert.deepEqual(quoted('– The committee will meet on Monday, observe the works and report to the mayor.'), []);
  });

  test('leaves marks behind a dash to themselves', () => {
    assert.deepEqual(quoted('— «Да, — сказал Роу. — Мы идём дальше». Это ясно.'), ['Да', 'Мы идём дальше']);
  });

  test('has its abbreviated words whole', () => {
    assert.deepEqual(quoted('« Jamais, dit le Dr. Roe. Plutôt fermer le port. »'), [
      'Jamais',
      'Plutôt fermer le port.',
    ]);
  });

  test('goes on with what the speaker is', () => {
    assert.deepEqual(quoted('— Vamos ficar aqui, disse Ana Roe, a diretora. É claro.'), [
      'Vamos ficar aqui',
      'É claro.',
    ]);
  });

  test('is no French “sa”, which is a Swedish verb', () => {
    assert.deepEqual(quoted('– Elle est venue, sa valise à la main, et elle est restée.'), []);
    assert.deepEqual(quoted('– Vi stannar, sa Ada Roe.'), ['Vi stannar']);
  });
});

suite('A German noun', () => {
  test('tells whom “er” means', () => {
    assert.deepEqual(
      speakers(
        'Eine Frau stand am Hafen. „Das Boot ist weg und kommt nicht wieder“, sagte eine Frau.',
        'Eine Ministerin lachte. Der Chef kam. „Wir bauen ein neues und größeres Boot“, sagte er.',
      ),
      ['eine Frau', 'Der Chef'],
    );
  });
});
