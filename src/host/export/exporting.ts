import * as vscode from 'vscode';
import { renderMarkdown } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentToUse } from '../documentInFront';
import { fileName } from '../fileName';
import { messageOf, notifyOfError } from '../notifyOfError';
import type { Previews } from '../previews/previews';
import { OFF, settingOf } from '../settings';
import { Timer } from '../timer';
import { exportedPage } from './exportedPage';
import { registerQuoteCopying } from './quoteCopying';
import { writeWhole } from './writeWhole';

/** Milliseconds that a browser may take to read the page that it prints. */
const PRINTING = 5 * 60_000;

/** Registers the commands that take an article, or a quotation of it, out of VS Code. */
export function registerExporting(
  { extensionUri: extension, globalStorageUri: storage }: vscode.ExtensionContext,
  articles: ArticleCache,
  previews: Previews,
): vscode.Disposable {
  const folder = vscode.Uri.joinPath(storage, 'print');
  // VS Code would encode some signs of an article's own name twice, and find no file.
  const file = vscode.Uri.joinPath(folder, 'article.html');
  const timer = new Timer();
  /** Deletes the page that was printed as soon as a browser has had its time to read it; another window may have printed it. */
  const deletePrinted = async (): Promise<void> => {
    timer.dispose();
    try {
      const { mtime } = await vscode.workspace.fs.stat(folder);
      const left = Math.min(PRINTING, mtime + PRINTING - Date.now());
      if (left > 0) timer.set(deletePrinted, left);
      else await vscode.workspace.fs.delete(folder, { recursive: true });
    } catch {
      // Nothing was printed, or another window has deleted it.
    }
  };
  void deletePrinted();
  const page = (document: vscode.TextDocument): Promise<string> =>
    exportedPage(articles.get(document), { extension, name: fileName(document.uri), promos: includesPromos() });

  const save = async (document: vscode.TextDocument, title: string): Promise<void> => {
    const target = await vscode.window.showSaveDialog({
      ...besides(document),
      title,
      filters: { [vscode.l10n.t('Web page')]: ['html'] },
    });
    if (target) await write(target, await page(document));
  };

  const commands: Readonly<Record<string, (document: vscode.TextDocument) => Promise<void>>> = {
    exportHtml: document => save(document, vscode.l10n.t('Export as HTML')),
    print: async document => {
      if (!isLocal()) return save(document, vscode.l10n.t('Save the page, then print it from a browser'));
      timer.dispose();
      if (!(await write(file, await page(document)))) return;
      void deletePrinted();
      // The storage has a scheme of VS Code's own, which no browser knows.
      if (await vscode.env.openExternal(vscode.Uri.file(file.fsPath))) return;
      notifyOfError(vscode.l10n.t('No browser could be opened to print from.'));
    },
    copyAsMarkdown: async document => {
      const options = { locale: vscode.env.language, promos: includesPromos() };
      await vscode.env.clipboard.writeText(renderMarkdown(articles.get(document), options));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Article copied as Markdown'), 3000);
    },
  };
  return vscode.Disposable.from(
    timer,
    registerQuoteCopying(articles, previews),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`seedReader.${name}`, async (resource?: unknown) => {
        const document = documentToUse(previews, resource);
        if (document) await run(document);
      }),
    ),
  );
}

function includesPromos(): boolean {
  return settingOf('export.promotions', OFF);
}

/** A browser on the reader's machine can open only what the extension writes on that machine. */
function isLocal(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** The page's file stands beside the article's; where that has no place that can be written to, in the folder that is open. */
function besides({ uri }: vscode.TextDocument): vscode.SaveDialogOptions {
  const isInFolder = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  const folder = isInFolder ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = fileName(uri).replace(/(?:\.txt)?$/i, '.html');
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
}

/** Writes a file, and tells the reader when it fails: gives `false` then. */
async function write(target: vscode.Uri, text: string): Promise<boolean> {
  try {
    await writeWhole(target, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    notifyOfError(vscode.l10n.t('“{0}” could not be saved: {1}', fileName(target), messageOf(error)));
    return false;
  }
}
