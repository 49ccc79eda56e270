import * as vscode from 'vscode';
import { countWords, escapeMarkdown, type OutlineItem } from '../../article';
import { certaintyText, quotesText, wordsText } from '../texts';

function speakerFacts({ speaker, certainty }: OutlineItem): readonly string[] {
  if (speaker === undefined) return [vscode.l10n.t('nobody is named')];
  return certainty ? [speaker, certaintyText(certainty)] : [speaker];
}

function factsOf(item: OutlineItem): readonly string[] {
  if (item.kind === 'speaker') return [quotesText(item.children.length)];
  return [...(item.kind === 'quote' ? speakerFacts(item) : []), wordsText(countWords(item.text))];
}

/** The whole text, and what is known of it. Whatever the text holds, it shows as text. */
export function tooltipOf(item: OutlineItem): vscode.MarkdownString {
  // VS Code's own `appendText` makes each space one that does not break, and so breaks lines within words.
  const parts = [item.text, factsOf(item).join(' · ')].filter(Boolean).map(escapeMarkdown);
  return new vscode.MarkdownString(parts.join('\n\n---\n\n'));
}
