import type { ShellWords } from './words.ts'

export const es: ShellWords = {
  language: 'Idioma',
  navigation: 'Páginas',
  skip: 'Saltar a la página',
  pages: {
    start: 'Pruébalo',
    inbox: 'Bandeja',
    flowMap: 'Flujos',
    simulator: 'Simulador',
    accessLog: 'Registro de accesos',
    incidents: 'Incidentes',
    operations: 'Operación',
    settings: 'Ajustes',
    signIn: 'Entrar',
    enrolment: 'Empezar',
  },
  closeDialog: 'Cerrar',
  copied: 'Copiado',
  notCopied: 'El navegador no lo permitió. Selecciona el texto y cópialo tú.',
  unanswered:
    'El servidor no responde. Lo que ves puede ser antiguo; se le vuelve a preguntar cada pocos segundos.',
  loading: 'Cargando…',
  noSuchPage: {
    title: 'Esta página no existe',
    about: 'La dirección puede ser antigua o estar mal escrita.',
    home: 'Ir a la primera página',
  },
  notLoaded: {
    title: 'No se pudo cargar la página',
    about: 'El servidor no responde o se actualizó entretanto.',
    retry: 'Cargar de nuevo',
  },
}
