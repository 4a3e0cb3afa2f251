import type { Catalogue } from '../locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { IncidentsWords } from './words.ts'

export const incidentsCatalogue: Catalogue<IncidentsWords> = { 'pt-BR': ptBr, it, es, en }
