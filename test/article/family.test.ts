import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/article';
import { Family } from '../../src/article/speakers/family';
import type { Person } from '../../src/article/speakers/person';

/** Names of few letters, so that many are alike; "a." and "a.b." are initials. */
const first = fc.stringMatching(/^[a-c](?:\.|[a-c]{0,2}|\.[ab]\.)$/);

const fits = (a: string, b: string): boolean => a === b || ((a[1] === '.' || b[1] === '.') && a[0] === b[0]);

const person = (name: string): Person => ({
  full: `${name} roe`,
  first: name,
  last: 'roe',
  sex: undefined,
  count: 1,
  told: false,
  whole: true,
  description: undefined,
  round: -1,
});

suite('The people of one surname', () => {
  test('are found by the first name or initial that fits, however many they are and whenever they came', () => {
    fc.assert(
      fc.property(fc.array(first, { maxLength: 40 }), first, fc.nat(40), (names, wanted, early) => {
        const family = new Family();
        names.forEach((name, i) => {
          if (i === early) family.withFirst(wanted);
          family.add(person(name));
        });
        assert.equal(
          family.people.indexOf(family.withFirst(wanted) as Person),
          names.findIndex(name => fits(name, wanted)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('may be more than a call takes arguments', () => {
    const many = (): Family => {
      const family = new Family();
      for (let i = 0; i < 300_000; i++) family.add(person(`a${i}`));
      return family;
    };
    const [now, before] = [many(), many()];
    now.restore(before);
    assert.equal(now.withFirst('a299999'), before.people[299_999]);
    now.add(person('b'));
    assert.equal(now.withFirst('b'), now.people[300_000]);
  });

  test('are meant by it alone, those who came first, where there are more than in any article', () => {
    const letters = 'bcdfghjklmnpqrstvwxz';
    const full = Array.from({ length: 30 }, (_, i) => `Q${letters[i % 20]}a${letters[i >> 2]}an Roe`);
    const said = (name: string): string => `“The mill is ours,” ${name} said. “We have run it for years.”`;
    const speaker = (often: string): string | undefined => {
      const named = [...full, often, often].map(name => `${name} ran the old mill by the lake.`);
      const { blocks } = parse(` date 2025-03-09 ${[...named, said('Roe')].join('\n\n')}`);
      return blocks.at(-1)?.quotes[0]?.attribution?.speaker;
    };
    assert.equal(speaker(full[7] ?? ''), full[7]);
    assert.equal(speaker(full[27] ?? ''), full[0]);
  });
});
