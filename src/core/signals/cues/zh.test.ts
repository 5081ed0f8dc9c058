import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('Chinese cues', () => {
  testCues('zh', {
    question: {
      finds: ['样刊«什么时候能拿到»？', '展位最后«是朝南还是朝北呀»'],
      ignores: ['什么时候都行。', '这也叫设计？'],
    },
    request: {
      finds: ['«请»补交授权书。', '«帮我»订一间会议室'],
      ignores: ['我们已提交备案申请。', '附件请查收。'],
    },
    commitment: {
      finds: ['«我马上处理»。', '«包在我身上»！'],
      ignores: ['这个时间我不敢保证。', '可能下周有空。'],
    },
    thanks: {
      finds: ['«多谢»各位师傅。', '«辛苦大家了»'],
      ignores: ['不用谢。', '先这样哈，谢谢'],
    },
    praise: {
      finds: ['这张«海报很漂亮»。', '宣传册«惊艳»！'],
      ignores: ['隔壁那家的海报挺漂亮。', '字再大一点更好看吗？'],
    },
    apology: {
      finds: ['«抱歉»，我传错了。', '这事«怪我»。'],
      ignores: ['不好意思，没太看懂。', '你们必须公开道歉。'],
    },
    complaint: {
      finds: ['客服«爱答不理»。', '印刷«粗制滥造»。'],
      ignores: ['不错，继续。', '我们保证不会拖延。'],
    },
    agreement: {
      finds: ['«没意见»。', '这个排期«同意»'],
      ignores: ['领导还没同意。', '您同意吗？'],
    },
    disagreement: {
      finds: ['«恕难从命»。', '这样改«得不偿失»。'],
      ignores: ['如有异议请告知。'],
    },
    opinion: {
      finds: ['«个人认为»横版耐用。', '«依我看»先做线下。'],
      ignores: ['您认为呢？', '感谢您的建议。'],
    },
    'opinion-ask': {
      finds: ['两版封面«您更喜欢哪个？»', '«请多提宝贵意见»。'],
      ignores: ['我们没什么意见。'],
    },
    explanation: {
      finds: ['«换句话说»，流量在下滑。', '«点击右上角的设置就可以»开启。'],
      ignores: ['请解释原因。', '页面已上线。'],
    },
    'refusal-to-explain': {
      finds: ['«无可奉告»。', '«说了您也不懂»。'],
      ignores: ['客户数据我们会严格保密。'],
    },
    deferral: {
      finds: ['«你们看着办»吧。', '颜色«无所谓»。'],
      ignores: ['不能随便改。'],
    },
    decision: {
      finds: ['工期«谈妥»了。', '«达成共识»：延期两周。'],
      ignores: ['方案还没敲定。'],
    },
    planning: {
      finds: ['«五年规划»已在草拟。', '«长远来看»要做品牌。'],
      ignores: ['目标人群是学生。'],
    },
    reporting: {
      finds: ['«曝光量达 12 万»。', '销量«环比上涨»。'],
      ignores: ['请把月报发我。'],
    },
    escalation: {
      finds: ['我们«法庭见»。', '已委托«律师»。'],
      ignores: ['会议取消了。', '客户会投诉的。'],
    },
    blame: {
      finds: ['要«怪就怪物流»。', '这事«跟我们没关系»。'],
      ignores: ['都怪我没看清。', '不怪你。'],
    },
  })
})
