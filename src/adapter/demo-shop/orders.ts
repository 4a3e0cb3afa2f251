/** What the shop knows of an order. All people, numbers and places are made up. */
export type DemoOrder = {
  readonly number: string
  readonly status: 'preparing' | 'shipped' | 'delivered' | 'delayed' | 'cancelled'
  /** The expected (or past) day, counted from today; null: none. */
  readonly inDays: number | null
  readonly name: string
  /** Digits with country code. */
  readonly phone: string
  readonly address: string
  readonly postcode: string
  readonly items: readonly string[]
}

/** Numbers of the range 555 01xx, which is kept free for stories. */
export const demoOrders: readonly DemoOrder[] = [
  {
    number: '1042',
    status: 'shipped',
    inDays: 3,
    name: 'Ana Lamparina',
    phone: '12025550142',
    address: 'Rua da Cera, 12, apto 3, São Paulo',
    postcode: '01310-100',
    items: ['2 × vela Estrela', '1 × castiçal de latão'],
  },
  {
    number: '0042',
    status: 'preparing',
    inDays: 5,
    name: 'Bento Pavio',
    phone: '12025550143',
    address: 'Travessa do Pavio, 7, Recife',
    postcode: '50030-230',
    items: ['1 × vela de abelha', '3 × fósforos longos'],
  },
  {
    number: '1043',
    status: 'delivered',
    inDays: -2,
    name: 'Carla Candeia',
    phone: '12025550144',
    address: 'Avenida das Candeias, 900, Curitiba',
    postcode: '80010-000',
    items: ['1 × difusor de lavanda'],
  },
  {
    number: '1044',
    status: 'delayed',
    inDays: 6,
    name: 'Dario Lumino',
    phone: '12025550145',
    address: 'Via dello Stoppino 4, Bologna',
    postcode: '40121',
    items: ['4 × candela Stella', '1 × portacandele'],
  },
  {
    number: '1045',
    status: 'cancelled',
    inDays: null,
    name: 'Elena Mecha',
    phone: '12025550146',
    address: 'Calle de la Cera 21, 2.º B, Sevilla',
    postcode: '41001',
    items: ['1 × vela de jazmín'],
  },
  {
    number: '1046',
    status: 'preparing',
    inDays: 4,
    name: 'Fina Bujía',
    phone: '12025550147',
    address: 'Paseo del Pabilo 3, Zaragoza',
    postcode: '50001',
    items: ['2 × vela Estrella', '1 × apagavelas'],
  },
  {
    number: '1047',
    status: 'shipped',
    inDays: 1,
    name: 'George Wick',
    phone: '12025550148',
    address: '8 Tallow Lane, Bristol',
    postcode: 'BS1 4ZZ',
    items: ['1 × Star candle', '1 × wick trimmer'],
  },
  {
    number: '1048',
    status: 'delivered',
    inDays: -5,
    name: 'Irene Stoppino',
    phone: '12025550149',
    address: 'Via della Cera 8, Torino',
    postcode: '10121',
    items: ['2 × candela Stella', '1 × vassoio di ottone'],
  },
  {
    number: '1049',
    status: 'delivered',
    inDays: -60,
    name: 'Jaime Candela',
    phone: '12025550150',
    address: 'Calle del Farol 6, Valencia',
    postcode: '46001',
    items: ['1 × vela de higo'],
  },
]

/** How many pieces are in an order: `2 × vela` is two. */
export const piecesOf = ({ items }: DemoOrder): number =>
  items.reduce((sum, item) => sum + Number.parseInt(item, 10), 0)
