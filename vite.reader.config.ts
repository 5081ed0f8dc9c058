import { defineConfig } from 'vite'

/** `rapport signals` as one file, of which `tools/run.mjs` makes a program that stands ready. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/reader.ts',
    outDir: 'dist/reader',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'reader.cjs',
        chunkFileNames: '[name].cjs',
        codeSplitting: { groups: [{ name: 'taught', test: /\/(cues|weights)\/[a-z]{2}\b/ }] },
      },
    },
  },
  ssr: { noExternal: true },
})
