import type { Catalogue } from '../locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { GuardWords } from './words.ts'

export const guardCatalogue: Catalogue<GuardWords> = { 'pt-BR': ptBr, it, es, en }
