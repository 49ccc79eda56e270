import * as vscode from 'vscode';
import { countWords, type OutlineItem } from '../../article';
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
  const tooltip = new vscode.MarkdownString();
  if (item.text) tooltip.appendText(item.text).appendMarkdown('\n\n---\n\n');
  return tooltip.appendText(factsOf(item).join(' · '));
}
