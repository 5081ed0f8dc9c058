/* oxlint-disable no-console */
// Whether our alarms see the simulated relationships go wrong in time, and better than the dumb rivals.
import { spawnSync } from 'node:child_process'

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['tools/simulate.ts', '--json', '--clients', '1500', '--seed', '20261122'],
  { encoding: 'utf8' },
)
if (stderr) console.error(stderr)
const found = JSON.parse(stdout)
const { engine } = found
const best = (figure) => Math.max(...Object.values(found.rivals).map(figure))

const figures = {
  'slow decline caught': [found.slowDecline.detected, 0.65],
  'weeks to go in a slow decline': [found.slowDecline.leadWeeks, 6],
  'betrayal caught': [found.betrayal.detected, 0.5],
  'silent fade caught': [found.silentFade.detected, 0.75],
  AUC: [found.auc, 0.8],
  'AUC above the best rival': [found.auc - best(({ auc }) => auc), 0.05],
  ...Object.fromEntries(
    ['slowDecline', 'betrayal', 'silentFade'].map((fate) => [
      `${fate} above the best rival`,
      [found[fate].detected - best((rival) => rival[fate].detected), 0.1],
    ]),
  ),
  'calibration, flat prior': [-found.ece, -0.05],
  'calibration, fitted prior': [-found.eceFitted, -0.03],
  'false alarms a healthy year': [-found.falseAlarmsPerHealthyClientYear, -0.25],
  'bulk import, labels as tracked': [engine.bulkImport.labelsAsTracked, 0.95],
  'bulk import, warnings of the past': [-engine.bulkImport.warningsOfThePast, 0],
  'dead reader, called good': [-engine.deadReader.calledGood, 0],
  'dead reader, warnings of each': [
    -engine.deadReader.warningsEach,
    -engine.deadReader.warningsEachWhenRead,
  ],
  'own praise, labels bettered': [-engine.ownPraise.labelsBettered, 0],
  'own praise, most gained by a trait': [-engine.ownPraise.mostGainedByATrait, -0.02],
  'orders to the engine, points gained': [-engine.ordersToTheEngine.mostPointsGained, 0],
}
let isBelow = false
for (const [name, [measured, floor]] of Object.entries(figures)) {
  console.log(`${name}: ${Math.abs(measured).toFixed(3)}, limit ${Math.abs(floor)}`)
  if (measured < floor) isBelow = true
}
process.exit(isBelow ? 1 : 0)
