import type { Lexicon } from './concept.ts'

export const italian: Lexicon = {
  NOT: 'non nn no mai nessun nessuna nessuno niente senza ne',
  MORE: 'piu + ulteriormente oltre ulteriori altri altre',
  WANT: 'voglio vorrei desidero desidererei intendo interessa interessano interessat* preferisco preferirei gradisco gradirei vogliamo ho_bisogno',
  RECEIVE: 'ricever* riceverne ricevo_piu leggere sentire vedere',
  SEND: 'mandare mandate mandatemi mandarmi mandar mandi manda mandami inviare inviate inviatemi inviarmi inviar invii invio invia inviami spedire spedite spediteci inoltrare bombard*',
  CONTACT: 'contatt* scriver* scrivete* scrivetemi scrivermi scrivi scrivimi  cercate* cercarmi',
  MESSAGE:
    'messagg* msg sms promo promoz* offert* pubblicit* notific* newsletter avviso avvisi comunicaz* promemoria spam marketing  annunc* aggiornament* novita reclame catena volantin* robe roba cose comunicati whatsapp',
  STOP: 'smett* fermat* fermare ferma fermi stop cessate cessare cessazione interromp* interruzion* sospend* sospes* finitela piantat* piantala pianta pianti finiscila finirla',
  ENOUGH:
    'basta stufat* stufo stufa stanc* rotto rompete abbastanza esasperat* non_ne ne_posso scocciat* palle scatole',
  REMOVE:
    'uscire_dalla uscire_da togli* tolga tolgano rimuov* rimoss* rimozion* elimin* cancell* levat* levami leva leva* depenn* tirat*_fuori sfilatemi cancellare tirami_via tiratemi_fuori',
  CANCEL: 'annull* disd* revocare',
  UNSUBSCRIBE:
    'disiscriv* disiscriz* disiscritt* desiscriv* dissiscriv* disinscriv* unsubscribe optout opt_out',
  LIST: 'lista liste elenco elenchi rubrica mailing database gruppo archivio contatti broadcast',
  SUBSCRIPTION: 'iscrizion* sottoscrizion*',
  CONSENT: 'consens* autorizzazione permesso gdpr privacy',
  REVOKE: 'revoc* ritiro ritirare oppongo oppormi opposizione',
  ALLOW: 'autorizz* acconsent* chiesto richiesto permess*',
  ME: 'mi me io',
  NUMBER: 'numero cellulare telefono contatto nome nominativo recapito',
  BOTHER:
    'disturb* rompere rompet* rompa infastid* scocci* molest* importun* assill* tormentat* stress* stalk*',
  PEACE: 'pace stare in_pace dimenticat* tranquill*',
  ASK: 'come quando dove quale quali quanto quanti chi perche cosa cos che_cosa',
  OBJECT:
    'ordin* prodott* articol* carrello prenotaz* appuntament* consegn* pacc* corriere pagament* bollett* fattur* conto carta abbonament* palestra piano linea sim medic* farmac* dolore casa negozio schermata app sito indirizz* corso lezion* assicuraz* ricevut* rimborso reso resi esame visita volo hotel tavolo stanza camera cipolla panino pizza glutine password codice foto audio file auto macchina parcheggio serviz* contratt* account profilo dubbio fumare spedizione fila coupon sconto scontrino conferma autobus attesa',
  MISTAKE: 'sbaglio errore errat* inavvertitamente',
  THREAT: 'blocc* segnal* denunc* querel* garante avvocat* legali polizia',
  MANY: 'tanti tante troppi troppe troppo continu* sempre ogni tutti tutte mille cento',
  SWITCH_OFF: 'disattiv* spegn* silenzi* disabilit*',
  FILLER:
    'il lo la i gli le l un una uno di del dello della dei degli delle da dal dalla dai a al alla ai in nel nella per con che e ed questo questa questi queste sto sta ste sti quest vostro vostra vostri vostre tuo tuoi tue tua mio mia voi favore piacere cortesia grazie vi prego qui subito ora adesso altro altri altre essere piu_di su tipo genere commerciali pubblicitari promozionali',
  THIS: 'questo questa questi queste sto sta ste sti quest',
  RECEIVED: 'ricevo ricevuto ricevuta arriva arrivano arrivato arrivata arrivati',
  MISS: 'perdere perdermi perdo',
  NOTHING: 'niente nulla cose roba',
}
