/** Everyday English: the words of shops, orders, food, family and small talk. Written for this file. */
export const englishWords = `
the a an and or but nor so yet if then else when where who whom whose which what why how that this these those there here of to in
on at by for with from about into onto over under between through during before after above below up down out off again further
once only own same than too very just also even still already ever never always often sometimes usually maybe perhaps yes no not
yeah yep yup nope nah ok okay sure fine alright right wrong true false i me my mine myself you your yours yourself he him his
himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one ones someone somebody
anyone anybody everyone everybody noone nobody something anything everything nothing each every all any both few many much more
most other others another some such am is are was were be been being have has had having do does did doing done will would shall
should can could may might must need needs needed dare ought used go goes going gone went come comes coming came get gets getting
got gotten give gives giving gave given take takes taking took taken make makes making made say says saying said tell tells telling
told ask asks asking asked know knows knowing knew known think thinks thinking thought see sees seeing saw seen look looks looking
looked want wants wanted wanting like likes liked love loves loved hope hopes hoped hoping find finds found finding keep keeps kept
let lets put puts set sets run runs ran turn turns turned start starts started stop stops stopped begin end ends ended try tries
tried trying use uses using work works worked working call calls called calling feel feels felt leave leaves left mean means meant
show shows showed shown hear hears heard play plays played move moves moved live lives lived believe bring brings brought happen
happens happened write writes wrote written sit stand lose loses lost pay pays paid paying meet meets met include continue learn
change changes changed changing lead understand understood watch follow create speak speaks spoke spoken speaking read spend grow
open opens opened close closes closed walk win wins won offer offers offered remember consider appear buy buys bought buying wait
waiting waited serve die send sends sending sent expect build stay fall fell cut reach kill remain suggest raise pass passed sell
sells sold require report reports reported decide pull return returns returned returning refund refunds refunded order orders
ordered ordering cancel cancels cancelled canceled cancelling book books booked booking bookings reserve reserved reservation
confirm confirmed confirmation check checks checked checking help helps helped helping please pls plz thanks thank thankyou thx ty
welcome hello hi hey hii hiii hai helo hallo good morning afternoon evening night nights day days today tomorrow yesterday tonight
week weeks weekend month months year years hour hours minute minutes second seconds time times now later soon early late date dates
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn
winter fall bye goodbye byee bbye sir madam maam ma miss mister mr mrs ms dr doctor man men woman women boy boys girl girls child
children kid kids baby babies guy guys people person persons human agent agents representative rep operator manager staff team
customer customers client clients seller buyer owner owners driver drivers courier carrier friend friends wife husband son daughter
mother father mom mum dad parent parents brother brothers sister sisters uncle aunt cousin nephew niece grandmother grandfather
grandma grandpa partner fiance fiancee girlfriend boyfriend boss colleague coworker neighbor neighbour name names first last middle
full surname nickname number numbers code codes password passwords pin login account accounts user username id email emails mail
mails phone phones mobile cell contact address addresses street road avenue lane drive city town state country zip postcode home
house apartment flat building office floor unit door gate box parcel package packages delivery deliveries delivered deliver
shipping shipped shipment ship tracking track product products item items store stores shop shops price prices cost costs total
amount discount discounts coupon voucher deal deals sale sales payment payments card cards credit debit cash money dollar dollars
bucks cent cents pound pounds euro euros bills billed billing invoice receipt tax fee fees charge charges charged balance bank
banks transfer transfers deposit savings saving checking loan insurance policy policies claim claims proof status issue issues
problem problems error question questions answer answers service services support request complaint information info detail details
update updates updated updating correct wrong missing damaged broken crack cracked damage faulty defective replace replaced
replacement replacing repair warranty stock size sizes small medium large big little long short tall wide narrow high low new old
young best better worse worst great nice bad cool awesome perfect excellent amazing wonderful beautiful pretty lovely ugly happy sad
angry upset sorry excuse pardon mistake important urgent asap quick quickly fast slow easy hard difficult simple free busy ready
available unavailable possible impossible different special normal regular extra double single triple half quarter whole part parts
piece pieces pair pairs set kit red blue green yellow black white brown grey gray pink purple orange gold golden silver rose
ruby olive water coffee tea milk juice beer wine soda coke bread rice meat beef chicken fish pork ham egg eggs cheese salad pizza
pizzas burger fries chips sandwich cake cookie cookies ice cream chocolate fruit apple banana grape lemon strawberry tomato onion
garlic pepper peppers salt sugar oil butter mushroom mushrooms olives basil ginger bacon sausage pepperoni crust thin thick veggie
classic caesar ceasar caeser mozzarella fridge oven washing machine television tv laptop computer tablet headphones charger cable
table tables chair chairs sofa bed beds mattress wardrobe rug carpet lamp fan shirt shirts pants jeans dress skirt coat jacket
shoes shoe boots sneakers bag bags backpack watch glasses ring necklace perfume soap medicine medicines pharmacy appointment
appointments hospital clinic patient patients nurse dentist health pain fever flu allergy allergic sick ill school college class
course teacher student students job company companies business work employee employees meeting contract car cars bike bus train
plane flight flights trip travel travelling traveling hotel room rooms seat seats window aisle middle boarding pass passes passport
luggage airline airport ticket tickets economy first class passenger passengers upgrade assignment life death peace joy faith grace
luck god jesus lord christ angel heaven hell sun moon star stars sky sea beach river lake field hill mountain flower flowers garden
tree trees animal dog dogs cat cats bird birds party parties birthday christmas easter halloween thanksgiving valentine valentines
holiday holidays gift gifts present surprise game games football team music song songs movie movies film book newspaper magazine
news radio internet wifi network data plan plans gb cable connection group groups list option options choice doubt subject reason
reasons cause way ways thing things place places point points line lines type types kind kinds example case cases fact side sides
word words letter letters zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen third fourth fifth
next previous current recent past future regards sincerely cheers best kind warm yours truly faithfully wishes american british
english spanish italian brazilian portuguese french german indian chinese japanese european african asian interested calling
writing looking trying having getting going wondering waiting using able unable afraid glad pleased aware allowed supposed married
single divorced pregnant vegan vegetarian because since while until although though however therefore instead otherwise really
actually basically literally exactly simply probably definitely certainly absolutely unfortunately immediately finally currently
recently kindly hopefully anyway besides together alone away back ahead around across along behind beside near far inside outside
upstairs downstairs everywhere somewhere anywhere nowhere whatever whenever wherever whoever whichever dont doesnt didnt isnt arent
wasnt werent wont wouldnt cant couldnt shouldnt havent hasnt hadnt im ive id ill youre youve youll hes shes theyre were weve thats
whats wheres whos hows lets theres heres its aint gonna wanna gotta lemme dunno u ur r n y k b c im pm am lol omg btw fyi idk imo
tbh brb asap etc vs via per re cc ps faq app apps site website online web link links button click page screen photo photos picture
pictures video videos file files document documents form forms sign signed signing log logged reset forgot forgotten lock locked
unlock block blocked blocking fraud fraudulent stolen theft police court law legal lawyer rights license licence driver model models
make year manufacture manufactured manufacturer brand brands version color colour colors colours material quality quantity weight
height width length keyboard keyboards piano pianos guitar drum drums bass amp speaker speakers mouse printer ink paper pen pencil
amazon ebay walmart target costco ikea apple google microsoft samsung sony dell lenovo nike adidas honda toyota ford chevrolet
chevy nissan bmw audi tesla mercedes benz porsche jeep dodge lexus mazda subaru kia hyundai volvo cadillac lincoln chrysler visa
mastercard amex paypal venmo zelle cashapp uber lyft netflix spotify hulu disney facebook instagram twitter tiktok whatsapp telegram
yahoo gmail hotmail outlook mission royal chase fargo capital city citi discover fidelity house mark
chip chase drew jack will bob grant max miles pierce rich rusty skip sonny stew ward
wade angel august autumn belle bliss brook brooke carol charity cherry christian clay cliff colt coral crystal daisy dawn
destiny diamond dusty eve faith forest ginger haven hazel heaven honey hope hunter
jade jewel joy june lark liberty love lucky may mercy merry
misty nova ocean olive opal pansy patience pearl penny petal poppy prince princess prudence queen rain
raven reign river rose ruby sage scarlet sierra sky star sterling stormy summer sunny
trinity west winter young king knight pope baker butcher
carpenter cook farmer gardener tailor brown black white green gray grey banks bell
berry bird bond branch bridge brooks bush butler church cross day field fields fish flowers
ford fox frost golden good grace hall hill hood house hunt hunter lake lamb land lane law long love marsh moon moore moss
north page park parks peace pike pitt pool poole power powers price pride quick race rice rich rivers rose rush salt
savage sharp short shields singer singleton small snow spring stark steel strong summers sweet swift thorn vale wall walls ward
waters west wise wolf wood woods worth
bill alexa siri google coca cola mac romaine parmesan delta big whopper sprite fanta pepsi mcdonalds starbucks subway android galaxy
iphone ipad macbook xbox playstation nintendo switch pro max mini plus ultra air lite prime gold standard basic premium deluxe
restaurant cafe bar pub hotel inn diner grill kitchen bistro steak pasta sushi curry cuisine waiter waitress chef menu starter
dessert lunch dinner breakfast brunch supper vegan gluten halal kosher outdoor indoor parking wheelchair highchair booth terrace
honor mate inc ltd llc corp company gmbh spa srl sas lda eireli mei
reschedule exchange proceed finish decline accept renew repeat edit delete erase locate unsubscribe checkout`
