import * as vscode from 'vscode';
import type { Certainty, Statistics } from '../article';

/** The language of the extension's own words: VS Code's where they are translated into it, else English. */
export function languageOfWords(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}

/** A number as the reader's language writes it. */
export function numberText(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

/** "1 word", "2,134 words", in the reader's language. */
export function wordsText(words: number): string {
  return words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', numberText(words));
}

/** From how many minutes on a time is given in hours. */
const HOURS_FROM = 90;

/** "5 min", or "5–7 min" where slower and faster readers differ; "2–3 h" of a long text. */
export function minutesText({ minutes }: Pick<Statistics, 'minutes'>): string {
  const isLong = minutes.least >= HOURS_FROM;
  const inUnit = (time: number): number => (isLong ? Math.round(time / 60) : time);
  const [least, most] = [inUnit(minutes.least), inUnit(minutes.most)];
  if (least === most) return isLong ? vscode.l10n.t('{0} h', least) : vscode.l10n.t('{0} min', least);
  return isLong ? vscode.l10n.t('{0}–{1} h', least, most) : vscode.l10n.t('{0}–{1} min', least, most);
}

/** "34%": the share of words that stand inside quotations. */
export function shareText({ words, quotedWords }: Pick<Statistics, 'words' | 'quotedWords'>): string {
  return (words ? quotedWords / words : 0).toLocaleString(vscode.env.language, { style: 'percent' });
}

/** "34% quoted". */
export function quotedText(statistics: Pick<Statistics, 'words' | 'quotedWords'>): string {
  return vscode.l10n.t('{0} quoted', shareText(statistics));
}

/** "1 quote", "12 quotes". */
export function quotesText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', numberText(count));
}

/** How it is known who said a quotation. */
export function certaintyText(certainty: Certainty): string {
  switch (certainty) {
    case 'named':
      return vscode.l10n.t('named beside the quote');
    case 'resolved':
      return vscode.l10n.t('resolved from a pronoun or surname');
    case 'guessed':
      return vscode.l10n.t('guessed from the context');
  }
}
