/**
 * What the engine says in a bot that has just been imported, where the words that ship speak of the demo's shop. `{url}`,
 * `{controller}` and `{business}` come from business.yaml and privacy.yaml.
 */
export const startingWords: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  en: {
    common: {
      notice:
        'Hello! This is {business} ({controller}).\nI am an automated assistant, not a person. I use what you write only to help you. Before anything is kept I hide the names, numbers and addresses I recognize.\nHow we look after your data: {url}\nTo talk to a person, write AGENT. To stop anything we send on our own initiative, write STOP.',
      help: 'Ask me in your own words.\nAGENT calls a person. STOP ends the messages we send on our own initiative.',
      are_you_a_bot:
        'Yes, I am the automated assistant of {business}. If you would rather have a person, write AGENT.',
      privacy:
        'I use your messages only to help you. The words are kept masked for up to 90 days; what you really wrote stays locked and is erased 24 hours after the last message, or later while a case of yours is open. Every time someone on the team opens it, that is recorded.\nAll the details: {url}\nTo get a copy of your data, correct it or have it erased, write AGENT.',
      'handoff.outside_hours':
        'Your request is on record, case {number}. Our team is not at work right now: we are back on {opens, date, ::EEEEdMMMM} at {opens, time, short} and will answer you here.',
      'unreadable.order': 'I can’t take catalog orders. Write AGENT to talk to a person.',
    },
    consent: {
      stopped:
        'Done: {business} will no longer send you messages on its own initiative. If you write, I answer. To get them again, write START.',
      stop_question:
        'Do you want to stop getting messages from {business}? Until you answer, we send nothing on our own initiative. If you do not answer within a day, I take it as a yes.',
      lifted: 'All right: messages will reach you again.',
      blocked:
        'One thing: your WhatsApp has messages from {business} stopped. To allow them, tap the name at the top of this chat and accept its messages again.',
    },
  },
  it: {
    common: {
      notice:
        'Ciao! Qui {business} ({controller}).\nSono un assistente automatico, non una persona. Uso quello che scrivi solo per assisterti. Prima di conservare qualcosa nascondo i nomi, i numeri e gli indirizzi che riconosco.\nCome proteggiamo i tuoi dati: {url}\nPer parlare con una persona scrivi OPERATORE. Per non ricevere più nulla di nostra iniziativa scrivi STOP.',
      help: 'Chiedimi con parole tue.\nOPERATORE chiama una persona. STOP ferma i messaggi che mandiamo di nostra iniziativa.',
      are_you_a_bot:
        'Sì, sono l’assistente automatico di {business}. Se preferisci una persona, scrivi OPERATORE.',
      privacy:
        'Uso i tuoi messaggi solo per assisterti. Le parole restano mascherate per un massimo di 90 giorni; il testo vero è chiuso a chiave e viene cancellato 24 ore dopo l’ultimo messaggio, o più tardi finché una tua pratica è aperta. Ogni volta che qualcuno dello staff lo apre, resta registrato.\nTutti i dettagli: {url}\nPer avere una copia dei tuoi dati, correggerli o cancellarli scrivi OPERATORE.',
      'handoff.outside_hours':
        'Ho registrato la tua richiesta, pratica {number}. In questo momento lo staff non è al lavoro: torniamo {opens, date, ::EEEEdMMMM} alle {opens, time, short} e ti rispondiamo qui.',
      'unreadable.order':
        'Non posso prendere ordini dal catalogo. Scrivi OPERATORE per parlare con una persona.',
    },
    consent: {
      stopped:
        'Fatto: {business} non ti manderà più messaggi di sua iniziativa. Se scrivi, rispondo. Per riceverli di nuovo scrivi VOGLIO RICEVERE GLI AVVISI.',
      stop_question:
        'Vuoi smettere di ricevere messaggi da {business}? Finché non rispondi non mandiamo nulla di nostra iniziativa. Se non rispondi entro un giorno, lo prendo per un sì.',
      lifted: 'Va bene: i messaggi ti arriveranno di nuovo.',
      blocked:
        'Una cosa: il tuo WhatsApp ha bloccato i messaggi di {business}. Per permetterli, tocca il nome in cima a questa chat e accetta di nuovo i suoi messaggi.',
    },
  },
  es: {
    common: {
      notice:
        '¡Hola! Somos {business} ({controller}).\nSoy un asistente automático, no una persona. Uso lo que escribes solo para ayudarte. Antes de guardar algo oculto los nombres, números y direcciones que reconozco.\nCómo cuidamos tus datos: {url}\nPara hablar con una persona, escribe AGENTE. Para no recibir nada más por iniciativa nuestra, escribe BAJA.',
      help: 'Pregúntame con tus palabras.\nAGENTE llama a una persona. BAJA detiene los mensajes que enviamos por iniciativa nuestra.',
      are_you_a_bot:
        'Sí, soy el asistente automático de {business}. Si prefieres una persona, escribe AGENTE.',
      privacy:
        'Uso tus mensajes solo para ayudarte. Las palabras se guardan enmascaradas hasta 90 días; lo que de verdad escribiste queda bajo llave y se borra 24 horas después del último mensaje, o más tarde mientras tengas un caso abierto. Cada vez que alguien del equipo lo abre, queda registrado.\nTodos los detalles: {url}\nPara obtener una copia de tus datos, corregirlos o borrarlos, escribe AGENTE.',
      'handoff.outside_hours':
        'Tu solicitud quedó registrada, caso {number}. Ahora el equipo no está trabajando: volvemos el {opens, date, ::EEEEdMMMM} a las {opens, time, short} y te respondemos aquí.',
      'unreadable.order':
        'No puedo recibir pedidos del catálogo. Escribe AGENTE para hablar con una persona.',
    },
    consent: {
      stopped:
        'Listo: {business} ya no te enviará mensajes por iniciativa propia. Si escribes, respondo. Para volver a recibirlos, escribe QUIERO RECIBIR AVISOS.',
      stop_question:
        '¿Quieres dejar de recibir mensajes de {business}? Hasta que respondas no enviamos nada por iniciativa nuestra. Si no respondes en un día, lo tomo como un sí.',
      lifted: 'De acuerdo: los mensajes volverán a llegarte.',
      blocked:
        'Una cosa: tu WhatsApp tiene detenidos los mensajes de {business}. Para permitirlos, toca el nombre en la parte superior de este chat y acepta de nuevo sus mensajes.',
    },
  },
  'pt-BR': {
    common: {
      notice:
        'Olá! Aqui é {business} ({controller}).\nSou um assistente automático, não uma pessoa. Uso o que você escreve só para ajudar você. Antes de guardar qualquer coisa, escondo os nomes, números e endereços que reconheço.\nComo cuidamos dos seus dados: {url}\nPara falar com uma pessoa, escreva ATENDENTE. Para não receber mais nada por nossa iniciativa, escreva PARAR.',
      help: 'Pergunte com as suas palavras.\nATENDENTE chama uma pessoa. PARAR encerra as mensagens que enviamos por nossa iniciativa.',
      are_you_a_bot:
        'Sim, sou o assistente automático de {business}. Se preferir uma pessoa, escreva ATENDENTE.',
      privacy:
        'Uso as suas mensagens só para ajudar você. As palavras ficam guardadas com máscara por até 90 dias; o que você de fato escreveu fica trancado e é apagado 24 horas depois da última mensagem, ou mais tarde enquanto um caso seu estiver aberto. Cada vez que alguém da equipe abre, fica registrado.\nTodos os detalhes: {url}\nPara ter uma cópia dos seus dados, corrigir ou apagar, escreva ATENDENTE.',
      'handoff.outside_hours':
        'Seu pedido está registrado, protocolo {number}. A equipe não está trabalhando agora: voltamos {opens, date, ::EEEEdMMMM} às {opens, time, short} e respondemos por aqui.',
      'unreadable.order':
        'Não consigo receber pedidos do catálogo. Escreva ATENDENTE para falar com uma pessoa.',
    },
    consent: {
      stopped:
        'Pronto: {business} não vai mais enviar mensagens por iniciativa própria. Se você escrever, eu respondo. Para voltar a receber, escreva QUERO RECEBER AVISOS.',
      stop_question:
        'Você quer parar de receber mensagens de {business}? Até você responder, não enviamos nada por nossa iniciativa. Se não responder em um dia, entendo como sim.',
      lifted: 'Certo: as mensagens vão voltar a chegar para você.',
      blocked:
        'Um detalhe: o seu WhatsApp está com as mensagens de {business} paradas. Para permitir, toque no nome no alto desta conversa e aceite as mensagens de novo.',
    },
  },
}
