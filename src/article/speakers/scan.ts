import { NameScan } from './name-scan';

/** The names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function scanNames(text: string): NameScan {
  return new NameScan(text);
}
