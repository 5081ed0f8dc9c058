import * as z from 'zod'
import { WeightChange } from '../../model/history.ts'
import { Catalogue, TraitCounts } from '../../model/catalogue.ts'
import { Language } from '../../model/language.ts'
import { TraitKind } from '../../model/trait.ts'
import { addTrait } from '../../usecases/add-trait.ts'
import { changeTrait } from '../../usecases/change-trait.ts'
import type { Deps } from '../../usecases/deps.ts'
import { readTraitCounts, readTraits, readWeightChanges } from '../../usecases/read-traits.ts'
import { saveTraitWeights } from '../../usecases/save-trait-weights.ts'
import { type App, answers, NoQuery } from '../openapi.ts'
import { currentActor } from '../session.ts'

const TraitId = z.string().min(1).max(100)
/** Not checked against zero here: the database refuses that, and says why. */
const Weight = z.number().max(100)
const Name = z.string().trim().min(1).max(80)
const Text = z.string().trim().min(1).max(500)
const Phrase = z.string().trim().min(1).max(200)

const TraitWordsBody = z.strictObject({
  name: z.partialRecord(Language, Name).refine(isNotEmpty, 'A trait has a name.'),
  meaning: z.partialRecord(Language, Text).default({}),
  question: z.partialRecord(Language, Text).default({}),
  cues: z.partialRecord(Language, z.array(Phrase).max(50)).default({}),
})

export function traitRoutes(app: App, deps: Deps): void {
  app.get(
    '/traits',
    {
      schema: {
        summary: 'Every trait that is looked for, in no order, with the weights of the agency.',
        querystring: NoQuery,
        response: answers(200, Catalogue),
      },
    },
    (request) => readTraits(deps, currentActor(request)),
  )

  app.get(
    '/trait-counts',
    {
      schema: {
        summary: 'For each trait, how many accounts it is in which state of.',
        querystring: NoQuery,
        response: answers(200, TraitCounts),
      },
    },
    (request) => readTraitCounts(deps, currentActor(request)),
  )

  app.get(
    '/trait-weight-changes',
    {
      schema: {
        summary: "Who changed which of the agency's weights, and when; the newest first.",
        querystring: NoQuery,
        response: answers(200, z.object({ changes: z.array(WeightChange) })),
      },
    },
    (request) => readWeightChanges(deps, currentActor(request)),
  )

  app.put(
    '/trait-weights',
    {
      schema: {
        summary:
          "Sets weights of the agency, under each account's; all accounts are assessed anew.",
        body: z.strictObject({ weights: z.record(TraitId, Weight) }),
        response: answers(200, Catalogue),
      },
    },
    (request) => saveTraitWeights(deps, currentActor(request), request.body),
  )

  app.post(
    '/traits',
    {
      schema: {
        summary: 'Adds a trait, for good; all accounts are assessed anew.',
        body: TraitWordsBody.extend({ kind: TraitKind, weight: Weight.default(1) }),
        response: answers(201, z.object({ id: z.string() })),
      },
    },
    async (request, reply) =>
      reply.code(201).send(await addTrait(deps, currentActor(request), request.body)),
  )

  app.put(
    '/traits/:traitId',
    {
      schema: {
        summary:
          'Changes the words of an added trait; its names stay. All accounts are assessed anew.',
        params: z.strictObject({ traitId: TraitId }),
        body: TraitWordsBody,
        response: answers(200, Catalogue),
      },
    },
    (request) =>
      changeTrait(deps, currentActor(request), { id: request.params.traitId, ...request.body }),
  )
}

function isNotEmpty(words: object): boolean {
  return Object.keys(words).length > 0
}
