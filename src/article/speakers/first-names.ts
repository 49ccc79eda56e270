/** First names of men, the commonest of the languages read. */
export const MEN = `aaron abdul abdullah abdulrahman abraham achim adam adolf adolfo adrian adrien agustin agustín ahmad ahmed aidan ajay al alain
  alan alastair albert alberto albrecht alejandro aleksander aleksandr alessandro alex alexander alexandre alexei alexis alfie
  alfons alfred alfredo ali alistair allan allen alvaro alvin amir amit amos anand anders andre andrea andreas andrei andrej andres
  andrew andrés andrzej andy angelo angus anil ansel anselm anthony antoine anton antonio antony antti archibald archie ari ariel
  armando armin arnaldo arnaud arne arno arnold art artem arthur arturo arun ashley ashok augusto augustus aurelio aurélien axel
  aziz álvaro ángel baptiste barack barnaby barry bart bartholomew bashar basil bastian bastien ben benedict benedikt benjamin benno
  benny benoit benoît beppe bernard bernardo bernd bernie bert bertold bertrand beverly bill billie billy bjarne bjorn björn blair
  blaise bob bobbie bobby bodo bogdan boris brad bradley brandon brendan brent bret brett brian brice bruce bruno bryan buddy
  burkhard byron caleb callum calvin camille carey carl carlo carlos carlton carmelo carol carsten casey casper cecil cedric cesar
  cédric chad charles charlie chester chris christian christoph christophe christopher chuck ciaran cillian clarence claude claudio
  claus clay clemens clément cliff clifford clint clinton clive clyde cody colin connor conor conrad corey cormac cornelius cory
  courtney craig crispin cristian cristiano curt curtis cyril dafydd dale damian damien damon dan dana daniel daniele danilo danny
  darius darnell darrell darren daryl dave david dean declan deepak delbert demetrius denis dennis denzel derek derrick desmond
  detlef detlev devin dewey dexter dick didier diego dieter dietmar dietrich dimitri dinesh diogo dirk dmitri dmitry dmytro domenico
  dominic dominick dominique don donald doug douglas drew duncan dustin dwight dylan eamon earl eberhard eckart ed eddie edgar
  edmund edoardo edson eduardo edward edwin egon ekkehard eli elias elijah elliott elmer elton elvis emanuel emeka emiliano emilio
  emmanuel emmett engelbert enrico enrique enzo erhard eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan etienne
  ettore euan eugen eugene evan evelyn evgeny evo ewald ewan ezequiel ezra édouard éric fabián fabien fabio fabrice facundo fahad
  faisal farooq fausto federico felipe felix femi ferdinand fergus fernando félix fidel filippo finlay flavio florian floyd forrest
  francesco francis francisco franco francois françois frank frankie franz fred freddie frederic frederick fredrik frédéric
  friedhelm friedrich fritz gabriel gabriele gaetano gaël gaëtan gail ganesh gareth garrett garry gary gaspar gaston gauthier gavin
  gene geoff geoffrey geoffroy george gerald gerard gerardo gerd gerhard germán gernot gero gerry gethin gérard gianluca gianni
  gideon gil gilbert gilberto giles gilles giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gopal gordon gottfried götz
  graeme graham grant greg gregg gregor gregorio gregory grégoire grzegorz guido guillaume guillermo gunnar gunter gus gustavo guy
  günter günther haakon hakan hal hamid hamish hamza hank hans harald harish harlan harold harris harry hartmut harvey hasan hassan
  heath hector heiko heiner heino heinrich heinz helge hellmut helmut helmuth hendrik henning henri henrik henry herb herbert herman
  hermann hernán hervé hilary hiram holger homer horace horacio horst hossein howard hubert hubertus hugh hugo hugues humphrey
  hussein huw iain ian ibrahim idris ignacio igor ihor imran inácio ingo iñaki iñigo iqbal irving isaac ismail ivan iván ivo jack
  jackie jackson jacob jacopo jacques jagdish jaime jair jake jakob jalal jamal james jamie jamil jan janusz jared jaroslav jaroslaw
  jarrod jarvis jason jasper javad javier jay jean jeb jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jesús
  jethro jérôme jim jimmy jiri jo joachim joan joao joaquin joaquín joão jocelyn jochen jody joe joel joerg joël johan johann
  johannes john johnny jon jonah jonas jonathan jordan jordi jorge jose josef josep joseph josé josh joshua jost jozef jörg jörn
  juan jude jules julian julián julien julio julius jun junior juraj justin jürgen jørgen kai kamal kamran kareem karim karl
  karlheinz karsten kaspar keith kelly kelvin kemal ken kendrick kenneth kent kerry kevin khaled khalid khalil kieran kim kirill
  kirk kjell klaus knut kofi kojo konrad konstantin krishna krzysztof kurt kwame kyle lachlan lamar lamont lance landon larry lars
  laurent laurie lawrence leandro lech lee leif leigh lennart lenny leo leon leonard leonardo leonel leonhard leonid leopoldo leroy
  lesley leslie lester levi lewis léon liam lincoln lindsey linus lionel lloyd loïc loren lorenz lorenzo lothar lou louis lubomir
  luc luca lucas luciano lucio ludger ludovic ludwig luigi luis luiz lukas luke luther lutz lyle lyndon lynn mads magnus mahesh
  mahmoud majid maksim malcolm malik malte manfred manish manoj mansour manuel marc marcel marcello marcelo marco marcos marcus
  marek mariano mario marion mark markus marlon martin martín marvin masoud massimo mateusz mathias mathieu matías matt matteo
  matthew matthias matthieu maurice mauricio maurizio mauro max maxence maxim maximilian maximiliano maynard mehdi mehmet meinhard
  mel merle merrick mervyn michael michal michel michele mick mickey miguel mikael mike mikhail mikkel milos milton miquel miroslav
  mitch mitt mohamed mohammad mohammed mohan mohsen moisés monty morgan moritz morris mort morten moussa muhammad mukesh murray
  mustafa mustapha mykola myron nabil nadeem narendra nasser nate nathan nathaniel naveen nawaz ned neil nelson néstor niall
  nicholas nick nicola nicolas nicolás niels nigel nikita nikolai nikolaus nils nitin noah noel noël norbert norman nuno octavio
  olaf ole oleg oleksandr oleksiy oliver olivier ollie olof olusegun omar ondrej orville osama oscar oskar oswald otis ottmar otto
  owain owen óscar pablo padraig pankaj paolo pascal pat patrice patrick paul paulo pavel pavlo pedro pepe percy perry pete peter
  petr petro petter phil philip philipp philippe phillip pierre piers pietro piotr pradeep prakash qasim quentin radoslaw rafael
  rafiq raheem rahul raimund raimundo rainer rajeev rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramón rand randall randy
  raoul raphael rashid rasmus raul raúl ravi ray raymond recep reg reggie reginald reince reiner reinhard reinhold renato rené renzo
  reuben rex reza rémi rémy rhys ricardo riccardo rich richard rick ricky rishi rob robby robert roberto robin rod roderich rodney
  rodolfo rodrigo rogelio roger rogério rohit roland rolf romain roman ron ronald ronnie rory ross roy ruben rubén rudolf rudolph
  rudy rufus rui rune rupert ruprecht ruslan russ russell rusty rüdiger ryan saad sacha sachin sadiq saeed sajid salah saleh salim
  salman salvatore sam samer sami samir sammy samuel samuele sandeep sandy sanjay sanjeev santiago sascha sasha satish saul scott
  seamus sean sebastian sebastián serge sergei sergey sergio serhiy seth seymour sébastien shahid shane shannon sharif shashi shaun
  shawn sid sidney siegfried sigmar sigurd silas silvio simon sipho sílvio slobodan solomon soren stacey stacy stan stanislav
  stanislaw stanley stefan stefano steffen stephan stephane stephen steve steven stewart stéphane stig stu stuart sulaiman suleiman
  sunil suresh svein sven sverre sydney sylvain sylvester søren tad tahir tanguy taras tarcísio tariq tarquin taylor tayyip ted
  terrell terrence terry thabo thad thaddeus themba theo theodor theodore thiago thibault thibaut thierry thilo thomas thorsten
  thurman tiago tilman tim timo timothy tino tobias toby todd tom tomas tomasz tomás tommaso tommy toni tony torben torbjorn tore
  torsten tracy travis trent trevor trey tristan troy trygve tunde tyler tyrone udo ugo uhuru ulf uli ulrich ulysses umberto urs
  usman uwe vaclav vadim valentin valentín valerio valery vasco vasily vaughn veit vern vernon viacheslav victor vijay vikram viktor
  vince vincent vincenzo vinícius vinod virgil virgilio vitali vitaly vittorio vivek vivian vlad vladimir vladislav volker volodymyr
  wade wael waleed walid wallace wally walter walther warren waylon wayne wendell werner wesley whitney wilbur wilfred wilfried
  wilhelm will willard willi william willie willy winfried winston wladimir wojciech wolfgang wolfram woodrow woody wyatt xavier
  yahya yann yannick yaroslav yasin yasser yassir yevgeny yogesh yousef youssef yuri yury yusuf yves zach zachary zack zaid zakaria
  zane zbigniew zdenek zeke ziad zoran`;

/** First names of women. */
export const WOMEN = `abby abigail ada addie adelaida adele adriana adrienne agnes agnès agnieszka aisha aishwarya alana alba alejandra aleksandra alena
  alex alexandra alexandria alexis alice alicia alina alison allison alma althea alyson alyssa amal amanda amber amelia amelie
  amélie amina amparo amy ana anaïs anastasia anastasiya andrea angela angelica angelina angelique angie anita anja anjali anke ann
  anna annabel annabelle annalena anne annegret annette annie anthea antje antonia aoife april ariana ariel arlene ashleigh ashley
  astrid asunción audrey aurelie aurélie aurora ava barbara bärbel bea beate beatrice beatriz becky begoña belén bella benazir
  bernadette bernice beth bethany betsy bettina betty beverly bérénice bianca billie birgit birgitte blair blanca blanche bobbie
  bodil bonnie brandy bree brenda briana brianna bridget bridgette brigitte britta brittany bronwyn brooke bryony caitlin caitlyn
  camila camille candace candela candice cara carey carla carlota carly carmel carmela carmen carol carole carolin carolina caroline
  carolyn carrie casey cassandra cassie catalina catherine cathy catriona cecile cecilia celeste celine cécile céline chantal
  charlene charlie charlotte charmaine chelsea cherie cheryl chiara chimamanda chloe chris chrissy christa christel christiane
  christie christina christine christy ciara cindy claire clara clare clarice clarissa claude claudette claudia claudine clémence
  coleen colette colleen concepción concetta connie constance consuelo cora cordelia corinne cornelia courtney cressida cristina
  crystal cynthia dagmar daisy dale dana daniela daniele danielle daphne daria darla darlene davina dawn deanna debbie deborah debra
  deena deepika deirdre delia della delores delphine denise desiree diana diane dianne dilma dina dolores dominika dominique donna
  dora doris dorothea dorothee dorothy drew edith edna effie eileen ekaterina elaine eleanor elena eleonora elfriede elin elinor
  elisa elisabeth elise elizabeth elke ella ellen ellie eloise elsa elsie elspeth emilia emilie emily emma emmanuelle encarnación
  enid erica erika erin ernestine esperanza estela estelle ester esther ethel eugenia eunice eva evangeline eve evelyn evie
  élisabeth élodie éloïse fabienne farah fatima fatou fatoumata fay faye fátima federica felicia felicity fernanda fiona flora
  florence franca frances francesca francine francoise françoise frankie frauke freda freja freya frida friederike gabi gabriela
  gabriele gabriella gabrielle gaëlle gail galina gayle gemma genevieve georgia georgie georgina geraldine gerda gerlinde gertrud
  ghislaine gilda gillian gina ginny giorgia giovanna gisela gisele giselle giulia giuseppina gladys glenda glenys gloria glynis
  grace graciela greta gretchen guadalupe gudrun gunilla gwen gwyneth hanan hanna hannah hanne hannelore harriet hattie hayley hazel
  heather heidi heike helen helena helene helga helle hend henrietta henrike hermione hester hélène hilary hilda hildegard hillary
  holly huda huma ida ilaria ilka ilse imelda imogen indira ines inez inés inga inge ingeborg ingrid inmaculada iona irene irina
  iris irma irmgard isabel isabela isabella isabelle isla isobel isolde itziar ivana ivanka ivy jackie jacqueline jade jadwiga jamie
  jan jana jane janelle janet janette janice janie janine jasmin jasmine jayne jean jeanette jeanne jeannette jeannie jelena jemima
  jen jenna jennie jennifer jenny jess jessica jessie jill jimena jo joan joana joanna joanne jocelyn jocelyne jodi jodie jody
  joëlle johanna jolene jordan josefa josefina josephine josie joy joyce juana judi judith judy julia juliana julie juliet juliette
  june justine jutta kai kamala kara karen karin karina karla karoline katarzyna kate katelyn katerina katharina katherine kathleen
  kathrin kathryn kathy katie katja katrin katrina katya kavita kay kayla keira kelli kellie kelly kellyanne kelsey kendra kerri
  kerry kerstin khadija kiera kim kimberly kirsten kirstjen kitty klara kristen kristi kristin kristina kristine krystal ksenia kyra
  lacey laia laila lakeisha lakshmi lana lara larissa latoya laura laure lauren laurence laurie laverne layla lea leah leanne lee
  leena leigh leila leire lena lene leonie leonor lesley leslie leticia letizia leyla léa lidia lili lilian liliana lillian lily
  linda lindsay lindsey linn lisa lise liselotte livia liz liza lizzie lois lola loren loretta lori lorna lorraine lottie louisa
  louise lourdes lucia luciana lucie lucille lucinda lucía lucrezia lucy ludmila luisa luise luísa luz lúcia lydia lynda lynette
  lynn lynne lyudmila mabel madeleine madeline mae maeve magda magdalena maggie maite maja malala malgorzata malin mamie mandy manon
  manuela mara marcella marcia marcy mareike margaret margarete margarethe margarida margarita margaux margie margit margo margot
  margrethe margrit marguerite maria mariah mariam marian mariana marianne maribel marie mariel mariela marietta marilyn marina
  marine marion marisol marissa maritza maría marjorie marla marlene marlies marsha marta martha martina martine mary maryam
  mathilde matilde maud maureen mavis maxine maya mechthild meena meera megan meike melania melanie melinda melissa melody mercedes
  meredith merle mette mia micaela michaela michele michelle milagros mildred milena milica mimi mindy minnie mira miranda mireille
  miriam mitzi moira molly mona monica monika monique montserrat morag morgan muriel myra myriam myrna nadezhda nadia nadine nadira
  nadja nancy naomi natacha natalia natalie natalya natasha nathalie nell nellie nerea ngozi niamh nicky nicola nicole nieves
  nigella nikita nikki nina nirmala noel noelia noelle noemi noémie noor nora noreen norma noura nuria océane odette odile oksana
  olena olga olivia oona oprah orla paige paloma pam pamela paola pascale pat patricia patrizia patsy patti patty paula pauline
  pearl peggy penelope penny pernille petra philippa phoebe phyllis pia pilar pippa polly pooja portia pratibha priscilla priti
  priya prudence rachel radhika ramona rania raquel rasha reba rebecca reem regina rekha renata renate renee rené renée régine
  rhiannon rhoda rhonda ricarda rina rita roberta robin robyn rochelle rocio rocío ronnie rory rosa rosalie rosalind rosalyn rosanne
  rosario rose roselyne rosemarie rosemary rosie rowena roxanne ruby ruth sabine sabrina sacha sadie sally salma sam samantha samira
  sandra sandrine sandy sanna sanne sara sarah sasha saskia savannah selena selma serena ségolène sévérine shannon sharon sharron
  shauna shawna sheena sheila shelley shelly sheri sherri sherry sheryl shirin shirley sian sidney signe sigrid silje silke silvia
  simone sina siobhan sofia sofía solange soledad solène solveig sondra sonia sonja sonya sophia sophie soraya stacey stacie stacy
  stefanie steffi stella stephanie stéphanie sue sunita susan susana susanna susanne sushma susie suzan suzanna suzanne svenja
  svetlana swantje sybil sybille sydney sylvia sylvie tabitha tamara tammy tamsin tania tanja tanya tara tasha tatiana tatyana
  taylor teresa terry tess tessa tetiana thandi thea thelma theodora theresa therese tiffany tilda tilly tina toni tonya tori tracey
  tracy tricia trina trine trinidad trish trisha trudy ulla ulrike una ursula usha ute valentina valeria valerie valérie vandana
  vanessa velma vera verena verity verna veronica veronika verónica véronique vicki vickie vicky victoria vigdis viktoria viola
  violet violeta virginia virginie vivian viviana viviane walburga waltraud wanda wendy whitney wiebke wilma wiltrud winifred winnie
  ximena xiomara yasmeen yasmin yasmine yekaterina ylva yolanda yulia yvette yvonne zadie zainab zara zeinab zelda zoe zoé zuzana`;
