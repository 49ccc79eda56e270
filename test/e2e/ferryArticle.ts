/** A small article with a section, quotes of two speakers and a caption, and the name of a file that makes it a seed. */
export const FERRY = '900_0123456789abcdef.txt';
export const FERRY_TEXT = ` date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.

"We waited for the wind," Anna Berg said. "It never came back to us."

What the islanders say

"Nobody told us anything," Jonas Ek, a baker, said on Monday.

The ferry Alma in the harbour of Lindmark on Sunday. (credit: ISLAND POST/P. NORDAHL)

Berg said the second ferry would be repaired. "Only the money is missing," she added.`;
