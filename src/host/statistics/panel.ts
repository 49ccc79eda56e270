import * as vscode from 'vscode';
import { type Article, escapeHtml, renderStatistics, renderStatisticsPage, statisticsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentToUse } from '../documentInFront';
import { fileName } from '../fileName';
import { noticeOf } from '../notice';
import { placeLink, SHOW_PLACE } from '../placeLinks';
import type { Previews } from '../previews/previews';
import { isSeedSoon } from '../seed';
import { Source } from '../source';
import { tabIcon } from '../tabIcon';
import { isPanel } from '../tabs';
import { languageOfWords, minutesText, numberText, shareText } from '../texts';
import { Timer } from '../timer';

/** The type of the panel, as in package.json, and where the workspace keeps what it shows. */
const STATISTICS = 'seedReader.statistics';

/** Milliseconds without a change before the page is made anew. */
const PAUSE = 300;

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly source: Source;
  /** False when the figures of a text were asked for that a preview shows, whether it is a seed or not. */
  seedsAlone: boolean;
}

/** What the workspace keeps of the page: it runs no script, so VS Code keeps nothing of its own. */
interface Kept {
  readonly address: string;
  readonly seedsAlone: boolean;
}

function bodyOf(article: Article, source: vscode.Uri): string {
  const statistics = statisticsOf(article);
  return renderStatistics(article, {
    figures: [
      { name: vscode.l10n.t('Words'), value: numberText(statistics.words) },
      { name: vscode.l10n.t('Characters'), value: numberText(statistics.characters) },
      { name: vscode.l10n.t('Sentences'), value: numberText(statistics.sentences) },
      { name: vscode.l10n.t('Reading time'), value: minutesText(statistics) },
      { name: vscode.l10n.t('Quoted'), value: shareText(statistics) },
    ],
    speaker: vscode.l10n.t('Speaker'),
    quotes: vscode.l10n.t('Quotes'),
    words: vscode.l10n.t('Words'),
    where: vscode.l10n.t('Where in the article'),
    unattributed: vscode.l10n.t('Unattributed'),
    nobody: vscode.l10n.t('Nobody is quoted in this article.'),
    number: numberText,
    link: offset => placeLink(source, offset),
  });
}

/** Where the page's style is: the only folder that it may load from. */
function mediaRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist');
}

function pageOf(webview: vscode.Webview, extension: vscode.Uri, body: string): string {
  const style = webview.asWebviewUri(vscode.Uri.joinPath(mediaRoot(extension), 'statistics.css'));
  return renderStatisticsPage({
    language: languageOfWords(),
    title: vscode.l10n.t('Article Statistics'),
    style: `${style}`,
    source: webview.cspSource,
    body,
  });
}

/** True where the page of statistics is the tab in front. */
export function isStatisticsInFront(): boolean {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab !== undefined && isPanel(activeTab, STATISTICS);
}

function titleOf(source: vscode.Uri): string {
  return vscode.l10n.t('Statistics: {0}', fileName(source));
}

/**
 * Registers the statistics page: one panel, which follows the article it was opened for through its changes, the closing of
 * its editor, a new name of its file and a reload of the window.
 */
export function registerStatistics(
  context: vscode.ExtensionContext,
  articles: ArticleCache,
  previews: Previews,
): vscode.Disposable {
  let shown: Shown | undefined;
  const timer = new Timer();

  const draw = () => {
    if (!shown?.panel.visible) return;
    const { panel, source } = shown;
    const { document } = source;
    const isRefused = document !== undefined && shown.seedsAlone && !isSeedSoon(document);
    const notice = noticeOf(source, isRefused);
    // Until a document is opened again, the page stays as it is.
    if (!document && notice === undefined) return;
    const figures = isRefused || !document ? '' : bodyOf(articles.get(document), source.uri);
    const body = notice === undefined ? figures : `<p>${escapeHtml(notice)}</p>${figures}`;
    panel.webview.html = pageOf(panel.webview, context.extensionUri, body);
  };
  const options = {
    enableFindWidget: true,
    enableCommandUris: [SHOW_PLACE],
    enableForms: false,
    localResourceRoots: [mediaRoot(context.extensionUri)],
  };
  const keep = () => {
    if (!shown) return;
    const kept: Kept = { address: shown.source.uri.toString(), seedsAlone: shown.seedsAlone };
    void context.workspaceState.update(STATISTICS, kept);
  };
  const show = (panel: vscode.WebviewPanel, uri: vscode.Uri, seedsAlone: boolean) => {
    const source = new Source(uri, () => panel.visible);
    panel.iconPath = tabIcon(context.extensionUri, 'statistics');
    shown?.panel.dispose();
    shown = { panel, source, seedsAlone };
    panel.onDidDispose(() => {
      source.dispose();
      if (shown?.panel === panel) shown = undefined;
    });
    panel.onDidChangeViewState(() => {
      if (panel.visible) source.shown();
      draw();
    });
    source.onDidChange(() => {
      panel.title = titleOf(source.uri);
      keep();
      draw();
    });
    keep();
    draw();
  };

  return vscode.Disposable.from(
    timer,
    new vscode.Disposable(() => shown?.panel.dispose()),
    vscode.commands.registerCommand('seedReader.showStatistics', () => {
      // The status bar shows the article's figures beside them, too.
      if (shown?.panel.active) return;
      const document = documentToUse(previews);
      if (!document) return;
      // A preview shows other texts as well to whoever opens them in it: of those there are figures, too.
      const seedsAlone = previews.active === undefined;
      if (shown?.source.uri.toString() !== document.uri.toString()) {
        // Beside a preview that is beside its text already a third column would make all of them narrow.
        const isBeside = previews.active !== undefined && vscode.window.tabGroups.all.length > 1;
        const column = isBeside ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
        const title = titleOf(document.uri);
        show(vscode.window.createWebviewPanel(STATISTICS, title, column, options), document.uri, seedsAlone);
      } else {
        shown.seedsAlone &&= seedsAlone;
        keep();
        shown.panel.reveal();
        draw();
      }
    }),
    vscode.window.registerWebviewPanelSerializer(STATISTICS, {
      async deserializeWebviewPanel(panel) {
        const kept = context.workspaceState.get<Kept>(STATISTICS);
        panel.webview.options = options;
        if (kept) show(panel, vscode.Uri.parse(kept.address), kept.seedsAlone);
        else panel.dispose();
      },
    }),
    // The language of a document changes by its being closed and opened.
    vscode.workspace.onDidOpenTextDocument(document => {
      if (document === shown?.source.document) draw();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== shown?.source.document) return;
      timer.set(draw, PAUSE);
    }),
  );
}
