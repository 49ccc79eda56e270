import type * as vscode from 'vscode';
import type { SeedReaderApi } from './api';
import { ArticleCache } from './articleCache';
import { registerEditorFeatures } from './editor/editorFeatures';
import { registerExporting } from './export/exporting';
import { registerRecognition } from './language/recognition';
import { registerOutline } from './outline/outline';
import { registerPlaceLinks } from './placeLinks';
import { registerPreviews } from './previews/previews';
import { registerSample } from './sample';
import { registerStatistics } from './statistics/panel';

/** Called by VS Code when a seed, a plain-text document, our view or our preview is opened. */
export function activate(context: vscode.ExtensionContext): SeedReaderApi {
  const articles = new ArticleCache();
  const previews = registerPreviews(context, articles);
  context.subscriptions.push(
    articles,
    previews,
    registerRecognition(context, previews),
    registerEditorFeatures(articles, previews),
    registerExporting(context, articles, previews),
    registerStatistics(context, articles, previews),
    registerPlaceLinks(previews),
    registerSample(),
  );
  return { outline: registerOutline(context, articles, previews) };
}
