import type { Workbench } from './workbench';

/**
 * The highest mean brightness, of 255, that the right half of the workbench has in any frame while `action` runs. The
 * browser hands over each frame that it paints.
 */
export async function brightestWhile({ page }: Workbench, action: () => Promise<void>): Promise<number> {
  const frames: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 320, maxHeight: 240 });
  await action();
  await session.send('Page.stopScreencast');
  const reader = await page.context().newPage();
  const brightness = await Promise.all(frames.map(frame => reader.evaluate(brightnessOf, frame)));
  await reader.close();
  if (brightness.length < 4) throw new Error('The browser handed over no frames.');
  return Math.max(...brightness);
}

/** Runs in a page: the mean brightness of the right half of a picture, without the workbench's bars above and below. */
async function brightnessOf(jpeg: string): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/jpeg;base64,${jpeg}`;
  await picture.decode();
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const data = context?.getImageData(width * 0.6, height * 0.25, width * 0.35, height * 0.6).data ?? [];
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
  return sum / (data.length / 4);
}
