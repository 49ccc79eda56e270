import { NameScan } from './nameScan';
import { mayHoldName } from './readNames';

/** Serves every text without a capital. */
const NAMELESS = new NameScan('');

/** The names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function scanNames(text: string): NameScan {
  return mayHoldName(text) ? new NameScan(text) : NAMELESS;
}
