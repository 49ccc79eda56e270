import type * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';
import type { Previews } from '../previews/previews';
import { ArticleOutline } from './articleOutline';
import { Following } from './following';
import { registerOutlineCommands } from './outlineCommands';
import type { OutlineData } from './outlineData';
import { OutlineSettings } from './outlineSettings';
import { registerSample } from './sample';
import { SubjectTracker } from './subject';
import { registerViewCommands } from './viewCommands';

/** The Article Outline as other extensions and tests may watch it; the view's elements are the ids of the tree's items. */
export interface OutlineApi {
  readonly view: vscode.TreeView<string>;
  readonly data: Pick<OutlineData, 'settled'>;
}

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
    registerSample(),
  );
  return outline;
}
