import * as vscode from 'vscode';
import { notifyOfError } from '../notifyOfError';
import type { PreviewCollection } from './collection';
import { renewCustomEditor } from './customEditor';
import type { Preview } from './preview';
import { tabsOfPreviews } from './previewTabs';

/** How long a page may take to come, in milliseconds. VS Code leaves one that crashed empty, and tells nobody. */
const PATIENCE = 3000;

/** Loads a preview's page anew. Where none comes, another preview takes its place. */
export function refresh(previews: PreviewCollection, preview: Preview): void {
  preview.refresh();
  setTimeout(() => {
    const isOpen = previews.all().includes(preview);
    if (isOpen && preview.panel.visible && !preview.hasPage) void renew(previews, preview);
  }, PATIENCE);
}

async function renew(previews: PreviewCollection, preview: Preview): Promise<void> {
  const { kind, source, offset, panel } = preview;
  if (kind !== 'editor') {
    previews.renew(preview, kind);
    return;
  }
  const { viewColumn } = panel;
  const tab = tabsOfPreviews().find(({ isActive, group }) => isActive && group.viewColumn === viewColumn);
  if (!tab) return;
  // VS Code would ask whether to save the file before it closes the tab.
  if (tab.isDirty) {
    notifyOfError(vscode.l10n.t('The page of “{0}” does not come. Save the file, then refresh it again.', tab.label));
    return;
  }
  await renewCustomEditor(tab, source.uri);
  const renewed = previews.all(source.uri).find(one => one.panel.viewColumn === viewColumn);
  if (offset !== undefined) renewed?.reveal(offset);
}
