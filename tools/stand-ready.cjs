// Runs a program of several files where Node keeps what it has become (`--build-snapshot`), which takes one
// file. Each is a function of its own, so that what nobody calls again is not kept, nor its source.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const [folder, program] = process.argv.slice(2)

function run(file) {
  const module = { exports: {} }
  const source = readFileSync(join(folder, file), 'utf8')
  // oxlint-disable-next-line typescript/no-implied-eval -- our own build.
  const body = new Function('module', 'exports', 'require', source)
  body(module, module.exports, (name) => (name.startsWith('.') ? run(name) : require(name)))
  return module.exports
}

run(program)
