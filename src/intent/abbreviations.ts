const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [full = '', short = ''] = line.split(':')
        return short
          .trim()
          .split(' ')
          .map((word): [string, string] => [word, full.trim()])
      }),
  )

/**
 * How people shorten words in chats, by two-letter language: the words written out, then their short forms.
 * Without accents, as `wordsOf` leaves them. Only forms that mean nothing else in the other three languages.
 */
export const abbreviations: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  pt: table(`
    voce: vc vce oce
    voces: vcs
    que: q qe
    tambem: tb tbm tmb
    porque: pq pk porq
    beleza: blz
    nao: n nn naum nao
    hoje: hj
    quando: qdo qnd qndo
    quanto: qto qnto
    quantos: qtos
    quanta: qta
    qualquer: qq
    mesmo: msm
    muito: mto mt mtu
    muita: mta
    para: pra p
    para o: pro
    esta: ta tah
    estou: to tou
    estava: tava
    obrigado: obg obgd vlw valeu
    obrigada: obgda brigada
    mensagem: msg
    favor: fvr
    por favor: pf pfv pfvr
    cade: kd kade kd
    comigo: cmg
    contigo: ctg
    depois: dps
    agora: agr
    tudo: td
    tudo bem: tdb
    gente: gnt
    fim de semana: fds
    numero: num nro
    endereco: end
    telefone: tel fone
    pedido: ped
    quero: qro kero
    aqui: aki
    bom dia: bd
    boa tarde: bt
    verdade: vdd
    nada: nd
    com: c
    de: d
    e: eh
    teu: tu
    foto: ft
    certeza: ctz
  `),
  es: table(`
    que: q k ke qe
    porque: pq xq xk porq
    por: x
    por favor: pf xfa porfa porfis xfavor
    tambien: tb tmb tbn tambn
    para: pa
    estoy: toy
    esta: ta
    mensaje: msj msje mnsj
    gracias: grax grcs grs
    quiero: kiero qiero
    mucho: mxo
    cuando: cdo cuand
    cuanto: cto
    donde: dnd dde
    bien: bn
    tengo: tngo
    usted: ud vd
    ustedes: uds
    fin de semana: finde
    nada: nd
    numero: num nro
    telefono: tel tfno telf
    direccion: dir
    hola: ola hla
    saludos: slds
    aqui: aki
    algun: algn
    pedido: ped
    saber: sbr
    dime: dm
  `),
  it: table(`
    che: ke k
    perche: xke xche xk perke pk
    per: x
    per favore: pf xfavore perfav
    comunque: cmq cmnq
    non: nn
    quando: qnd qnd
    quanto: qnt qto
    questo: qsto qst
    qualcosa: qlcs qls
    qualcuno: qlcn
    sono: sn
    grazie: grz graz
    dove: dv
    anche: anke
    messaggio: msg mess
    tutto: tt
    tutti: tts
    bene: bn
    buongiorno: bg buondi
    ti voglio bene: tvb
    numero: num nr
    telefono: tel
    indirizzo: ind
    adesso: ades
    come: cm
    comprare: compr
    vorrei: vorei vrr
    ordine: ord
    prima: prm
    dopo: dp
    oggi: ogi
    fine settimana: weekend
    niente: nnt
    risposta: risp
  `),
  en: table(`
    you: u ya yu
    your: ur yr
    are: r
    please: pls plz plss pl
    thanks: thx tks thnx tnx ty
    because: cuz coz bc cos
    message: msg
    people: ppl
    tomorrow: tmrw tmr tmw 2moro
    tonight: tonite 2nite
    with: w
    without: wo
    want to: wanna
    going to: gonna
    got to: gotta
    give me: gimme
    let me: lemme
    do not know: dunno
    what: wat wut wht
    okay: ok k okey
    number: num
    account: acct acc
    address: addr
    order: ordr
    about: abt
    before: b4
    great: gr8
    later: l8r
    right now: rn
    as soon as possible: asap
    by the way: btw
    to be honest: tbh
    oh my god: omg
    i do not know: idk
    let me know: lmk
    estimated arrival: eta
    appointment: appt
    information: info
    through: thru
    though: tho
    transaction: txn
    payment: pmt
  `),
}
