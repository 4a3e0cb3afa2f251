/** Short names people call each other by, folded; the gazetteer, made of registers, has few of them. */
export const nicknames: ReadonlySet<string> = new Set(
  `bia duda malu tati nando guto cacau gabi gabizinha rafa leo dudu juju lulu nanda fabi vivi cris dani manu mari re ze zeca chico
  tonho tonico toninho zezinho beto betinho tuca tina nina gigi lili lele fefe kaka caio pri carol carolzinha isa isinha lari leti
  mila milena nati naty paty pati rê sil simo sol su suzi tata teca thi thay val vanda wal xande xuxa ju jo jojo neide neidinha nenem
  dinha dinho binho marquinhos pedrinho paulinho luizinho joaozinho mariazinha aninha terezinha marcinha claudinha lucinha
  mimmo pippo peppe peppino beppe gigi gino totò toto ciccio cicci franco ale alle fede vale giusy giusi mena lella lalla titti chicca
  pina pinuccio nuccio nuccia tonino tonia tonio enzo renzo rino dino nino ninni lino mino gianni gianna giangi gio simo stefy steffi
  betta bea bice cate chicco dany dario edo edy elly ely fabri filo franci gabri giova ila lollo lori luca lula marghe mari mati miky
  miki mirko nadi nico pasqui pier raffa ricky roby sabri samy sandro sasi sasa sasy silvi simo tere terry tommy vince vitto
  chema pepe pepa paco paqui paquita curro nacho nacha toño tono tona guille lupe lupita chus chuy chelo charo concha conchi conchita
  loli lola lolita mapi maite maica mamen marisa mari mariajo pili merche merceditas nuria nuri quique kike quino rafa santi sebas
  seba fer fede facu nico nacha nano nena pancho pancha panchito poncho beto beta betty caro cata cami dani dieguito edu fabi
  fran gabi gonza ines isa javi javito josemi juanjo juanma juanca juancho juli lalo leti lucho luchi luci luli majo manolo manoli
  manu maru mati maxi meche memo mica migue moncho nando naty noe pato pau pedrito pepito queta ramon richi rocio rodri roro sofi
  susi tavo tere tito tita toni tomi vane vero vicky xavi yoli
  mo steve bob bobby billy becky beth bex liz lizzie lizzy betsy betty ben benny dan danny dave davey deb debbie debs ed eddie
  ellie em emmy fi fran fred freddie gabe gaz gemma geoff gerry gina greg gus hattie izzy jack jake jamie jan jen jenny jess jim jimmy
  jo joe joey jon josh jude kate katie kath kathy katy kel kelly ken kenny kim kit laz len lenny les lou lottie maddie maggie mandy
  marge matt maz meg mel mick mickey mike mikey millie milly mimi minnie molly nat nate ned nell nick nicky nige norm ollie pam pat
  patsy patty paddy pete phil pip polly ric rick ricky rob robbie rod ron ronnie rosie russ sal sally sam sammy sandy seb shaz si stan
  ste stephie steve stevie stu sue susie suze tam tash ted teddy terri tess theo tim timmy tina toby tom tommy toni tony trish val vic
  vicky viv wes will wills woody zac zach zoe`.split(/\s+/),
)
