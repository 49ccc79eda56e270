import { isAllCapitals, isCapitalised } from './capitals';
import { type Ending, endingOf } from './ending';
import { beginsWithAny, holdsAny, isOneOf } from './phrases';
import {
  promoBeginnings,
  promoLines,
  promoOpeners,
  promoSentences,
  promoSigns,
  strongPromoSigns,
} from './promoPhrases';
import { wordCount } from './wordCount';

/** Longest promo that is told by how it begins, by one of its words, by its shape, or by its sentences. In characters. */
const LONGEST_BEGINNING = 110;
const LONGEST_SIGN = 160;
const LONGEST_SHAPE = 300;
const LONGEST_SENTENCE = 420;

const isPromoLine = isOneOf(promoLines);
const opensLinks = beginsWithAny(promoOpeners);
const beginsPromo = beginsWithAny(promoBeginnings);
const holdsPromo = holdsAny(strongPromoSigns, promoSigns);
const holdsStrong = holdsAny(strongPromoSigns);

/** True for a sentence that can only be a promo: where one is glued to a paragraph, the cut goes before it. */
export const beginsPromoSentence = beginsWithAny(promoSentences);

/** "– Read also: …", ">> More: …": what pages set before a link. */
const LINK_MARK = /^(?:[–—*-]|>{1,3}|[»►▶→➡☞]|\p{Extended_Pictographic}\ufe0f?)\s/u;

/** True for such a mark before what can only be a promo. */
export function isMarkedPromo(line: string): boolean {
  const mark = LINK_MARK.exec(line)?.[0].length ?? 0;
  return mark > 0 && line.length <= LONGEST_SIGN && beginsPromoSentence(line, mark);
}

/** Shapes that no phrase table can hold, each with an example, told by what they hold. */
const SHAPES: readonly RegExp[] = [
  // © 2024 Ellery Gazette.   (c) 2020 Ellery Wire   © Ellery Times Ltd. 2024
  /^(?:The-)?[^.]{0,40}(?:©|\(c\)|copyright)\s*\d{4}\b|^©.{2,60}\b(?:19|20)\d{2}$/iu,
  // Copyright © Ellery Gazette. All rights reserved. No part of it …
  /^copyright\b.{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los|todos os) d(?:erechos|ireitos))/iu,
  // © dpa-infocom, dpa:250309-930-1/2
  /^©\sdpa-infocom,\sdpa:[\d-]+\/\d+$/u,
  // The harbour is open again. — Jo Hale (@johale) May 2, 2021
  /(?:—|–|-)\s*[^—–]{1,60}\(@\w{1,20}\)\s*[\p{L}\d][\p{L}\d., ]{4,24}$/u,
  // pic.twitter.com/abc
  /(?:pic\.twitter\.com|t\.co)\/\w+$/u,
  // Write to Jo Hale at jo.hale@gazette.example
  /^[^.!?]{0,80}[\w.+-]+@[\w-]+\.[\w.-]+[^.!?]{0,30}\.?$/u,
  // Ellery rowing: https://ellery.example/harbour
  /^(?:[^\s.!?:]+\s){0,3}[^\s.!?:]+:\s(?:https?:\/\/|www\.)\S*[^\s.]$/u,
  // https://ellery.example/harbour
  /^(?:https?:\/\/|www\.)\S+$/u,
  // .image-wrap {   width:100%;   }
  /^[.#]?[\w-]+\s*\{$|^[}{]+$|^[\w-]+:\s?[\w%#-]+;$/u,
];
const MAY_HOLD_SHAPE = /[©@{};]|\(c\)|opyright|:\/\/|www\.|\.co/;

/** The same, told by what they begin with. */
const BEGINNINGS: readonly RegExp[] = [
  // [Related: Ellery harbour reopens]   (Read more: …)   ___   * * *   ----
  /^[[(](?:related|read|see|watch|also|more)\b[^\])]*[\])]$|^[^\p{L}\p{N}]+$/iu,
  // [Ellery museum shows the treasures of the old harbour]
  /^\[(?!\d)[^[\]]{40,160}(?<![.!?…”])\]$/u,
  // 03:15   2:34 Harbour reopens   00:00 / 03:15   0.5x
  /^\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?(?:$|\s(?=\p{Lu})|\s[Mm]in\.?$)|^\d\.\d+x$/u,
  // 3 Min Lesezeit   5 minute read   2 minuti di lettura
  /^\d{1,3}\s*-?\s*min(?:ut(?:e[ns]?|i|os))?\.?\s+(?:read|lesezeit|de lecture|de lectura|di lettura|leestijd)/iu,
  // harbour_2022.pdf   PDF - 1,2 MB
  /^(?:[\w.-]+\.(?:pdf|docx?|xlsx?|jpe?g|png)|pdf\b.{0,20}\d\s?[km]b)$/iu,
  // ☞ Subscribe to the Ellery Daily
  /^☞\s?.{2,120}[^.!?…]$/u,
  // Share Updated at 15.23 GMT
  /^Share\s(?:Updated|Facebook)\b/u,
  // 3 hours ago   Published 2 days ago   vor 3 Stunden
  /^(?:(?:(?:published|updated|posted|last updated)\s)?\d{1,2}|(?:published|updated|posted|last updated)\san?)\s(?:min(?:ute)?|hour|day|week|month)s?\sago$/iu,
  /^vor\s(?:einer|einem|\d{1,2})\s(?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)$/u,
  // 12.12.2025, 05:07 Uhr
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,?\s+\d{1,2}[:.h]\d{2}.{0,6})?$/u,
  // 2.1K Shares   14 comments
  /^[\d.,]+[KkM]?\s+(?:shares?|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|kommentarer|reacties|komentarzy|yorum|תגובות|likes?|views?)$/iu,
  // Follow the Gazette on Facebook and Instagram.   Listen to Ellery Radio live on weekdays.
  /^follow .{2,60} on (?:social|instagram|facebook|twitter|x\b|youtube|tiktok|bluesky|linkedin)/iu,
  /^(?:listen|watch|tune in) .{0,60}\b(?:live|here|podcast|below|above)\b[^.]{0,40}\.?$/iu,
  // Originally published on Ellery Live.   First published by the Gazette
  /^(?:[Oo]riginally|[Ff]irst) (?:published|posted|appeared) (?:on|at|in|by) (?:the )?(?=\p{Lu})[^,.!?]{2,50}\.?$/u,
];
const MAY_BEGIN_SHAPE =
  /^(?:published |updated |posted |last updated |share |pdf|☞|\S+\.(?:pdf|docx?|xlsx?|jpe?g|png)$|vor |[^A-Za-z\u00c0-\uffff]|follow |listen |watch |tune |originally |first )/i;

function hasPromoShape(line: string): boolean {
  return (
    (MAY_BEGIN_SHAPE.test(line) && BEGINNINGS.some(shape => shape.test(line))) ||
    (MAY_HOLD_SHAPE.test(line) && SHAPES.some(shape => shape.test(line)))
  );
}

/** True for a line, short enough, that holds what no sentence of an article does. */
export function holdsStrongSign(line: string): boolean {
  return line.length <= LONGEST_SIGN && holdsStrong(line);
}

/** Links between paragraphs in capitals: HARBOUR MASTER OF PORT ELLERY STEPS DOWN AFTER STORM. Headings in capitals are short. */
function isShoutedLink(line: string): boolean {
  return line.length > 36 && isAllCapitals(line) && /^[\x20-\x7e‘’“”–—]+$/.test(line) && wordCount(line) >= 6;
}

/** A question that an interview asks: "Do you swim?" */
const ASKED = /^Do you [^?]*\?$/;

/**
 * True when a whole line, which ends as `ending` says, is no part of the article: an advert, a link to another article,
 * a share bar, a separator.
 */
export function isPromo(line: string, ending: Ending): boolean {
  // Longer than any sentence: Privacy Notice: Newsletters may contain …
  if (line.startsWith('Privacy Notice: ') && line.includes('ewsletters')) return true;
  if (line.length > LONGEST_SENTENCE) return false;
  if (isPromoLine(line) || beginsPromoSentence(line)) return true;
  if (line.length <= LONGEST_SHAPE && hasPromoShape(line)) return true;
  if (ending === 'stop') return holdsStrongSign(line);
  if (line.length <= LONGEST_BEGINNING && ((beginsPromo(line) && !ASKED.test(line)) || isShoutedLink(line)))
    return true;
  return line.length <= LONGEST_SHAPE && holdsPromo(line);
}

/** Longest link in brackets. In characters. */
const LONGEST_BRACKETED = 160;

/** Words that a link in brackets begins with: "(RELATED: Ellery Harbour Reopens)". */
const LINK_WORD = /^(?:related|read more|see also|video|photos|gallery)(?: \p{L}+)?:\s/iu;
/** Such a word that begins sentences in brackets as well. */
const MAY_BE_LINK_WORD = /^(?:read|see|watch|also|more|listen)(?: \p{L}+)?:\s/iu;

/** Fewest words of a link in square brackets that is known by its capitals alone: "[In Photos: The Ellery Harbour]". */
const LEAST_OF_TITLE = 4;

/** Where the link in brackets begins that follows the last stop of a line; `undefined` when there is none. */
export function bracketedLinkAt(line: string): number | undefined {
  const close = line.at(-1);
  if (close !== ')' && close !== ']') return undefined;
  const at = line.lastIndexOf(close === ')' ? '(' : '[');
  if (at < 2 || line.length - at > LONGEST_BRACKETED || !/[.!?…”"]\s$/.test(line.slice(at - 2, at))) return undefined;
  const link = line.slice(at + 1, -1);
  if (LINK_WORD.test(link)) return at;
  const mayBe = close === ']' ? wordCount(link) >= LEAST_OF_TITLE : MAY_BE_LINK_WORD.test(link);
  const isTitle = mayBe && endingOf(link) === 'none' && isCapitalised(link);
  return isTitle ? at : undefined;
}

/** True when a promo may head a list of links: "Most read", "Related stories:". */
export function opensLinkList(line: string): boolean {
  return line.length <= LONGEST_BEGINNING && opensLinks(line);
}
