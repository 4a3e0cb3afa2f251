import type { FlowMapWords } from './words.ts'

export const ptBr: FlowMapWords = {
  title: 'Os fluxos',
  about: 'Como os arquivos estão salvos agora: cada passo, aonde leva e o que diz.',
  flow: 'Fluxo',
  search: {
    title: 'Achar um passo',
    hint: 'nome ou palavras',
    count: (found) =>
      found === 0 ? 'Nada encontrado' : found === 1 ? 'Um passo encontrado' : `${found} passos encontrados`,
  },
  overlay: {
    title: 'Mostrar',
    names: { none: 'Só o fluxo', coverage: 'Testes', left: 'Abandono' },
    covered: 'testado',
    notCovered: 'não testado',
    left: (talks) => `${talks} pararam aqui`,
    few: 'menos de 5 pararam aqui',
    coverageNote: (steps, ways) => `Os testes passaram por ${steps} passos e ${ways} caminhos.`,
    played: (when) => `Rodados em ${when}.`,
    older: 'Os arquivos foram editados depois.',
    noCoverage: 'Nenhum teste de conversa foi rodado ainda.',
    play: 'Rode com',
    leftNote:
      'Conversas dos últimos 90 dias em que o cliente se calou num passo. Menos de 5 pessoas não são contadas.',
    nobodyLeft: 'Ninguém se calou neste fluxo.',
  },
  picture: {
    title: (flow) => `Desenho de ${flow}`,
    keys: 'Mais e menos aproximam e afastam, 0 mostra tudo, as setas movem. O roteiro diz o mesmo em palavras.',
    closer: 'Aproximar',
    farther: 'Afastar',
    whole: 'Mostrar tudo',
    startsOn: (intents) => `Começa com ${intents}`,
    end: 'fim',
    missing: 'não existe',
  },
  outline: {
    title: 'Roteiro',
    about: 'As setas movem, Enter escolhe.',
    next: 'seguinte',
    leadsTo: (name) => `leva a ${name}`,
    first: 'primeiro',
    unread: 'não pôde ser lido',
  },
  step: {
    title: 'Passo',
    none: 'Escolha um passo no desenho ou no roteiro.',
    begin: 'Experimentar deste passo',
    ways: 'Leva a',
    says: 'Diz',
    silent: 'Este passo não diz nada.',
    shown: {
      text: 'mensagem',
      template: 'modelo',
      header: 'cabeçalho de modelo',
      template_button: 'botão de modelo',
      media: 'imagem, vídeo ou documento',
      alt: 'a imagem, o vídeo ou o documento em palavras',
      caption: 'mensagem com imagem ou arquivo',
      body: 'mensagem com opções',
      title: 'botão',
      row_title: 'linha de lista',
      description: 'linha de apoio',
    },
    sentAs: { image: 'imagem', video: 'vídeo', document: 'documento' },
    missing: 'ninguém escreveu',
    length: (length, most) => `${length} de ${most}`,
    tooLong: 'longo demais',
    noLimit: (length) => `${length}`,
    measured: 'Caracteres no caso mais longo, e quantos o WhatsApp aceita.',
  },
  mistakes: {
    count: (count) => (count === 1 ? '1 erro' : `${count} erros`),
    inFiles: (count) =>
      count === 1
        ? 'Um erro nos arquivos salvos por último'
        : `${count} erros nos arquivos salvos por último`,
    inFlow: 'Errado neste fluxo',
    noSuchPlace: 'Os arquivos não têm mais esse passo ou fluxo.',
  },
  noFlows: 'Nenhum fluxo pôde ser lido. Fluxos são arquivos na pasta “flows”.',
}
