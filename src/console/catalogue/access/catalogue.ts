import type { Catalogue } from '../locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { AccessWords } from './words.ts'

export const accessCatalogue: Catalogue<AccessWords> = { 'pt-BR': ptBr, it, es, en }
