import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { WordPattern } from './word-pattern.ts'

/** Illnesses, states and treatments a person would not want read by others, folded, in four languages. */
const conditions =
  'diabet\\w*|diabete|cancer|cancro|cancer\\w*|tumou?r\\w*|leucemia|leukemia|hiv|aids|sida|sieropositiv[oa]|soropositiv[oa]|seropositiv[oa]|epile\\w+|depress\\w+|depresion|depressao|ansia|ansiedade|ansiedad|anxiety|bipolar\\w*|bipolare|schizo\\w+|esquizo\\w+|autis\\w+|adhd|tdah|asma|asthma|celiac\\w*|coeliac|hepatit\\w*|tubercul\\w+|alzheimer\\w*|parkinson\\w*|hipertens\\w+|ipertension\\w*|hypertension|pressao alta|pressione alta|presion alta|high blood pressure|infarto|heart attack|avc|ictus|stroke|lupus|fibromialgia|endometrio\\w+|insuficiencia renal|dialis\\w+|hemodialise|cirrose|cirrosi|cirrhosis|anorexi\\w+|bulimi\\w+|alcool\\w+|alcoh\\w+|epatite|herpes|sifilis|sifilide|syphilis|clamidia|chlamydia|ernia|hernia|covid|artrite|artritis|arthritis|psoriasi\\w*|vitiligo|trombo\\w+|anemia|migraine|emicrania|enxaqueca|migrana'
const states =
  'gravid[ae]|incinta|embarazada|pregnant|gestante|in dolce attesa|amamentando|allattando|breastfeeding|disabil[ei]|disabled|deficiente|discapacitad[oa]|invalid[oa]|cadeirante'
const medicines =
  'rivotril|clonazepam|sertralina|sertraline|fluoxetin[ae]|escitalopram|prozac|xanax|alprazolam|diazepam|valium|litio|lithium|insulin[ae]?|metformin[ae]?|ozempic|losartan[ae]?|levotiroxin[ae]|levothyroxine|eutirox|warfarin|coumadin|methotrexate|metotrexat[eo]|ritalin[ae]?|quetiapin[ae]|antidepress\\w+|antidepresiv\\w+|quimioterapia|chemioterapia|chemo(?:therapy)?|radioterapia|retroviral\\w*|antirretroviral\\w*|prep'

const own =
  "(?:tenho|tive|sofro de|fui diagnosticad[oa] com|tomo|uso|faco|estou fazendo|estou com|sou|estou|minha (?:mae|filha|esposa|avo) (?:tem|toma|esta com|e)|meu (?:pai|filho|marido|avo) (?:tem|toma|esta com|e)|ho|soffro di|mi hanno (?:diagnosticato|trovato)|prendo|assumo|faccio|sono|mia (?:madre|figlia|moglie|nonna) (?:ha|prende|e)|mio (?:padre|figlio|marito|nonno) (?:ha|prende|e)|tengo|padezco(?: de)?|sufro de|me (?:diagnosticaron|detectaron)|estoy|soy|mi (?:madre|padre|hij[oa]|mujer|marido|abuel[oa]) (?:tiene|toma|esta|es)|i have|i'?ve got|i'?ve|i had|i suffer from|i was diagnosed with|diagnosed with|i take|i'?m on|i am on|i'?m|i am|my (?:son|daughter|wife|husband|mum|mom|dad|mother|father) (?:has|is|takes|is on))"
const link =
  '(?: (?:a|o|la|il|el|un|una|um|uma|de|di|do|da|mi|mio|mia|meu|minha|my|the|muito|molto|muy|very|type|tipo|\\d|ii?|cronica|chronic|com|con|with)){0,3}'

const said = new RegExp(
  `(?<![a-z])${own}${link} (${conditions}|${states}|${medicines})(?![a-z])(?: (?:tipo|type|di tipo) (?:\\d|ii?)| gestacional| gestazionale)?`,
  'g',
)
const illnesses = new WordPattern(
  new RegExp(`(?<![a-z])(?:${conditions}|${states}|${medicines})(?![a-z])`, 'g'),
)

/** What people say of their own health or of their family's; illnesses in general are left alone. */
export function findHealth({ view, tokens }: Reading): Finding[] {
  if (illnesses.matchesIn(view.folded, tokens).length === 0) return []
  return [...view.folded.matchAll(said)].map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '', match[0].lastIndexOf(match[1] ?? ''))
    return finding('HEALTH', start, match.index + match[0].length, 0.9)
  })
}
