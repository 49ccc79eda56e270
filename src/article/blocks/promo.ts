import { beginsWithAny, holdsAny, isOneOf } from './phrases';
import {
  promoBeginnings,
  promoLines,
  promoOpeners,
  promoSentences,
  promoSigns,
  strongPromoSigns,
} from './promo-phrases';
import { endingOf, isAllCapitals, wordCount } from './shape';

/** Longest promo that is told by how it begins, by one of its words, or by its sentences. In characters. */
const LONGEST_BEGINNING = 110;
const LONGEST_SIGN = 220;
const LONGEST_SENTENCE = 420;
const LONGEST_SHAPE = 300;

const isPromoLine = isOneOf(promoLines);
const opensLinks = beginsWithAny(promoOpeners);
const beginsPromo = beginsWithAny(promoBeginnings);
const holdsPromo = holdsAny(promoSigns);
const holdsStrong = holdsAny(strongPromoSigns);

/** True for a sentence that can only be a promo: where one is glued to a paragraph, the cut goes before it. */
export const beginsPromoSentence = beginsWithAny(promoSentences);

/** Shapes that no phrase table can hold, each with an example. */
const SHAPES: readonly RegExp[] = [
  // ___   * * *   ----
  /^[^\p{L}\p{N}]+$/u,
  // © 2024 Ellery Gazette.   (c) 2020 Ellery Wire
  /^(?:The-)?[^.]{0,40}(?:©|\(c\)|copyright)\s*(?:\d{4})\b/iu,
  // © Ellery Times Ltd. 2024
  /^©.{2,60}\b(?:19|20)\d{2}$/u,
  // [Related: Ellery harbour reopens]   [Read more]   (Read more: …)
  /^[[(](?:related|read|see|watch|also|more)\b[^\])]*[\])]$/iu,
  // The harbour is open again. — Jo Hale (@johale) May 2, 2021
  /(?:—|–|-|&mdash;)\s*[^—–\n]{1,60}\(@\w{1,20}\)\s*[\p{L}\d][\p{L}\d., ]{4,24}$/u,
  // pic.twitter.com/abc
  /(?:pic\.twitter\.com|t\.co)\/\w+$/u,
  // https://ellery.example/harbour
  /^(?:https?:\/\/|www\.)\S+$/u,
  // 03:15   2:34 Harbour reopens   0.5x   00:00 / 03:15
  /^\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?(?:$|\s(?=\p{Lu}))|^\d\.\d+x$/u,
  // 3 Min Lesezeit   5 minute read   12.12.2025, 05:07 Uhr
  /^\d{1,3}\s*-?\s*min(?:ute[ns]?)?\.?\s+(?:read|lesezeit|de lecture|de lectura|di lettura|leestijd)/iu,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,?\s+\d{1,2}[:.h]\d{2}.{0,6})?$/u,
  // Follow the Gazette on Facebook and Instagram.   Listen to Ellery Radio live on weekdays.
  /^follow .{2,60} on (?:social|instagram|facebook|twitter|x\b|youtube|tiktok|bluesky|linkedin)/iu,
  /^(?:listen|watch|tune in) .{0,60}\b(?:live|here|podcast|below|above)\b[^.]{0,40}\.?$/iu,
  // Write to Jo Hale at jo.hale@gazette.example
  /^[^.!?]{0,80}[\w.+-]+@[\w-]+\.[\w.-]+[^.!?]{0,30}\.?$/u,
  // 2.1K Shares   14 comments
  /^[\d.,]+[KkM]?\s+(?:shares?|comments?|kommentare?|commentaires?|comentarios?|comentários?|likes?|views?)$/iu,
  // {"@type": …}   .image-wrap {   width:100%;   }
  /^[.#]?[\w-]+\s*\{$|^[}{]+$|^[\w-]+:\s?[\w%#-]+;$/u,
];

/** Links between paragraphs in capitals: HARBOUR MASTER OF PORT ELLERY STEPS DOWN AFTER STORM. Headings in capitals are short. */
function isShoutedLink(line: string): boolean {
  return isAllCapitals(line) && /^[\x20-\x7e‘’“”–—]+$/.test(line) && line.length > 36 && wordCount(line) >= 6;
}

/** True when a whole line is no part of the article: an advert, a link to another article, a share bar, a separator. */
export function isPromo(line: string): boolean {
  if (line.length > LONGEST_SENTENCE) return false;
  if (isPromoLine(line) || beginsPromoSentence(line)) return true;
  if (line.length <= LONGEST_SHAPE && SHAPES.some(shape => shape.test(line))) return true;
  if (line.length <= LONGEST_BEGINNING && (isShoutedLink(line) || (endingOf(line) !== 'stop' && beginsPromo(line))))
    return true;
  return endingOf(line) === 'stop'
    ? line.length <= LONGEST_SIGN && holdsStrong(line)
    : line.length <= LONGEST_SHAPE && holdsPromo(line);
}

/** True when a promo may head a list of links: "Most read", "Related stories:". */
export function opensLinkList(line: string): boolean {
  return line.length <= LONGEST_BEGINNING && opensLinks(line);
}
