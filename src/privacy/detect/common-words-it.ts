/** Everyday Italian, accents folded: the words of shops, orders, food, family and small talk. Written for this file. */
export const italianWords = `
il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo
dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e ed o od ma pero anche se che chi
cui come quando dove quale quali quanto quanta quanti quante perche poiche quindi allora dunque cosi solo soltanto gia ancora ora
adesso oggi ieri domani dopodomani sempre mai forse si no non piu meno molto molta molti molte poco poca pochi poche tanto tanta
tanti tante troppo troppa bene male meglio peggio qui qua li la sopra sotto dentro fuori vicino lontano dietro davanti accanto
prima dopo presto tardi subito piano io tu lui lei noi voi loro mi ti ci vi si me te se mio mia miei mie tuo tua tuoi tue suo sua
suoi sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quel quei
quegli cio qualcosa qualcuno nessuno nessuna niente nulla tutto tutta tutti tutte ogni qualche alcuni alcune altro altra altri
altre stesso stessa stessi stesse ciascuno essere avere fare andare venire potere volere dovere sapere dare vedere dire parlare
stare chiedere comprare pagare ricevere inviare mandare arrivare consegnare cambiare restituire annullare prenotare confermare
aiutare servire piacere trovare pensare aspettare provare riuscire lasciare passare portare prendere aprire chiudere iniziare
finire tornare uscire entrare chiamare rispondere risolvere avvisare informare verificare controllare guardare sentire leggere
scrivere sono sei e siamo siete ero eri era eravamo erano fui fu sia siano saro sara saremo saranno sarei sarebbe stato stata stati
state ho hai ha abbiamo avete hanno avevo aveva avevamo avevano avro avra avrei avrebbe avuto faccio fai fa facciamo fate fanno
facevo faceva fatto fatta vado vai va andiamo andate vanno andato andata vengo vieni viene veniamo vengono venuto venuta posso puoi
puo possiamo potete possono potrei potrebbe potuto voglio vuoi vuole vogliamo volete vogliono volevo voleva vorrei vorrebbe voluto
devo devi deve dobbiamo dovete devono dovrei dovrebbe so sai sa sappiamo sapete sanno sapevo do dai da diamo danno dato data vedo
vedi vede visto vista dico dici dice detto parlo parli parla parlato parlare sto stai sta stiamo stanno stavo stava chiedo chiede
chiesto compro compra comprato pago paga pagato ricevo ricevuto inviato mandato arriva arrivato arrivata arrivati arrivate consegna
consegnato cambio cambia cambiato reso resi annullato prenoto prenota prenotato confermo conferma confermato aiuto aiuta serve
servono piace trovo trova trovato penso pensa aspetto aspetta aspettando aspettato provo prova provato riesco riesce riuscito
lascio lascia lasciato passo passa passato porto porta portato prendo prende preso apro apre aperto aperta chiudo chiude chiuso
chiusa inizio inizia iniziato finito torno torna tornato esco esce entro entra entrato chiamo chiama chiamato chiami chiamate
rispondo risponde risposto risposta risolto avviso verificato controllo controlla guardo guarda sento sente leggo letto scrivo
scrive scritto ritiro ritira ritirare ritirato giorno giorni mattina mattino pomeriggio sera notte settimana settimane mese mesi
anno anni ora ore minuto minuti secondo lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile
maggio giugno luglio agosto settembre ottobre novembre dicembre ordine ordini consegna consegne prodotto prodotti articolo articoli
negozio negozi prezzo prezzi valore sconto sconti coupon buono spedizione spedizioni pagamento pagamenti bonifico carta carte
credito debito conto soldi denaro euro fattura fatture scontrino ricevuta rata rate garanzia difetto reso rimborso rimborsi
disponibile disponibilita taglia taglie misura misure colore colori modello modelli numero numeri codice codici password accesso
registrazione sito applicazione sistema errore problema problemi assistenza supporto operatore operatrice operatori umano persona
persone gente cliente clienti venditore commesso commessa direttore responsabile corriere corrieri fattorino posta poste pacco
pacchi scatola busta indirizzo via viale piazza corso strada quartiere citta comune provincia paese casa appartamento palazzo
portineria portiere scala piano interno citofono cap telefono cellulare mail email messaggio messaggi audio foto video documento
documenti nome nomi cognome cognomi nascita data eta sesso madre padre mamma figlio figlia figli figlie fratello sorella
fratelli sorelle nonno nonna nonni zio zia zii cugino cugina nipote marito moglie donna uomo uomini donne ragazzo ragazza ragazzi
bambino bambina bambini fidanzato fidanzata compagno compagna amico amica amici amiche collega colleghi vicino vicina vicini capo
signore signora signori signorina sig ciao salve buongiorno buonasera buonanotte buona buon buono buoni buone arrivederci grazie
mille prego scusa scusi scusate scusami perdono permesso auguri felice tutto bene ok va giusto giusta sbagliato sbagliata corretto
corretta chiaro chiara certo certa sicuro sicura vero vera verita falso bello bella belli belle bellissimo ottimo ottima eccellente
perfetto perfetta meraviglioso brutto brutta nuovo nuova nuovi nuove vecchio vecchia grande grandi piccolo piccola piccoli alto
alta basso bassa largo larga stretto stretta corto corta lungo lunga caro cara cari care economico economica facile difficile caldo
calda freddo fredda dolce salato fresco fresca pulito sporco pieno piena vuoto vuota bianco bianca bianchi bianche nero nera neri
nere blu azzurro azzurra verde verdi rosso rossa rossi rosse giallo gialla rosa viola grigio grigia marrone arancione beige oro
argento acqua caffe te latte succo birra vino pane pasta riso carne pollo pesce uovo uova formaggio prosciutto insalata pizza pizze
margherita margherite stagioni capricciosa diavola panino patate patatine torta gelato cioccolato frutta mela mele pera uva limone
fragola pomodoro pomodori cipolla aglio sale zucchero olio burro aceto frigorifero frigo forno lavatrice lavastoviglie televisore
computer portatile tablet cuffie caricatore caricabatterie cavo tavolo tavoli sedia sedie divano letto materasso armadio tappeto
tenda lampada ventilatore camicia maglia maglietta maglie pantaloni gonna vestito vestiti giacca cappotto scarpe scarpa stivali
sandali borsa zaino orologio occhiali anello collana orecchini profumo shampoo sapone trucco medicina medicine farmaco farmacia
medico medici dottore dottoressa dott visita visite esame esami ospedale clinica paziente dentista infermiera salute dolore febbre
influenza allergia allergico allergica malato malata ricetta tachipirina stomaco testa gamba mano mani occhio occhi cuore scuola
corso lezione professore professoressa studente studentessa alunno lavoro azienda ditta societa impiegato impiegata servizio servizi
riunione contratto assicurazione banca filiale macchina auto moto targa autobus treno aereo viaggio albergo hotel camera prenotazione
volo valigia passaporto patente vita morte amore amor pace gioia speranza fede fortuna dio gesu madonna santo santa san santi angelo
cielo sole luna stella stelle mare spiaggia fiume campo montagna monte fiore fiori giardino albero animale cane gatto uccello festa
pasqua capodanno carnevale ferragosto compleanno regalo regali sorpresa gioco giochi calcio squadra musica film libro libri
giornale rivista notizia notizie radio internet wifi rete gruppo lista opzione opzioni scelta dubbio dubbi domanda domande questione
argomento motivo causa ragione modo maniera volta volte parte parti posto cosa cose punto punti linea ordine tipo tipi esempio fine
inizio mezzo meta resto finale ultimo ultima ultimi primo prima primi secondo seconda terzo terza prossimo prossima scorso scorsa
precedente seguente attuale urgente urgenza importante necessario possibile impossibile pronto pronta libero libera occupato
ritardo ritardi annullata pagata approvato rifiutato scaduto scaduta rotto rotta rovinato mancante manca mancano zero uno due tre
quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta sessanta
settanta ottanta novanta cento mille milione mezzo dozzina paio paia litro litri metro metri chilo chili grammo grammi cordiali
saluti saluto cordialmente distinti abbraccio abbracci baci bacio bacioni titolare intestatario intestata intestato beneficiario
destinatario mittente proprietario proprietaria inquilino utente socio socia membro pensionato avvocato ingegnere geometra autista
ragioniere interessato interessata italiano italiana italiani francese inglese spagnolo americano tedesco straniero comunque infatti
invece magari purtroppo davvero veramente esattamente semplicemente immediatamente nuovamente gentilmente gentile gentili
gentilissimi gentilissima cortese cortesia cortesemente favore piacere bisogno paura fretta sonno fame sete ragione torto voglia
idea conto fatto atto stato caso casi dato dati riferimento protocollo pratica reclamo segnalazione disservizio denuncia legge
diritto giudice polizia carabinieri furto rubato rubata perso persa smarrito bloccato bloccata blocco sbloccare attivare attivo
attiva abbonamento mensile annuale scadenza lotto serie peso altezza larghezza lunghezza punto vendita magazzino sede ufficio
uffici reparto cassa banco supermercato mercato panetteria edicola stazione aeroporto chiesa parco ponte nord sud est ovest centro
centrale generale nazionale internazionale federale comunale pubblico pubblica privato privata personale commerciale normale
speciale semplice doppio doppia triplo completo completa parziale totale gratis gratuito gratuita offerta offerte promozione
promozioni saldi omaggio resto bottiglia lattina bicchiere piatto pentola fuoco gas luce energia bolletta bollette chiamata
telefonata avvocata conferme vuol dir far star aver esser poter andar venir po cmq nn xk perke qnd qlc tt ke anke grz msg tel
sett lun mar mer gio ven sab dom uff boh mah beh dai ecco eccomi oddio mamma mia accidenti cavolo peccato vergogna pazienza schifo
pessimo pessima orribile cattivo cattiva triste arrabbiato arrabbiata nervoso nervosa stanco stanca preoccupato preoccupata contento
contenta felici deluso delusa tesoro caro stella barilla lavazza fiat conad esselunga coop eurospin lidl ikea chicco
giusti fiore conte monaco prete abate vescovo cavaliere barbiere sarto fabbro
rossi grasso gallo volpe pecora cavallo toro orso lupo falco fontana fonte valle rocca torre castello
porta riva costa piazza villa ville serra serre pini olivo oliva domenica sabato maggio aprile
fermo ferma vespa primavera negroamaro panettone pandoro prosecco spritz
iva partita fiscale iban conto cap pin otp cvv cie spid pec sdi
disdire spostare mantenere modificare tracciare continuare dettagli dettaglio proseguire concludere rifiutare accettare
rinnovare ripetere correggere eliminare cancellare consultare localizzare richiedere rimandare`
