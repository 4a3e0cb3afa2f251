import type { Lexicon } from './concept.ts'

/** Spanish; `baja` alone means ten things, so that only `de baja` with "me" is an unsubscription. */
export const spanish: Lexicon = {
  NOT: 'no nunca jamas ni tampoco ningun ninguna sin',
  MORE: 'mas + nuevamente',
  WANT: 'quiero quisiera deseo gustaria interesa interesan interesad* pretendo prefiero quiera queria necesito',
  RECEIVE: 'recibir recibirlos recibirlas saber ver leer lleguen llegue llegar',
  SEND: 'mandar manden mande manda mandarme mandes mandando enviar envien envie envia enviarme envies enviando envio envios bombarde* mandenme envienme',
  CONTACT: 'contact* escrib* escriban  busquen',
  MESSAGE:
    'mensaj* msj msjs msg sms promo promos promocion* oferta ofertas publicid* publicit* notific* newsletter aviso avisos comunicacion* recordatorio* spam marketing anuncio* novedad* propagand* whats whatsapp  alerta alertas boletin* informativ* comunicados cadena*',
  STOP: 'parar paren pare parad dejar_de dejen_de deja_de dejes_de deje_de dejad_de dejad_ya dejen_ya deja_ya detener* detengan deten cesar cesen cese stop suspend* interrump* corten cortar corta cortenla terminen alto paren_de basta_de',
  ENOUGH:
    'basta harto harta hartos cansad* cansan pesados pesadas pesado estuvo_bueno aburrid* hartaron podrid* cansaron suficiente',
  REMOVE:
    'salir_de salirme_de quit* saqu* sacar sacame saca borr* elimin* remuev* remov* retiren retirar retirenme suprim* desapunt* tachen',
  CANCEL: 'cancel* anul*',
  UNSUBSCRIBE:
    'desuscrib* desuscrip* dessuscrib* unsubscribe optout opt_out desinscrib* darme_de den_de dame_de denme_de deme_de demen_de dadme_de desapuntar* baja_de_la',
  LIST: 'lista listas base grupo difusion mailing registro registros contactos agenda aqui',
  SUBSCRIPTION: 'suscripc* subscripc* inscripc*',
  CONSENT: 'consentimient* autorizacion permiso rgpd gdpr',
  REVOKE: 'revoc* retiro retirar opongo oposicion oponerme',
  ALLOW: 'autoriz* permit* pedi solicite consient* di_permiso',
  ME: 'me yo conmigo',
  NUMBER: 'numero celular telefono movil contacto nombre cel',
  BOTHER: 'molest* fastid* jod* incomod* acos* chinguen chingar',
  PEACE: 'paz tranquil* en_paz olvidense olvidenme olvid*',
  ASK: 'como cuando donde cual cuales cuanto cuantos quien porque por_que que_pasa',
  OBJECT:
    'pedido* compra* producto* articulo* carrito cita* turno* reserva* entrega* repartidor paquete* pago* factura* cuenta tarjeta* linea* plan planes medic* laboral dolor casa tienda pantalla app aplicacion pagina direccion* curso* clase* seguro* recibo* reembolso devoluc* cambio* examen* vuelo* hotel mesa mancha sofa hamburguesa queso cebolla pizza contrasena codigo foto* audio* archivo* coche auto esquina servicio* contrato* fumar precio* presion gimnasio autobus talla azul rojo dni envio_a duda membresia confirmacion domicilio correo molestia espera',
  MISTAKE: 'sin_querer error equivocacion accidente queriendo',
  THREAT: 'bloque* denunc* report* demand* profeco abogad* policia consumidor',
  MANY: 'tanto tantos tanta tantas mucho muchos muchas demasiad* cada todo todos siempre',
  SWITCH_OFF: 'desactiv* apag* silenci* deshabilit*',
  FILLER:
    'el la los las un una unos unas de del a al en por para con que y e esto esta este estos estas eso esa ese esos esas su sus tu tus ustedes uds vuestra vuestro vuestros favor porfa porfavor xfa xfavor pf pls gracias ya aqui ahora ser otro otra por_favor le les se nada tipo mis mi',
  THIS: 'esto esta este estos estas eso esa ese esos esas',
  RECEIVED: 'recibo recibi recibido recibe llego llega llegan llegaron llegado',
  MISS: 'perder perderme pierdan perdermelo*',
  NOTHING: 'nada ninguno ninguna cosas',
}
