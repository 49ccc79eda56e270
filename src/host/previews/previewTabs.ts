import * as vscode from 'vscode';
import { allTabs, isPanel } from '../tabs';
import { PREVIEW_TYPE } from './collection';
import type { KeptPreview } from './memory';

/** The tabs that hold a preview, in somebody's hands or not. */
export function tabsOfPreviews(): readonly vscode.Tab[] {
  return allTabs().filter(
    tab =>
      isPanel(tab, PREVIEW_TYPE) || (tab.input instanceof vscode.TabInputCustom && tab.input.viewType === PREVIEW_TYPE),
  );
}

/** As in `KeptPreview`. */
export function keyOf({ input, label }: vscode.Tab): string {
  return input instanceof vscode.TabInputCustom ? input.uri.toString() : label;
}

/** Which of the previews a tab holds: best one of its own column. -1 when it is none of them. */
export function indexOf(previews: readonly Pick<KeptPreview, 'key' | 'column'>[], tab: vscode.Tab): number {
  const key = keyOf(tab);
  const there = previews.findIndex(one => one.key === key && one.column === tab.group.viewColumn);
  return there < 0 ? previews.findIndex(one => one.key === key) : there;
}
