/** What can go wrong that a caller may act on. The code is the contract; the message is for people. */
const messages = {
  'session.required': 'Sign in first.',
  'session.wrong_credentials': 'The e-mail address or the password is wrong.',
  'session.too_many_attempts': 'Too many wrong passwords. Wait a while before you try again.',
  'setup.closed': 'Rapport is already set up. Sign in instead.',
  'request.invalid': 'The request does not have the right form.',
  'request.foreign_origin': 'The request comes from another site.',
  'request.too_many': 'Too many requests. Wait a minute.',
  'request.too_large': 'The request is larger than allowed.',
  'route.not_found': 'There is nothing here.',
  'account.not_found': 'There is no such account.',
  'account.not_assessed': 'This account has not been assessed yet.',
  'message.not_found': 'There is no such message.',
  'evidence.not_found': 'There is no such evidence in the current assessment.',
  'correction.not_found': 'There is no such correction.',
  'import.not_found': 'There is no such import.',
  'import.no_files': 'Choose at least one file.',
  'import.too_many_files': 'Too many files at once.',
  'import.file_too_large': 'A file is larger than allowed.',
  'import.still_running': 'This import is still running. Stop it first.',
  'import.too_many': 'Several imports are already waiting. Let one finish first.',
  'sample.missing': 'The sample conversations are not part of this installation.',
  'norms.unknown_trait': 'A weight names a trait that is not in the catalogue.',
  'norms.unknown_holidays': 'No public holidays are known for this country.',
  'trait.not_found': 'There is no such trait.',
  'trait.weight_not_above_zero':
    "A trait's weight is above zero: a weight of zero would remove the trait, and the catalogue never shrinks.",
  'trait.keeps_its_name':
    'A trait keeps its name: renaming one would remove it, and the catalogue never shrinks.',
  'trait.name_taken': 'There is a trait of this name already.',
  'trait.too_many': 'The catalogue holds as many traits as it can.',
  'trait.phrase_unreadable': 'A phrase cannot be read: check its brackets.',
  'trait.phrase_too_loose': 'A phrase has more gaps than can be looked for.',
  'trait.phrase_says_nothing': 'A phrase would be found in nearly every message.',
  'server.busy': 'The server is busy. Try again in a moment.',
} as const

export type ErrorCode = keyof typeof messages

/** A place in a request, and what is wrong there. */
export type Issue = { readonly path: string; readonly message: string }

/** A request that is refused, and why. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly issues: readonly Issue[]

  constructor(
    code: ErrorCode,
    options: ErrorOptions & { readonly issues?: readonly Issue[] } = {},
  ) {
    super(messages[code], options)
    this.code = code
    this.issues = options.issues ?? []
  }
}

/** Why the server cannot start, in one sentence for the person who started it. */
export class StartError extends Error {
  override name = 'StartError'
}
