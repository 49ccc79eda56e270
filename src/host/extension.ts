import type * as vscode from 'vscode';
import { ArticleCache } from './articleCache';
import { registerEditorFeatures } from './editor/editorFeatures';
import { registerExporting } from './export/exporting';
import { registerProblems } from './language/problems';
import { registerRecognition } from './language/recognition';
import { type OutlineApi, registerOutline } from './outline/outline';
import { registerPreviews } from './previews/previews';
import { registerStatistics } from './statistics/panel';

/** What the extension offers to other extensions and to its own tests. */
export interface SeedReaderApi {
  readonly outline: OutlineApi;
}

/** Called by VS Code when a seed, a plain-text document, our view or our preview is opened. */
export function activate(context: vscode.ExtensionContext): SeedReaderApi {
  const articles = new ArticleCache();
  const previews = registerPreviews(context, articles);
  context.subscriptions.push(
    previews,
    registerRecognition(context),
    registerProblems(articles),
    registerEditorFeatures(articles, previews),
    registerExporting(context, articles, previews),
    registerStatistics(context, articles, previews),
  );
  return { outline: registerOutline(context, articles, previews) };
}
