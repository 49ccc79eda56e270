// The driver in an extension host that is Node: there it is reached by a socket in the folder that is open.
const { rmSync } = require('node:fs');
const { createServer } = require('node:http');
const vscode = require('vscode');
const driver = require('./driver.js');

exports.activate = context => {
  driver.activate(context);
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) return;
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { source, argument } = JSON.parse(Buffer.concat(chunks).toString());
    try {
      const result = await vscode.commands.executeCommand('seedReaderTest.evaluate', source, argument);
      response.end(JSON.stringify(result));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const path = vscode.Uri.joinPath(folder.uri, '.vscode/driver.sock').fsPath;
  // An extension host that was killed leaves its socket behind; of several windows the newest is reached.
  rmSync(path, { force: true });
  server.listen(path);
  context.subscriptions.push({ dispose: () => server.close() });
};
