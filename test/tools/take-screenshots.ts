import { join } from 'node:path';
import { openWorkbench, type WorkbenchOptions } from '../e2e/workbench';

const SEED = '000_fbfb3a8a241e9158.txt';
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 560, height: 900 };

interface Shot {
  readonly name: string;
  readonly theme: string;
  readonly viewport: NonNullable<WorkbenchOptions['viewport']>;
  /** What to open: the article with its preview beside it, or the preview alone. */
  readonly layout: 'beside' | 'alone';
}

const SHOTS: readonly Shot[] = [
  { name: 'light', theme: 'Light 2026', viewport: WIDE, layout: 'beside' },
  { name: 'dark', theme: 'Dark 2026', viewport: WIDE, layout: 'beside' },
  { name: 'high-contrast-dark', theme: 'Default High Contrast', viewport: WIDE, layout: 'beside' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', viewport: WIDE, layout: 'beside' },
  { name: 'narrow', theme: 'Light 2026', viewport: NARROW, layout: 'alone' },
];

/** Takes every picture into `folder`. */
export async function takeScreenshots(folder: string): Promise<void> {
  for (const shot of SHOTS) {
    await take(shot, join(folder, `${shot.name}.png`));
    console.log(`${shot.name}.png`);
  }
}

async function take({ theme, viewport, layout }: Shot, path: string): Promise<void> {
  const workbench = await openWorkbench({ viewport, settings: { 'workbench.colorTheme': theme } });
  await workbench.open(SEED);
  if (layout === 'beside') {
    await workbench.outline();
    await workbench.command('seedReader.showPreviewToSide');
  } else {
    await workbench.command('seedReader.showPreview');
    await workbench.command('workbench.action.closeSidebar');
  }
  await workbench.preview().locator('.lead').waitFor();
  await workbench.page.screenshot({ path });
  await workbench.close();
}
