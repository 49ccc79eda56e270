import * as vscode from 'vscode';
import type { SeedReaderApi } from '../../src/host/api';
import * as assert from './assert';
import { until } from './until';

/** The outline of the running extension, with its view in sight. */
export async function shownOutline(): Promise<SeedReaderApi['outline']> {
  const extension = vscode.extensions.getExtension<SeedReaderApi>('seed-reader.seed-reader');
  assert.ok(extension);
  const { outline } = await extension.activate();
  await vscode.commands.executeCommand('seedReader.outline.focus');
  await until(() => outline.view.visible, 'the view is visible');
  return outline;
}
