import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import project from './package.json' with { type: 'json' }

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

/** The project without what only the server needs: all that the engine uses is in it, but the types of zod. */
const { name, version, description, license, type, engines, dependencies } = project
const manifest = {
  name,
  version,
  description,
  license,
  type,
  engines,
  exports: { './engine': { types: './types/engine.d.ts', default: './engine.js' } },
  dependencies: { zod: dependencies.zod },
}

/** Puts beside the engine what makes a package of it. */
const packaged: Plugin = {
  name: 'packaged',
  generateBundle() {
    const files = {
      'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
      'README.md': read('docs/engine.md'),
      LICENSE: read('LICENSE'),
      NOTICE: read('NOTICE'),
    }
    for (const [fileName, source] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName, source })
  },
}

/** The engine as one module and package of its own, for `rapport-health/engine`. */
export default defineConfig({
  publicDir: false,
  plugins: [packaged],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry: 'src/engine.ts', formats: ['es'], fileName: 'engine' },
    outDir: 'dist/engine',
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
  },
})
