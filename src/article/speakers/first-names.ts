/** First names of men, the commonest of the languages read. */
export const MEN = `aaron abdul abdullah abdulrahman abhishek abraham achim adam aditya adolf adolfo adrian adrien agus agustin agustín ahmad ahmed
  ahmet aidan ajay akira akshay al alain alan alastair albert alberto albrecht alejandro aleksander aleksandr alessandro alex
  alexander alexandre alexandros alexei alexis alfie alfons alfred alfredo ali alistair allan allen alpo alvaro alvin amir amit
  amos anand anatoly anders andre andrea andreas andrei andrej andres andrew andrés andrzej andy angelo angus anil ansel anselm
  anthony antoine anton antonio antony antti anwar arash archibald archie ari ariel arjun arkady armando armin arnaldo arnaud arne
  arno arnold art artem arthur arturo arun ashley ashok aslan attila augusto augustus aurelio aurélien axel aziz álvaro ángel azman
  babatunde bambang baptiste barack barnaby barry bart bartholomew bartosz bashar basil bastian bastien behrouz ben benedict
  benedikt benjamin benno benny benoit benoît beppe bernard bernardo bernd bernie bert bertold bertrand beverly bijan bill billie
  billy bjarne bjorn björn blair blaise bob bobbie bobby bodo bogdan bojan bongani boris brad bradley brandon branko brayden
  brendan brent bret brett brian brice bruce bruno bryan buddy budi burak burkhard byron caio caleb callum calvin camille carey
  carl carlo carlos carlton carmelo carol carsten casey casper cathal cecil cedric cesar cédric chad charles charlie chester
  chinedu chris christian christoph christophe christopher christos chuck ciaran cillian clarence claude claudio claus clay clemens
  clément cletus cliff clifford clint clinton clive clyde cody colin connor conor conrad corey cormac cornelius cory courtney craig
  crispin cristi cristian cristiano curt curtis cyril cyrus dafydd daisuke dale damian damien damon dan dana daniel daniele danilo
  danny darius dariush darnell darrell darren daryl dave david dean declan deepak delbert demarcus demetrius denis deniz dennis
  denzel derek derrick deshawn desmond detlef detlev devendra devin dewey dexter diarmuid dick didier diego dieter dietmar dietrich
  dimitri dimitris dinesh diogo dirk dmitri dmitry dmytro domenico dominic dominick dominique don donald dong-hyun doug douglas
  dragan drew duc dumitru duncan dustin dwayne dwight dylan eamon earl eberhard eckart ed eddie edgar edmund edoardo edson eduardo
  edward edwin egon eino ekkehard eli elias elijah elliott elmer elton elvis emanuel emeka emiliano emilio emmanuel emmett emre
  engelbert enrico enrique enzo eoin ephraim erhard eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan etienne
  ettore euan eugen eugene evan evelyn evgeny evo ewald ewan ezekiel ezequiel ezra édouard éric fabián fabien fabio fabrice facundo
  fahad faisal farhad farooq fausto federico felipe felix femi ferdinand ferenc fergus fernando félix fidel filippo finlay fionn
  flavio flávio florian florin floyd forrest francesco francis francisco franco francois françois frank frankie franz fred freddie
  frederic frederick fredrik frédéric friedhelm friedrich fritz fumio gábor gabriel gabriele gaetano gaël gaëtan gail ganesh gareth
  garrett garry gary gaspar gaston gauthier gavin gene gennady geoff geoffrey geoffroy george gerald gerard gerardo gerd gerhard
  germán gernot gero gerry gethin gérard gheorghe gianluca gianni gideon gil gilbert gilberto giles gilles giorgio giorgos giovanni
  giulio giuseppe glen glenn godfrey gonzalo gopal goran gordon gottfried götz graeme graham grant greg gregg gregor gregorio
  gregory grégoire grigory grzegorz guido guillaume guillermo gunnar gunter gus gustavo guy günter günther haakon hakan hal hamid
  hamish hamza hank hans harald harish harlan harold harris harry hartmut harvey hasan hassan heath hector heikki heiko heiner
  heino heinrich heinz helge hellmut helmut helmuth hendrik henning henri henrik henry herb herbert herman hermann hernán hervé
  hezekiah hideo hilary hiram hiroshi holger homer horace horacio horst hossein howard hubert hubertus hugh hugo hugues humphrey
  hussein huw iain ian ibrahim idris ignacio igor ihor ikenna ilya imran inácio ingo iñaki iñigo iqbal irving isaac isaiah iskandar
  ismail istván ivan iván ivica ivo jacek jack jackie jackson jacob jacopo jacques jae-in jagdish jaime jair jake jakob jakub jalal
  jamal james jamie jamil jan janusz jared jari jaroslav jaroslaw jarrod jarvis jason jasper javad javier jaxon jay jayden jean jeb
  jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jesús jethro jérôme ji-hoon jianguo jim jimmy jiri jiří
  jo joachim joan joao joaquin joaquín joão jocelyn jochen jody joe joel joerg joël johan johann johannes john johnny joko jon
  jonah jonas jonathan jordan jordi jorge jose josef josep joseph josé josh joshua josiah jost josué jovan jozef jörg jörn józsef
  juan jude juha jukka jules julian julián julien julio julius juma jun junior juraj justin jürgen jørgen kai kaleb kamal kamran
  karan kareem karim karl karlheinz karsten kaspar kaveh kazimierz kazuki kazuo keith kelly kelvin kemal ken kendrick kenji kenneth
  kent kerry kevin khaled khalid khalil kieran kim kimmo kirill kirk kjell klaus knut kofi kojo konrad konstantin kostas krishna
  krzysztof kurt kwabena kwaku kwame kwasi kyle kyler lachlan lamar lamarcus lamont lance landon larry lars lászló laurent laurie
  lawrence leandro lech lee leif leigh lennart lenny leo leon leonard leonardo leonel leonhard leonid leopoldo leroy lesley leslie
  lester leszek levi lewis léon liam lincoln lindsey linus lionel lloyd loïc lorcan loren lorenz lorenzo lothar lou louis lubomir
  luc luca lucas luciano lucio ludger ludovic ludwig luigi luis luiz luka lukas lukasz luke lungelo luther lutz lyle lyndon lynn
  maciej mads magnus mahendra mahesh mahmoud majid makoto maksim malachi malcolm malik malte mandla manfred manish manoj mansour
  manuel marat marc marcel marcello marcelo marco marcos marcus marek mariano mario marion mark markus marlon martin martín marvin
  masoud massimo mateus mateusz mathias mathieu matías matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max
  maxence maxim maximilian maximiliano maynard mehdi mehmet mehran meinhard mel merle merrick mervyn michael michal michel michele
  mick mickey miguel mihai mikael mike mikhail mikkel milorad milos miloš milton min-jun minh minoru miquel miroslav miroslaw mitch
  mitt mohamed mohammad mohammed mohan mohsen moisés monty morgan moritz morris mort morten moses moussa muhammad mukesh murali
  murat murray mustafa mustapha mykola myron nabil nadeem najib narayan narendra nasser nate nathan nathaniel naveen nawaz ned neil
  nelson néstor niall nicholas nick nicola nicolas nicolás niels nigel nikita nikolai nikolaus nikolay nikos nils nitin noah noel
  noël norbert norman nuno obadiah octavio oisin olaf ole oleg oleksandr oleksiy oliver olivier ollie olof olumide olusegun omar
  ondrej ondřej orhan orville osama osamu oscar oskar oswald otis ottmar otto owain owen óscar pablo padraig panagiotis pankaj
  paolo pascal pat patrice patrick paul paulo pavel pavlo pawel pedro pekka pepe percy perry pete peter petr petro petter phil
  philip philipp philippe phillip phineas pierre piers pietro piotr prabowo pradeep prakash qasim quentin radek radoslaw radu
  rafael rafiq raheem rahul raimund raimundo rainer rajeev rajendra rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramón rand
  randall randy raoul raphael rashid rasmus raul raúl ravi ray raymond recep reg reggie reginald reince reiner reinhard reinhold
  renan renato rené renzo reuben rex reza rémi rémy rhys ricardo riccardo rich richard rick ricky rishi rob robby robert roberto
  robin rod roderich rodney rodolfo rodrigo rogelio roger rogério rohan rohit roland rolf romain roman ron ronald ronan ronnie rory
  ross roy ruben rubén rudolf rudolph rudy rufus rui rune rupert ruprecht ruslan russ russell rustam rusty rüdiger ryan ryo saad
  sacha sachin sadiq saeed sajid salah saleh salim salman salvatore sam samer sami samir sammy samuel samuele sandeep sándor sandy
  sanjay sanjeev santiago sascha sasha satish satoshi saul sauli scott seamus sean sebastian sebastián segun serge sergei sergey
  sergio serhiy serkan seth seung-ho seymour sébastien shahid shane shankar shannon sharif shashi shaun shawn shigeru shinzo
  siavash sid siddharth sidney siegfried sigmar sigurd silas silvio simon sipho sílvio slobodan solomon soren srinivas stacey stacy
  stan stanislav stanislaw stanley stavros stefan stefano steffen stephan stephane stephen steve steven stewart stéphane stig stu
  stuart sudhir sulaiman suleiman sung-min sunil surendra suresh susilo svein sven sverre sydney sylvain sylvester søren tad tahir
  takashi tanguy taras tarcísio tariq taro tarquin tayfun taylor tayyip ted teemu terrell terrence terry thabo thad thaddeus
  thelonious themba theo theodor theodore thiago thibault thibaut thierry thilo thomas thorsten thurman tiago tilman tim timo
  timothy timur tino tobias toby todd tom tomas tomasz tomás tomek tomislav tommaso tommy toni tony torben torbjorn tore torsten
  tracy travis trent trevor trey tristan troy trygve tuan tunde tyler tyrell tyrese tyrone uchenna udo ugo uhuru ulf uli ulrich
  ulysses umberto urs usman uwe vaclav vadim valentin valentín valerio valery varun vasco vasili vasily vassilis vaughn veikko veit
  venkatesh vern vernon viacheslav victor vijay vikas vikram viktor vince vincent vincenzo vinícius vinod virgil virgilio vitali
  vitaly vitor vittorio vivek vivian vlad vladimir vladislav vojtech volkan volker volodymyr wade wael waleed walid wallace wally
  walter walther warren waylon wayne weimin wendell werner wesley whitney wilbur wilfred wilfried wilhelm will willard willi
  william willie willy winfried winston wladimir wladyslaw wojciech wolfgang wolfram woodrow woody wyatt xavier xiaoming yahya yann
  yannick yannis yaroslav yasin yasser yassir yevgeny yogesh yorgos yoshihide yousef youssef yuri yury yusuf yusuke yves zach
  zachary zack zaid zakaria zane zbigniew zbyszek zdenek zeke zhiqiang ziad zlatan zoltán zoran`;

/** First names of women. */
export const WOMEN = `aaliyah abby abigail ada adaeze addie adelaida adele adriana adrienne agnes agnès agnete agnieszka ailsa aino aisha aishwarya
  akiko alana alba alejandra aleksandra alena alex alexandra alexandria alexis alice alicia alina alison allison alma althea alyson
  alyssa amal amanda amber amelia amelie amélie amina aminata amparo amy ana anaïs anastasia anastasija anastasiya andrea angela
  angelica angelina angelique angie anita anja anjali anke ann anna annabel annabelle annalena anne annegret annette annie annika
  anthea antje antonia aoife april arabella araceli ariana ariel arlene asha ashleigh ashley astrid asunción audrey aurelie aurélie
  aurora ava ayesha aylin ayse azadeh barbara bärbel bea beate beatrice beatrix beatriz becky begoña belén bella benazir bernadette
  bernice beth bethany betsy bettina betty beverly bérénice bianca billie birgit birgitta birgitte blair blanca blanche bobbie
  bodil bonnie bozena brandy bree brenda briana brianna bridget bridgette brigitte britt britta brittany bronagh bronwyn brooke
  bryony caitlin caitlyn camila camille candace candela candice caoimhe cara carey carla carlota carly carmel carmela carmen carol
  carole carolin carolina caroline carolyn carrie carys casey cassandra cassie catalina catherine cathy catriona cecile cecilia
  celeste celine cécile céline chantal charlene charlie charlotte charmaine chelsea cherie cheryl chiara chimamanda chioma chloe
  chris chrissy christa christel christiane christie christina christine christy ciara cindy claire clara clare clarice clarissa
  claude claudette claudia claudine clémence clementine coleen colette colleen concepción concetta connie constance consuelo cora
  cordelia corinne cornelia courtney cressida cristina crystal cynthia dagmar daisy dale dana daniela daniele danielle daphne daria
  darla darlene davina dawn deanna debbie deborah debra deena deepa deepika deirdre delia della delores delphine denise desiree
  despina dewi diana diane dianne dilma dina divya dolores dominika dominique donna dora doris dorothea dorothee dorothy dragana
  drew edith edna effie eileen eilidh ekaterina elaine eleanor elena eleni eleonora elfriede elif elin elinor elisa elisabeth elise
  eliška elizabeth elke ella ellen ellie eloise elsa elsie elspeth emilia emilie emily emine emma emmanuelle encarnación enid erica
  erika erin ernestine esperanza estela estelle ester esther ethel eugenia eun-ji eunice eva evangeline eve evelyn evie élisabeth
  élodie éloïse ewa fabienne farah farida fatima fatma fatou fatoumata fay faye fátima federica felicia felicity fernanda fiona
  flávia flora florence folake franca frances francesca francine francoise françoise frankie frauke freda freja freya frida
  friederike gabi gabriela gabriele gabriella gabrielle gaëlle gail galina galya gayle geeta gemma genevieve georgia georgie
  georgina geraldine gerda gerlinde gertrud ghislaine gilda gillian gina ginny giorgia giovanna gisela gisele giselle gita giulia
  giuseppina gladys glenda glenys gloria glynis grace graciela grainne grazyna greta gretchen guadalupe gudrun gunilla gunnel gwen
  gwyneth halima hanan hanna hannah hanne hannelore harriet haruka hatice hattie hayley hazel heather heidi heike helen helena
  helene helga helle hend henrietta henrike hermione hester hélène hilary hilda hildegard hillary holly huda huma huong hyacinth
  hyun-jung ida ilaria ilka ilse imelda imogen indira ines inez inés inga inge ingeborg ingrid ingunn inmaculada ioanna iona ione
  irene irina iris irma irmgard isabel isabela isabella isabelle isadora isla isobel isolde itziar ivana ivanka ivy jackie
  jacqueline jade jadwiga jamie jan jana jane janelle janet janette janice janie janine jasmin jasmine jayne jean jeanette jeanne
  jeannette jeannie jelena jemima jen jenna jennie jennifer jenny jess jessica jessie ji-woo jill jimena jo joan joana joanna
  joanne jocelyn jocelyne jodi jodie jody joëlle johanna jolene jordan josefa josefina josephine josie joy joyce juana juanita judi
  judith judy julia juliana julie juliet juliette julija june jussara justine jutta jyoti kai kaitlyn kamala kara karen karin
  karina karla karolina karoline katarina katarzyna kate katelyn katerina katharina katherine kathleen kathrin kathryn kathy katie
  katja katrin katrina katya kavita kay kayla keiko keira keisha kelli kellie kelly kellyanne kelsey kendra kerri kerry kerstin
  khadija kiera kim kimberly kirsi kirsten kirstjen kirsty kitty kjersti klara kristen kristi kristin kristina kristine kristýna
  krystal krystyna ksenia kyra lacey laia laila lakeisha lakshmi lana lara larisa larissa latisha latoya laura laure lauren
  laurence laurie laverne lavinia layla lea leah leanne lee leena leigh leila leilani leire lena lene lenka leonie leonor leonora
  lesley leslie leticia letícia letizia leyla léa lidia lili lilian liliana lillian lily linda lindiwe lindsay lindsey linh linn
  lisa lise liselotte livia liz liza lizzie ljubica lois lola loren loretta lori lorna lorraine lottie louisa louise lourdes luana
  lucia luciana lucie lucille lucinda lucía lucrezia lucy ludmila ludmilla luisa luise luísa lupita luz lúcia lydia lynda lynette
  lynn lynne lyudmila mabel madeleine madeline mae maeve magda magdalena maggie mahsa maite maja malala malgorzata malia malin
  mamata mamie mandy manon manuela mara marcela marcella marcia marcy mareike margaret margarete margarethe margarida margarita
  margaux margie margit margo margot margrethe margrit marguerite maria mariah mariam mariama marian mariana marianne maribel marie
  mariel mariela marietta marija marilyn marina marine marion marisol marissa marit maritza maría marjorie marla marlene marlies
  marsha marta martha martina martine mary maryam mathilde matilda matilde maud maureen mavis maxine maya mechthild meena meera
  megan megumi meike meiling melania melanie melinda melissa melody mercedes meredith merle merve mette mhairi mia micaela michaela
  michele michelle milagros mildred milena milica minh mimi mina mindy minnie mira miranda mireille miriam mirjana mitzi moira molly
  mona monica monika monique montserrat morag morgan morven muriel myra myriam myrna nadezhda nadia nadine nadira nadja nancy naoko
  naomi narges nasreen nasrin natacha natalia natalie natalya natasha nathalie nayeli neha nell nellie nerea nerys ngozi niamh
  nicky nicola nicole nieves nigella nikita nikki nina nirmala nisha njeri nkechi noel noelia noelle noemi noémie nomsa nomvula
  noor nora noreen noriko norma noura nuria nurul océane odette odile oksana olena olga olivia oona ophelia oprah orla ottilie
  padma paige pallavi paloma pam pamela paola parisa pascale pat patricia patrizia patsy patti patty paula pauline pearl peggy
  penelope penny pernilla pernille petra philippa phoebe phyllis pia pilar pippa polly pooja portia pratibha priscilla priti priya
  prudence rachel radhika ragnhild raisa ramona randi rania raquel rasha ratna reba rebecca reem regina rekha renata renate renee
  rené renée régine rhiannon rhoda rhonda ricarda riikka rina rita roberta robin robyn rochelle rocio rocío roisin ronnie rory rosa
  rosalba rosalia rosalie rosalind rosalyn rosângela rosanne rosario rose roselyne rosemarie rosemary rosie rowena roxanne ruby
  rukhsana ruth sabine sabrina sacha sadie sally salma sam samantha samina samira sandra sandrine sandy sania sanna sanne sara
  sarah sasha saskia savannah selena selin selma serena ségolène sévérine sevgi shabana shanice shannon sharon sharron shauna
  shawna sheena sheila shelley shelly sheri sherri sherry sheryl shirin shirley shona shreya sian sidney signe sigrid silje silke
  silvia simone sina sinead siobhan sneha snezana sofia sofía solange soledad solène solveig sondra sonia sonja sonya soo-jin
  sophia sophie soraya stacey stacie stacy stefanie steffi stella stephanie stéphanie sue sunita susan susana susanna susanne
  sushma susie suzan suzanna suzanne svenja svetlana swantje swati sybil sybille sydney sylvia sylvie tabitha tamara tamika tammy
  tamsin tania tanja tansy tanya tara tasha tatiana tatyana taylor teresa tereza terry tess tessa tetiana thaís thandi thandiwe
  thea thelma theodora theresa therese thuy tiffany tilda tilly tina tomoko toni tonya tori tove tracey tracy tricia trina trine
  trinidad trish trisha trudy turid tuula ulla ulrike una ursula usha ute valentina valeria valerie valérie vandana vanessa
  vasiliki velma vera verena verity verna veronica veronika verónica véronique vesna vicki vickie vicky victoria vigdis viktoria
  viola violet violeta virginia virginie vivian viviana viviane walburga waltraud wanda wanjiru wendy whitney wiebke wilma wiltrud
  winifred winnie wioletta wren wulan xiaoling ximena xiomara yasmeen yasmin yasmine yekaterina yesenia yetunde ylva yoko yolanda
  yuko yulia yuliya yvette yvonne zadie zahra zainab zara zeinab zelda zeynep zoe zoé zofia zoya zuzana`;
