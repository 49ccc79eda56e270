import * as vscode from 'vscode';
import { tabsOf } from '../tabs';
import type { PreviewCollection } from './collection';
import type { Preview } from './preview';

/** VS Code makes up an address for each panel, and tells nobody which panel it is. */
const PANEL_SCHEME = 'webview-panel';

/**
 * The preview that a command is to act on: of the title whose menu handed over `resource`, also when its group is not the
 * active one; without a title the one that has the focus. Of several panels in sight the active one is taken.
 */
export function previewMeant(previews: PreviewCollection, resource: unknown): Preview | undefined {
  if (!(resource instanceof vscode.Uri)) return previews.active;
  const isMeant = ({ kind, source }: Preview): boolean =>
    resource.scheme === PANEL_SCHEME
      ? kind !== 'editor'
      : kind === 'editor' && source.uri.toString() === resource.toString();
  const inSight = previews.all().filter(preview => preview.panel.visible && isMeant(preview));
  return inSight.find(preview => preview === previews.active) ?? inSight[0];
}

/** The column of the file's tab whose title or tab menu was used; `undefined` when that is the active one, or no such menu was. */
export function columnOfTitle(resource: unknown, menu: unknown): vscode.ViewColumn | undefined {
  if (!(resource instanceof vscode.Uri) || !isTitle(menu)) return undefined;
  const group = tabsOf(resource)[0]?.group;
  return group?.isActive ? undefined : group?.viewColumn;
}

/** Menus of titles and tabs say which group they belong to, by a number that VS Code tells nobody else. */
function isTitle(menu: unknown): boolean {
  return typeof menu === 'object' && menu !== null && 'groupId' in menu;
}
