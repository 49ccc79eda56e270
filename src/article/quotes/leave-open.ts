import type { Mark } from './find-marks';
import { UNPAIRED } from './pair-marks';

/** Lets an opening mark that nothing closes run to the end of the text: its closer becomes the number of marks. */
export function leaveOpen(marks: readonly Mark[], closers: readonly number[]): readonly number[] {
  let i = 0;
  while (i < marks.length) {
    const close = closers[i] ?? UNPAIRED;
    const mark = marks[i];
    if (close > i) i = close + 1;
    else if (
      mark &&
      mark.family !== 'single' &&
      mark.side !== 'close' &&
      (mark.start === 0 || i === marks.length - 1)
    ) {
      return closers.with(i, marks.length);
    } else i++;
  }
  return closers;
}
