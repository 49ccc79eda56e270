import * as vscode from 'vscode';
import * as assert from './assert';

suite('Activation', () => {
  test('succeeds', async () => {
    const extension = vscode.extensions.getExtension('seed-reader.seed-reader');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
