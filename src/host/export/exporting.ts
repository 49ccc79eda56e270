import * as vscode from 'vscode';
import { renderMarkdown } from '../../article';
import type { ArticleCache } from '../articleCache';
import { documentInFront } from '../documentInFront';
import { fileName } from '../fileName';
import type { Previews } from '../previews/previews';
import { exportedPage } from './exportedPage';
import { registerQuoteCopying } from './quoteCopying';

/** Registers the commands that take an article, or a quotation of it, out of VS Code. */
export function registerExporting(
  { extensionUri: extension, globalStorageUri: storage }: vscode.ExtensionContext,
  articles: ArticleCache,
  previews: Previews,
): vscode.Disposable {
  const page = (document: vscode.TextDocument): Promise<string> =>
    exportedPage(articles.get(document), { extension, name: fileName(document.uri), promos: includesPromos() });

  const commands: Readonly<Record<string, (document: vscode.TextDocument) => Promise<void>>> = {
    exportHtml: async document => {
      const target = await vscode.window.showSaveDialog({
        defaultUri: besides(document),
        filters: { [vscode.l10n.t('Web page')]: ['html'] },
      });
      if (target) await write(target, await page(document));
    },
    print: async document => {
      // A browser on this machine can open only a file on this machine.
      if (storage.scheme !== 'file' || vscode.env.uiKind === vscode.UIKind.Web) {
        await vscode.commands.executeCommand('seedReader.exportHtml');
        return;
      }
      const file = vscode.Uri.joinPath(storage, 'print', `${fileName(document.uri)}.html`);
      await write(file, await page(document));
      await vscode.env.openExternal(file);
    },
    copyAsMarkdown: async document => {
      const options = { locale: vscode.env.language, promos: includesPromos() };
      await vscode.env.clipboard.writeText(renderMarkdown(articles.get(document), options));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Article copied as Markdown'), 3000);
    },
  };
  return vscode.Disposable.from(
    registerQuoteCopying(articles, previews),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`seedReader.${name}`, async () => {
        const document = documentInFront(previews);
        if (document) await run(document);
      }),
    ),
  );
}

function includesPromos(): boolean {
  return vscode.workspace.getConfiguration('seedReader').get('export.promotions', false);
}

function besides({ uri }: vscode.TextDocument): vscode.Uri {
  return uri.with({ path: uri.path.replace(/(?:\.txt)?$/i, '.html') });
}

async function write(target: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
