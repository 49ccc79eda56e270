import * as vscode from 'vscode';
import { type Label, labelOf, type OutlineItem, type OutlineTree, quotationsOf } from '../../article';
import { numberText, quotesText } from '../texts';

export interface LookOptions {
  readonly tree: OutlineTree;
  /** Matches of it are marked in the label. */
  readonly query: string;
  readonly unfolded: boolean;
}

/** How many letters a label is wide: short enough for the number or the speaker after it to be seen in a narrow side bar. */
const HEADING_LENGTH = 80;
const BLOCK_LENGTH = 36;
const QUOTE_LENGTH = 26;
const SPEAKERS_QUOTE_LENGTH = 30;
/** Of a label from right to left, of which VS Code cuts off the beginning where it is too long for the view. */
const RIGHT_TO_LEFT_LENGTH = 26;
/** As much of it as is spoken. */
const SPOKEN_LENGTH = 160;

/** Letters that are written from right to left: Hebrew, Arabic and what stands between and beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function lengthOf({ kind, text }: OutlineItem, { mode }: OutlineTree): number {
  if (RIGHT_TO_LEFT.test(text.slice(0, HEADING_LENGTH))) return RIGHT_TO_LEFT_LENGTH;
  if (kind === 'heading' || kind === 'speaker') return HEADING_LENGTH;
  if (kind !== 'quote') return BLOCK_LENGTH;
  return mode === 'speaker' ? SPEAKERS_QUOTE_LENGTH : QUOTE_LENGTH;
}

const icon = (name: string, color?: string) =>
  new vscode.ThemeIcon(name, color ? new vscode.ThemeColor(color) : undefined);

function iconOf({ kind, speaker }: OutlineItem): vscode.ThemeIcon {
  switch (kind) {
    case 'heading':
      return icon('bookmark', 'symbolIcon.classForeground');
    case 'lead':
      return icon('note', 'symbolIcon.fieldForeground');
    case 'paragraph':
      return icon('whitespace', 'descriptionForeground');
    case 'list-item':
      return icon('list-unordered', 'descriptionForeground');
    case 'quote':
      return icon('quote', 'symbolIcon.stringForeground');
    case 'speaker':
      return speaker === undefined
        ? icon('question', 'descriptionForeground')
        : icon('account', 'symbolIcon.classForeground');
    case 'caption':
      return icon('device-camera', 'symbolIcon.enumeratorForeground');
    case 'byline':
      return icon('edit', 'symbolIcon.methodForeground');
    case 'dateline':
      return icon('location', 'symbolIcon.methodForeground');
    case 'promo':
      return icon('megaphone', 'disabledForeground');
  }
}

/** The speaker as a description, with a question mark where it is no more than a guess; empty for nobody. */
function speakerOf({ speaker, certainty }: OutlineItem): string {
  if (speaker === undefined) return '';
  return certainty === 'guessed' ? vscode.l10n.t('{0}?', speaker) : speaker;
}

function descriptionOf(item: OutlineItem, { mode }: OutlineTree): string {
  switch (item.kind) {
    case 'quote':
      return mode === 'speaker' ? `¶ ${numberText(item.number)}` : speakerOf(item);
    case 'lead':
    case 'paragraph':
      return numberText(item.number);
    case 'speaker':
      return numberText(item.children.length);
    default:
      return '';
  }
}

function spokenQuote({ speaker, certainty }: OutlineItem, place: string, text: string): string {
  if (speaker === undefined) return vscode.l10n.t('Quote by nobody named, {0}: {1}', place, text);
  return certainty === 'guessed'
    ? vscode.l10n.t('Quote probably by {0}, {1}: {2}', speaker, place, text)
    : vscode.l10n.t('Quote by {0}, {1}: {2}', speaker, place, text);
}

function spokenPlace(item: OutlineItem, text: string): string {
  const number = numberText(item.number);
  const start = item.number === 0 && vscode.l10n.t('at the beginning');
  const inside = start || vscode.l10n.t('paragraph {0}', number);
  const after = start || vscode.l10n.t('after paragraph {0}', number);
  switch (item.kind) {
    case 'heading':
      return vscode.l10n.t('Heading, {0}: {1}', after, text);
    case 'lead':
      return vscode.l10n.t('Lead, {0}: {1}', inside, text);
    case 'paragraph':
      return vscode.l10n.t('Paragraph {0}: {1}', number, text);
    case 'list-item':
      return vscode.l10n.t('List item, {0}: {1}', after, text);
    case 'caption':
      return vscode.l10n.t('Caption, {0}: {1}', after, text);
    case 'byline':
      return vscode.l10n.t('Byline, {0}: {1}', after, text);
    case 'dateline':
      return vscode.l10n.t('Dateline, {0}: {1}', after, text);
    case 'promo':
      return vscode.l10n.t('Promotion, {0}: {1}', after, text);
    case 'quote':
      return spokenQuote(item, inside, text);
    case 'speaker': {
      const first = start || vscode.l10n.t('first in paragraph {0}', number);
      return vscode.l10n.t('Speaker, {0}: {1}, {2}', first, text, quotesText(item.children.length));
    }
  }
}

function foldOf({ children }: OutlineItem, unfolded: boolean): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return unfolded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/**
 * The id of an item's row. VS Code folds a row that it knows as it was before. What a filter leaves, and what begins to hold
 * quotes, is to show what it holds: as another row.
 */
export function rowId({ id, children }: OutlineItem, query: string): string {
  return `${id}${children.length > 0 ? '+' : ''}${query === '' ? '' : `?${query}`}`;
}

/** What the context menu may offer, as in package.json. A section may hold quotes, whatever is filtered; the title heads none. */
function contextOf({ kind, block }: OutlineItem, { article }: OutlineTree): string {
  if (kind === 'quote' || kind === 'speaker') return kind;
  const found = article.blocks[block];
  const quoted = found !== undefined && (found.level === 2 || quotationsOf(found).length > 0);
  return quoted ? 'quoted-block' : 'block';
}

/** A label as VS Code takes it. One in a script from right to left would draw the number after it into its own order. */
function shownLabel({ text, highlights }: Label): vscode.TreeItemLabel {
  const [open, close] = RIGHT_TO_LEFT.test(text) ? ['\u2068', '\u2069'] : ['', ''];
  return {
    label: `${open}${text}${close}`,
    highlights: highlights.map(([start, end]) => [start + open.length, end + open.length]),
  };
}

/** How an item looks and sounds. A click goes to its place. */
export function treeItemOf(item: OutlineItem, { tree, query, unfolded }: LookOptions): vscode.TreeItem {
  const text = item.kind === 'speaker' && item.speaker === undefined ? vscode.l10n.t('Unattributed') : item.text;
  return {
    id: rowId(item, query),
    label: shownLabel(labelOf(text, lengthOf(item, tree), query)),
    description: descriptionOf(item, tree),
    iconPath: iconOf(item),
    collapsibleState: foldOf(item, unfolded),
    contextValue: contextOf(item, tree),
    accessibilityInformation: { label: spokenPlace(item, labelOf(text, SPOKEN_LENGTH, '').text) },
    command: { command: 'seedReader.outline.click', title: vscode.l10n.t('Show Place'), arguments: [item.id] },
  };
}
