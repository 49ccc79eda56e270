import type { NameList } from '../nameList';
import { NATURE } from '../nameWords';
import { putName } from './putName';

/** The most frequent surnames, in both ways of writing. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱丘侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊温溫牛樊葛邢安齐齊倪章鲁魯伍俞聂聶焦耿詹游阮欧歐翁甘裴尚祝卓';
const COMPOUND = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|皇甫|尉迟|端木|夏侯';
/** What no given name holds. */
const FUNCTION =
  '的了是在和与與有不也就都要会會能可以上下里裡到个個这這那为為所后後前之而但或由从從被把将將给給对對向于於每该該其当當各某说說称稱问問道时時间間地着著过過还還没沒我你他她它们們什么麼吗嗎呢吧啊二三四五六七八九十年日';
/** Nor this, which tells of a place or a body. */
const PLACES = '县縣市省區区镇鎮乡鄉村院厂廠校店路街社党黨部';
/** What follows a name of two letters right away. */
const FOLLOWS = `${FUNCTION}表指认認告透回补補解宣声聲坦介笑哭叹嘆又则則接随隨昨今近及带帶用感写寫听聽看想去来來喊坐站走拿跑住叫忙却卻曾已仍再只并並受遭因`;
const GIVEN_FIRST = `[^${FUNCTION}${PLACES}]`;
const GIVEN_SECOND = `[^${FOLLOWS}${PLACES}]`;

/** With these names from other scripts are written: 安娜·贝里, later 贝里. */
const SOUNDS =
  '阿埃艾安奥巴白班邦鲍贝本比彼宾波勃博布查达戴丹德登迪蒂丁东杜顿多厄恩尔法范菲费芬弗福富盖冈高戈格根古哈海汉豪赫亨洪胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯孔库奎拉莱兰朗劳勒雷里莉利连列林琳龙卢鲁路伦罗洛马迈曼芒毛梅门蒙米密明摩莫默姆穆那纳娜南内尼妮涅宁纽诺努欧帕潘庞佩彭皮平珀普奇齐乔切琴琼丘让热日荣茹萨塞桑森沙莎山尚舍申圣施史舒思斯松苏索塔泰坦汤唐特滕廷图托瓦旺威维韦魏温文翁沃乌武希西锡夏香谢辛欣兴雄休雅亚延扬耶叶伊英尤雨约泽扎詹珍芝翰修什帝贵得玛丽娅蕾薇芙蓉雯黛洁茜娇嘉玫翠露碧琪瑞瑟狄迦夫保弗麦纪捷赛津久仁奈祖朱左策夸萍佐伦森赖鲍默雪诗蒙妲愛奧貝賓達東爾費蓋岡漢華懷賈傑凱萊蘭勞連龍盧魯倫羅馬邁門內寧紐諾歐龐齊喬讓熱榮薩聖蘇湯圖韋維溫烏錫謝興亞揚葉約澤';
const DOT = '[·•‧・]';
const SOUNDED = new RegExp(`^[${SOUNDS}]+$`);
/** The first part of such a name right before its dot, and all after it. */
const GIVEN = new RegExp(`[${SOUNDS}]{1,5}$`);
const ANY_GIVEN = new RegExp(`[^${FUNCTION}员員师師者长長家人手官理统統]{1,4}$`);
const DOTTED = new RegExp(`(?:${DOT}[${SOUNDS}]{1,8})*${DOT}([${SOUNDS}]{1,8}|[^${FOLLOWS}，。：“”「」（(]{1,6})`, 'y');

/** A whole name: surname, one or two letters more. */
const NAME = new RegExp(
  `(?:(${COMPOUND})${GIVEN_FIRST}${GIVEN_SECOND}?|[${SURNAMES}][陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾賴徐周葉蘇莊呂江何羅高][阿秀美玉金月春素麗淑寶桂].|[${SURNAMES}](?:${GIVEN_FIRST}(?=[${FOLLOWS}]|[周週][一二三四五六日]|星期|强调|強調|正在|..地|$)|${GIVEN_FIRST}${GIVEN_SECOND}))(?![${PLACES}])`,
  'y',
);
/** What someone is called who does not give a name, behind what they are: 店员小美. */
const NICKNAME = new RegExp(`[小阿老]${GIVEN_SECOND}(?![${PLACES}])`, 'y');
/** At the head of a clause these are no names. */
const NO_NAME =
  /(?:高[兴興中级級校层層速达達考温溫度铁鐵]|方[面案便式法]|何[况況必]|于是|马上|馬上|周[围圍边邊末]|许多|許多|孙女|孫女|孙子|孫子|安全|安排|常[见見]|文化|文章|金[额額融]|万[元人]|石[油头頭]|江[苏蘇西]|武[汉漢警]|任[务務何]|成[为為]|白[天色]|严[重格]|嚴[重格]|温[度暖]|夏[天季]|田[间間地]|余[下额]|游客|遊客|莫[名]|向[来来]|康复|康復|黄[金河色]|尚未|毛[利病]|章[程节])/y;

/** Verbs of saying. */
const SAYS =
  '写道|寫道|表示|指出|认为|認為|强调|強調|告诉|告訴|透露|回应|回應|回答|补充|補充|解释|解釋|宣布|声称|聲稱|坦言|发现|發現|介绍|介紹|回忆|回憶|感叹|感嘆|感慨|呼吁|呼籲|提醒|建议|建議|评论|評論|反问|反問|抱怨|承认|承認|否认|否認|批评|批評|警告|通报|通報|直言|笑言|哽咽|留言|发文|發文|贴文|貼文|说|說|称|稱|问|問|道|曰|喊';

/** What someone is, before a name. */
const ROLES =
  '书记|書記|局长|局長|校长|校長|部长|部長|主任|主席|教授|记者|記者|村民|居民|市民|县长|縣長|市长|市長|省长|省長|镇长|鎮長|乡长|鄉長|村长|村長|里長|处长|處長|科长|科長|院长|院長|厅长|廳長|所长|所長|站长|站長|队长|隊長|会长|會長|社长|社長|园长|園長|班长|班長|董事长|董事長|理事长|理事長|秘书长|秘書長|经理|經理|总裁|總裁|总监|總監|总统|總統|总理|總理|首相|大臣|专员|專員|委员|委員|议员|議員|代表|发言人|發言人|负责人|負責人|研究员|研究員|工程师|工程師|律师|律師|医生|醫生|医师|醫師|护士|護士|老师|老師|教师|教師|导师|導師|讲师|講師|学生|學生|院士|博士|专家|專家|学者|學者|作家|导演|導演|演员|演員|歌手|画家|畫家|教练|教練|选手|選手|司机|司機|农民|農民|农户|農戶|大户|大戶|工人|员工|員工|老板|老闆|店主|业主|業主|商户|攤販|菜販|小贩|小販|志愿者|志願者|義工|游客|遊客|旅客|乘客|家长|家長|创始人|創辦人|总编辑|主编|主持人|警官|民警|檢察官|法官|指挥官|孙女|孫女|孙子|孫子|女儿|女兒|儿子|兒子|妻子|丈夫|太太|母亲|母親|父亲|父親|爸爸|妈妈|媽媽|奶奶|爷爷|爺爺|姐姐|妹妹|哥哥|弟弟|鄰居|邻居|老人|阿嬤|店员|店員|组长|組長|总经理|總經理|助理|幹部|干部|社工|技术员|技術員';
/** Behind what someone is, a name is told from other words by what follows it: 本地人王刚说. */
const NAMED = `(?=[${SURNAMES}]${GIVEN_FIRST}${GIVEN_SECOND}?(?:${SAYS}|[在对對向坦也还還则則笑]|今年|[（(]|$))`;
const ROLE = new RegExp(
  `${ROLES}|[的员員师師者长長家人手民生匠官]${NAMED}|的(?=[${SURNAMES}]${GIVEN_FIRST}${GIVEN_SECOND}[${FOLLOWS}])`,
  'g',
);
/** Someone called by surname: 王先生, 李局长. */
const CALLED = new RegExp(`[${SURNAMES}](?:先生|女士|小姐|太太|老师|老師|某某?|姓[^${FUNCTION}]{2}|${ROLES})`, 'y');

/** What stands behind a name: a gloss, a title. */
export const TAIL = new RegExp(
  `(?:[（(][^（）()]{1,40}[)）])?(?:先生|女士|小姐|${ROLES})?(?:[（(][^（）()]{1,40}[)）])?`,
  'y',
);

/** The surname alone of a name from another script, before a verb: 贝里说. */
const SOUND = new RegExp(`[${SOUNDS}]{2,8}(?=[在对對还還也笑哭坐站想看]|今年|${SAYS})`, 'y');
/** A verb of saying in the same clause, or any that a colon follows. */
export const MARK = new RegExp(
  `(?![的和与與、])[^，。：；！？、“”「」『』《》\\s]{0,24}(?:${SAYS}|.(?=[:：][“「『"]))[着著了过過]?`,
  'y',
);

/** A nickname at the head of a clause: 阿强苦笑道. */
const SPEAKS = new RegExp(`^[小阿老].(?:[在对對苦笑]|${SAYS})`);

/** Reads the names in the run from `from` to `to`: at its head, 王刚说, and behind what someone is, 局长王刚. */
export function readChinese(text: string, from: number, to: number, names: NameList): number {
  const run = text.slice(from, to);
  const before = names.length;
  let at = /^[据據]./.test(run) ? 1 : 0;
  DOTTED.lastIndex = to;
  const dotted = DOTTED.exec(text);
  const [given] = (dotted && (GIVEN.exec(run) ?? ANY_GIVEN.exec(run))) ?? [];
  if (dotted && given) {
    const start = to - given.length;
    const [, last = ''] = dotted;
    names.put(text, start, DOTTED.lastIndex, start, given, last, undefined, NATURE.unknown);
    return DOTTED.lastIndex;
  }
  // 78岁
  if (!/[\d０-９]/.test(text.charAt(from - 1)))
    at = nameAt(text, run, from, at, names) || (SPEAKS.test(run) ? nicknameAt(text, run, from, at, names) : 0) || at;
  ROLE.lastIndex = at;
  for (let found = ROLE.exec(run); found; found = ROLE.exec(run)) {
    const end = nameAt(text, run, from, ROLE.lastIndex, names) || nicknameAt(text, run, from, ROLE.lastIndex, names);
    if (end > 0) ROLE.lastIndex = end;
  }
  // 阿明（化名）
  const isAlias = names.length === before && run.length < 5 && /[（(]化名/.test(text.slice(to, to + 3));
  if (isAlias) putName(text, names, from, to, run, run.length);
  return to;
}

/** Puts a nickname; gives where it ends, 0 when there is none. */
function nicknameAt(text: string, run: string, from: number, at: number, names: NameList): number {
  NICKNAME.lastIndex = at;
  if (!NICKNAME.test(run)) return 0;
  putName(text, names, from + at, from + at + 2, run.slice(at, at + 2), 2);
  return NICKNAME.lastIndex;
}

/** Puts the name that begins at `at` of a run; gives where it ends, 0 when there is none. */
function nameAt(text: string, run: string, from: number, at: number, names: NameList): number {
  CALLED.lastIndex = at;
  if (CALLED.test(run)) {
    const title = run.slice(at + 1, CALLED.lastIndex);
    const sex = title === '先生' ? 'he' : /女士|小姐|太太/.test(title) ? 'she' : undefined;
    // Two of a surname are told apart by it: 王先生, 王女士.
    const isTold = sex !== undefined || title.startsWith('某');
    const called = isTold ? run.slice(at, CALLED.lastIndex) : run.charAt(at);
    putName(text, names, from + at, from + CALLED.lastIndex, called, called.length, sex);
    return CALLED.lastIndex;
  }
  NO_NAME.lastIndex = at;
  NAME.lastIndex = at;
  SOUND.lastIndex = at;
  if (SOUND.test(run)) {
    const name = run.slice(at, SOUND.lastIndex);
    putName(text, names, from + at, from + SOUND.lastIndex, name, name.length);
    return SOUND.lastIndex;
  }
  const found = NO_NAME.test(run) ? null : NAME.exec(run);
  if (!found) return 0;
  const [name, compound] = found;
  const isSound = SOUNDED.test(name);
  const surname = isSound ? name.length : compound || name.length === 4 ? 2 : 1;
  putName(text, names, from + at, from + NAME.lastIndex, name, surname);
  return NAME.lastIndex;
}

/** Who speaks without a name. */
const GROUPS =
  '网友|網友|网民|網民|警方|检方|檢方|校方|院方|官方|店家|官员|官員|工作人员|工作人員|客服|男子|女子|目击者|目擊者|消息人士|知情人士|当事人|當事人|家属|家屬|患者|民众|民眾|群众|消费者|消費者|粉丝|粉絲|业内人士|業者|车主|車主|房东|房東|业者|同学|同學|同事|朋友';
/** Who says something without a name, behind how many they are: 有网友评论, 一位居民说, 酒店工作人员称. */
export const SAID_BY = new RegExp(
  `^((?:对此|對此|据|據)?(?:还|還|也)?(?:有[的些位名]?|一[位名个個]|[多几幾数數][位名]|不少|部分|许多|許多)?)[^的]{0,12}?(?:${ROLES}|${GROUPS})们?(?=[^的和与與]{0,12}(?:${SAYS}))`,
);
