import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { inWorkspace } from './database.ts'
import { type TestDatabase, testDatabase, testWorkspace } from './database.test-kit.ts'
import { getAllNorms } from './norms.ts'
import {
  addTrait,
  changeTraitWords,
  countTraitStates,
  listTraits,
  listWeightChanges,
  setTraitWeight,
  type TraitWords,
} from './traits.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})

const at = new Date('2026-03-04T09:00:00Z')
const set = { by: null, at }

const punctuality = {
  id: 'punctuality',
  kind: 'good' as const,
  weight: 2,
  name: { en: 'Punctuality' },
  meaning: { en: 'Meetings begin on time.' },
  question: { en: 'Do we begin on time?' },
  cues: { en: ['right on time'] },
}

test('holds the shipped traits and what was added, as the norms of every account', async () => {
  const id = await testWorkspace(database.db)
  await inWorkspace(database.db, id, async (trx) => {
    expect(await listTraits(trx)).toHaveLength(15)
    await addTrait(trx, punctuality, set)
    expect(await setTraitWeight(trx, 'no-data-sharing', 3, set)).toBe(true)
    expect(await setTraitWeight(trx, 'nothing', 3, set)).toBe(false)

    const added = (await listTraits(trx)).filter(({ isAdded }) => isAdded)
    const since = '2026-03-04'
    expect(added).toEqual([{ ...punctuality, isAdded: true, since }])
    const { weight: _, meaning: __, ...trait } = punctuality
    expect(await getAllNorms(trx)).toEqual({
      defaults: { weights: { 'no-data-sharing': 3, punctuality: 2 } },
      traits: [{ ...trait, since }],
      accounts: {},
    })
  })
})

test.each([0, -2])('is refused a weight of %s, in the sentence of the database', async (weight) => {
  const id = await testWorkspace(database.db)
  const refused = inWorkspace(database.db, id, (trx) =>
    setTraitWeight(trx, 'no-data-sharing', weight, set),
  )
  const error: unknown = await refused.catch((cause: unknown) => cause)
  expect(error).toMatchObject({ code: 'trait.weight_not_above_zero' })
  const { message, cause } = error instanceof AppError ? error : new Error('none')
  expect(cause).toMatchObject({ message })
})

test('keeps a name once given, lets it be said in another language, and changes the rest', async () => {
  const id = await testWorkspace(database.db)
  await inWorkspace(database.db, id, (trx) => addTrait(trx, punctuality, set))
  const change = (words: Partial<TraitWords>) =>
    inWorkspace(database.db, id, (trx) =>
      changeTraitWords(trx, 'punctuality', { ...punctuality, ...words }),
    )
  await expect(change({ name: { en: 'Lateness' } })).rejects.toMatchObject({
    code: 'trait.keeps_its_name',
    cause: { message: expect.stringContaining('A trait keeps its name') },
  })
  await change({
    name: { en: 'Punctuality', tr: 'Dakiklik' },
    cues: { en: ['on the dot'] },
  })
  const traits = await inWorkspace(database.db, id, listTraits)
  expect(traits.find((trait) => trait.id === 'punctuality')).toMatchObject({
    name: { en: 'Punctuality', tr: 'Dakiklik' },
    cues: { en: ['on the dot'] },
  })
})

test('notes every change of a weight once, in its own workspace, and for good', async () => {
  const [id, other] = [await testWorkspace(database.db), await testWorkspace(database.db)]
  const later = new Date('2026-03-05T09:00:00Z')
  await inWorkspace(database.db, id, async (trx) => {
    await addTrait(trx, punctuality, set)
    await setTraitWeight(trx, 'disengagement', 3, { by: null, at: later })
    await setTraitWeight(trx, 'disengagement', 3, { by: null, at: later })
    expect(await listWeightChanges(trx)).toEqual([
      { at: later, by: null, trait: 'disengagement', from: 1, to: 3 },
      { at, by: null, trait: 'punctuality', from: null, to: 2 },
    ])
  })
  expect(await inWorkspace(database.db, other, listWeightChanges)).toEqual([])
  for (const change of [
    sql`delete from weight_change`,
    sql`update weight_change set weight = 5`,
    sql`truncate weight_change`,
    sql`update norms set set_by = null`,
  ])
    await expect(change.execute(database.owner)).rejects.toThrow('stays as it was noted')
})

test('counts in which state each trait is, by the current assessments of its own workspace', async () => {
  const [id, other] = [await testWorkspace(database.db), await testWorkspace(database.db)]
  const states = [
    [id, 'one', 'shown'],
    [id, 'two', 'missing'],
    [id, 'three', 'shown'],
    [other, 'one', 'fading'],
  ]
  for (const [workspace, account, state] of states) {
    const current = JSON.stringify({ traits: [{ id: 'knowledge-sharing', state }] })
    await sql`insert into account (workspace_id, account_id, name, is_sample)
      values (${workspace}, ${account}, ${account}, false)`.execute(database.owner)
    await sql`insert into assessment (workspace_id, account_id, assessment_id, as_of, summary, current, history)
      values (${workspace}, ${account}, gen_random_uuid(), now(), '{}', ${current}, '[]')`.execute(
      database.owner,
    )
  }
  expect(await inWorkspace(database.db, id, countTraitStates)).toEqual({
    'knowledge-sharing': { shown: 2, missing: 1 },
  })
})
