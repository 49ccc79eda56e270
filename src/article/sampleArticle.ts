const TEXT = ` date 2025-03-09 The lighthouse at Karst Point will shine again this summer, four years after a storm put out its lamp, the island council decided on Sunday.

"We grew up by that light, and our children should too," said Mira Tolland, who has led the council since 2021. She called the vote "the easiest of my life."

Fishermen had asked for the repair every spring. "You can steer by a screen," Jonas Ferrow, 64, said, "but a screen has never yet guided anyone home in a snowstorm."

Keepers and volunteers

The lamp will be tended by volunteers. Twelve people have signed up so far, among them two former keepers and a schoolteacher.

"I was the last one to switch it off," said Edda Lorn, who kept the light for nineteen years. "I intend to be the first to switch it on."

The tower of Karst Point seen from the harbour, where boats wait for the ice to break. (credit: ISLAND HERALD/P. NORDAHL)

What it costs

According to the council, the work will cost 240,000 crowns. Ferrow said the boat owners would pay a tenth of it. "Nobody passed the hat for less," he added.

Sign up for the Island Herald newsletter and never miss a story

Work begins in April.
`;

/** The text of a small article of our own, about invented people, with something of everything that can be found in one. */
export function sampleArticle(): string {
  return TEXT;
}
