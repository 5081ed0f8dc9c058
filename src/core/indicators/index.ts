import { accessNotGiven } from './access-not-given.ts'
import { adviceReasoned } from './advice-reasoned.ts'
import { adviceWithheld } from './advice-withheld.ts'
import { answerWithoutContent } from './answer-without-content.ts'
import { answersShorter } from './answers-shorter.ts'
import { argumentRepeated } from './argument-repeated.ts'
import { askIgnored } from './ask-ignored.ts'
import { askedAgainDifferently } from './asked-again-differently.ts'
import { askedWhatNext } from './asked-what-next.ts'
import { bareApproval } from './bare-approval.ts'
import { blameBeforeAnswer } from './blame-before-answer.ts'
import { blamesUs } from './blames-us.ts'
import { chasedForAnswer } from './chased-for-answer.ts'
import { choiceDeferred } from './choice-deferred.ts'
import { claimWithoutFigures } from './claim-without-figures.ts'
import { clientInTheDark } from './client-in-the-dark.ts'
import { clientUninformed } from './client-uninformed.ts'
import { complaintRepeated } from './complaint-repeated.ts'
import { contactBelowOwnRate } from './contact-below-own-rate.ts'
import { contextGiven } from './context-given.ts'
import { curtRequest } from './curt-request.ts'
import { dataRequestUnmet } from './data-request-unmet.ts'
import { debateReopened } from './debate-reopened.ts'
import { debateWithoutDecision } from './debate-without-decision.ts'
import { decisionDocumented } from './decision-documented.ts'
import { decisionWithoutOwner } from './decision-without-owner.ts'
import { delayUnannounced } from './delay-unannounced.ts'
import { disagreementVoiced } from './disagreement-voiced.ts'
import { expectationExceeded } from './expectation-exceeded.ts'
import { expectationKnown } from './expectation-known.ts'
import { expectationStillHappy } from './expectation-still-happy.ts'
import { explanationRefused } from './explanation-refused.ts'
import { fewerPeople } from './fewer-people.ts'
import { goodwillAfterFailure } from './goodwill-after-failure.ts'
import type { Indicator } from './indicator.ts'
import { interrupts } from './interrupts.ts'
import { meetingSummedUp } from './meeting-summed-up.ts'
import { noHorizon } from './no-horizon.ts'
import { onlyReacting } from './only-reacting.ts'
import { opinionGivenWhenAsked } from './opinion-given-when-asked.ts'
import { opinionVolunteered } from './opinion-volunteered.ts'
import { planPeriodMissed } from './plan-period-missed.ts'
import { promiseKeptOnTime } from './promise-kept-on-time.ts'
import { pulseComment } from './pulse-comment.ts'
import { pulseLapsed } from './pulse-lapsed.ts'
import { questionsAnswered } from './questions-answered.ts'
import { remindedOfAgreement } from './reminded-of-agreement.ts'
import { replyWithinOwnRhythm } from './reply-within-own-rhythm.ts'
import { reportAskedFor } from './report-asked-for.ts'
import { reportPeriodMissed } from './report-period-missed.ts'
import { requestsClosed } from './requests-closed.ts'
import { rudeWording } from './rude-wording.ts'
import { saidElsewhere } from './said-elsewhere.ts'
import { saysGoingWell } from './says-going-well.ts'
import { thanksForDelivery } from './thanks-for-delivery.ts'
import { threadTurnsSour } from './thread-turns-sour.ts'
import { valueQuestioned } from './value-questioned.ts'
import { wantsOut } from './wants-out.ts'
import { warmWeek } from './warm-week.ts'
import { whyExplained } from './why-explained.ts'
import { workRedone } from './work-redone.ts'

/** Every indicator, by name. */
export const indicators: readonly Indicator[] = [
  accessNotGiven,
  adviceReasoned,
  adviceWithheld,
  answerWithoutContent,
  answersShorter,
  argumentRepeated,
  askIgnored,
  askedAgainDifferently,
  askedWhatNext,
  bareApproval,
  blameBeforeAnswer,
  blamesUs,
  chasedForAnswer,
  choiceDeferred,
  claimWithoutFigures,
  clientInTheDark,
  clientUninformed,
  complaintRepeated,
  contactBelowOwnRate,
  contextGiven,
  curtRequest,
  dataRequestUnmet,
  debateReopened,
  debateWithoutDecision,
  decisionDocumented,
  decisionWithoutOwner,
  delayUnannounced,
  disagreementVoiced,
  expectationExceeded,
  expectationKnown,
  expectationStillHappy,
  explanationRefused,
  fewerPeople,
  goodwillAfterFailure,
  interrupts,
  meetingSummedUp,
  noHorizon,
  onlyReacting,
  opinionGivenWhenAsked,
  opinionVolunteered,
  planPeriodMissed,
  promiseKeptOnTime,
  pulseComment,
  pulseLapsed,
  questionsAnswered,
  remindedOfAgreement,
  replyWithinOwnRhythm,
  reportAskedFor,
  reportPeriodMissed,
  requestsClosed,
  rudeWording,
  saidElsewhere,
  saysGoingWell,
  thanksForDelivery,
  threadTurnsSour,
  valueQuestioned,
  wantsOut,
  warmWeek,
  whyExplained,
  workRedone,
]
