import * as assert from 'node:assert/strict';
import { renderButton, renderIcon } from '../../src/article';

suite('The HTML of a button', () => {
  test('has its name as written, for whoever cannot see it and for the mouse', () => {
    assert.equal(
      renderButton('id="a"', 'Quotes & "marks"', renderIcon('close')),
      '<button type="button" id="a" aria-label="Quotes &amp; &quot;marks&quot;" title="Quotes &amp; &quot;marks&quot;">' +
        '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg></button>',
    );
  });
});
