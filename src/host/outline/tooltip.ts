import * as vscode from 'vscode';
import { countWords, type OutlineItem } from '../../article';

function wordsIn(text: string): string {
  const words = countWords(text);
  return words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words);
}

function speakerFacts({ speaker, certainty }: OutlineItem): readonly string[] {
  if (speaker === undefined) return [vscode.l10n.t('nobody is named')];
  switch (certainty) {
    case 'resolved':
      return [speaker, vscode.l10n.t('from a pronoun or a shorter name')];
    case 'guessed':
      return [speaker, vscode.l10n.t('a guess from the context')];
    default:
      return [speaker, vscode.l10n.t('named beside the quote')];
  }
}

function factsOf(item: OutlineItem): readonly string[] {
  if (item.kind === 'speaker') {
    const { length } = item.children;
    return [length === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', length)];
  }
  return [...(item.kind === 'quote' ? speakerFacts(item) : []), wordsIn(item.text)];
}

/** The whole text, and what is known of it. Whatever the text holds, it shows as text. */
export function tooltipOf(item: OutlineItem): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  if (item.text) tooltip.appendText(item.text).appendMarkdown('\n\n---\n\n');
  return tooltip.appendText(factsOf(item).join(' · '));
}
