import type { SignInWords } from './words.ts'

export const es: SignInWords = {
  title: 'Entrar',
  about: 'Para quienes trabajan aquí. Cada mirada a las palabras de un cliente queda registrada a tu nombre.',
  email: 'Correo',
  goOn: 'Continuar',
  forgotten:
    '¿Perdiste la contraseña o el teléfono? Un admin puede enviarte un enlace nuevo; nadie ve ni elige tu contraseña.',
  was: {
    'signed-out': 'Saliste.',
    ended: 'Tu sesión ha terminado. Entra de nuevo y vuelves a esta página.',
  },
  tooLong: 'Pasaron más de cinco minutos. Empieza otra vez con tu contraseña.',
  second: {
    title: 'Un paso más',
    about: 'Abre tu app de autenticación y escribe el código que muestra para Sigilo.',
    go: 'Entrar',
    startOver: 'Usar otra cuenta',
  },
  code: {
    app: 'Código de tu app',
    appHint: 'Seis cifras. Cada código vale una vez.',
    recovery: 'Código de recuperación',
    recoveryHint: 'Uno de los que guardaste al empezar. Cada uno vale una vez.',
    useRecovery: 'Usar un código de recuperación',
    useApp: 'Usar la app',
  },
  password: {
    given: 'Contraseña',
    chosen: 'Contraseña nueva',
    show: 'Mostrar',
    hide: 'Ocultar',
    enough: (length) =>
      `${length} caracteres: bastante larga. También se busca en listas de contraseñas robadas.`,
    needed: (length, shortest) =>
      `${length} de al menos ${shortest} caracteres. Unas palabras sin relación se recuerdan bien.`,
  },
  app: {
    picture: 'Código QR para tu app de autenticación',
    scan: 'Escanéalo con una app de autenticación en tu teléfono.',
    typed: '¿Sin cámara? Escribe esta clave en la app:',
  },
  recovery: {
    title: 'Guarda tus códigos de recuperación',
    about:
      'Si pierdes el teléfono, cada uno te deja entrar una vez. Se muestran ahora y nunca más: guárdalos lejos de este ordenador.',
    copy: 'Copiar',
    download: 'Guardar en un archivo',
    print: 'Imprimir',
    kept: 'Los he guardado',
    fileTitle: 'Sigilo: códigos de recuperación, cada uno vale una vez',
    fileName: 'sigilo-codigos-de-recuperacion.txt',
  },
  enrolment: {
    waiting: 'Abriendo tu enlace…',
    titles: {
      invitation: (name) => `Te damos la bienvenida, ${name}`,
      password: (name) => `Una contraseña nueva, ${name}`,
      'second-factor': (name) => `Una app nueva, ${name}`,
      both: (name) => `Una contraseña y una app nuevas, ${name}`,
    },
    abouts: {
      invitation: 'Dos cosas y ya estás: una contraseña y una app en tu teléfono.',
      password: 'Elige una contraseña nueva; tu app sigue igual.',
      'second-factor': 'Añade la app nueva; tu contraseña sigue igual.',
      both: 'Elige otra contraseña y añade otra app; las de antes ya no abren nada.',
    },
    until: (time) => `El enlace vale hasta el ${time}.`,
    first: {
      invitation: '1. Elige una contraseña',
      password: '1. Elige una contraseña',
      'second-factor': '1. Tu contraseña',
      both: '1. Elige una contraseña',
    },
    second: '2. Añade Sigilo a tu app',
    secondKept: '2. Un código de tu app',
    go: 'Terminar',
    done: 'Hecho',
    toSignIn: 'Ir a la entrada',
    over: {
      title: 'Este enlace no funciona',
      about:
        'Ya se usó, venció o se copió a medias. Ábrelo otra vez desde donde lo recibiste, o pide uno nuevo a quien lo envió.',
    },
  },
  stepUp: {
    title: '¿Sigues siendo tú?',
    about: 'Esto pide un código nuevo de tu app; después vale cinco minutos.',
    go: 'Confirmar',
  },
  idleSoon: {
    title: 'Tu sesión va a terminar',
    about: 'Casi 30 minutos sin pedir nada. ¿Quieres seguir?',
    over: 'Una sesión dura diez horas, y están por acabar. Termina lo que haces y entra de nuevo.',
    left: (time) => `Tiempo restante: ${time}`,
    stay: 'Seguir',
    goOn: 'Continuar',
    leave: 'Salir',
  },
  signsInAs: (email) => `Entras como ${email}.`,
  newApp:
    'La nueva aplicación está lista y todas tus sesiones han terminado. Guarda estos códigos y entra con la nueva aplicación.',
  unreachable: {
    title: 'El servidor no responde',
    about: 'No se perdió nada. Inténtalo de nuevo en un momento.',
    retry: 'Intentar de nuevo',
  },
  noRight: {
    title: 'Esta página no es para tus roles',
    about: 'Si la necesitas para tu trabajo, pídela a un admin. Haberla pedido no cuenta en tu contra.',
  },
  account: { mine: 'Mi cuenta', signOut: 'Salir' },
  failures: {
    wrong: 'El correo o la contraseña no es correcto.',
    wrongCode:
      'El código no es correcto o ya se usó. Espera el siguiente e inténtalo de nuevo. Si ninguno sirve, activa la hora automática en el teléfono.',
    wrongRecovery: 'El código de recuperación no es correcto o ya se usó.',
    wrongEither:
      'No se aceptó. Revisa la contraseña y espera el siguiente código de tu app. Si ninguno sirve, activa la hora automática en el teléfono.',
    gone: 'Eso ya no está. Carga la página de nuevo.',
    'not-allowed': 'Tus roles no lo permiten.',
    log: 'No se puede escribir el registro, así que nada cambió. Inténtalo de nuevo en un momento.',
    there: 'Alguien aquí ya tiene este correo.',
    department: 'Un departamento elegido ya no existe. Carga la página de nuevo y vuelve a elegir.',
    unreachable: 'El servidor no responde. Inténtalo de nuevo en un momento.',
    refused: 'El servidor lo rechazó. Revisa lo que escribiste.',
    late: 'No llegó respuesta a tiempo. Puede que se haya hecho igualmente: míralo antes de repetirlo.',
    wait: (seconds) => `Espera ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
    waited: 'Ya puedes intentarlo de nuevo.',
    'too-soon': 'Demasiados intentos. Espera antes del siguiente.',
    short: 'Al menos 15 caracteres, por favor.',
    long: 'Como mucho 256 caracteres, por favor.',
    common: 'Esta contraseña está en listas de robadas. Elige otra.',
    named: 'Deja fuera tu nombre y el de la empresa.',
  },
}
