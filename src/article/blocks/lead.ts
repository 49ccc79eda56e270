import { inkFrom } from './blank';
import { leadDatelineLength } from './dateline';
import { type Piece, piece } from './piece';

/**
 * The pieces that the lead falls into: a dateline of the kind that only stands there ("Hamburg. ") and the rest, or the
 * lead alone. Offsets stay relative to the line.
 */
export function splitLead(lead: Piece): readonly Piece[] {
  const length = leadDatelineLength(lead.text);
  if (length === 0 || length >= lead.text.length) return [lead];
  const rest = inkFrom(lead.text, length);
  return [
    piece(lead.text.slice(0, length), 'dateline', lead.offset),
    { ...lead, text: lead.text.slice(rest), offset: lead.offset + rest },
  ];
}
