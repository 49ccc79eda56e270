import * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';
import type { Previews } from '../previews/previews';

/** Registers the Article Outline view and its commands. */
export function registerOutline(_articles: ArticleCache, _previews: Previews): vscode.Disposable {
  return vscode.Disposable.from();
}
