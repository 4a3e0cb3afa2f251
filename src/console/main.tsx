import { createRoot } from 'react-dom/client'
import './style/tokens.css'
import './style/page.css'
import { Shell } from './shell/shell.tsx'

const page = document.getElementById('page')
if (page) createRoot(page).render(<Shell />)
