import type * as vscode from 'vscode';
import type { OutlineApi } from '../api';
import type { ArticleCache } from '../articleCache';
import type { Previews } from '../previews/previews';
import { ArticleOutline } from './articleOutline';
import { Following } from './following';
import { registerOutlineCommands } from './outlineCommands';
import { OutlineSettings } from './outlineSettings';
import { SubjectTracker } from './subject';
import { registerViewCommands } from './viewCommands';

/** Registers the Article Outline view and its commands. */
export function registerOutline(
  context: vscode.ExtensionContext,
  articles: ArticleCache,
  previews: Previews,
): OutlineApi {
  const settings = new OutlineSettings(context.globalState);
  const tracker = new SubjectTracker(previews);
  const outline = new ArticleOutline(articles, tracker, settings);
  const following = new Following(outline, tracker, previews);
  context.subscriptions.push(
    settings,
    tracker,
    outline,
    following,
    registerOutlineCommands({ previews, tracker, outline, following }),
    registerViewCommands(settings),
  );
  return outline;
}
