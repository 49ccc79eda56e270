import * as vscode from 'vscode';
import { openSource } from './openSource';
import type { Previews } from './previews/previews';
import { showPlace } from './showPlace';

/** Brings an offset of an article into view, which is opened again if it was closed; for links alone, not in the palette. */
export const SHOW_PLACE = 'seedReader.showPlace';

/** The address of a link to an offset of an article. VS Code decodes it twice, and a "#" in a file's name must stay encoded. */
export function placeLink(source: vscode.Uri, offset: number): string {
  const place = encodeURIComponent(JSON.stringify([source.toString(), offset]));
  return `command:${SHOW_PLACE}?${encodeURIComponent(place)}`;
}

/** Registers the command that links to places of articles call, in hovers and in the statistics. */
export function registerPlaceLinks(previews: Previews): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_PLACE, async (source: unknown, offset: unknown) => {
    if (typeof source !== 'string' || typeof offset !== 'number') return;
    const document = await openSource(vscode.Uri.parse(source));
    if (document) await showPlace(previews, { document, start: offset, end: offset });
  });
}
