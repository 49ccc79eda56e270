import { wordSet } from '../../wordSet';
import type { NameList } from '../nameList';
import { NATURE } from '../nameWords';
import { putName } from './putName';

/** What a person is called by, behind the name: it is no part of it. */
const HONORIFICS = 'さん|氏(?!名|族|神)|ちゃん|くん|さま';
/** What someone is, behind the name. */
const OFFICES =
  '(?:副|前|元)?(?:知事|[市町村区]長|(?:副)?(?:社|会|部|課|局|次|署|校|院|所|館|園|店|駅|団|塾|船|机|議|隊|組合|理事|委員|幹事|秘書|裁判|編集|事務局)長|首相|総理|大統領|大臣|[外財農]相|防衛相|経産相|官房長官|長官|議員|市議|県議|(?:名誉|准|特任|客員)?教授|助教|講師|研究員|学芸員|理事|監督|選手|投手|捕手|主将|コーチ|容疑者|被告|弁護士|医師|記者|代表取締役|取締役|執行役員|常務|専務|顧問|代表|総裁|住職|棋士|九段|C[EFTOI]O|アナリスト|ディレクター|プロデューサー|エンジニア|マネー?ジャー|リーダー|シェフ|デザイナー|ライター|カメラマン|キャスター|アナウンサー|フェロー)';
/** Any of them. */
const BEHIND = new RegExp(`(?:${HONORIFICS}|${OFFICES})`, 'g');

/** The same with a gloss or an age before or behind it: グレース・モリ（Grace Mori）さん（40）. */
export const TAIL = new RegExp(
  `(?:[（(][^（）()]{1,40}[)）])?(?:・[^。、「」（）()・]{1,20}?(?=${OFFICES}))?(?:${HONORIFICS}|${OFFICES})?(?:＝[^＝。、]{1,20}＝|[（(][^（）()]{1,40}[)）]){0,2}`,
  'y',
);

/** What marks whoever speaks, behind that. */
export const MARK =
  /によると|によれば|(?:たち|ら)?[はがも](?!ない)|の(?:弁|言葉)(?=。)|(?<=(?:話す|語る|言う|明かす|振り返る|説明する|指摘する|訴える|こぼす|打ち明ける)のは[^。「」]{0,60})だ?(?=。)|(?<=[」』][（(][^（）()」]{2,30})[）)]/y;

/** The letters of a name right before its honorific: of one script, or ideographs before kana. */
const NAME =
  /(?:[\u4e00-\u9fff\u3005-\u3007ヶ]{1,12}(?:[ぁ-ゖ]{1,4}|[ァ-ヺー]{2,5})?|[ァ-ヺー・＝]{2,30}|[ぁ-ゖ]{2,4})$/;
/** The longest one. */
const LONGEST = 30;
/** 森正・防災課長: the office follows a dot. */
const DOTTED = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff\u3005]{3,5}(?<![大学社省庁県市町村署局会])(?=・[^・ァ-ヺ]{1,20}$)/;
/** Where a particle stands before it: 店長のひなた. */
const PARTICLE = /^.*[のはがをとやもへ](?!ぞみ|りこ|る|な|も|え|か)/;
/** Before さん these name nobody. */
const NOBODY = wordSet(
  '嫁 神 妹 弟 兄 姉 坊 叔母 伯母 叔父 伯父 何 お客 客 皆 みな お母 母 お父 父 奥 お兄 兄 お姉 姉 お嬢 お子 子ども 子供 患者 業者 学生 たく お医者 店員 店主 住民 農家 職人 職員 同 両 各 某 お巡り 息子 娘 家族 隣 赤 お年寄り 女性 男性 おばあ おじい おば おじ お婆 お爺 婆 爺 ばあ じい 組合員 会員 社員 市民 町民 村民 親子 親 大家 お孫 孫 生徒 読者 視聴者 本人 担当 担当者 当局 おか おとう おにい おねえ みんな',
);
/** No name ends so, but what someone is. */
const BODY = /[会社団部課局省庁県区校院所署館党員者体科室班長]$/;
/** Where what someone is ends in a run of ideographs before the name: 市議会議員山田太郎. */
const DESCRIBED = /^.{2,}[長員者師家手士官授]/;
/** A run of so many ideographs may hold more than a name. */
const LONGEST_KANJI = 5;

/** Surnames of three ideographs. */
const LONG_SURNAMES = wordSet(
  '佐々木 野々村 野々宮 長谷川 五十嵐 佐久間 久保田 大久保 小笠原 日比野 宇都宮 長谷部 阿久津 曽我部 波多野 野々口 奈良岡 小野寺 小野田 久保寺 八木沢 喜多川 二階堂 伊集院 小山内 仲宗根 比嘉山 我那覇 東海林 勅使河 武者小 大河原 大河内 安孫子 小久保 田野倉 加賀谷 佐野川 海老原 海老名 三ケ島',
);
/** Surnames of one ideograph, and those behind which that is the first of two all the same. */
const SHORT_SURNAME =
  /^[林森原東西南北関堀岡星辻谷泉菅柳桜楠榊滝桂梶橘浅旭畑峰堤所城島浜沖江湊港牧乾巽角平秦辛金李朴崔](?![田本川野山村井口島崎原藤木沢谷岡下上内橋林尾中戸部瀬松倉])/;

/** Reads the names that stand before an honorific or an office in the run from `from` to `to`: 古田正さん, 森市長. */
export function readJapanese(text: string, from: number, to: number, names: NameList): number {
  const capital = text.charAt(from - 1);
  // Aさん
  if (/[A-ZＡ-Ｚ]/.test(capital) && /^(?:さん|氏)/.test(text.slice(from, from + 2)))
    names.put(
      text,
      from - 1,
      from + (text.charAt(from) === '氏' ? 1 : 2),
      from - 1,
      capital,
      capital,
      undefined,
      NATURE.unknown,
    );
  const glossed = behindGloss(text, to);
  const run = glossed < 0 ? text.slice(from, to) : `${text.slice(from, to)}さん`;
  let begin = 0;
  BEHIND.lastIndex = 0;
  for (let found = BEHIND.exec(run); found; found = BEHIND.exec(run)) {
    const at = found.index;
    const start = nameBefore(run, Math.max(begin, at - LONGEST), at);
    const isCalled = /^[さ氏ちく]/.test(found[0]);
    const dot = start + run.slice(start, at).indexOf('・');
    const end = dot > start && !/[ァ-ヺー]/.test(run.charAt(dot - 1)) ? dot : at;
    if (start < 0 || (!isCalled && BODY.test(run.slice(start, end)))) continue;
    begin = BEHIND.lastIndex;
    const length = surnameOf(run.slice(start, end));
    // An office alone may be of a place, too: it stays.
    const isWhole = length < end - start || isCalled;
    const stop = isWhole ? end : begin;
    putName(text, names, from + start, from + stop, run.slice(start, end), length);
  }
  return glossed < 0 ? to : glossed;
}

/** What ends a name as well: an age, an office in Latin letters, a gloss before an honorific. */
const GLOSS = new RegExp(
  `(?<=[\u4e00-\u9fff]{3})(?<![者員長師家官手民客人性女男児役夫妻母父])(?=[（(][\\d０-９]{2,3}[)）])|(?:[（(][^（）()]{1,40}[)）])?(?=C[EFTOI]O)|[（(][^（）()]{1,40}[)）](?=${HONORIFICS}|${OFFICES})`,
  'y',
);

/** Where a gloss behind a run ends that an honorific follows; -1 when there is none. */
function behindGloss(text: string, at: number): number {
  GLOSS.lastIndex = at;
  return GLOSS.test(text) ? GLOSS.lastIndex : -1;
}

/** Where the name begins that ends at `end`; -1 when there is none. */
function nameBefore(run: string, begin: number, end: number): number {
  const dotted = DOTTED.exec(run.slice(begin, end));
  if (dotted) return begin + dotted.index;
  const [whole = ''] = NAME.exec(run.slice(begin, end)) ?? [];
  if (whole === '') return -1;
  const [described = ''] = PARTICLE.exec(whole) ?? [];
  let name = whole.slice(described.length);
  if (/^[\u4e00-\u9fff]+$/.test(name) && name.length >= LONGEST_KANJI) {
    const [what = ''] = DESCRIBED.exec(name.slice(0, -2)) ?? [];
    name = what || name.length === LONGEST_KANJI ? name.slice(what.length) : name.slice(-4);
  }
  return (name.length < 2 && name < '一') || NOBODY.has(name) ? -1 : end - name.length;
}

/** How many of the letters of a name are its surname; all of them where it is one name alone. */
function surnameOf(name: string): number {
  const kanji = name.search(/[ぁ-ゖァ-ヺー]/);
  if (kanji === 0) return name.length;
  if (kanji > 0) return kanji;
  if (name.length < 3) return name.length;
  if (LONG_SURNAMES.has(name.slice(0, 3))) return 3;
  return name.length === 5 ? 3 : name.length === 3 && SHORT_SURNAME.test(name) ? 1 : 2;
}
