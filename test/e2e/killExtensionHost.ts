import type { Workbench } from './workbench';

/** Kills the window's extension host and waits until VS Code has started another one. */
export async function killExtensionHost(workbench: Workbench): Promise<void> {
  const id = () => workbench.evaluate(() => process.pid);
  const killed = await id();
  process.kill(killed, 'SIGKILL');
  // Nobody listens until the other one is there.
  while ((await id().catch(() => killed)) === killed) await workbench.page.waitForTimeout(200);
}
