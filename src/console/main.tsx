import { createRoot } from 'react-dom/client'
import './style/tokens.css'
import './style/page.css'
import './style/phone.css'
import './style/kept.css'
import { StartPage } from './start-page.tsx'

const page = document.getElementById('page')
if (page) createRoot(page).render(<StartPage />)
