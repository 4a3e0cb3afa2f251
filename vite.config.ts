import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:8080'

/** The console: static files without inline code, as its policy wants them; every page is a chunk of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('src/console', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // A picture in a `data:` address would be refused by the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/simulator/people': server, '/rehearsals': server, '/flow-map': server } },
})
