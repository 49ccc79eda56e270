import * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';
import { withFirstSeed } from '../firstSeed';
import { registerProblems } from '../language/problems';
import type { Previews } from '../previews/previews';
import { registerFolding } from './folding';
import { registerNavigation } from './navigation';
import { registerQuickPicks } from './quickPicks';
import { registerSmartSelect } from './selection';
import { registerSemanticTokens } from './semanticTokens';
import { registerSpeakers } from './speakers';
import { registerStatusBar } from './statusBar';
import { registerSymbols } from './symbols';

/** Registers what a seed offers in the text editor and in VS Code's own places. */
export function registerEditorFeatures(articles: ArticleCache, previews: Previews): vscode.Disposable {
  return vscode.Disposable.from(
    registerNavigation(articles, previews),
    registerQuickPicks(articles, previews),
    registerStatusBar(articles, previews),
    withFirstSeed(() =>
      vscode.Disposable.from(
        registerProblems(),
        registerSymbols(articles),
        registerFolding(articles),
        registerSmartSelect(articles),
        registerSemanticTokens(articles),
        registerSpeakers(articles),
      ),
    ),
  );
}
