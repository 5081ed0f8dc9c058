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

const figures = {
  'slow decline caught': [found.slowDecline.detected, 0.65],
  'weeks to go in a slow decline': [found.slowDecline.leadWeeks, 5],
  'betrayal caught': [found.betrayal.detected, 0.5],
  'silent fade caught': [found.silentFade.detected, 0.75],
  AUC: [found.auc, 0.8],
  'AUC above the best rival': [
    found.auc - Math.max(...Object.values(found.rivals).map(({ auc }) => auc)),
    0.05,
  ],
  'calibration, flat prior': [-found.ece, -0.05],
  'calibration, fitted prior': [-found.eceFitted, -0.03],
  'false alarms a healthy year': [-found.falseAlarmsPerHealthyClientYear, -0.32],
}
let isBelow = false
for (const [name, [measured, floor]] of Object.entries(figures)) {
  console.log(`${name}: ${Math.abs(measured)}, limit ${Math.abs(floor)}`)
  if (measured < floor) isBelow = true
}
process.exit(isBelow ? 1 : 0)
