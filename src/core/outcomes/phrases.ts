/**
 * What people say about the course of things, per language, in the notation of `signals/phrase.ts`.
 *
 * These are not acts: they tell which ask an ask is, whether a promise was delivered, chased or
 * exceeded, and which news is grave.
 */
export type OutcomePhrases = {
  /** The thing is handed over or done. */
  readonly delivered: readonly string[]
  /** An ask is repeated, or an answer is missed. */
  readonly chased: readonly string[]
  /** One always has to ask again before anything comes. */
  readonly mustAskTwice: readonly string[]
  /** One need not ask twice. */
  readonly needNotAsk: readonly string[]
  /** The other side is held to what it said. */
  readonly reminded: readonly string[]
  /** Something came late or did not come. */
  readonly late: readonly string[]
  /** Better, more or earlier than expected. */
  readonly exceeded: readonly string[]
  /** Kept as promised: on the day, on time. */
  readonly onTime: readonly string[]
  /** A question for the reason or the way it works. */
  readonly asksWhy: readonly string[]
  /** Words for data and reports, in an ask. */
  readonly data: readonly string[]
  /** Words for files, logins and access, in an ask. */
  readonly access: readonly string[]
  /** The client heard our news from somebody else. */
  readonly heardElsewhere: readonly string[]
  /** The client does not understand, or is not told. */
  readonly inTheDark: readonly string[]
  /** Price, value or an invoice is disputed. */
  readonly valueDisputed: readonly string[]
  /** The work is wrong and is to be done again. */
  readonly rework: readonly string[]
  /** A contact leaves or hands over. */
  readonly leaves: readonly string[]
  /** Notice, lawyers, refusal to pay, a rival's pitch, hand-over of access: one is enough. */
  readonly severe: readonly string[]
  /** The client asks what comes next. */
  readonly whatNext: readonly string[]
  /** The receiver says that the thing has come. */
  readonly arrived: readonly string[]
  /** What was wrong works now, or what was missing has come. */
  readonly solved: readonly string[]
  /** What was wrong has been put right. */
  readonly corrected: readonly string[]
  /** It still does not work, or nothing has come of it. */
  readonly unsolved: readonly string[]
  /** We learn from others what the client thinks. */
  readonly viewElsewhere: readonly string[]
  /** A date is given up for a later one. */
  readonly moved: readonly string[]
  /** What was promised is no longer wanted. */
  readonly calledOff: readonly string[]
  /** The receiver gives time: there is no hurry, a later day will do. */
  readonly mayWait: readonly string[]
  /** A view, a comment or an approval, as a thing that is promised. */
  readonly viewToCome: readonly string[]
  /** A reason is given, in the sentence of what it is for. */
  readonly reason: readonly string[]
  /** A bare receipt: it closes nothing and gives no view. */
  readonly receipt: readonly string[]
  /** A grave word is taken back: to stay, to renew, to give another chance, to pay after all. */
  readonly takenBack: readonly string[]
  /** How a price offer is called. */
  readonly priceOffer: readonly string[]
  /** Two or three ways between which somebody may choose. */
  readonly options: readonly string[]
  /** "Either this or that": the speaker has not decided. */
  readonly either: readonly string[]
  /** A matter is still to be decided, or its decision is asked for. */
  readonly undecided: readonly string[]
  /** Who is greeted, at the beginning of a message: it adds nothing to a receipt. */
  readonly salutation: readonly string[]
  /** Asked for a view, somebody has none. */
  readonly noView: readonly string[]
  /** An answer is put off: to a later time, or because there was no time. */
  readonly postponed: readonly string[]
  /** How somebody is to be treated: to be heard out, to be met in time. */
  readonly manners: readonly string[]
  /** A call, a talk or a visit, as a thing that is promised: it leaves no trace in the mail. */
  readonly talkToCome: readonly string[]
  /** A call, a talk or a visit has been. */
  readonly talked: readonly string[]
  /** An answer or news, as a thing that is promised: any word on it keeps it. */
  readonly answerToCome: readonly string[]
  /** What is sent off: its receiver has it days later. */
  readonly onItsWay: readonly string[]
}
