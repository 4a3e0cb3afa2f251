/** Things that bear names: "vestido Clara", "crema Elena", "the Billy bookcase". Folded, in four languages. */
export const productNouns: ReadonlySet<string> = new Set(
  `vestido vestidos blusa camisa camiseta saia calca jaqueta casaco bolsa bolso sapato sapatilha sandalia tenis bota sofa cama mesa
  cadeira estante armario tapete cortina abajur luminaria colchao poltrona rack painel modelo modelos marca marcas linha colecao
  boneca boneco brinquedo jogo livro filme serie musica disco biscoito biscoitos bolacha bolachas chocolate leite cafe cerveja vinho
  queijo arroz feijao macarrao molho azeite creme shampoo perfume batom esmalte sabonete sabao detergente amaciante racao fralda
  fraldas geladeira fogao lavadora televisao celular panela faca loja lojas rede padaria pizzaria restaurante hotel escola
  vestito vestiti maglia maglietta camicia gonna pantaloni giacca borsa scarpe scarpa stivali sandali divano letto tavolo sedia
  libreria armadio tappeto lampada materasso poltrona modello modelli marchio linea collezione bambola giocattolo gioco libro film
  canzone album biscotti biscotto cioccolato latte caffe birra vino vini formaggio riso pasta sugo olio crema profumo rossetto
  smalto sapone detersivo crocchette pannolini frigo forno lavatrice pentola coltello negozio catena panificio pizzeria ristorante
  albergo scuola panettone pandoro colomba prosecco gelato torta locale bar trattoria
  falda pantalon chaqueta zapatos zapato zapatillas botas silla mesa estanteria alfombra lampara colchon butaca muneca muneco juguete
  juego libro pelicula cancion galleta galletas leche cerveza queso salsa aceite crema champu labial jabon panales nevera olla cuchillo
  tienda cadena panaderia pizzeria restaurante colegio turron
  dress shirt skirt jacket coat bag handbag shoe shoes boots trainers sofa couch bed table chair bookcase desk wardrobe rug lamp
  mattress armchair model brand range collection doll toy game book movie film song album biscuits cookies chocolate milk coffee beer
  wine cheese rice sauce oil cream shampoo perfume lipstick soap detergent fridge oven pan knife store shop chain bakery restaurant
  hotel school sponge cake mix bookshelf shelf cushion blanket curtain mug vase set kit tv phone case cover sandwich burger pizza
  salad album whisky vodka gin rum tequila`.split(/\s+/),
)
