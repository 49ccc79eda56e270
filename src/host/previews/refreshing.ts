import * as vscode from 'vscode';
import { notifyIfFails, notifyOfError } from '../notifyOfError';
import type { PreviewCollection } from './collection';
import { renewCustomEditor } from './customEditor';
import type { Preview } from './preview';
import { tabsOfPreviews } from './previewTabs';

/** Loads a preview's page anew. Where none comes, another preview takes its place. */
export function refresh(previews: PreviewCollection, preview: Preview): void {
  preview.refresh(() => notifyIfFails(renew(previews, preview)));
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
  await renewCustomEditor(previews, tab, source.uri, offset);
}
