import type * as vscode from 'vscode';
import { ArticleCache } from './articleCache';
import { registerEditorFeatures } from './editor/editorFeatures';
import { registerProblems } from './language/problems';
import { registerRecognition } from './language/recognition';
import { registerOutline } from './outline/outline';
import { registerPreviews } from './previews/previews';

/** Called by VS Code when a seed, a plain-text document, our view or our preview is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const articles = new ArticleCache();
  const previews = registerPreviews(context, articles);
  context.subscriptions.push(
    previews,
    registerRecognition(context),
    registerProblems(articles),
    registerOutline(articles, previews),
    registerEditorFeatures(articles, previews),
  );
}
