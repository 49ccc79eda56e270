const CUE =
  /\b(?:sa(?:id|ys?|ying)|told|tell(?:s|ing)?|call(?:s|ed|ing)|describ(?:ed|es|ing)|wrote|writes|add(?:ed|s)|ask(?:ed|s)|declared|insisted|argued|dismissed|dubbed|labell?ed|according|referr(?:ed|ing)|chant(?:ed|ing)|tweeted|noted|claim(?:ed|s|ing))\b/i;

/** True when words near a quotation say that someone said it. */
export function hasCue(words: string): boolean {
  return CUE.test(words);
}
