import { answeredBySubject } from './answered-by-subject.ts'
import type { TrueTimes } from './clocks.ts'
import type { PlacedMessage } from './place.ts'

/**
 * The conversation of each mail, by its id: that of the first mail in the chain of answers.
 *
 * Many programs name in a reply its parent alone and not the whole thread; taken by themselves, such
 * replies would stand in conversations of two. Where none is named, the subject tells.
 */
export function threadsOf(
  messages: readonly PlacedMessage[],
  times: TrueTimes,
): ReadonlyMap<string, string> {
  const mails = new Map(
    messages.filter(({ channel }) => channel === 'email').map((mail) => [mail.id, mail]),
  )
  const bySubject = answeredBySubject([...mails.values()], times)
  const threads = new Map<string, string>()
  for (const mail of mails.values()) {
    const chain = [mail]
    let thread = threads.get(mail.id)
    while (thread === undefined) {
      const { id, conversation, replyTo } = chain.at(-1) ?? mail
      const parent = replyTo === null ? bySubject.get(id) : mails.get(replyTo)
      if (!parent) thread = conversation
      // Mails that answer each other in a ring are one conversation, whichever is seen first.
      else if (chain.includes(parent)) thread = chain.map((one) => one.conversation).toSorted()[0]
      else {
        chain.push(parent)
        thread = threads.get(parent.id)
      }
    }
    for (const { id } of chain) threads.set(id, thread)
  }
  return threads
}
