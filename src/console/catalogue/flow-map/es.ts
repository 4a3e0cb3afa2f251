import type { FlowMapWords } from './words.ts'

export const es: FlowMapWords = {
  title: 'Los flujos',
  about: 'Como están guardados ahora los archivos: cada paso, adónde lleva y qué dice.',
  flow: 'Flujo',
  search: {
    title: 'Buscar un paso',
    hint: 'nombre o palabras',
    count: (found) =>
      found === 0 ? 'No se encontró nada' : found === 1 ? 'Un paso encontrado' : `${found} pasos encontrados`,
  },
  overlay: {
    title: 'Mostrar',
    names: { none: 'Solo el flujo', coverage: 'Pruebas', left: 'Abandonos' },
    covered: 'probado',
    notCovered: 'sin probar',
    left: (talks) => `${talks} se quedaron aquí`,
    few: 'menos de 5 se quedaron aquí',
    coverageNote: (steps, ways) => `Las pruebas pasaron por ${steps} pasos y ${ways} caminos.`,
    played: (when) => `Ejecutadas el ${when}.`,
    older: 'Los archivos se editaron después.',
    noCoverage: 'Aún no se ha ejecutado ninguna prueba de conversación.',
    play: 'Ejecútalas con',
    leftNote:
      'Conversaciones de los últimos 90 días en las que el cliente dejó de responder en un paso. Menos de 5 personas no se cuentan.',
    nobodyLeft: 'Nadie dejó de responder en este flujo.',
  },
  picture: {
    title: (flow) => `Dibujo de ${flow}`,
    keys: 'Más y menos acercan y alejan, 0 muestra todo, las flechas mueven. El esquema dice lo mismo en palabras.',
    closer: 'Acercar',
    farther: 'Alejar',
    whole: 'Mostrar todo',
    startsOn: (intents) => `Empieza con ${intents}`,
    end: 'fin',
    missing: 'no existe',
  },
  outline: {
    title: 'Esquema',
    about: 'Las flechas mueven, Intro elige.',
    next: 'siguiente',
    leadsTo: (name) => `lleva a ${name}`,
    first: 'primero',
    unread: 'no se pudo leer',
  },
  step: {
    title: 'Paso',
    none: 'Elige un paso en el dibujo o en el esquema.',
    begin: 'Probar desde este paso',
    ways: 'Lleva a',
    says: 'Dice',
    silent: 'Este paso no dice nada.',
    shown: {
      text: 'mensaje',
      template: 'plantilla',
      header: 'encabezado de plantilla',
      template_button: 'botón de plantilla',
      media: 'imagen, vídeo o documento',
      alt: 'la imagen, el vídeo o el documento en palabras',
      caption: 'mensaje con imagen o archivo',
      body: 'mensaje con opciones',
      title: 'botón',
      row_title: 'fila de lista',
      description: 'línea bajo la fila',
    },
    sentAs: { image: 'imagen', video: 'vídeo', document: 'documento' },
    missing: 'nadie lo ha escrito',
    length: (length, most) => `${length} de ${most}`,
    tooLong: 'demasiado largo',
    noLimit: (length) => `${length}`,
    measured: 'Caracteres en el caso más largo, y cuántos admite WhatsApp.',
  },
  mistakes: {
    count: (count) => (count === 1 ? '1 error' : `${count} errores`),
    inFiles: (count) =>
      count === 1
        ? 'Un error en los últimos archivos guardados'
        : `${count} errores en los últimos archivos guardados`,
    inFlow: 'Mal en este flujo',
    noSuchPlace: 'Los archivos ya no tienen ese paso o flujo.',
  },
  noFlows: 'No se pudo leer ningún flujo. Los flujos son archivos de la carpeta «flows».',
}
