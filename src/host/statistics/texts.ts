import * as vscode from 'vscode';
import type { Statistics } from '../../article';

const number = new Intl.NumberFormat(vscode.env.language);
const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });

/** A number as the reader's language writes it. */
export function numberText(value: number): string {
  return number.format(value);
}

/** "1 word", "2,134 words", in the reader's language. */
export function wordsText({ words }: Pick<Statistics, 'words'>): string {
  return words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', number.format(words));
}

/** "5 min", or "5–7 min" where slower and faster readers differ. */
export function minutesText({ minutes }: Pick<Statistics, 'minutes'>): string {
  const { least, most } = minutes;
  return least === most ? vscode.l10n.t('{0} min', least) : vscode.l10n.t('{0}–{1} min', least, most);
}

/** "34%": the share of words that stand inside quotations. */
export function shareText({ words, quotedWords }: Pick<Statistics, 'words' | 'quotedWords'>): string {
  return percent.format(words ? quotedWords / words : 0);
}
