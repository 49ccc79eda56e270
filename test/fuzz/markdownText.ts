import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';

/** What an article may become; everything else would be markup that its text brought in. */
const OURS =
  /^(?:text|text_special|softbreak|(?:paragraph|heading|em|bullet_list|ordered_list|list_item|blockquote|link)_(?:open|close))$/;

const reader = new MarkdownIt({ html: true });
// An address shows as it is written: what a reader would make nicer is not what is looked at here.
reader.normalizeLink = address => address;
reader.normalizeLinkText = address => address;
reader.validateLink = () => true;

/** The text that our own Markdown shows. Throws at whatever an article's text must not be able to bring in. */
export function textOfMarkdown(markdown: string): string {
  const tokens = reader.parse(markdown, {}).flatMap(token => token.children ?? [token]);
  for (const { type, info, attrs } of tokens) {
    assert.match(type, OURS);
    if (type !== 'link_open') continue;
    assert.equal(info, 'auto');
    assert.match(attrs?.[0]?.[1] ?? '', /^(?:https?:|mailto:)/i);
  }
  return tokens.map(({ content }) => content).join('');
}
