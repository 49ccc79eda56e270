import type { Span } from '../model';

/**
 * In scripts without spaces, what ends the words that name a speaker, the longest first.
 * Japanese and Korean mark the topic or subject: 田中氏は「…」, 김 지사는 "…". Chinese writes the verb: 王刚说：“…”.
 */
const ENDINGS = [
  ...['写道', '表示', '指出', '认为', '認為', '强调', '強調', '告诉', '告訴', '透露', '回应', '回應', '补充', '補充'],
  ...['解释', '解釋', '宣布', '声称', '聲稱', '坦言', '说', '說', '称', '稱', '问', '問', '道', '曰'],
  ...['は', 'が', 'も', '은', '는', '이', '가'],
];

/** Kana, ideographs and Hangul begin here. */
const FIRST = 0x3040;

/** False for words that are no run of letters without spaces, by the first of them. */
export function mayHoldTopic(text: string, start: number): boolean {
  return text.charCodeAt(start) >= FIRST;
}

/** Where the name ends in a run of letters before a quote, and its topic mark or verb begins; -1 when there is none. */
export function topicEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) < FIRST) return -1;
  for (const ending of ENDINGS) {
    const at = end - ending.length;
    if (at > start && text.startsWith(ending, at)) return at;
  }
  return -1;
}

/**
 * The words that name the speaker in a run of letters right after a quote: 「…」と田中氏は述べた, “…”王刚说; `undefined` when
 * there are none.
 */
export function topicAfter(text: string, start: number, end: number): Span | undefined {
  if (text.charCodeAt(start) < FIRST) return undefined;
  const from = text.charAt(start) === 'と' ? start + 1 : start;
  const to = from > start ? text.slice(from, end).search(/[はが]/) + from : topicEnd(text, from, end);
  return to > from ? { start: from, end: to } : undefined;
}

/** True where a quote that opens at `quote` follows `end` at once or after one comma or colon. */
export function opensQuote(text: string, end: number, quote: number): boolean {
  return quote === end || (quote === end + 1 && '、，：:, '.includes(text.charAt(end)));
}
