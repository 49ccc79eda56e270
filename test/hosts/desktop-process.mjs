// Runs a desktop VS Code with suites in it. A process of its own: test-electron prints all that VS Code says.
import { runTests } from '@vscode/test-electron';

await runTests(JSON.parse(process.argv[2])).catch(() => process.exit(1));
