import type { FindingKind } from './finding.ts'

/** The words, folded, with which a business asks for personal data, in four languages. */
export const wordsFor: readonly (readonly [FindingKind, RegExp])[] = [
  ['CPF', /(?<![\p{L}])cpf(?![\p{L}])/u],
  ['CNPJ', /(?<![\p{L}])cnpj(?![\p{L}])/u],
  ['CODICE_FISCALE', /codice fiscale|tessera sanitaria/u],
  ['PARTITA_IVA', /partita iva|p\. ?iva/u],
  ['DNI', /(?<![\p{L}])(?:dni|nif|nie|cedula|rut|curp|cuit|cuil|contribuinte|contribuyente)(?![\p{L}])/u],
  [
    'SSN',
    /(?<![\p{L}])(?:ssn|social|social security|national insurance|nin|pps\w*|aadhaar|pan|nhs|tfn)(?![\p{L}])/u,
  ],
  [
    'ID_NUMBER',
    /(?<![\p{L}])(?:rg|cnh|rfc|pis|ni number|reg|reg number|rego|id|medicare|titulo|cartao sus|sus|document\w*|identification|id card|passport\w*|pasaporte|passaporte|passaporto|patente|id number|identidade|identidad|identita|carta d'identita|estremi|permesso di soggiorno|permiso de (?:residencia|conducir)|permit|habilitacao|carteir\w*|convenio|cartao do sus|tarjeta sanitaria|placas?|targa|plate|matricula|patente|chassis?|chasis|telaio|registration|licence|license)(?![\p{L}])/u,
  ],
  [
    'EMAIL',
    /e-?mail|(?<![\p{L}])mail(?![\p{L}])|correo|correio eletronico|(?:endereco|indirizzo) (?:eletronico|elettronico)|posta elettronica|casella/u,
  ],
  [
    'PHONE',
    /telefon|(?<![\p{L}])(?:fone|tel|cel|cell|zap|celu|sms)(?![\p{L}])|celular|cellulare|movil|mobile|telemovel|phone|whatsapp|numero (?:de|para) contat|contact number|recapit|un contatto|contat[oi](?![\p{L}])|contacto|best contact|(?:ring|reach|call) (?:you|him|her|them)|(?:ligar|ligamos|llamar|llamamos|chiamiamo|richiamar)|(?:onde|dove|donde|where|numero|number)[^.?!]{0,16}(?:ligo|liga|chiam|llam|marc|text|trov|acho|encontr|rintracci|reach|get you|ring)|(?:daytime|evening|work|home|landline) number|numero fisso|telefono fisso/u,
  ],
  [
    'BIRTH_DATE',
    /nasc|nato|nata|nacim|naciste|nacio|birth|born|(?<![\p{L}])(?:dob|d\.o\.b)(?![\p{L}])|(?:giorno|dia|day),? (?:mese|mes|month)|(?:che|que|qual|what) (?:ano|anno|year)|aniversari|compleann|cumple|(?<![\p{L}])compi(?:e|r|ra)?(?![\p{L}])|veio ao mundo|vino al mundo|venuto al mondo|giorno e mese|how old|(?:your|his|her) age|quantos anos|quanti anni|cuantos anos/u,
  ],
  ['POSTCODE', /(?<![\p{L}])(?:cep|cap|c\.a\.p|c\.p|zip|post ?code|postal|codigo postal)(?![\p{L}])/u],
  [
    'ADDRESS',
    /enderec|indirizzo|direccion|domicil|residen|morada|(?<!e-?mail )address|onde (?:voce )?mora|dove abit|donde vive|where (?:do )?you live|(?:which|what|que|qual|quale|che|cual) (?:rua|strada|via|calle|road|street|house|casa|door|civico|piano|andar|floor|piso)(?![\p{L}])|street|strada|(?:house|flat|door|building) number|(?:numero|number) d[aei]l{0,2}[ao']? ?(?:casa|porta|predio|portone|puerta)|numero de (?:casa|calle)|destin\p{L}{0,9}|locali[sz]acao|ubicacion|posizione|location|torre|departamento|como (?:llegamos|llego|chegamos|chego|se chega|se llega)|come (?:si arriva|arriviamo)|(?:que|qual|cual|quale|what|which) (?:lugar|local|sitio|posto|luogo|place|property|estate|address)|^\W*(?:(?:from|e|y|and|a|da|de|di|pra|para|to|ed) )*(?:where|onde|aonde|dove|donde|adonde)\W*$|going to\W*$|(?:a|para|pra|to|em|en|in) (?:que|qual|quale|cual|which|what) \p{L}+ (?:\p{L}{1,3} )?(?:mand|envi|llev|lev|entreg|port|consegn|spedi|deliver|send|ship|take)|whereabouts|where to(?![\p{L}])|delivery point|(?:a|the) gate(?![\p{L}])|where (?:do|does) (?:you|we|he|she|they)|pra onde|para onde|dove (?:la|lo|vi|ti|li|le) trov|te encuentras|se encuentra|complement|(?<!\p{L})andar|apartament|appartament|(?<![\p{L}])(?:apto|ap|depa|depto|piso|piano|puerta|scala|escalera|interno|interior|exterior|civico|flat|floor|unit|bairro|barrio|colonia|localita|frazione|comune|quartiere|portal|bloco|lote|quadra|manzana|edificio|predio|palazzo|palazzina|building|(?<!segunda |2a |2ª |2 |por |per )via|rua|calle)(?![\p{L}])|posta ordinaria|per posta|by post|correo postal|pelos? correios?|qualche riferimento|alguma? referencia|indicazion|indicacoes|indicaciones|directions|get there|ponto de referencia|punto de referencia|punto di riferimento|landmark|reference point|cross street|entre que calles|(?:onde|aonde|dove|donde|where)(?![\p{L}])[^.?!]{0,24}(?:entreg|consegn|recapit|collect|recoj|recog|recolh|busc|pick|prend|ritir|deix|lasci|dej|mand|spedi|envi|despach|portia|porto|portar|llev|lev[ao]|deliver|leave|send|ship|bring|drop|driver|try|go|going|headed|come|scriv|escrib|escrev|falando|deve|devo|debe|ir(?![\p{L}])|vado|andare|(?:are|r) you|si trova|fica|queda|esta)/u,
  ],
  [
    'CARD',
    /(?:numero|number|digit|cifre|digitos|final|last|ultim)[^.?!]{0,30}(?:cartao|carta|tarjeta|card|plastico)|(?:cartao|carta di|tarjeta|card)[^.?!]{0,12}(?:numero|number|ending|final)|(?:what|which|que|qual|quale|cual) (?:card|cartao|carta|tarjeta)(?![\p{L}])|(?:last|ultim[aeio]s?|finais|final)[^.?!]{0,10}(?:four|quatro|quattro|cuatro|4)(?![\d\p{L}])|long number|pan number/u,
  ],
  [
    'IBAN',
    /iban|(?<![\p{L}])(?:pix|alias(?!,)|bank details|dados bancarios|datos bancarios|dati bancari|coordinate)(?![\p{L}])|(?:where|onde|dove|donde)[^.?!]{0,24}(?:refund|rimbors|reembols|devolv|deposit|accredit|bonific)|(?:numero|number)[^.?!]{0,12}(?:conta|conto|cuenta|account)|account number|(?:digit|cifr)[^.?!]{0,6} account|(?<![\p{L}])sort code|(?<![\p{L}])(?:agencia|cbu|clabe)(?![\p{L}])|(?:conta|conto|cuenta)[^.?!]{0,12}(?:banc|corrent)|(?:falta|manca|qual|quale|que|cual|what|which) (?:a |il |la |the )?(?:conta|conto|cuenta|account)(?![\p{L}])/u,
  ],
  [
    'SECRET',
    /senha|password|(?:portone|portao|porton|cancell[oi]|gate|portal|portail|main door|front door)[^.?!]{0,20}(?:apr|abr|open|entr)|(?:apr|abr|open|get in|entr)[^.?!]{0,20}(?:portone|portao|porton|cancell[oi]|gate|portal|main door|edifici|building|palazz|predio)|(?<![\p{L}])(?:token|nip|memorable)(?![\p{L}])|(?:digits|three|numbers) on the (?:back|reverse)|(?:cifre|digitos|numeros|numeri) (?:d[aei]l{0,2}|n[oa]|sul|atras|detras|dietro|verso)|(?:town|city|citta|cidade|ciudad|street|rua|via|calle) [^.?!]{0,20}(?:born|natal|nasc|nato|nata|naci|grew up|cresci)|contrasena|codigo (?:de verificacao|que|por sms|enviado)|codice (?:di verifica|ricevuto|inviato|otp)|verification code|otp|(?<![\p{L}])pin(?![\p{L}])|passcode|clave|chave de acesso|chiave|parola|palavra|palabra|word you (?:chose|set|picked|gave)|(?:six|seis|sei|6|four|quatro|quattro|cuatro|4|five|cinco|cinque|5)[ -](?:digit|cifr|numer)|sms|texted|torpedo|(?:codigo|codice|code)(?! (?:postal|de rast|de barr|a barre|articol|prodott|fiscale|cliente|d[eo] cliente))|(?:pergunta|domanda|pregunta|question) (?:secret|segret|de seg|di sic|security)|(?:resposta|risposta|respuesta|answer)[^.?!]{0,16}(?:segur|sicur|segret|secret|security|recuper|recover)|security (?:question|answer|word)|memorable|recovery|maiden name|(?:first|primeir[oa]|prim[oa]|primer[oa]?) (?:pet|school|car|teacher|animal|escola|carro|professor\w*|scuola|auto|macchina|maestr\w+|escuela|mascota|coche)|(?:cvv|cvc)/u,
  ],
  [
    'ACCOUNT',
    /user ?(?:id|name)|usuario|nome utente|policy number|apolice|polizza|poliza|customer (?:id|number)|(?:codigo|numero) d[eo] cliente|codice cliente|member|socio|loyalty|fidelidade|fidelity|puntos|matricula|tessera|(?:numero|n|number) (?:de|do|del|di|of)? ?(?:contrat\w*|contract|assinante|abonado|utente|instalacao)|(?:indica|il|el|o|your|the) (?:contrato|contratto|contract)(?![\p{L}])|login|handle|arroba|account (?:ref|id)|(?:your|the) ref(?:erence)?(?![\p{L}])/u,
  ],
  [
    'NAME',
    /(?<![\p{L}])(?:nomes?|nomi|nombres?|names?|cognom[ei]|nominativ[oi]|apellidos?|sobrenomes?|apelidos?|apodo|soprannome|nickname|surnames?|com quem (?:eu )?(?:falo|estou)|quem (?:fala|vai)|con chi (?:parlo|ho)|chi parla|con quien (?:hablo|tengo)|quien (?:habla|retira|recoge)|como (?:voce )?se chama|come (?:ti chiami|si chiama)|como te llamas|como se llama|titular|titolare|intestatari[oa]|pacientes?|paziente|patient|guest|passenger|passeggero|passageiro|pasajero|hospede|ospite|huesped|responsavel|responsable|responsabile|tutora?|guardian|owner|holder|propriet[ao]ri[oa]|propietari[oa]|beneficiari[oa]|destinatari[oa]|recipient|chamar|chamo|llamarte|llamarle|chiamar\w*|call you|quem|chi|quienes|quien|whom?|who's|who'll|whose|yourself|in person|personalmente|lei stess[ao]|voce mesm[ao]|usted mism[ao]|(?:signor[ae]?|senhora?|senor[a]?) (?:stess|mesm|mism)[ao]|lei o qualcun\w*|qualcun\w*|alguem|alguien|anyone|anybody|someone|somebody|anyone else|outra pessoa|otra persona|altra persona|campanello|citofono|timbre|campainha|bell|buzzer|tenants?|residents?|inquilin[oa]|locatari[oa]|morador[a]?|condomin[oa]|claimant|caller|customer|applicant|sender|remetente|mittente|remitente|requerente|richiedente|solicitante|segurad[oa]|assicurat[oa]|asegurad[oa]|alun[oa]|alunn[oa]|alumn[oa]|student|socio|nominho|nomezinho|mae d[aeo] \p{L}+|identifi\p{L}+|lei sarebbe|si presenti|referente|como le digo|tu eres|usted es|vos sos|and you are|first and last|next of kin|emergency contact|contatto di emergenza|contato de emergencia|contacto de emergencia|como (?:esta|consta) n[oa])(?![\p{L}])/u,
  ],
]

/** What else a business asks a number for: orders, sizes, amounts, days. */
export const wordsOfBusiness =
  /pedido|ordin|orden|order|compra|quant|cuant|how (?:many|much)|size|talla|taglia|tamanho|numerac|valor|import|amount|price|prezz|prec|pag|hora|ore |time|when|quando|cuando|dia |giorn|day|protocol|ticket|track|rastre|seguim|guia|spediz|envio|artic|produ|model|sku|ean|fattur|factur|fatur|invoice|boleto|nota|mesa|tavol|table|pessoas|person[ae]s?|people|guests|opcao|opzion|opcion|option|nota de|voto|rate|score|width|weight|peso|chilometr|quilometr|kilomet|mileage|ricett|receita|receta|prescription|algo mais|mais alguma|altro(?![\p{L}])|algo mas|anything else|problem|ajudar|aiutar|ayudar|help you|sabor|gusto|flavo|colou?r|(?<![\p{L}])(?:cor|colore)(?![\p{L}])|sintom|symptom|matter|motivo|defeito|prefer|hour|retorn|desejar|serve altro/u

/** Nobody is there to take it: who else is, and where. */
export const wordsOfAbsence =
  /(?:if|when) (?:you are|you're|ur|nobody|no one|no-one|there's no)[^.?!]{0,12}(?:out|home|in|there|around|answer)|se (?:nao (?:estiver|tiver|houver)|non (?:c'e|ci siete|ci sei|siete|trovia|risponde)|nessuno|ninguem)|si no (?:est|hay)|cuando no est|(?<![\p{L}])(?:ausente|assente|ausencia|assenza)(?![\p{L}])/u
