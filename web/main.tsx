/* oxlint-disable import/no-unassigned-import -- style sheets */
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-thai'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { firstLanguage, loadMessages } from './ui/locale.tsx'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  const language = firstLanguage()
  const messages = await loadMessages(language)
  createRoot(root).render(
    <StrictMode>
      <App language={language} messages={messages} />
    </StrictMode>,
  )
}

void start()
