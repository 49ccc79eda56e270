// Serves VS Code for the Web until its parent lets go. A process of its own: test-web logs every page to the console.
import { open } from '@vscode/test-web';

await open(JSON.parse(process.argv[2]));
process.on('disconnect', () => process.exit());
process.send('listening');
