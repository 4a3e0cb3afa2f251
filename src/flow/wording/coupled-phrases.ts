import { phrases, type WordingLanguage } from './plain-words.ts'

/**
 * Words that make a yes the price of an order: a consent that nobody is free to refuse. Without accents.
 * @see GDPR art. 7 (4) and recital 43; LGPD art. 8 § 3
 */
export const coupledPhrases: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: phrases(`cannot ship|cannot deliver your|cannot send your order|cannot process your order|cannot complete your
    can t ship|can t deliver your|can t send your order|can t process your order|can t complete your
    required to buy|required to order|needed to buy|needed to order|a condition of|to complete your order|to complete your purchase`),
  it: phrases(`non possiamo spedire|non possiamo consegnare|non possiamo evadere|non possiamo completare l…|non possiamo concludere l…
    necessario per acquistare|necessario per comprare|necessario per ordinare|obbligatorio per|condizione per
    per completare l acquisto|per completare l ordine|per concludere l acquisto|per concludere l ordine`),
  es: phrases(`no podemos enviar tu pedido|no podemos enviar el pedido|no podemos enviarte el pedido|no podemos entregar…
    no podemos procesar…|no podemos completar…|necesario para comprar|necesario para pedir|obligatorio para|condicion para|requisito para
    para completar tu compra|para completar la compra|para completar tu pedido|para completar el pedido`),
  pt: phrases(`nao podemos enviar seu pedido|nao podemos enviar o pedido|nao podemos entregar|nao podemos processar|nao podemos concluir
    necessario para comprar|necessario para pedir|obrigatorio para|condicao para|requisito para
    para concluir a compra|para concluir sua compra|para concluir o pedido|para concluir seu pedido`),
}
