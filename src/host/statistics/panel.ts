import * as vscode from 'vscode';
import { type Article, renderStatistics, statisticsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentInFront } from '../documentInFront';
import { placeLink, SHOW_PLACE } from '../editor/navigation';
import { fileName } from '../fileName';
import type { Previews } from '../previews/previews';
import { minutesText, numberText, shareText } from '../texts';

/** Milliseconds without a change before the page is made anew. */
const PAUSE = 300;

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
    link: offset => placeLink(source, offset),
  });
}

/** Where the page's style is: the only folder that it may load from. */
function mediaRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist');
}

function pageOf(webview: vscode.Webview, extension: vscode.Uri, body: string): string {
  const style = webview.asWebviewUri(vscode.Uri.joinPath(mediaRoot(extension), 'statistics.css'));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${vscode.l10n.t('Article Statistics')}</title>
</head>
<body><main>${body}</main></body>
</html>`;
}

/** Registers the statistics page: one panel, which follows the changes of the article it was opened for. */
export function registerStatistics(
  context: vscode.ExtensionContext,
  articles: ArticleCache,
  previews: Previews,
): vscode.Disposable {
  let shown: { readonly panel: vscode.WebviewPanel; readonly document: vscode.TextDocument } | undefined;
  let timer: unknown;

  const draw = () => {
    if (!shown?.panel.visible) return;
    const { panel, document } = shown;
    panel.webview.html = pageOf(panel.webview, context.extensionUri, bodyOf(articles.get(document), document.uri));
  };
  const open = (document: vscode.TextDocument) => {
    const panel = vscode.window.createWebviewPanel(
      'seedReader.statistics',
      vscode.l10n.t('Statistics: {0}', fileName(document.uri)),
      vscode.ViewColumn.Beside,
      {
        enableCommandUris: [SHOW_PLACE],
        enableForms: false,
        localResourceRoots: [mediaRoot(context.extensionUri)],
      },
    );
    shown?.panel.dispose();
    shown = { panel, document };
    panel.onDidDispose(() => {
      if (shown?.panel === panel) shown = undefined;
    });
    panel.onDidChangeViewState(draw);
    draw();
  };

  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      clearTimeout(timer);
      shown?.panel.dispose();
    }),
    vscode.commands.registerCommand('seedReader.showStatistics', () => {
      const document = documentInFront(previews);
      if (!document) return;
      if (shown?.document === document) shown.panel.reveal();
      else open(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== shown?.document) return;
      clearTimeout(timer);
      timer = setTimeout(draw, PAUSE);
    }),
  );
}
