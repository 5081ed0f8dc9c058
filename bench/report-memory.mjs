// Loaded into every process that is measured: notes its peak of resident memory when it ends.
import { appendFileSync } from 'node:fs'

const file = process.env['BENCH_MEMORY']
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`))
