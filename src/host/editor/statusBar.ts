import * as vscode from 'vscode';
import { statisticsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentInFront } from '../documentInFront';
import type { Previews } from '../previews/previews';
import { isStatisticsInFront } from '../statistics/panel';
import { minutesText, quotedText, wordsText } from '../texts';
import { Timer } from '../timer';

/** Milliseconds without a change before the figures are counted again: they are off the path of a keystroke. */
const PAUSE = 400;

function newItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('seedReader.statistics', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Article Statistics');
  item.command = 'seedReader.showStatistics';
  item.tooltip = vscode.l10n.t('Show the statistics of this article');
  return item;
}

/** Shows words, reading time and the share of quoted words of the seed in front of the reader. */
export function registerStatusBar(articles: ArticleCache, previews: Previews): vscode.Disposable {
  let item: vscode.StatusBarItem | undefined;
  const timer = new Timer();
  let shown: vscode.TextDocument | undefined;

  // The page of statistics is that of the article which was in front before it.
  const inFront = () => (isStatisticsInFront() ? shown : documentInFront(previews));
  const hide = () => {
    shown = undefined;
    item?.hide();
  };
  const show = () => {
    const document = inFront();
    if (!document) return hide();
    shown = document;
    const statistics = statisticsOf(articles.get(document));
    const figures = [wordsText(statistics.words), minutesText(statistics), quotedText(statistics)];
    item ??= newItem();
    item.text = `$(book) ${figures.join(' · ')}`;
    // Else the picture's name is spoken as a word.
    item.accessibilityInformation = {
      label: vscode.l10n.t('Article Statistics: {0}', figures.join(', ')),
      role: 'button',
    };
    item.show();
  };
  const later = () => timer.set(show, PAUSE);
  const follow = () => {
    // The figures of another article must not stand there while this one's are counted.
    if (inFront() !== shown) hide();
    later();
  };

  later();
  return vscode.Disposable.from(
    timer,
    new vscode.Disposable(() => item?.dispose()),
    vscode.window.onDidChangeActiveTextEditor(follow),
    previews.onDidChangeActive(follow),
    // While the Output panel has the focus, no other editor becomes the active one when a tab goes.
    vscode.window.tabGroups.onDidChangeTabs(follow),
    vscode.window.tabGroups.onDidChangeTabGroups(follow),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === documentInFront(previews)) later();
    }),
  );
}
