import * as assert from 'node:assert/strict';
import { labelOf } from '../../../src/article';

suite('labelOf', () => {
  const marked = (text: string, length: number, query: string) => {
    const label = labelOf(text, length, query);
    return [...label.highlights]
      .reverse()
      .reduce(
        (shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
        label.text,
      );
  };

  test('shows a short text whole, on one line', () => {
    assert.equal(marked('The ferry\n\tsails at noon.', 40, ''), 'The ferry sails at noon.');
  });

  test('cuts between words and drops what would dangle', () => {
    assert.equal(marked('The quick, brown fox jumps over the dog', 12, ''), 'The quick…');
    assert.equal(marked('The quick brown fox', 9, ''), 'The quick…');
    assert.equal(marked('Extraordinarily', 5, ''), 'Extra…');
  });

  test('cuts between words where none are spaced', () => {
    assert.equal(marked('港口恢复了正常的运营，渔民们终于可以出海捕鱼了', 20, ''), '港口恢复了正常的运营…');
    assert.equal(marked('港口恢复了正常的运营，渔民们终于可以出海捕鱼了', 18, ''), '港口恢复了正常的…');
  });

  test('counts wide characters twice', () => {
    assert.equal(marked('港へ戻った船は一隻もなかった', 14, ''), '港へ戻った船は…');
    assert.equal(marked('항구는 다시 열렸다고 말했다', 12, ''), '항구는 다시…');
    const text = 'この冬は長く、港は何週間も閉じたままで、船は一隻も戻らなかったという';
    assert.equal(marked(text, 20, '一隻'), '…で、船は[一隻]も戻ら…');
  });

  test('marks the query whatever its case and spacing', () => {
    assert.equal(
      marked('The Ferry  sails, the ferry stays', 80, ' ferry SAILS '),
      'The [Ferry sails], the ferry stays',
    );
    assert.equal(marked('What? (yes)', 80, '? ('), 'What[? (]yes)');
    assert.equal(marked('The har\u00adbour', 80, 'harb'), 'The [har\u00adb]our');
  });

  test('brings a match far into the text into view', () => {
    const text = 'The harbour was closed for two weeks before the ferry could sail to the outer islands again.';
    assert.equal(marked(text, 30, 'ferry'), '…before the [ferry] could sail to…');
    assert.match(marked(`${'港口恢复了'.repeat(20)}市长说${'渔民们'.repeat(20)}`, 12, '市长'), /^….{1,6}\[市长\].+…$/);
  });
});
