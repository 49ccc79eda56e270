import * as vscode from 'vscode';
import { notifyIfFails } from './notifyOfError';
import { Timer } from './timer';

/** How long VS Code may take to hand over a panel that is in sight, in milliseconds. */
const PATIENCE = 2000;

/**
 * Calls `look` when the tabs have rested for as long as VS Code may take to hand over a panel, and again whenever they have
 * changed: what is in sight and in nobody's hands by then was left behind by an extension host that went down.
 */
export function whenTabsRest(look: () => Promise<void>): vscode.Disposable {
  const timer = new Timer();
  const soon = (): void => timer.set(() => notifyIfFails(look()), PATIENCE);
  soon();
  return vscode.Disposable.from(timer, vscode.window.tabGroups.onDidChangeTabs(soon));
}
