import type { Span } from '../model';
import { isIdeograph } from '../quotes/characters';
import { wordSet } from '../wordSet';
import { CHINESE, type Script } from './eastern';
import { SAID_BY } from './eastern/chinese';
import { APART } from './eastern/korean';
import { WORD } from './lexicon';
import type { TokenList } from './tokenList';

/**
 * In scripts without spaces, what ends the words that name a speaker, the longest first.
 * Japanese and Korean mark the topic or subject: 田中氏は「…」, 김 지사는 "…". Chinese writes the verb: 王刚说：“…”.
 */
const ENDINGS = [
  ...['写道', '表示', '指出', '认为', '認為', '强调', '強調', '告诉', '告訴', '透露', '回应', '回應', '补充', '補充'],
  ...['解释', '解釋', '宣布', '声称', '聲稱', '坦言', '发现', '發現', '介绍', '介紹', '回忆', '回憶'],
  ...['说', '說', '称', '稱', '问', '問', '道', '曰'],
  ...['は', 'が', 'も', '은', '는', '이', '가'],
];

/**
 * What Chinese puts between who speaks and the verb, where, to whom and when: 王刚周二在记者会上说, 王刚对媒体表示, 王刚还说,
 * 王刚补充说.
 */
const BEHIND_NAME =
  /[在对對向则則还還也又]|回覆|回复|接受|受访|受訪|接着|接著|随后|隨後|当时|當時|日前|近日|昨[天日晚]|今[天日]|(?:星期|[周週])[一二三四五六日天末]|(?<!第)\d|介绍|介紹|回忆|回憶|补充|補充|解释|解釋|强调|強調|告诉|告訴/;

/** Pronouns, the longest first, and what they are. */
const PRONOUNS: readonly (readonly [string, number])[] = [
  ['他们', WORD.they],
  ['他們', WORD.they],
  ['她们', WORD.they],
  ['她們', WORD.they],
  ['彼女', WORD.she],
  ['그녀', WORD.she],
  ['他', WORD.he],
  ['她', WORD.she],
  ['同氏', WORD.he],
  ['彼', WORD.he],
  ['그', WORD.he],
];

/** What is the topic of a sentence and speaks no words. */
const NOBODY = wordSet(
  'だ しかし しな ところ これ それ あれ ここ そこ どれ 今回 今後 今年 問題 理由 背景 目的 原因 結果 内容 実際 本当 最大 同日 当初 説明 意見 声 指摘 批判 質問 要望 電話 連絡 話 言葉 回答 返事 文字',
);

/** The end of what は marks where it is no speaker: 話すのは, 会見では. */
const NO_TOPIC = /(?:[のにでへと]|まで|より|として)$/;

/** Reads what stands behind a name up to `end`, and the mark or verb by which it speaks; gives where to go on. */
export function readTail(text: string, list: TokenList, { tail, mark }: Script, end: number): number {
  tail.lastIndex = end;
  mark.lastIndex = tail.test(text) ? tail.lastIndex : end;
  const start = mark.lastIndex;
  if (/[的の]/.test(text.charAt(start))) {
    list.push('possessive', start, start + 1, 0, -1);
    return start + 1;
  }
  if (!mark.test(text)) return start;
  list.push('word', start, mark.lastIndex, WORD.cue, -1);
  return mark.lastIndex;
}

/** Reads the words of a run that may name a speaker; gives where to go on. */
export function readTopic(text: string, list: TokenList, script: Script, run: Span, nextQuote: number): number {
  const { start, end } = run;
  const { last } = list;
  const isHead = last.end < start || (last.kind !== 'word' && last.kind !== 'name');
  script.pronoun.lastIndex = start;
  if (isHead && script.pronoun.test(text)) {
    const to = script.pronoun.lastIndex;
    list.push('word', start, to, topicBits(text, { start, end: to }), -1);
    return readTail(text, list, script, to);
  }
  const said = isHead && script === CHINESE ? saidBy(text, start, end) : undefined;
  if (said) {
    list.push('word', said.start, said.end, WORD.person | WORD.human, -1);
    return readTail(text, list, script, said.end);
  }
  const isBefore = opensQuote(text, end, nextQuote);
  const near = isBefore
    ? topicBefore(text, start, end)
    : last.kind === 'quote'
      ? topicAfter(text, start, end)
      : undefined;
  const topic = near ?? topicNear(text, start, end, list.lastQuoteEnd, nextQuote);
  const words = text.slice(topic?.start, topic?.end);
  const isSubject =
    topic && !NOBODY.has(words) && !NO_TOPIC.test(words) && (script !== CHINESE || !NO_SUBJECT.test(words));
  if (isSubject) {
    list.push('word', topic.start, topic.end, topicBits(text, topic), -1);
    if (topic.end < end) list.push('word', topic.end, end, WORD.cue, -1);
  } else if (topic || marksAged(text, start, end)) list.push('word', start, end, WORD.cue, -1);
  else if (last.kind === 'quote' && isQuotative(text, start, end)) list.push('word', start, end, WORD.function, -1);
  else {
    const isApart = isIdeograph(text.charCodeAt(start)) || APART.test(text.slice(start, end));
    list.push('word', start, end, isApart ? WORD.function : 0, -1);
  }
  return end;
}

/** Who says something in a clause of Chinese, by what they are: 网友 in 有网友评论. */
function saidBy(text: string, start: number, end: number): Span | undefined {
  const found = SAID_BY.exec(text.slice(start, end));
  return found ? { start: start + (found[1] ?? '').length, end: start + found[0].length } : undefined;
}

/** How a clause goes on whose subject stands before it: 用方言对他说, 连忙说. */
const NO_SUBJECT =
  /^(?:用|对|對|向|连忙|連忙|并|並|还|還|又|也|则|則|再|随后|隨後|接着|接著|最后|最後|笑|哭|大声|大聲|有些|一边|一邊|无奈|無奈|上面|不过|不過|但|却|卻|于是|同时|同時|曾|都|就|才|如此|这样|這樣|其中|可以|应|應|所谓|所謂|被|在|从|從|当|當|以|把|想都|轻声|輕聲|低声|低聲|哽咽|淡淡|缓缓|緩緩|认真|認真|激动|激動|自豪|.*地$)/;

/** What the words from `start` to `end` that name a speaker are, as bits of `WORD`. */
function topicBits(text: string, { start, end }: Span): number {
  const bits = pronounAt(text, start, end)?.[1];
  return bits === undefined ? WORD.person | WORD.human : WORD.function | bits;
}

/** The pronoun that is all of the words from `start` to `end`. */
function pronounAt(text: string, start: number, end: number): readonly [string, number] | undefined {
  return PRONOUNS.find(([word]) => end - start === word.length && text.startsWith(word, start));
}

/** The words that name the speaker in a run of letters before a quote; `undefined` when there are none. */
function topicBefore(text: string, start: number, end: number): Span | undefined {
  const found = namedIn(text, start, end) ?? markedIn(text, start, end);
  const words = text.slice(found?.start, found?.end);
  if (!found) return undefined;
  return words.endsWith('から') ? { start: found.start, end: found.end - 2 } : found;
}

/** 王刚 in 王刚说, 田中氏 in 田中氏は, 王刚 in 据王刚介绍. */
function namedIn(text: string, start: number, end: number): Span | undefined {
  for (const ending of ENDINGS) {
    const to = end - ending.length;
    if (to > start && text.startsWith(ending, to)) return trimmed(text, start, to);
  }
  return undefined;
}

/** 田中氏 in 田中氏は会見で「…」, 王刚 in 王刚告诉本报：“…”; what が marks in a longer run only where it is a person. */
function markedIn(text: string, start: number, end: number): Span | undefined {
  const run = text.slice(start, end);
  const at = run.search(/は|告诉|告訴/);
  if (at > 0) return trimmed(text, start, start + at);
  const subject = run.indexOf('が');
  return subject > 0 && JAPANESE.test(run.slice(0, subject)) ? { start, end: start + subject } : undefined;
}

/** The words from `start` to `end` without what Chinese puts behind a name and before it: 据. */
function trimmed(text: string, start: number, end: number): Span {
  const from = end > start + 2 && /[据據]/.test(text.charAt(start)) ? start + 1 : start;
  const [pronoun = ''] = PRONOUNS.find(([word]) => text.startsWith(word, from)) ?? [];
  // No name is shorter.
  const least = from + (pronoun.length || 2);
  const rest = text.slice(least, end);
  const at = rest.search(BEHIND_NAME);
  // 李强恳切地说
  const to = at < 0 && ADVERB.test(rest) ? end - 3 : at < 0 ? end : least + at;
  return { start: from, end: to };
}

const ADVERB = /^.*..地$/;

/**
 * The words that name the speaker in a run of letters right after a quote: 「…」と田中氏は述べた, “…”王刚说; `undefined` when
 * there are none.
 */
function topicAfter(text: string, start: number, end: number): Span | undefined {
  const from = text.charAt(start) === 'と' ? start + 1 : start;
  if (from === start) return namedIn(text, from, end);
  const run = text.slice(from, end);
  const at = run.search(/[はが]/);
  // 「…」と田中氏。
  if (at < 0) return JAPANESE.test(run) ? { start: from, end } : undefined;
  return at > 0 ? { start: from, end: from + at } : undefined;
}

/** What people are in Korean, at the end of the word that its subject mark follows: 김 지사는, 이 관계자가. */
const KOREAN =
  /(?:지사|시장|대표|대변인|장관|의원|교수|씨|대통령|총리|사장|회장|이사|원장|소장|국장|과장|팀장|감독|선수|관계자|변호사|검사|판사|의사|박사|총장|청장|차관|부장|실장|센터장|연구원|위원|전문가|작가|배우|가수|군수|구청장|목사|신부|스님|대사|사령관|주민|시민|어머니|아버지|엄마|아빠|아들|딸|남편|아내|이웃|동료|공무원|직원|상인|농민|어민|경찰|측)(?=[은는이가도]$)/;

/** The same in Japanese, before the mark: 田中市長, 山本さん. */
const JAPANESE =
  /(?:氏|さん|[市町村区館園店校学院所部課局団会社議]長|理事長|委員長|知事|首相|大統領|監督|選手|教授|長官|大臣|外相|議員|容疑者|被告|代表|幹部|関係者|担当者|先生|総裁|総理|住民|男性|女性|弁護士|主将|コーチ|研究者|彼|彼女)$/;

/** How far from a quote who says it is named, in characters. */
const REACH = 40;

/**
 * The words that name the speaker where more stands between them and the quote that begins at `next` or ends at `last`, -1 for
 * none: 김 지사는 28일 기자회견에서 "…", "…"라고 김 지사가 말했다, 田中市長は５日、「…」. `undefined` when there are none.
 */
function topicNear(text: string, start: number, end: number, last: number, next: number): Span | undefined {
  const isBefore = next < text.length && next - end <= REACH;
  const word = text.slice(start, end);
  if (word.charCodeAt(0) >= 0xac00) {
    const isNear = isBefore || (last >= 0 && start - last <= REACH);
    return isNear && KOREAN.test(word) ? { start, end: end - 1 } : undefined;
  }
  if (!isBefore) return undefined;
  if (AGED.test(text.slice(end, end + LONGEST_AGE))) return { start, end };
  return word.endsWith('は') && JAPANESE.test(word.slice(0, -1)) ? { start, end: end - 1 } : undefined;
}

/** 山本健さん（６５）は. */
const AGED = /^[（(][\d０-９]{1,3}[)）][はがも]/;
const LONGEST_AGE = 6;

/** True for the は of 山本健さん（６５）は, a run by itself. */
function marksAged(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[)）]/.test(text.charAt(start - 1)) && /[はがも]/.test(text.charAt(start));
}

/** What Korean puts behind a quotation, with or without a space: "…"라고. */
const QUOTATIVE = /^(?:이?라(?:고|며|면서|는)|고|며|면서)$/;

/** True for the words from `start` to `end` behind a quote that only say that it is one. */
function isQuotative(text: string, start: number, end: number): boolean {
  return QUOTATIVE.test(text.slice(start, end));
}

/** True where a quote that opens at `quote` follows `end` at once or after one comma or colon. */
function opensQuote(text: string, end: number, quote: number): boolean {
  return quote === end || (quote === end + 1 && '、，：:, '.includes(text.charAt(end)));
}
