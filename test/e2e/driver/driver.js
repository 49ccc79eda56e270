// Lets a test outside the workbench run a function inside the extension host.
const vscode = require('vscode');

exports.activate = context => {
  const evaluate = (source, argument) => new Function(`return (${source})`)()(vscode, argument);
  context.subscriptions.push(vscode.commands.registerCommand('seedReaderTest.evaluate', evaluate));
};
