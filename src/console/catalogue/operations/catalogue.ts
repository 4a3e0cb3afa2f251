import type { Catalogue } from '../locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { OperationsWords } from './words.ts'

export const operationsCatalogue: Catalogue<OperationsWords> = { 'pt-BR': ptBr, it, es, en }
