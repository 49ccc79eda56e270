import { holds } from './rows';

const BRIDGE = '橋は町の顔だから、なくなると寂しい';
const TOWER = '这座桥见证了一个时代，我们不想让它消失';
const RIVER = '밤새 물소리가 들려서 우리 가족 모두 잠을 자지 못했다';

suite('speakers in Japanese', () => {
  holds([
    [
      'a name with the sign that repeats a letter',
      [`会長の野々宮春子さん（52）は「${BRIDGE}」と話す。`],
      ['野々宮春子'],
    ],
    [
      'the whole name, where the surname alone speaks',
      ['店を営むのは森本花さん（34）だ。', `森本さんは「${BRIDGE}」と話す。`, `「${BRIDGE}」と花さんは笑った。`],
      ['森本花', '森本花'],
    ],
    [
      'a name from another script with a gloss',
      [`建築家のピーター・ロウ（Peter Rowe）さん（52）は「${BRIDGE}」と話す。`, `ロウ氏は「${BRIDGE}」と話す。`],
      ['ピーター・ロウ', 'ピーター・ロウ'],
    ],
    ['an office behind a dot', [`高橋誠・防災課長は「${BRIDGE}」と述べた。`], ['高橋誠']],
    ['a school before the dot', [`西海大・滝沢修教授は「${BRIDGE}」と述べた。`], ['滝沢修']],
    ['an office in Latin letters', [`高橋誠CEOは「${BRIDGE}」と述べた。`], ['高橋誠']],
    ['an age alone', [`無職山田太郎（45）は「${BRIDGE}」と述べた。`], ['山田太郎']],
    ['a given name in kana', [`高校生の三浦ひかりさん（10）は「${BRIDGE}」と述べた。`], ['三浦ひかり']],
    ['a description in the same run', [`市議会議員山田太郎氏は「${BRIDGE}」と述べた。`], ['山田太郎']],
    ['a long run', [`北浜浦乃山田太郎氏は「${BRIDGE}」と述べた。`], ['山田太郎']],
    [
      'surnames of three and one',
      [`佐々木明さんは「${BRIDGE}」と、林正夫さんは「${BRIDGE}」と述べた。`],
      ['佐々木明', '林正夫'],
    ],
    ['a capital for a name', [`Aさんは「${BRIDGE}」と、B氏は「${BRIDGE}」と述べた。`], ['Aさん', 'B氏']],
    ['a body in Latin letters', [`NOVAは「${BRIDGE}」と発表した。`], ['NOVA']],
    ['someone in brackets behind', [`狙いは明らかだ。「${BRIDGE}」（高橋氏）という。`], ['高橋']],
    ['whoever is said to say so', [`「${BRIDGE}」。こう話すのは、町内会長の佐々木一郎さん（70）だ。`], ['佐々木一郎']],
    ['who stands in the sentence before', [`森本花さんは店を営む。「${BRIDGE}」。売り上げは減った。`], ['森本花']],
    ['what the person before is called', [`森本花さんは店を営む。同氏は「${BRIDGE}」と述べた。`], ['森本花']],
    ['someone of a person named', [`佐々木一郎さんの妻、花子さん（70）は「${BRIDGE}」と笑った。`], ['花子']],
    ['those from whom words come', [`橋を待つ住民からは「${BRIDGE}」と声が上がる。`], ['橋を待つ住民']],
    [
      'a description as it stands',
      [`近くの男性（72）は「${BRIDGE}」と話す。`, `お客さんは「${BRIDGE}」と話す。`],
      ['近くの男性', 'お客さん'],
    ],
    ['no speaker in a place', [`会見では「${BRIDGE}」と説明があった。`], [undefined]],
    [
      'the heading that shows a part of it',
      [
        '「町の顔がなくなるのは寂しい」　橋の最後の日',
        '森本花さんは「町の顔がなくなるのは寂しい。橋は町の誇りだった」と述べた。',
      ],
      ['森本花', '森本花'],
    ],
  ]);
});

suite('speakers in Chinese', () => {
  holds([
    ['a name behind an office', [`北河村党支部书记何玉梅说：“${TOWER}。”`, `她说：“${TOWER}。”`], ['何玉梅', '何玉梅']],
    ['a verb with how it is said', [`“${TOWER}。”秦远帆笑着回忆，“${TOWER}。”`], ['秦远帆', '秦远帆']],
    ['a clause without its subject', [`林大山聽到消息，連忙揮手說：「${TOWER}。」`], ['林大山']],
    ['a clause with to whom', [`林大山拿出照片，用方言对她说：“${TOWER}。”`], ['林大山']],
    ['a pronoun for who was named last', [`村民李大山的儿子李小山今年10岁。他说：“${TOWER}。”`], ['李小山']],
    ['someone called by surname', [`王女士说：“${TOWER}。”`, `王先生说：“${TOWER}。”`], ['王女士', '王先生']],
    ['a nickname', [`店员小美（化名）告诉记者，“${TOWER}”。`], ['小美']],
    ['an alias', [`阿明（化名）在工厂工作。“${TOWER}，”他对记者说。`], ['阿明']],
    ['two surnames', [`菜販陳林阿美說：「${TOWER}。」`, `欧阳明珠说：“${TOWER}。”`], ['陳林阿美', '欧阳明珠']],
    [
      'a name from another script',
      [`研究员安娜·罗伊（Anna Roe）对记者说：“${TOWER}。”`, `罗伊说：“${TOWER}。”`, `史密斯说：“${TOWER}。”`],
      ['安娜·罗伊', '安娜·罗伊', '史密斯'],
    ],
    ['one with rare sounds', [`分析师颂猜·乍仑蓬表示：“${TOWER}。”`], ['颂猜·乍仑蓬']],
    [
      'those who tell it',
      [`有网友评论：“${TOWER}。”`, `物业公司工作人员称，“${TOWER}”。`],
      ['网友', '物业公司工作人员'],
    ],
    ['an agency that asked', [`市住建局回覆BBC中文查询时表示，“${TOWER}”。`], ['市住建局']],
    ['a sign between letters', [`王刚说，“桥长3千米，宽度×长度是答案，我们算了很久”。宽×长。`], ['王刚']],
    ['a nickname alone', [`阿强苦笑道，“${TOWER}。”`], ['阿强']],
    ['no name in other words', [`高兴地说：“${TOWER}。”`], [undefined]],
  ]);
});

suite('speakers in Korean', () => {
  holds([
    [
      'a name with an age',
      [`승객 오나래(38) 씨는 "${RIVER}"고 말했다.`, `오씨는 "${RIVER}"고 했다.`],
      ['오나래', '오나래'],
    ],
    ['an office', [`한도윤 들꽃군수는 "${RIVER}"고 말했다.`, `한 군수는 "${RIVER}"고 했다.`], ['한도윤', '한도윤']],
    ['a body before the office', [`김민수 새길대 교수(사회학)는 "${RIVER}"고 말했다.`], ['김민수']],
    ['a school before the office', [`학자인 배수현 나루대 교수는 “${RIVER}”고 했다.`], ['배수현']],
    ['a description before the name', [`현장에 나온 소방서 구조대 최가람 소방위는 "${RIVER}"고 말했다.`], ['최가람']],
    ['an office before the name', [`배우 이하늘은 인터뷰에서 “${RIVER}”고 말했다.`], ['이하늘']],
    [
      'someone who gives no name',
      [`이아무개(45)씨는 “${RIVER}”고 했다.`, `ㄱ씨는 “${RIVER}”고 했다.`],
      ['이아무개', 'ㄱ씨'],
    ],
    ['a name of two letters', [`허준 씨는 “${RIVER}”고 했다.`], ['허준']],
    ['a surname of two', [`남궁민수 교수는 “${RIVER}”고 했다.`], ['남궁민수']],
    ['a description as it stands', [`그러나 군 관계자는 “${RIVER}”고 했다.`], ['군 관계자']],
  ]);
});
