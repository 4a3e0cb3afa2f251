import type { Catalogue } from '../locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { NoticesWords } from './words.ts'

export const noticesCatalogue: Catalogue<NoticesWords> = { 'pt-BR': ptBr, it, es, en }
