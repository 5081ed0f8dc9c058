import { deviceLine, anyOf, type LanguageWords } from '../language-words.ts'

const weekdays = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 7 }
const months = {
  十一月: 11,
  十二月: 12,
  一月: 1,
  二月: 2,
  三月: 3,
  四月: 4,
  五月: 5,
  六月: 6,
  七月: 7,
  八月: 8,
  九月: 9,
  十月: 10,
  元月: 1,
}
const numbers = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  十三: 13,
  十四: 14,
  十五: 15,
  十六: 16,
  十七: 17,
  十八: 18,
  十九: 19,
  二十: 20,
  二十一: 21,
  二十二: 22,
  二十三: 23,
  二十四: 24,
  二十五: 25,
  二十六: 26,
  二十七: 27,
  二十八: 28,
  二十九: 29,
  三十: 30,
  三十一: 31,
  四十八: 48,
  七十二: 72,
  兩: 2,
  几: 3,
  幾: 3,
}
/** "Before May Day" is by the end of the month that goes before it. */
const holidayEves = { 五一: 4, 六一: 5, 国庆: 9, 十一: 9, 元旦: 12 }
/** Which day a part of a month is due by, and how many days a half of something is. */
const partsOfMonth = { 初: 5, 上旬: 10, 中旬: 15, 中: 15 }
const halves = { 半: 15, 一个半: 45, 两个半: 75 }
const NUMERIC = String.raw`(?<![\d/.])(?<month>\d{1,2})[/.](?<day>\d{1,2})(?![\d/.%万亿倍元])`
const DAY = `(?:周|星期|礼拜|週|禮拜)(?<weekday>[一二三四五六日天末])`
const N = `(?<n>\\d{1,3}|${anyOf(numbers)})`
const ON = `(?<day>\\d{1,2}|${anyOf(numbers)})`
const UNTIL = `(?:之?内|以内|之?內|以內|之?后|以后|之?後|以後|左右)`
/** "3号门", "二号方向" are things with a number. */
const NO_THING =
  '(?!方向|方案|会议室|會議室|[稿图圖版楼樓线線店厅廳馆館门門机機位色字款院仓倉库庫桌展码碼])'
/** A time of the day. */
const HOUR =
  '(?:(?:早上|上午|中午|下午|晚上|傍晚|凌晨)?(?:\\d{1,2}|十[一二]?|[一二两三四五六七八九])(?:点|點|时|時)(?:半|整|钟|鐘|一刻|\\d{1,2}分?)?|(?:早上|上午|中午|下午|晚上)?(?:[01]?\\d|2[0-3])[:：]\\d{2})'
const PART = `(?<day>${anyOf(partsOfMonth)})`

export const zh: LanguageWords = {
  mail: {
    replyHeaders: [
      /^.{0,3}(?:在|于|於)?.{0,300}\d.{0,200}(?:写道|寫道|写到|来信|書いた)\s*[:：]\s*$/,
      /^[^，。]{0,120}<\S+@\S+>\s*(?:于|於|在)\s*.{4,120}(?:写道|寫道)?\s*[:：]$/,
    ],
    fromField: ['发件人', '寄件者', '寄件人', '發件人', '发信人'],
    otherFields: [
      '发送时间',
      '发送日期',
      '发件时间',
      '日期',
      '时间',
      '收件人',
      '抄送',
      '抄送人',
      '主题',
      '傳送時間',
      '寄件日期',
      '收件者',
      '副本',
      '主旨',
      '主題',
      '收信人',
      '密送',
    ],
    separators: [
      '转发的邮件',
      '转发邮件',
      '原始邮件',
      '转发邮件信息',
      '轉寄郵件',
      '轉寄的郵件',
      '原始郵件',
      '原邮件',
      '转发邮件内容',
      '开始转发的邮件',
      '回复的原邮件',
      '回复的邮件',
      '转发信息',
      '已轉寄郵件',
      '原始信件',
      '以下是转发的邮件',
      '下面是转发的邮件',
    ],
    signOffs: [
      '此致',
      '敬礼',
      '此致敬礼',
      '祝好',
      '顺祝商祺',
      '祝商祺',
      '商祺',
      '祝您工作顺利',
      '祝工作顺利',
      '顺颂商祺',
      '即颂商祺',
      '祝您生活愉快',
      '祝安好',
      '敬上',
      '此致 敬礼',
      '敬颂商祺',
      '顺祝 商祺',
      '祝 好',
      '祝顺利',
      '祝周末愉快',
      '祝您一切顺利',
      '致礼',
      '謹此',
      '敬祝',
      '祝商安',
    ],
    thanks: ['谢谢', '多谢', '感谢', '非常感谢', '謝謝', '感謝', '谢谢您', '谢谢！祝好'],
    sentFrom: [
      deviceLine(
        '(?:发自|發自|来自|來自|发送自|從|从|寄自|通过|使用)(?:我的|我的移动)?\\s?',
        '[^，。,]{0,20}(?:发送|傳送|寄出|发来的邮件|发出)?',
        '手机|手機|平板|华为|荣耀|小米|红米|三星|魅族|苹果|网易邮箱|邮箱大师|新浪邮箱|移动设备|行動裝置|邮箱App',
      ),
      /^\W{0,3}(?:获取|下载|取得).{0,12}outlook.{0,30}$/i,
    ],
    notices: [
      /^(?=.*(?:本|此)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件).{0,60}(?:保密|机密|機密|仅供|僅供|仅限|僅限|专有|法律))(?=.*(?:附件|收件人|误收|错收|誤收|泄露|披露|复制|散布|删除|刪除|通知发件人|个人或|指定的))/,
      /如果?(?:您|你)(?:并非|不是|非|误收|错收|错误地?收到|並非|誤收).{0,60}(?:收件人|邮件|郵件)/,
      /^.{0,4}(?:免责声明|保密声明|保密提示|免責聲明|法律声明)\s*(?:[:：.–—-]|$)/,
      /(?:邀请您参加|邀請您參加)(?:腾讯会议|騰訊會議|zoom|飞书|钉钉|视频会议|google meet)/i,
      /^[\W_]{0,90}(?:microsoft teams (?:会议|會議)|加入 ?zoom (?:会议|會議)|会议 ?ID|會議 ?ID)(?=.*(?:https?:|\d{3}))/i,
      /^(?:点击链接(?:直接)?(?:入会|加入会议)|點擊連結加入會議|#腾讯会议|腾讯会议号?[:：]).{0,40}(?:https?:|\d{3})/,
    ],
    names: [
      /^(?!.*(?:[请請给給我你您他她吗嗎呢吧了的把]|尽快|还没|回复|收到|[好行可]的?$))[\u4E00-\u9FFF]{2,4}(?: [\u4E00-\u9FFF]{2,20}){0,3}$/,
      /^(?!.*[请請给給我你您他她吗嗎呢吧了把])[\u4E00-\u9FFF\w() （）]{2,24}(?:公司|部|中心|集团|經理|经理|总监|總監|主管|专员|工程师|设计师|工作室|顾问|助理|老师|小姐|先生|总|处|室|院|团队|敬上|谨上|敬启)(?: [\u4E00-\u9FFF]{2,8})?$/,
    ],
    contactLabels: [
      '电话',
      '手机',
      '邮箱',
      '传真',
      '地址',
      '微信',
      '网址',
      '電話',
      '手機',
      '傳真',
      '座机',
      'qq',
      'tel',
      'mobile',
      'email',
      '邮编',
      '公司',
    ],
    automaticSubjects: [
      /^(?:自动(?:回复|答复|应答)|自動(?:回覆|回復|答覆)|不在办公室|休假(?:自动)?回复|外出(?:自动)?(?:回复|答复)|假期自动回复)/,
      /^(?:系统退信|退信|无法(?:投递|送达|传递)|未送达|未送達|邮件(?:发送|投递)失败|投递失败|傳送失敗|郵件無法投遞|送达状态|傳遞狀態|发送失败|退信通知)/,
      /(?:自动回复|自動回覆|系统退信|退信通知)/,
      /^(?:已读|未读|已讀|未讀|阅读回执|已送达)\s*[:：]/,
    ],
    calendarSubjects: [
      /^(?:已接受|已拒绝|接受|拒绝|暂定|邀请|已取消|取消|更新的邀请|会议邀请|已接受邀请|暂时接受)\s*[:：]/,
    ],
  },
  dates: {
    weekdays,
    months: { ...months, ...holidayEves },
    numbers: { ...numbers, ...partsOfMonth, ...halves },
    byBefore: /(?:在|于|最晚|最迟|不晚于|截止(?:到|至)?|到|至|赶在|争取|不迟于|务必)\s*$/,
    byAfter:
      /^\s*(?:的)?(?:早上|上午|中午|下午|晚上|傍晚|下班)?\s*(?:\d{1,2}[点:：](?:\d{2})?)?\s*(?:之前|以前|前|之內|之内|内|截止|为止|為止)/,
    notBefore:
      /(?:(?<!是|要)不是|并非|並非|不再是|(?<!按|照)(?:原定|原计划|原計劃)|原本|本来|本來|原来(?=说|定|约)|原來(?=說|定|約)|取代|代替)(?:在|于|於|说|說|定在|定于|是|的是|这|這)?\s*$/,
    notAfter:
      /^(?:之前|以前|前)?(?:肯定|恐怕|可能|实在|實在|怕是|是)?(?:来不及|來不及|赶不及|趕不及|赶不上|赶不出|交不了|做不完|没法|沒法|不行|给不了|出不来)|^(?:到|至|-)\d{1,2}日/,
    movedTo:
      /^[^，。；！？、\n]{0,10}?(?:改|推迟|推遲|推|延|延期|延后|延後|挪|调|調|调整|調整|提前|提|顺延|順延|换|換|变|變|移)(?:到|成|为|為|至)\s*$/,
    until: /^\s*(?:(?:起|开始|開始)[，,]?)?(?:一直)?(?:到|至|直到|直至)\s*$|^[-–—~～]$/,
    moved: /推迟|推遲|延期|改期|延后|延後|顺延|順延|挪/,
    or: /^\s*(?:或者?|还是|、|\/|[(（])\s*$/,
    ifBefore:
      /(?:如果|要是|假如|假使|倘若|若是|只要|一旦|(?<![一二两三四五六七八九十百千几\d])万一|若)(?:(?!我们就|我就|就能|就可以|就给|那我)[^，,。；！？\n]){0,60}$/,
    ifAfter: /^[^，,。；！？\n]{0,40}的(?:话|話)/,
    yesterday: /昨[天晚日]/,
    last: /上(?:个|個)?(?=(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])/g,
    rules: [
      {
        pattern: new RegExp(`${HOUR}(?:之前|以前|前(?![面后後提期端景往台置两几三一]))`, 'g'),
        means: { kind: 'clock' },
      },
      {
        pattern: new RegExp(`(?:最晚|最迟|最遲|不晚于|不迟于|截止到|赶在)${HOUR}`, 'g'),
        means: { kind: 'clock' },
      },
      {
        pattern: /(?<year>20\d\d)[-/年](?<month>\d{1,2})[-/月](?<day>\d{1,2})[日号號]?/g,
        means: { kind: 'date' },
      },
      { pattern: /(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]?/g, means: { kind: 'date' } },
      {
        pattern: new RegExp(`(?<name>${anyOf(months)})${ON}[日号號]`, 'g'),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`${DAY}[（(，, ]*${NUMERIC}`, 'g'),
        means: { kind: 'weekdayAndDate' },
      },
      {
        pattern: new RegExp(`${NUMERIC}[（(，, ]*${DAY}`, 'g'),
        means: { kind: 'weekdayAndDate' },
      },
      {
        pattern: new RegExp(NUMERIC, 'g'),
        means: { kind: 'date' },
        needsBy: true,
      },
      // A part of a month: its start, its middle, its end.
      {
        pattern: new RegExp(`(?<name>${anyOf(months)})${PART}`, 'g'),
        means: { kind: 'date' },
      },
      { pattern: new RegExp(`(?<month>\\d{1,2})月${PART}`, 'g'), means: { kind: 'date' } },
      {
        pattern: new RegExp(`(?<name>${anyOf(months)})(?:底|末|下旬|之?内|以内)`, 'g'),
        means: { kind: 'date' },
      },
      {
        pattern: /(?<month>\d{1,2})月(?:底|末|下旬|之?内|以内)/g,
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(
          `(?<![双雙周期拜点點月日第一二三四五六七八九十])(?<name>${anyOf(holidayEves)})(?:节|節|假期|放假|长假)?(?:之前|以前|前(?!天|几|两|三|一))`,
          'g',
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`(?<=[于於在到])${ON}日(?=之?前|以前)`, 'g'),
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: new RegExp(`下(?:个|個)?月${PART}`, 'g'),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(
          `(?<![\\d一二三四五六七八九十元上下个個每])(?:本|这个|這個)?月${PART}`,
          'g',
        ),
        means: { kind: 'dayOfMonth', plus: null },
      },
      { pattern: /大后天|大後天/g, means: { kind: 'day', plus: 3 } },
      { pattern: /后天|後天/g, means: { kind: 'day', plus: 2 } },
      { pattern: /明天|明日|明早|明晚|明儿|隔天|次日|翌日/g, means: { kind: 'day', plus: 1 } },
      {
        pattern: /(?:今天|今日)(?!起|开始|開始|往后|以后)|今晚|今早|当天|下班前|本日|今儿/g,
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern:
          /(?<![天日一二三四五六号號末每昨前]的?)(?:下午|晚上)(?=[^，。！？,.!?\n]{0,6}(?:给|給|发|發|传|傳|交|回|送))/g,
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: /(?:中午|午休|午饭|傍晚|晚饭|天黑|收工|散会|半夜|零点)/g,
        means: { kind: 'day', plus: 0 },
        needsBy: true,
      },
      {
        pattern: new RegExp(
          `(?:半(?:个|個)?(?:小时|小時|钟头|天)|一刻钟|(?:\\d{1,3}|${anyOf(numbers)})分(?:钟|鐘))${UNTIL}`,
          'g',
        ),
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: new RegExp(`(?<n>${anyOf(halves)})(?:个|個)?月${UNTIL}`, 'g'),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`(?:下|再)下(?:个|個)?${DAY}`, 'g'),
        means: { kind: 'weekday', week: 2 },
      },
      { pattern: new RegExp(`下(?:个|個)?${DAY}`, 'g'), means: { kind: 'weekday', week: 1 } },
      {
        pattern: new RegExp(`(?:本|这|這)(?:个|個)?${DAY}`, 'g'),
        means: { kind: 'weekday', week: 0 },
      },
      {
        pattern: new RegExp(`(?<!上)(?<!上个)(?<!每)${DAY}`, 'g'),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern:
          /(?:这|這|本)(?:个|個)?(?:周|星期|礼拜|週)(?:内|之内|以内|底)?(?![一二三四五六日天末])|周内|週內/g,
        means: { kind: 'end', of: 'week', plus: 0 },
      },
      {
        pattern: /下下(?:个|個)?(?:周|星期|礼拜|週)(?:内|底)?(?![一二三四五六日天末])/g,
        means: { kind: 'end', of: 'week', plus: 2 },
      },
      {
        pattern: /下(?:个|個)?(?:周|星期|礼拜|週)(?:内|底|初)?(?![一二三四五六日天末])/g,
        means: { kind: 'end', of: 'week', plus: 1 },
      },
      {
        pattern: /下(?:个|個)?月底|下月末|下个?月内|下(?:个|個)月(?![初中\d])/g,
        means: { kind: 'end', of: 'month', plus: 1 },
      },
      {
        pattern: new RegExp(`下(?:个|個)?月${ON}[日号號]`, 'g'),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(`(?:本|这个|這個)月${ON}[日号號]`, 'g'),
        means: { kind: 'dayOfMonth', plus: 0 },
      },
      {
        pattern: /(?:本|这个|這個|当)?月(?:底|末)|(?:本|这个|這個)月(?:内|之内|以内)/g,
        means: { kind: 'end', of: 'month', plus: 0 },
      },
      {
        pattern: /(?:本|这个|這個)?季度?(?:末|底)|本季度(?:内)?|季末/g,
        means: { kind: 'end', of: 'quarter', plus: 0 },
      },
      { pattern: /下(?:个|個)?季度(?:末|底|内)?/g, means: { kind: 'end', of: 'quarter', plus: 1 } },
      { pattern: /(?:今)?年(?:底|末)|今年内/g, means: { kind: 'end', of: 'year', plus: 0 } },
      {
        pattern: new RegExp(`${N}个?(?:工作日)${UNTIL}`, 'g'),
        means: { kind: 'in', unit: 'workday' },
      },
      {
        pattern: new RegExp(`(?<!第)${N}(?:天|日)${UNTIL}`, 'g'),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`${N}(?:个|個)?(?:小时|钟头|小時)${UNTIL}`, 'g'),
        means: { kind: 'in', unit: 'hour' },
      },
      {
        pattern: new RegExp(`${N}(?:个|個)?(?:周|星期|礼拜|週)${UNTIL}`, 'g'),
        means: { kind: 'in', unit: 'week' },
      },
      { pattern: new RegExp(`${N}(?:个|個)月${UNTIL}`, 'g'), means: { kind: 'in', unit: 'month' } },
      {
        pattern: new RegExp(`(?<![月\\d第路街巷弄院])${ON}[号號]${NO_THING}`, 'g'),
        means: { kind: 'dayOfMonth', plus: null },
        weak: true,
      },
    ],
  },
}
