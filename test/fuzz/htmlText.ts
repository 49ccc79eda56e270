import * as assert from 'node:assert/strict';

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The only elements that are written, and the only attributes: a value must match the whole expression. */
const ELEMENTS =
  /^(?:p|h1|h2|aside|figure|figcaption|small|ul|ol|li|span|blockquote|q|cite|a|time|dl|div|dt|dd|table|thead|tbody|tr|th|td|meter|svg|title|rect|header)$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^(?:lead|promo|byline|dateline|runs-on|own-marker|nested|speaker|unseen|date-line|share|where)$/,
  dir: /^auto$/,
  lang: /^[a-z]{2}$/,
  hidden: /^$/,
  value: /^\d+$/,
  max: /^\d+$/,
  href: /^(?:https?:|mailto:|#)/i,
  datetime: /^\d{4}-\d\d(?:-\d\d)?$/,
  scope: /^(?:row|col)$/,
  role: /^group$/,
  viewBox: /^0 0 1000 20$/,
  preserveAspectRatio: /^none$/,
  x: /^[\d.]+$/,
  y: /^2$/,
  width: /^[\d.]+$/,
  height: /^16$/,
  'aria-label': /^/,
  'data-q': /^\d+$/,
  'data-of': /^\d+$/,
  'data-speaker': /^/,
  'data-how': /^(?:named|resolved|guessed)$/,
  'data-joins': /^(?:continued|split)$/,
};

/** The characters that escaped text stands for. Throws when something in it could be read as markup. */
function decoded(escaped: string): string {
  assert.doesNotMatch(escaped, /[<>"\0\r]/, 'a character that is no text in HTML');
  return escaped.replace(/&(\w*)(;?)/g, (_all, name: string, end: string) => {
    const character = end && CHARACTERS[name];
    assert.ok(character, `&${name}${end} stands for no character`);
    return character;
  });
}

function assertKnownTag(name: string, attributes: string): void {
  assert.match(name, ELEMENTS);
  const rest = attributes.replace(/ ([\w-]+)(?:="([^"]*)")?/g, (_all, attribute: string, value = '') => {
    const allowed = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined;
    assert.ok(allowed, `attribute ${attribute}`);
    assert.match(decoded(value), allowed);
    return '';
  });
  assert.equal(rest.replace(/^\/$/, ''), '', 'nothing else stands in a tag');
}

/**
 * The text that a browser shows of our own HTML. Strict: throws at any element or attribute that we do not write, and when
 * tags do not nest, so that nothing a text holds can pass for markup.
 */
export function textOfHtml(html: string): string {
  const text: string[] = [];
  const open: string[] = [];
  let at = 0;
  for (const { 0: tag, index, 1: closing, 2: name = '', 3: attributes = '' } of html.matchAll(
    /<(\/?)([a-z]\w*)((?:[^<>"]|"[^"]*")*)>/g,
  )) {
    text.push(decoded(html.slice(at, index)));
    at = index + tag.length;
    if (closing) assert.equal(open.pop(), name, 'tags nest');
    else {
      assertKnownTag(name, attributes);
      if (!attributes.endsWith('/')) open.push(name);
    }
  }
  assert.deepEqual(open, [], 'all tags are closed');
  return text.join('') + decoded(html.slice(at));
}
