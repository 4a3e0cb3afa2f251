import { createRoot } from 'react-dom/client'
import './style/tokens.css'
import './style/page.css'
import { followTouches } from './attendance.ts'
import { Shell } from './shell/shell.tsx'

followTouches()
const page = document.getElementById('page')
if (page) createRoot(page).render(<Shell />)
