import { defineConfig } from 'vite'

/** The engine as one module of its own, for `rapport-health/engine`. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry: 'src/engine.ts', formats: ['es'], fileName: 'engine' },
    outDir: 'dist/engine',
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
  },
})
