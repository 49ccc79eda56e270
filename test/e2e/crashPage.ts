import type { Workbench } from './workbench';

/** As after a crash: the frame of the visible webview is there, but nothing in it that VS Code could speak to. */
export async function crashPage({ page }: Workbench): Promise<void> {
  await page.evaluate(async () => {
    const isVisible = (frame: Element) => frame.checkVisibility({ visibilityProperty: true });
    const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe.webview.ready')].find(isVisible);
    if (!frame) throw new Error('there is no page to crash');
    const gone = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.src = 'about:blank';
    await gone;
  });
}
