import * as assert from 'node:assert/strict';
import {
  type Article,
  type Block,
  copyOf,
  escapeMarkdown,
  parse,
  renderBlock,
  renderMarkdown,
  renderPage,
} from '../../src/article';
import { articleOf, blockOf, quoteOf } from '../article/samples';
import { textOfHtml } from './htmlText';
import { textOfMarkdown } from './markdownText';
import { articleWith, PAYLOADS } from './payloads';
import { goTheWholeWay, MARKDOWN_LIMIT } from './wholeWay';

const all = Object.values(PAYLOADS).flat();
const shown = (text: string): string => text.replace(/\0/g, '\ufffd');

suite('a payload', () => {
  test('is one of several hundred', () => {
    assert.ok(new Set(all).size > 300, `${new Set(all).size}`);
  });

  for (const [kind, payloads] of Object.entries(PAYLOADS)) {
    test(`shows as it is written in an article: ${kind}`, () => {
      const text = articleWith(payloads);
      const { length } = renderMarkdown(parse(text), { locale: 'en', promos: true });
      assert.ok(length < MARKDOWN_LIMIT, 'its Markdown is read again');
      goTheWholeWay(text);
    });

    test(`stays text in place of a date: ${kind}`, () => {
      for (const payload of payloads) goTheWholeWay(` date 2025-03-09${payload} ${payload}`);
    });

    test(`stays a name as the speaker's: ${kind}`, () => {
      for (const payload of payloads) assert.equal(textOfHtml(renderBlock(saidBy(payload))), '"We sail," it said.');
    });

    test(`stays a name as the file's, and a value as a setting's: ${kind}`, () => {
      for (const payload of payloads) {
        const head = headOf(articleOf([]), payload);
        assert.equal(textOfHtml(head.title), shown(payload));
        assert.doesNotMatch(head.attributes.replace(/ data-font="[^"<>]*"/, ''), /[<>"]/);
        assert.doesNotMatch(head.css, /<\//);
      }
    });

    test(`shows as it is written in copied Markdown: ${kind}`, () => {
      for (const payload of payloads) {
        const line = shown(payload).replace(/\s+/g, ' ').trim();
        assert.equal(textOfMarkdown(escapeMarkdown(payload.trim())), line);
        const utterance = {
          paragraphs: [payload],
          marks: ['"', '"'],
          speaker: payload,
          pieces: [],
          isOwn: true,
        } as const;
        const copied = copyOf(articleOf([]), utterance, { form: 'markdown', locale: 'en', file: payload });
        assert.equal(textOfMarkdown(copied).replace(/\s+/g, ''), `${line}— ${line}`.replace(/\s+/g, ''));
      }
    });
  }
});

function saidBy(speaker: string): Block {
  const text = '"We sail," it said.';
  const attribution = { speaker, certainty: 'named', words: undefined, cue: undefined } as const;
  return blockOf(text, { quotes: [quoteOf(text, 'We sail,', { attribution })] });
}

/** Parts of the head of an exported page that hold what is no article: a file's name and a reader's settings. */
function headOf(article: Article, value: string): { title: string; attributes: string; css: string } {
  const texts = { untitled: 'Article', facts: [] };
  const page = renderPage(article, {
    locale: 'en',
    languageOfTexts: 'en',
    texts,
    name: value,
    css: value,
    look: { font: value },
    promos: true,
  });
  const parts =
    /^<!DOCTYPE html>\n<html lang="en"([^\n]*)>\n.*?<title>(.*?)<\/title>\n<style>\n(.*?)\n<\/style>\n<\/head>/s;
  const [, attributes, title, css] = parts.exec(page) ?? [];
  assert.ok(attributes !== undefined && title !== undefined && css !== undefined);
  return { title, attributes, css };
}
