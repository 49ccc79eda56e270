import { openWorkbench, type Workbench } from './workbench';

/** The sample with the most kinds of block. */
export const FEATURE = '002_b3e08f6a1d9c5274.txt';

const ADS = [
  ' date 2025-03-09 The lamp at Cape Oriel went out on Sunday, and nobody on the island noticed until noon.',
  'Advertisement',
  'Subscribe to our newsletter',
  '“It was bright anyway,” said Runa Holt, the keeper.',
  'Advertisement',
].join('\n\n');

/** A workbench with nothing but room for a page; `ads.txt` in its folder holds promotions. `files`: text by path. */
export async function openForPages(files: Readonly<Record<string, string>> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({
    files: { 'ads.txt': ADS, ...files },
    viewport: { width: 1000, height: 800 },
  });
  await workbench.command('workbench.action.closeSidebar');
  return workbench;
}
