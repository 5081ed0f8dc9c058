import type { engine as en } from '../en/engine.ts'
import type { SameKeys } from '../messages.ts'

/** What the engine says: one sentence for every state, piece of evidence, warning, question and task. */
export const engine: SameKeys<typeof en> = {
  health: {
    neverHeard: '客户至今还没有发来过任何消息。',
    severe: '客户说了很重的话，我们还没有回应。',
    capped: '被一项明显存在的问题拖住了：{trait}。',
    tooLittle: '依据太少：关键信息只掌握了 {percent, number}%。',
    quiet: '客户一直没有消息，间隔已经超过平时的 {days, number} 天。',
    quietByNorm:
      '客户没有消息的时间已超过手动设定的 {days, number} 天；按它自己 {learned, number} 天的习惯，还不算沉默。',
    goodByNorm:
      '依据良好，客户的消息在手动设定的 {days, number} 天之内；按它自己 {learned, number} 天的习惯，已算沉默。',
    forming: '有一个苗头正在出现：{trait}。',
    good: '依据良好，时间也近，而且听到了客户自己的声音。',
    watch: '好坏迹象都有。',
    poor: '现有的依据对这段合作不利。',
  },
  indicators: {
    'added-sign-said': {
      yes: '有人说到了“{trait}”的迹象。',
      no: '一个月的往来中没有“{trait}”的迹象。',
    },
    'added-trait-asked': {
      yes: '问到“{trait}”时，客户给出了肯定的回答（{answer}）。',
      no: '问到“{trait}”时，客户并不这么看（{answer}）。',
    },
    'questions-answered': {
      yes: '客户的问题及时得到了答复。',
      no: '客户的问题没有及时得到答复。',
    },
    'requests-closed': {
      yes: '客户的要求及时办妥、婉拒或给出了日期。',
      no: '客户的要求拖得太久，一直没有了结。',
    },
    'reply-within-own-rhythm': {
      yes: '我们的回复和平时一样及时。',
      no: '我们的回复比平时慢。',
    },
    'meeting-summed-up': {
      yes: '会后有书面纪要。',
      no: '会后两个工作日内没有人发纪要。',
    },
    'chased-for-answer': {
      yes: '客户不得不再问一遍。',
      no: '客户不需要再催。',
    },
    'answer-without-content': {
      yes: '我们连续两次的回复都没有实质内容。',
      no: '我们的回复有实质内容。',
    },
    'asked-again-differently': {
      yes: '我们答复之后，客户又问了同一件事。',
      no: '我们的答复把问题说清楚了。',
    },
    'client-uninformed': {
      yes: '我们这边的消息，客户是从别处听到的。',
      no: '没有迹象表明客户从别处听到我们的消息。',
    },
    'why-explained': {
      yes: '客户问为什么、怎么做，我们讲清楚了。',
      no: '客户问为什么、怎么做，我们没有讲清楚。',
    },
    'advice-reasoned': {
      yes: '我们给建议时说明了理由。',
      no: '我们给了建议，没有说理由。',
    },
    'decision-documented': {
      yes: '我们把决定写了下来。',
      no: '决定没有落到书面。',
    },
    'context-given': {
      yes: '我们讲解了某件事的原理或缘由。',
      no: '这个月我们没有讲解过任何事。',
      ofClient: {
        yes: '客户向我们介绍了自己的业务情况。',
        no: '这个月我们没有讲解过任何事。',
      },
    },
    'explanation-refused': {
      yes: '我们不肯解释，或者口气居高临下。',
      no: '客户问理由时，我们没有回避。',
      ofClient: {
        yes: '客户不肯解释。',
        no: '我们问理由时，客户没有回避。',
      },
    },
    'advice-withheld': {
      yes: '客户问我们的看法，没有得到。',
      no: '客户问我们的看法，我们给了。',
    },
    'access-not-given': {
      yes: '客户要文件或权限，没有及时拿到。',
      no: '客户要文件或权限，拿到了。',
      ofClient: {
        yes: '我们向客户要文件或权限，没有及时拿到。',
        no: '我们向客户要文件或权限，拿到了。',
      },
    },
    'client-in-the-dark': {
      yes: '客户说看不明白，或者没人告诉他们。',
      no: '没有迹象表明客户被蒙在鼓里。',
    },
    'promise-kept-on-time': {
      yes: '这项承诺我们按时兑现了。',
      no: '这项承诺我们没有按时兑现。',
    },
    'expectation-known': {
      yes: '我们用自己的话确认了客户想要什么。',
      no: '客户说了想要什么，我们没有接住。',
    },
    'expectation-exceeded': {
      yes: '客户说比预期的还要好。',
      no: '这个季度没有什么超出预期。',
    },
    'expectation-still-happy': {
      yes: '问到一项承诺，客户说至少做到了约定的程度。',
      no: '问到一项承诺，客户说没有达到约定的程度。',
    },
    'delay-unannounced': {
      yes: '一项承诺延期了，我们事先没有说。',
      no: '一项承诺要延期，我们在到期前就说了。',
    },
    'work-redone': {
      yes: '我们交付的东西有误，需要改正。',
      no: '交付的成果没有被退回。',
    },
    'reminded-of-agreement': {
      yes: '客户不得不提醒我们当初的约定。',
      no: '客户不需要提醒我们。',
    },
    'value-questioned': {
      yes: '客户质疑价格，或者觉得不值。',
      no: '没有人质疑价格或价值。',
    },
    'opinion-given-when-asked': {
      yes: '问到看法，客户说了。',
      no: '问到看法，客户没有说。',
    },
    'opinion-volunteered': {
      yes: '客户主动说了自己的看法。',
      no: '客户连续八条消息都没有表达看法。',
    },
    'disagreement-voiced': {
      yes: '客户对一项提案提出了异议或修改。',
      no: '三个月来，客户没有改过我们的任何提案。',
    },
    'pulse-comment': {
      yes: '客户在开放问题里写了话。',
      no: '开放问题留了空白。',
    },
    'choice-deferred': {
      yes: '给了客户选择，客户让我们定。',
      no: '给了客户选择，客户自己定了。',
    },
    'bare-approval': {
      yes: '连续三轮只说通过，没有说看法。',
      no: '通过的同时也说了看法。',
    },
    'pulse-lapsed': {
      yes: '以前会回脉搏问卷的人，现在不回了。',
      no: '脉搏问卷又有人回了。',
    },
    'thanks-for-delivery': {
      yes: '客户对我们的交付表示了感谢。',
      no: '客户回复了我们的交付，但没有道谢。',
    },
    'warm-week': {
      yes: '那一周客户的话很有温度。',
      no: '那一周客户的话偏冷淡。',
    },
    'goodwill-after-failure': {
      yes: '我们出了差错，客户依然友善。',
      no: '我们出了差错，客户的回应带着火气。',
    },
    'said-elsewhere': {
      yes: '我们是从别人那里听说客户的想法的。',
      no: '这个月没有从别人那里听到客户的想法。',
    },
    'says-going-well': {
      yes: '问到时，客户说合作顺利。',
      no: '问到时，客户没有说合作顺利。',
    },
    'complaint-repeated': {
      yes: '客户又为同一件事抱怨了。',
      no: '有一次抱怨，但不是老问题。',
    },
    'thread-turns-sour': {
      yes: '这轮对话开头友好，结尾不愉快。',
      no: '这轮对话没有变味。',
    },
    'blames-us': {
      yes: '客户把责任归到我们身上。',
      no: '客户有抱怨，但没有指责。',
    },
    'wants-out': {
      yes: '客户提到要终止合作、不付款，或越过我们找上级。',
      no: '这个月没有提到要终止合作。',
    },
    'rude-wording': {
      yes: '这样的措辞，这位客户会觉得失礼。',
      no: '措辞得体。',
    },
    'curt-request': {
      yes: '这个要求比此人平时的口气生硬得多。',
      no: '这个要求和此人平时的口气一样。',
    },
    interrupts: {
      yes: '有人打断了对方的话。',
      no: '大家都让对方把话说完了。',
    },
    'blame-before-answer': {
      yes: '面对抱怨，我们先推责任。',
      no: '面对抱怨，我们没有推责任。',
    },
    'debate-without-decision': {
      yes: '争论持续了三周，还没有定论。',
      no: '争论及时有了定论。',
    },
    'debate-reopened': {
      yes: '已经定下的事又起了争议。',
      no: '定下的事没有再变。',
    },
    'decision-without-owner': {
      yes: '事情定了，却没有人认领。',
      no: '决定有人负责，或者有日期。',
    },
    'argument-repeated': {
      yes: '同样的理由又原样说了一遍。',
      no: '讨论有进展。',
    },
    'plan-period-missed': {
      yes: '一个规划周期过去了，没有计划。',
      no: '这个周期有计划。',
    },
    'no-horizon': {
      yes: '这个月很忙，却没有人看得比眼前的任务更远。',
      no: '我们一起往前看了。',
    },
    'only-reacting': {
      yes: '这个月我们没有主动发起过任何事。',
      no: '我们主动发起了一些事。',
    },
    'asked-what-next': {
      yes: '客户不得不来问下一步做什么。',
      no: '客户不需要来问下一步做什么。',
    },
    'report-period-missed': {
      yes: '一个汇报周期过去了，我们没有给数据。',
      no: '这个周期我们做了汇报。',
    },
    'data-request-unmet': {
      yes: '客户要数据，没有及时拿到。',
      no: '客户要数据，拿到了。',
      ofClient: {
        yes: '我们向客户要数据，没有及时拿到。',
        no: '我们向客户要数据，拿到了。',
      },
    },
    'claim-without-figures': {
      yes: '我们说有成效，却没有给数字。',
      no: '我们说成效时给了数字。',
    },
    'report-asked-for': {
      yes: '客户不得不来要报告，还等了很久。',
      no: '客户不用等报告。',
    },
    'contact-below-own-rate': {
      yes: '那一周客户的消息比平时少得多。',
      no: '那一周客户的消息和平时一样多。',
    },
    'ask-ignored': {
      yes: '我们提的事，客户没有及时回应。',
      no: '我们提的事，客户有回应。',
    },
    'answers-shorter': {
      yes: '最近五次回复里，有三次比平时短得多。',
      no: '回复和平时一样长。',
    },
    'fewer-people': {
      yes: '客户那边参与的人比平时少。',
      no: '客户那边参与的人和平时一样多。',
    },
  },
  warnings: {
    'reply-time-rising': {
      ours: '{count, plural, other {最近有 # 次回复，我们比平时慢。}}',
      theirs: '{count, plural, other {最近有 # 次回复，客户比平时慢。}}',
    },
    'client-went-quiet': {
      quiet: '客户已经 {days, number} 天没有消息，超过了平时的间隔。',
      byNorm:
        '客户已经 {days, number} 天没有消息，超过了手动设定的 {norm, number} 天，但还没有超过它自己 {learned, number} 天的习惯。',
      less: '客户的消息比平时少得多，或者我们提的事没有下文。',
    },
    'promises-slipping': '{count, plural, other {我们有 # 项承诺没有按时兑现。}}',
    'answers-shorter': '客户的回复明显变短了。',
    'fewer-people': {
      leaves: '客户那边有联系人告别或交接。',
      fewer: '客户那边参与的人比平时少。',
    },
    'opinion-drought':
      '{messages, plural, other {最近 # 条消息里没有任何看法，而这位客户以前是会说的。}}',
    'tone-dropping': '客户的语气比以前冷淡。',
    'debate-open-too-long': '已经 {days, number} 天没有定论：{about}',
    'report-overdue': '上一次报告是 {days, number} 天前。',
    'plan-overdue': '上一次谈长远计划是 {days, number} 天前。',
    'perception-gap':
      '我们打 {ours, number, ::.#} 分，客户打 {theirs, number, ::.#} 分（最低 −2，最高 2）。',
    'severe-event': '客户提到终止合作、不付款或找律师。今天就联系他们。',
  },
  asks: {
    added: {
      question: '关于“{trait}”，您怎么看？',
      because: '关于“{trait}”的依据太少。',
    },
    quiet: {
      question: '最近我们的服务还周到吗？有什么在等我们处理的吗？',
      because: '客户已经 {days, number} 天没有消息。',
    },
    grave: {
      question: '您这样说的原因是什么？需要我们改变什么？',
      because: '客户说了很严重的话，我们能做什么取决于原因。',
    },
    neverHeard: {
      question: '您希望我们怎么配合？贵方由哪位和我们对接？',
      because: '客户从来没有发过消息。',
    },
    debate: {
      question: '这件事要定下来还差什么：{about}？',
      because: '这件事两周多了还没有定：{about}',
    },
    promise: {
      question: '这个您收到了吗？您希望什么时候拿到：“{text}”',
      because: '我们答应过，但看不出是否已经交付。',
    },
    unknown: {
      'excellent-communication': {
        question: '您需要答复的时候，我们都及时给到了吗？',
        because: '现有依据太少，看不出我们的答复是否及时。',
      },
      'knowledge-sharing': {
        question: '我们做的事里，有哪一块您希望我们讲讲？',
        because: '现有依据太少，看不出我们有没有把所知道的讲给客户。',
      },
      'exceeding-expectations': {
        question: '我们答应的事里，哪一件对您最重要？做得合您的预期吗？',
        because: '现有依据太少，看不出客户的期待是否清楚、是否做到。',
      },
      'opinion-sharing': {
        question: '如果全由您一个人决定，您会改哪里？',
        because: '现有依据太少，看不出客户有没有说出真实想法。',
      },
      'positive-attitude': {
        question: '您觉得我们的合作是越来越好，还是在走下坡？',
        because: '现有依据太少，看不出客户对合作的感受。',
      },
      'poor-etiquette': {
        question: '我们和您沟通的方式，有什么需要改的吗？',
        because: '现有依据太少，看不出语气是否得当。',
      },
      'unresolved-debates': {
        question: '我们之间还有没有悬而未决的问题？',
        because: '现有依据太少，看不出未决的问题有没有定下来。',
      },
      'no-strategic-planning': {
        question: '一年之后您希望走到哪一步？我们该为什么做准备？',
        because: '现有依据太少，看不出我们有没有一起做规划。',
      },
      'no-data-sharing': {
        question: '您想看哪些数据？多久看一次合适？',
        because: '现有依据太少，看不出数据有没有共享。',
      },
      disengagement: {
        question: '贵方还有哪位应该一起参与？',
        because: '现有依据太少，看不出客户参与得多不多。',
      },
    },
  },
  work: {
    added: {
      plain: '和客户谈谈“{trait}”，商定一个具体步骤。',
      quoted: '就这句话谈一谈（{trait}），商定一个具体步骤：“{quote}”',
    },
    'excellent-communication': {
      plain: '每个问题都在平时的时间内给出答复，或者给个日期。',
      quoted: '答复这一条，或者说明什么时候答复：“{quote}”',
    },
    'terrible-communication': {
      plain: '趁客户还没来催，先把没办完的事办完。',
      quoted: '这件事不该让客户来催：“{quote}”',
    },
    'knowledge-sharing': {
      plain: '下次交付时讲明一点：为什么这样做。',
      quoted: '用两句话说明这里的原因：“{quote}”',
    },
    'knowledge-hoarding': {
      plain: '客户要的理由、文件或权限，给到位。',
      quoted: '把这件事明明白白讲一遍，作为弥补：“{quote}”',
    },
    'exceeding-expectations': {
      plain: '问清客户接下来的期待，记下来，其中一部分提前交付。',
      quoted: '接住客户这里的期待，再多做一点：“{quote}”',
    },
    'unmet-expectations': {
      plain: '把答应的事列成清单、标上日期，要延期就提前说。',
      quoted: '把这件事弥补好，并说明什么时候完成：“{quote}”',
    },
    'opinion-sharing': {
      plain: '就一件没定的事征求看法，给两个方案，并说明各自意味着什么。',
      quoted: '这里没有听到看法，再请客户说说：“{quote}”',
    },
    'withheld-opinions': {
      plain: '把问题问得更具体，让客户不懂我们这一行也能回答。',
      quoted: '客户在这里让我们定，换个更具体的问法再问一次：“{quote}”',
    },
    'positive-attitude': {
      plain: '弄清什么会让这位客户高兴，把成果当面讲给人听，而不只是发文件。',
      quoted: '弄清这里语气变冷的原因：“{quote}”',
    },
    'negative-attitude': {
      plain: '打个电话，先听，回应之前先复述您听到的。',
      quoted: '为这件事打个电话，先听，再复述您听到的：“{quote}”',
    },
    'poor-etiquette': {
      plain: '团队内部约好和这位客户怎么说话，并照着做。',
      quoted: '客户不愿意听到的这类话，以后不要再说：“{quote}”',
    },
    'unresolved-debates': {
      plain: '写明什么没定、谁来定、什么时候定。',
      quoted: '为这件事提出一个决定、一位负责人和一个日期：“{quote}”',
    },
    'no-strategic-planning': {
      plain: '发一页纸：目标、三步走、什么时候再回头看。',
      quoted: '用一页计划回应这一条：“{quote}”',
    },
    'no-data-sharing': {
      plain: '固定一天，不等客户来要就把数据发过去。',
      quoted: '把这句话背后的数据发过去，以后固定日子发：“{quote}”',
    },
    disengagement: {
      plain: '让客户容易回：用对方习惯的渠道，只问一个简短的问题。',
      quoted: '用一个简短、贴心的问题跟进这一条：“{quote}”',
    },
  },
  terminal: {
    client: '客户',
    health: '健康度',
    direction: '走向',
    heard: '最近来信',
    never: '从未',
    traits: '特征',
    warnings: '预警',
    workOn: '要改进',
    ask: '要问',
    expectations: '承诺',
    debates: '争论',
    skipped: '未读取',
    known: '已掌握 {percent, number}%',
    sure: '有 {percent, number}% 的把握',
    due: '{date} 到期',
    norms: '该客户的常态',
    byHand: '手动设定',
    learned: '自 {date} 起习得',
    byNorm: '对照：{norm}',
    withoutNorms: '若不考虑该客户的常态：{states}',
    alone: '仅看证据：{number}',
    none: '这些文件里没有找到与客户的对话。',
    unknownSpeakers: '这些人里谁是我们自己人？请用 --us 指明：{names}',
    messages: '{count, plural, other {# 条消息}}',
  },
}
