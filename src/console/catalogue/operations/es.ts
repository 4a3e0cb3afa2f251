import { countedIn } from '../access-log/counted.ts'
import type { OperationsWords } from './words.ts'

const counted = countedIn('es')

export const es: OperationsWords = {
  title: 'Operación',
  about: 'Si todo funciona y qué hacer donde no. La página vuelve a mirar cada diez segundos.',
  simulated: 'Este servidor hace de WhatsApp: nada de aquí sale de esta máquina.',
  stale: (when) => `El servidor no responde. Lo que ves es de ${when}; se le vuelve a preguntar solo.`,
  readOnly: 'Puedes mirar, pero no resolver nada aquí.',
  failed: {
    title: 'No se sabe si todo funciona',
    about: 'El servidor o su base de datos no responde. Si sigue así, mira la máquina en que corre.',
    notAllowed: 'Tus roles no lo permiten. Pregunta a quien administra.',
    retry: 'Intentar de nuevo',
  },
  channel: {
    title: 'WhatsApp',
    states: {
      working: 'WhatsApp funciona',
      slow: 'WhatsApp acepta menos de lo que enviamos',
      down: 'WhatsApp no responde',
      refused: 'WhatsApp rechaza nuestros mensajes',
      quiet: 'WhatsApp no entrega nada',
    },
    since: (when, age) => `desde ${when} (${age})`,
    customers: {
      working: 'Los clientes reciben respuesta.',
      slow: 'Las respuestas llegan más tarde, en su orden.',
      down: 'Las respuestas esperan aquí y salen solas, en su orden, cuando vuelva WhatsApp. Lo que escriben los clientes llega tarde.',
      refused:
        'Los clientes no reciben respuesta hasta que se arregle. Las respuestas esperan aquí y después salen solas.',
      quiet: 'A esta hora los clientes suelen escribir. Puede que escriban y nada llegue aquí.',
    },
    todo: {
      none: 'Nada que hacer.',
      quiet:
        'Mira en el panel de la aplicación de Meta si el webhook sigue apuntando aquí y manda tú un mensaje al número.',
      token:
        'El token de acceso fue revocado o venció. Crea otro en el Business Manager de Meta, ponlo en WHATSAPP_ACCESS_TOKEN y reinicia el servidor.',
      permission:
        'El token de acceso no puede enviar por este número. En el Business Manager de Meta, da al usuario del sistema el número y el permiso de enviar mensajes.',
      locked:
        'Meta bloqueó o restringió la cuenta. Lee por qué en Calidad de la cuenta, en Meta, y pide allí una revisión.',
      payment:
        'Meta no tiene una forma de pago válida. Arréglalo en el Business Manager de Meta, en facturación.',
      registration:
        'El número no está registrado o el PIN no es correcto. Regístralo de nuevo en el Administrador de WhatsApp de Meta.',
      quality:
        'Demasiados clientes bloquearon o denunciaron el número. Para lo que la empresa envía por su cuenta y mira la calificación en el Administrador de WhatsApp de Meta.',
      'too-much':
        'Se envía más de lo que Meta acepta de este número. Sigue solo; si continúa, pide a Meta un límite mayor.',
      pair: 'Un cliente recibió demasiado en poco tiempo. Sigue solo.',
      unreachable:
        'Mira si este servidor llega a graph.facebook.com (red, proxy, DNS) y después mira metastatus.com.',
      meta: 'Meta dice que ahora no puede. Mira metastatus.com; sigue solo.',
      ours: 'Un mensaje nuestro estaba mal: una plantilla o un archivo. Busca el código en la documentación de Meta y corrige el flujo.',
      notice: 'Meta mandó un aviso sobre la cuenta. Léelo en el Business Manager de Meta.',
    },
    unknown: 'Aún no se sabe nada de WhatsApp. Haz la revisión.',
    number: 'Número en Meta',
    code: 'Código de Meta',
    notice: 'Aviso de Meta',
    accepted: 'Último mensaje que Meta aceptó',
    heard: 'Último mensaje que Meta entregó',
    refused: 'Último mensaje rechazado',
    checked: 'Última pregunta a Meta',
    never: 'nunca',
    health: {
      available: 'dice que todo está bien',
      limited: 'dice que el número está limitado',
      blocked: 'dice que el número está bloqueado',
      refused: 'rechazó la pregunta',
      unreachable: 'no respondió',
      'not-told': 'no se le puede preguntar con este token',
    },
  },
  queues: {
    title: 'Lo que espera',
    about: 'Cuánto lleva esperando lo más antiguo de cada cola.',
    queue: 'Cola',
    count: 'Esperando',
    oldest: 'Más antiguo',
    nothing: 'ninguno',
    names: {
      messages: 'De clientes',
      held: 'Retenidos',
      replies: 'Respuestas',
      starts: 'Iniciados por la empresa',
    },
    says: {
      messages: 'escritos por clientes, aún sin atender',
      held: 'detrás de un mensaje que falla y se vuelve a intentar',
      replies: 'en camino a WhatsApp o esperándolo',
      starts: 'recordatorios y plantillas que ya tocan',
    },
    arrived: (lastHour, hourBefore) =>
      `Mensajes de clientes en la última hora: ${lastHour}. En la hora anterior: ${hourBefore}.`,
  },
  sends: {
    title: 'Sin confirmar',
    about:
      'Nadie sabe si llegaron: WhatsApp los aceptó o no, y no hubo noticia. No se envían otra vez solos.',
    empty: 'De cada mensaje se sabe qué fue.',
    kinds: { reply: 'Respuesta del asistente', words: 'Respuesta de un agente', template: 'Plantilla' },
    sent: (when, age) => `enviado ${when} (${age})`,
    arrived: 'Llegó',
    lost: 'No llegó',
    saidArrived: 'Anotado: llegó.',
    saidLost: 'Anotado: no llegó.',
  },
  letters: {
    title: 'No se pudieron procesar',
    about: 'Mensajes de clientes que fallaron una y otra vez. Están sellados: nadie los lee aquí.',
    empty: 'Todos los mensajes se procesaron.',
    came: (when, age) => `llegó ${when} (${age})`,
    tried: (times) => `intentado ${counted(times, 'vez', 'veces')}`,
    whys: {
      CANNOT_OPEN:
        'No se abre: la clave no sirve. Intentar de nuevo solo ayuda con la clave correcta de vuelta; si no, abre un caso.',
      KEY_DESTROYED:
        'Su clave fue destruida a su tiempo. Nadie puede leerlo ya: abre un caso y pregunta al cliente.',
      DETECTOR_FAILED:
        'Los detectores no respondieron y no se enmascaró. Intenta de nuevo cuando la revisión esté bien.',
      UNPROTECTED_TEXT:
        'La máscara no era segura, así que no se guardó nada. Abre un caso y avisa a quien cuida los detectores.',
      KNOWN_VALUE: 'Algo conocido del cliente quedó a la vista, así que no se guardó nada. Abre un caso.',
      SERVICE_FAILED: 'Un sistema de la empresa no respondió. Intenta de nuevo cuando vuelva.',
      DATABASE_DOWN: 'La base de datos no respondió. Intenta de nuevo.',
      BAD_FLOW: 'El flujo tiene un error. Corrígelo, publícalo e intenta de nuevo.',
      other: 'Falló algo que no tiene nombre. Intenta una vez; si vuelve, abre un caso e informa el código.',
    },
    retry: 'Intentar de nuevo',
    retryAll: (messages) => `Intentar todos de nuevo (${messages})`,
    makeCase: 'Abrir un caso',
    retried: (messages) => `${counted(messages, 'mensaje', 'mensajes')} otra vez en camino.`,
    handedOn: 'El caso está abierto; el cliente recibe su número.',
  },
  gone: 'Otra persona lo había resuelto antes.',
  inCase: (number) => `Caso ${number}`,
  dialog: {
    title: 'Abrir un caso',
    about:
      'El mensaje sigue sellado. Alguien del departamento pregunta al cliente, que recibe el número del caso.',
    department: 'Departamento',
    open: 'Abrir el caso',
  },
  checkUp: {
    title: 'Revisión',
    about: 'Lo mira todo una vez, ahora.',
    run: 'Revisar todo',
    isRunning: 'Revisando…',
    whats: { channel: 'WhatsApp', database: 'Base de datos', log: 'Registro', clock: 'Relojes' },
    states: { well: 'bien', unwell: 'no está bien', 'not-known': 'no se sabe' },
    todo: {
      channel: 'Qué hacer está arriba en la página.',
      database:
        'Los mensajes se rechazan y Meta los manda otra vez después. Mira la base: ¿está en marcha, está lleno su disco?',
      log: 'No se muestra nada a nadie hasta que el registro se pueda escribir. Ejecuta sigilo audit verify.',
      clock: 'Los relojes de este servidor y de su base difieren. Que ambos sigan el mismo servidor de hora.',
    },
    took: (milliseconds) => `respondió en ${milliseconds} ms`,
    apart: (milliseconds) => `${milliseconds} ms de diferencia`,
    looked: (when) => `Revisado a las ${when}`,
    allWell: 'Todo está bien.',
    unwell: (count) => `${counted(count, 'cosa no está', 'cosas no están')} bien.`,
  },
  beside: {
    title: 'Registro y flujos',
    log: 'Registro de acceso',
    logWell: 'se escribe y está entero',
    logBehind: 'no se puede escribir: no se muestra nada a nadie hasta que se pueda',
    logDoubted: 'se encontró cambiado. Avisa a quien cuida la privacidad y ejecuta sigilo audit verify.',
    signed: (when) => `última firma ${when}`,
    unsigned: 'aún sin firma',
    verified: (when) => `última verificación ${when}`,
    notVerified: 'aún sin verificar',
    live: 'Flujos',
    deployed: (version, when) => `versión ${version}, publicada ${when}`,
    rolledBack: (version, when) => `de vuelta a la versión ${version} ${when}`,
    neverDeployed: 'nunca se publicó ninguno: los clientes reciben lo que hay en la carpeta',
  },
  keys: {
    places: { page: 'Página', list: 'Lo que espera a alguien' },
    acts: {
      help: 'Mostrar las teclas',
      check: 'Revisar todo',
      'retry-all': 'Intentar de nuevo todos los que no se procesaron',
      down: 'Siguiente',
      up: 'Anterior',
      arrived: 'Llegó',
      lost: 'No llegó',
      retry: 'Intentar de nuevo',
      case: 'Abrir un caso',
    },
  },
}
