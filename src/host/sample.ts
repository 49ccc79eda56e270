import * as vscode from 'vscode';
import { sampleArticle } from '../article';
import { LANGUAGE, setLanguage } from './seed';

const SCHEME = 'seed-reader-sample';
const ADDRESS = vscode.Uri.from({ scheme: SCHEME, path: '/Sample Article.txt' });

/** Registers Open Sample Article: a small article of our own that lives in no file and cannot be changed. */
export function registerSample(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: sampleArticle }),
    vscode.commands.registerCommand('seedReader.openSample', async () => {
      const document = await vscode.workspace.openTextDocument(ADDRESS);
      await setLanguage(document, LANGUAGE);
      await vscode.window.showTextDocument(document, { preview: false });
    }),
  );
}
