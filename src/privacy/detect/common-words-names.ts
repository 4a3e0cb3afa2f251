/**
 * Everyday words of the four languages that registers know as names, too: flowers, virtues, colours, things, verbs.
 * Written for this file from what people order and complain about.
 */
export const wordsThatAreNames = `
nata sala key art pezzi moro mora quarto val hand caldera bono clara celeste head lady iris barra rosas pura dejan gita natale ferro
forte sacchi ottone carrozza mel telly nana palo verano cayo olvido cordero partida chapa violeta violetta serena allegra palma brasil pede
banda camp amber holder chance heather bins rosemary campus puerto reina vaca muro capelli quinto catena denti transito silvestre guida
tortora fosco cano estrada saida viva vela margarida margherita margarita jasmim jazmin gelsomino potenza grazia azucena hortensia
ortensia frutos salvo bright stone april rod iron dock tone judge arch minor porter glass decimo alma arena cinta cadena padron toy talles
tierra lana spina vernice penna candida cannella balsamo farina destro sacco canale perla perola agnello orlo macchia smart maggiore
modesta campanella gara strano migliore costante morena renda romaria param querem asma perna som mule llamas madera regia corona
sacchetti verbena tranquillo pedra pilar graca gracas constancia felicidade providencia caridad milagros amparo consuelo magdalena
gloria erica gardenia camelia lirio giglio dalia dahlia begonia petunia lavanda lavender mimosa viola rosa rosinha nieves lance mason
aurora esmeralda smeraldo cristal ambar ambra jade rubi rubino zafiro safira coral corallo turquesa ocre bruna bianca bionda mora rossa
nera azzurra celestina marina stella estrella estrela luna sol sole luz luce mar mare cielo celo onda brisa selva sierra serra flor
fiore fleur melissa salvia basilico alloro ginestra erika pina pino olmo loto lotus fern daisy poppy ivy holly violet olive hazel ginger
clove sage basil juniper willow myrtle bill mark will grant frank rich rob jack ray gene art don guy hope faith joy grace charity prudence
patience constance verity felicity mercy amparo socorro remedios dolores angustias soledad esperanza esperanca fe paz pace dulce dolce
piedad pieta clemencia clemenza fortunata vittoria victoria vitoria victory speranza fede gioia letizia serenita concordia providenza
bravo franco franca sereno costanza prospera felice felix feliz leal fiel santo santa santos beato pio pia justo giusto leone leon leao lupo
lobo toro gallo colombo paloma pomba aquila aguia falco falcon gatto gatta orso ursa cervo
`
