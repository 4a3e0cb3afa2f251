import { describe, expect, test } from 'vitest'
import { type Case, foundByRules } from './found-by-rules.ts'

const portugal: readonly Case[] = [
  ['o meu cartão de cidadão é o 30412885 4 ZY7', 'ID_NUMBER', '30412885 4 ZY7'],
  ['30412885 4ZY7', 'ID_NUMBER', '30412885 4ZY7'],
  ['contribuinte 501964843', 'ID_NUMBER', '501964843'],
  ['NISS 11234567890', 'ID_NUMBER', '11234567890'],
  ['número de utente 312 448 905', 'ID_NUMBER', '312 448 905'],
  ['carta de condução L-4471820 3', 'ID_NUMBER', 'L-4471820 3'],
  ['o carro é o 31-QX-07', 'PLATE', '31-QX-07'],
  ['1250-096 Lisboa', 'POSTCODE', '1250-096'],
  ['nib 0035 0127 0005 5555 1303 9', 'BANK_ACCOUNT', '0035 0127 0005 5555 1303 9'],
]

const latinAmerica: readonly Case[] = [
  ['cuit 20-31228844-6', 'CUIT', '20-31228844-6'],
  ['mi rut es 12.345.678-5', 'RUT', '12.345.678-5'],
  ['dni 28.114.307', 'DNI', '28.114.307'],
  ['28.114.307', 'DNI', '28.114.307'],
  ['curp BADD110313HCMLNS09', 'CURP', 'BADD110313HCMLNS09'],
  ['rfc GODE561231GR8', 'ID_NUMBER', 'GODE561231GR8'],
  ['clabe 032180000118359719', 'BANK_ACCOUNT', '032180000118359719'],
  ['cci 003-220-004417290853-61', 'BANK_ACCOUNT', '003-220-004417290853-61'],
  ['tengo ppt 4471930', 'DNI', '4471930'],
  ['cédula 1.020.447.182', 'DNI', '1.020.447.182'],
  ['placas RTX-28-44', 'PLATE', 'RTX-28-44'],
  ['la camioneta es HKPL-62', 'PLATE', 'HKPL-62'],
  ['el auto es AE 512 KP', 'PLATE', 'AE 512 KP'],
  ['mi pasaporte es AAG418205', 'PASSPORT', 'AAG418205'],
  ['C1043AAZ', 'POSTCODE', 'C1043AAZ'],
]

const spain: readonly Case[] = [
  ['12 345 678 - Z', 'DNI', '12 345 678 - Z'],
  ['mi deni 12345678Z', 'DNI', '12345678Z'],
  ['Y4471820K', 'NIE', 'Y4471820K'],
  ['nie x 4471820 k', 'NIE', 'x 4471820 k'],
  ['tarjeta sanitaria LOPE 0 910417 00 4', 'ID_NUMBER', 'LOPE 0 910417 00 4'],
  ['nuhsa AN0417220938', 'DNI', 'AN0417220938'],
  ['coche M-4471-TD', 'PLATE', 'M-4471-TD'],
  ['CUPS ES 0021 0000 0417 2209 LK', 'ACCOUNT', 'ES 0021 0000 0417 2209 LK'],
  ['2100-0418-45-0200051332', 'BANK_ACCOUNT', '2100-0418-45-0200051332'],
]

const unitedStates: readonly Case[] = [
  ['ssn 078-05-1120', 'SSN', '078-05-1120'],
  ['SSN 07l-O5-1120', 'SSN', '07l-O5-1120'],
  ['our ein is 12-3456789', 'SSN', '12-3456789'],
  ['90210-1234', 'POSTCODE', '90210-1234'],
  ['plate on the car 6TRJ244', 'PLATE', '6TRJ244'],
]

const britain: readonly Case[] = [
  ['AB123456C', 'NINO', 'AB123456C'],
  ['licence MORGA 657054 SM9IJ', 'ID_NUMBER', 'MORGA 657054 SM9IJ'],
  ['sort code 20-41-88', 'BANK_ACCOUNT', '20-41-88'],
  ['utr 44718 20935', 'ID_NUMBER', '44718 20935'],
  ['reg P412 KTR', 'PLATE', 'P412 KTR'],
]

const canada: readonly Case[] = [
  ['we moved to Edmonton, T5K 2J8', 'POSTCODE', 'T5K 2J8'],
  ['my sin number is 046 454 286', 'ID_NUMBER', '046 454 286'],
]

const ireland: readonly Case[] = [
  ['PPSN: 1234567T', 'ID_NUMBER', '1234567T'],
  ['my pps is 123 4567 t i think', 'ID_NUMBER', '123 4567 t'],
  ['1234567FA', 'ID_NUMBER', '1234567FA'],
  ['D04 K7X4', 'POSTCODE', 'D04 K7X4'],
  ['eircode F92XY8K', 'POSTCODE', 'F92XY8K'],
  ['182-KY-4417', 'PLATE', '182-KY-4417'],
]

const india: readonly Case[] = [
  ['aadhaar 4471 8820 9356', 'ID_NUMBER', '4471 8820 9356'],
  ['ABCPD4417K', 'ID_NUMBER', 'ABCPD4417K'],
  ['29ABCPD4417K1Z5', 'ID_NUMBER', '29ABCPD4417K1Z5'],
  ['IFSC SBIN0004417', 'BANK_ACCOUNT', 'SBIN0004417'],
  ['car MH 14 DX 4471', 'PLATE', 'MH 14 DX 4471'],
  ['KA05 20190044718', 'ID_NUMBER', 'KA05 20190044718'],
  ['Pune - 411038', 'POSTCODE', '411038'],
]

const nigeria: readonly Case[] = [
  ['nin 44718209356', 'ID_NUMBER', '44718209356'],
  ['bvn 22344718209', 'ID_NUMBER', '22344718209'],
  ['GTB 0123447182', 'BANK_ACCOUNT', '0123447182'],
  ['0123447182 opay', 'BANK_ACCOUNT', '0123447182'],
  ['plate is KJA 447 AA', 'PLATE', 'KJA 447 AA'],
]

const australia: readonly Case[] = [
  ['my tfn is 447 182 093', 'ID_NUMBER', '447 182 093'],
  ['51 824 753 556', 'ID_NUMBER', '51 824 753 556'],
  ['bsb 062-417', 'BANK_ACCOUNT', '062-417'],
  ['Yass NSW 2582', 'POSTCODE', '2582'],
  ['centrelink crn 204 447 182K', 'ID_NUMBER', '204 447 182K'],
]

describe.each(
  Object.entries({
    portugal,
    latinAmerica,
    spain,
    unitedStates,
    britain,
    canada,
    ireland,
    india,
    nigeria,
    australia,
  }),
)('%s', (_, cases) => {
  test.each(cases)('%s holds a %s', (text, kind, value) => {
    expect(foundByRules(text)).toEqual([[kind, value]])
  })
})

/** What looks like a document or a plate and is none. */
const nothing: readonly string[] = [
  'consumo 2700 kwh com o carro',
  'the car until the 10th of March at 12 pm',
  'as imagens das 15h na placa da rua',
  'la pratica 2024-118',
  'a polo 2018 e um gol 2015',
]

test.each(nothing)('%s holds nothing personal', (text) => {
  expect(foundByRules(text)).toEqual([])
})
