/** First names of men, the commonest of the languages read. */
export const MEN = `aaron abdul abdullah abdulrahman abhishek abraham achim adalberto adam adelino adelmo ademir
  aditya adnan adolf adolfo adrian adrien adílson agostino agus agustin agustín ahmad ahmed ahmet aidan aimé ajay
  akira akshay al alain alan alastair albano alberico albert alberto albrecht alcides aldo alejandro alejo
  aleksander aleksandr alessandro alessio alex alexander alexandre alexandros alexei alexis alfie alfio alfons
  alfonso alfred alfredo ali alistair allan allen alois aloysius aloïs alpo alvaro alvin amadeo amadeu amadou amaury
  amedeo amir amit amos américo anand anatole anatoly anders andre andrea andreas andrei andrej andres andrew
  andrzej andré andrés andy angelo angus anil ansel anselm anselmo anthime anthony antoine anton antonello antonio
  antony antti antónio antônio anwar arash archibald archie ari ariel aristide arjun arkady armando armin arnaldo
  arnau arnaud arne arno arnold arsène art artem arthur artur arturo arun ashley ashok asier aslan attila augusto
  augustus aurelio aurélien axel aymeric aziz azman babatunde baldassarre baltasar bambang baptiste barack barnaby
  barry bart bartholomew bartolomeo bartolomé bartosz bas bashar basil basile bastian bastien behrouz ben benedetto
  benedict benedikt bengt benito benjamin benjamín benno benny benoit benoît bento benício beppe bernard bernardino
  bernardo bernd bernie bert berthold bertil bertold bertrand beverly bijan bill billie billy bjarne bjorn björn
  blair blaise bob bobbie bobby bodo bogdan bogusław bohdan bojan bongani boris bosse brad bradley brandon branko
  brayden brendan brent bret brett brian brice bruce bruno bryan buddy budi burak burkhard byron börje bülent caio
  caleb callum calvin camille camillo carey carl carlo carlos carlton carmelo carol carsten casey casper cathal
  cecil cedric cem cesar cesare chad charles charlie chester chinedu chris christer christian christof christoph
  christophe christopher christos chuck ciaran cillian ciro clarence claude claudio claudius claus clay clemens
  cletus cliff clifford clint clinton clive clyde cláudio clément cody colin connor conor conrad corentin corey
  cormac cornelius corrado cory cosimo courtney craig crispin cristi cristian cristiano cristóbal curt curtis cyril
  cyrille cyrus czesław cédric césar daan dafydd daisuke dale damian damiano damien damián damon dan dana daniel
  daniele danilo danny dario darius dariush dariusz darnell darrell darren daryl darío dave david davide dean declan
  deepak delbert demarcus demetrius denilson denis deniz dennis denys denzel derek derrick deshawn desmond detlef detlev
  devendra devin dewey dexter diarmuid dick didier diego dieter dietmar dietrich dimitri dimitris dinesh dino diogo
  dirk dirk-jan djibril dmitri dmitrij dmitry dmytro domenico domingos dominic dominick dominique don donald donato
  dong-hyun dorian doug douglas dragan drew duarte duc duilio dumitru duncan dustin dwayne dwight dylan eamon earl
  eberhard eckart eckhard ed eddie eddy edgar edgardo edmondo edmund edoardo edson eduard eduardo edward edwin
  edílson efraín egil egon eino eirik ekkehard eli elias eligio elijah elio eliseo elliott elmar elmer eloi elton
  elvis elías emanuel emanuele emeka emeterio emil emiliano emilio emmanuel emmett emre emílio engelbert ennio enric
  enrico enrique enzo eoin ephraim erdem erdoğan erhard eric erich erik erlend ermanno ernest ernesto ernie ernst
  errol erwan erwin esteban estevão ethan etienne ettore euan eugen eugene eugenio eugène eusebio evan evaristo
  evelyn evert everton evgeny evo ewald ewan ezekiel ezequiel ezra fabian fabiano fabien fabio fabián fabrice
  fabrizio facundo fahad faisal farhad farooq fausto federico feliciano felipe felix femi ferdinand ferenc fergus
  ferhat fermín fernand fernando ferruccio fidel filippo finlay fionn firmin flavien flavio florent florian floriano
  florin floris floyd flávio forrest francesco francis francisco franck franco francois frank frankie frans franz
  françois fred freddie frederic frederick fredrik friedhelm friedrich fritz frédéric frédérik fumio fábio félicien
  félix gabriel gabriele gael gaetano gail ganesh gareth garrett garry gary gaspar gaspard gaspare gaston gastón
  gauthier gavin gaël gaëtan geert gene gennady geoff geoffrey geoffroy georg george georges gerald gerard gerardo
  gerd gereon gerhard germano germán gernot gero gerold gerrit gerry gert gethin gheorghe gherardo giacomo giampaolo
  giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gideon gijs gil gilbert gilberto gildas
  giles gilles gino gioacchino giorgio giorgos giovanni girolamo giuliano giulio giuseppe glen glenn godfrey
  goffredo gonzalo gonçalo gopal goran gordon gottfried graeme graham grant graziano greg gregg gregor gregorio
  gregory grigory grzegorz grégoire grégory guglielmo guido guilherme guillaume guillermo gunnar gunter gus gustaf
  gustav gustavo guy gábor gérald gérard göran gösta götz günter günther haakon hakan hal halil hamid hamish hampus
  hamza han hank hannes hans harald harish harlan harold harris harry hartmut hartwig harvey hasan hassan heath hector
  heikki heiko hein heiner heino heinrich heinz helge hellmut helmut helmuth hendrik henk henning henri henrik
  henrique henry herb herbert heriberto herman hermann hernán hervé hezekiah hideo hilario hilary hinrich hiram
  hiroshi hjalmar holger homer horace horacio horst hossein howard hubert hubertus hugh hugo hugues humberto
  humphrey hussein huw håkan hélder hélio hüseyin iago iain ian iban ibrahim idris idriss ignacio ignazio igor ihor
  ikenna iker ilario ilya imanol imran ingo ingvar inigo inácio ioannis iqbal irving isaac isaiah isidore isidro
  iskandar ismael ismail ismaël istván itamar ivan ivano ivica ivo iván iñaki iñigo jaap jacek jacinto jack jackie
  jackson jacob jacopo jacques jader jae-in jagdish jaime jair jairo jake jakob jakub jalal jamal james jamie jamil
  jan jan-luca janusz jared jari jarl jaroslav jaroslaw jarosław jarrod jarvis jason jasper javad javier jaxon jay
  jayden jean jeb jed jeff jeffrey jelle jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jerónimo jesper
  jesse jesus jesús jethro ji-hoon jianguo jim jimmy jiri jiří jo joachim joan joao joaquim joaquin joaquín jocelyn
  jochen jody joe joel joerg johan johann johannes john johnny joko jon jonah jonas jonathan joost jordan jordi
  jorge joris jose josef josep joseph josh joshua josiah josias jost josué josé jovan jozef joão joël juan jude
  judicaël juha jukka jules julian julien julio julius julián juma jun junior juraj justin justino jérémie jérémy
  jérôme józsef jörg jörn jørgen jørn júlio jürg jürgen kadir kai kaleb kamal kamran karan kareem karim karl
  karlheinz karsten kaspar kaveh kazimierz kazuki kazuo kees keith kelly kelvin kemal ken kenan kendrick kenji
  kenneth kent kerem kerry kevin khaled khalid khalil kieran kilian kim kimmo kirill kirk kjell klaas klaus knut
  koen kofi kojo konrad konstantin kostas krishna kristoffer krzysztof kurt kwabena kwaku kwame kwasi kyle kyler
  kylian kåre lachlan ladislao lamar lamarcus lamberto lamont lance landon larry lars lasse laureano laurent laurie
  laurindo lautaro lawrence leandro lech lee leif leigh lennart lenny leo leoluca leon leonard leonardo leonel
  leonhard leonid leopold leopoldo leroy lesley leslie lester leszek levent levi lewis liam liborio lieven lincoln
  lindsey linus lionel lisandro livio lloyd lorcan loren lorenz lorenzo lothar lou louis loïc lubomir luc luca lucas
  luciano lucien lucio ludger ludovic ludovico ludwig luigi luis luiz luka lukas lukasz luke lungelo luther lutz
  luís lyle lyndon lynn lászló lázaro léo léon lúcio maarten maciej mads magnus mahendra mahesh mahmoud maik majid
  makoto maksim malachi malcolm malik malte mandla manfred manish manlio manoel manoj manolo mansour manuel marat
  marc marcel marcello marcelo marcial marcin marco marcos marcus marek mariano marin mario marion marius mariusz
  mark markus marlon marten martijn martim martin martino martín marvin masoud massimiliano massimo mateo mateus
  mateusz mathias mathieu mathis matt matteo matthew matthias matthieu matthijs mattia matías maurice mauricio
  maurilio maurizio mauro maurício max maxence maxim maxime maximilian maximiliano maynard maël mehdi mehmet mehran
  meinhard mel melchior merle merrick mert mervyn mesut metin michael michal michał michel michelangelo michele mick
  mickey miguel mihai mika mikael mike mikhail mikkel milan milorad milos miloš milton min-jun minh minoru miquel
  mirco mirko miroslav miroslaw mirosław mitch mitt mohamed mohammad mohammed mohan mohsen moisés monty morgan
  moritz morris mort morten moses moussa muhammad mukesh murali murat murray mustafa mustapha mykola myron márcio
  mário nabil nadeem nahuel najib nando narayan narendra nasser nate nathan nathaniel naveen nawaz nazario ned neil
  nello nelson niall niccolò nicholas nick niclas nicola nicolas nicolás nicolò niek niels nigel nikita niklas
  niklaus nikolai nikolaus nikolay nikos nils nino nitin noah noel norbert norberto norman noé noël nuno néstor
  obadiah octave octavio odair odilon oisin okan olaf ole oleg oleksandr oleksiy oliver olivier olivio olle ollie
  olof olumide olusegun omar ondrej ondřej onofrio oreste orhan orlando ortwin orville osama osamu oscar oskar osman
  osmar osvaldo oswald othmar otis otmar ottavio ottmar otto ovidio owain owen oğuz pablo paco padraig palle
  panagiotis pankaj paolo pascal pasquale pat patrice patricio patrick patrik paul paulino paulo pavel pavlo pawel
  paweł pedro peer pekka pepe percy perry pete peter petr petro petter phil philip philipp philippe phillip phineas
  pier pierangelo pierluigi piero pierre piers pieter pietro pim piotr pirmin plínio pontus prabowo pradeep prakash
  przemysław pål pío qasim quentin quim quirin radek radoslaw radu rafael rafał raffaele rafiq raheem rahul raimund
  raimundo rainer rajeev rajendra rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramón rand randall randy raoul
  raphael raphaël rashid rasmus raul ravi ray raymond raúl recep reg reggie reginald reinaldo reince reiner reinhard
  reinhold renaldo renan renato renaud renzo rené reto reuben rex reza rhys ricardo riccardo rich richard rick ricky
  rinaldo rishi rob robby robert roberto robin rocco rod roderich rodney rodolfo rodolphe rodrigo roel rogelio roger
  rogério rohan rohit roland rolando rolf romain roman romeo romuald ron ronald ronaldo ronan ronnie roque rory ross
  roy ruben rubén rudi rudolf rudolph rudy rufus ruggero rui rune rupert ruprecht ruslan russ russell rustam rusty
  ruud ryan ryo ryszard régis rémi rémy rúben rüdiger saad sacha sachin sadettin sadiq saeed sajid salah saleh salim
  salman salvador salvatore sam samer sami samir sammy samuel samuele sandeep sandro sandy sanjay sanjeev santiago
  santino sascha sasha satish satoshi saturnino saul sauli saverio saïd scott seamus sean sebastian sebastián
  sebastião segun selim sepp serafino serdar serge sergei sergey sergio serhiy serkan seth seung-ho severin severino
  seymour shahid shane shankar shannon sharif shashi shaun shawn shigeru shinzo siavash sid siddharth sidney siebe
  siegfried sigmar sigmund sigurd silas silvano silvestro silvio silvère simon simão simón sindre sipho sjoerd
  slobodan solomon soren srinivas stacey stacy stan stanislas stanislav stanislaw stanisław stanley stavros stefan
  stefano steffen stellan stephan stephane stephen steve steven stewart stig stijn stu stuart sture stéphane sudhir
  sulaiman suleiman sung-min sunil surendra suresh susilo svein sven sverre sydney sylvain sylvester szymon sándor
  sébastien sérgio sílvio sören søren sławomir tad tadeu tadeusz tahir takashi tancredi tanguy taras tarcísio tarik
  tariq tarkan taro tarquin tasso tayfun taylor tayyip ted teemu telmo teo teodoro terje terrell terrence terry teun
  teófilo thabo thad thaddeus thaddäus thelonious themba theo theodor theodore thiago thibaud thibault thibaut
  thierry thijs thilo thomas thorsten thurman tiago tilman tilo tim timo timothy timothée timur tino titouan tobias
  toby todd tolga tom tomas tomaso tomasz tomek tomislav tommaso tommy tomás toni tony toralf torben torbjorn
  torbjörn tore torsten tracy travis trent trevor trey tristan tristán trond troy trygve tuan tullio tunde turgut
  tyler tyrell tyrese tyrone uchenna udo ugo uhuru ulf uli ulisses ulrich ulrik ulysses umberto umut urbain urbano
  urs usman uwe vaclav vadim valentin valentino valentín valerio valery valter valério varun vasco vasili vasily
  vassilis vaughn veikko veit venancio venkatesh vern vernon viacheslav vianney vicente victor victorien vidar vijay
  vikas vikram viktor vince vincent vincenzo vinod vinícius virgil virgile virgilio vitali vitaly vito vitor
  vittorio vivek vivian vlad vladimir vladimiro vladislav vojtech volkan volker volkmar volodymyr víctor wade wael
  waldemar waldo waleed walid wallace wally walter walther warren waylon wayne weimin wendelin wendell werner wesley
  whitney wieland wiesław wilbur wilfred wilfried wilhelm will willard willem willi william willie willy wilson wim
  winfried winston witold wladimir wladyslaw wojciech wolf wolf-dieter wolfgang wolfram woodrow woody wouter wyatt
  xabier xaver xavier xiaoming xoán yahya yanick yanis yann yannick yannik yannis yaroslav yasin yasser yassine
  yassir yavuz yevgeny yogesh yohan yohann yorgos yoshihide younes youri yousef youssef yuri yury yusuf yusuke yvan
  yves yvon yılmaz zacarias zach zachary zack zaid zakaria zane zbigniew zbyszek zdenek zdzisław zeke zeno zhiqiang
  ziad zinedine zlatan zoltán zoran álvaro ángel édouard élie éloi émile éric étienne ítalo íñigo óscar ömer öystein
  özgür øystein łukasz`;

/** First names of women. */
export const WOMEN = `aaliyah abby abigail ada adaeze addie adelaida adele adelina adriana adrienne adélaïde adélie
  agathe agnes agnese agneta agnete agnieszka agnès ailsa aimée aino aisha aishwarya aitana akiko alana alba
  alejandra aleksandra alena alessandra alessia alex alexandra alexandria alexandrine alexia alexis alfreda alice
  alicia alina aline alison allison alma almudena almut althea alwine alyson alyssa alícia amaia amal amalia amanda
  amandine amber amelia amelie amina aminata amparo amy amália amélie ana anabela anahí anastasia anastasija
  anastasiya anaïs andrea andreia andréa angela angelica angelika angelina angelique angie angélique anita anja
  anjali anke ann anna annabel annabelle annalena annalisa anne annegret anneke anneli annelies anneliese annemarie
  annette annick annie annika anouk anthea antje antoinette antonella antonia antonietta antónia aoife apolline
  april arabella araceli ariana ariane arianna ariel arlene armelle asha ashleigh ashley astrid asunción audrey
  aurelie aurora aurore aurélie ava axelle ayesha aylin aynur ayse aysel ayşe azadeh azucena aída aïcha barbara bea
  beata beate beatrice beatrix beatriz becky begoña bella belmira belén benazir benedetta berenice berit bernadette
  bernice berta bertha beth bethany betsy bettina betty beverly bianca billie birgit birgitta birgitte birte blair
  blanca blanche blandine bobbie bodil bonnie bozena bożena brandy bree brenda briana brianna bridget bridgette
  brigida brigitta brigitte britt britta brittany bronagh bronwyn brooke brunella brunhilde bryony bárbara bärbel
  béatrice bénédicte bérengère bérénice caitlin caitlyn camila camilla camille candace candela candice caoimhe
  capucine cara carey carina carla carlijn carlota carly carmel carmela carmen carol carola carole carolin carolina
  caroline carolyn carrie carys casey cassandra cassie catalina catarina caterina catherine cathy catriona cecile
  cecilia cecília celeste celine chantal charlene charlie charline charlotte charmaine chelsea cherie cheryl chiara
  chimamanda chioma chloe chloé chris chrissy christa christel christelle christiane christie christina christine
  christy ciara cindy cinzia claire clara clare clarice clarissa clarisse claude claudette claudia claudine clelia
  clementine clotilde cláudia clémence clémentine coleen colette colleen concepción concetta connie constance
  constanza consuelo cora coralie cordelia cordula corinna corinne cornelia cosima costanza courtney cressida
  cristina crystal cynthia cássia cândida cécile céleste célia céline dagmar dagny daisy dale dana dania daniela
  daniele danielle danuta daphne daria darla darlene davina dawn deanna debbie deborah debra deena deepa deepika
  deirdre delia della delores delphine denise desiree despina dewi diana diane dianne dilek dilma dina divya dolores
  dominika dominique domitilla donatella donna dora doris dorota dorothea dorothee dorothy dorothée dragana drew
  duša débora ebba ebru edda edelgard edith edna eduarda edwige effie eileen eilidh ekaterina elaine eleanor elena
  eleni eleonora elfriede eliane elif elin elinor elisa elisabeth elisabetta elise elizabeth eliška elke ella ellen
  ellie ellinor elodie eloise eloísa elsa elsie elspeth elvira elżbieta emanuela emel emilia emilie emily emine emma
  emmanuelle emília encarnación enid enrica erica erika erin erna ernestine esmeralda esmée esperanza esra estefanía
  estela estelle ester esther ethel eugenia eugénie eulalia eulália eun-ji eunice eva eva-lena evangeline eve
  evelina evelyn evelyne evie ewa fabiana fabienne fabrizia fabíola fadime fanny farah farida fatima fatma fatou
  fatoumata fay faye federica felicia felicitas felicity femke feride fernanda filipa filiz filomena fiona fiorella
  flavia flora florence florencia floriane flávia folake franca frances francesca francine francoise franka frankie
  franziska françoise frauke freda freja freya frida frieda friederike fulvia fátima félicie gabi gabriela gabriele
  gabriella gabrielle gail galina galya gamze gayle gaëlle geeta gemma genevieve geneviève georgia georgie georgina
  geraldine gerda gerlind gerlinde gertrud gesa ghislaine giada gianna gilda gillian gina ginevra ginny giorgia
  giovanna gisela gisele giselle gisèle gita giulia giuliana giuseppina gladys glenda glenys gloria glynis grace
  graciela grainne graziella grazyna grażyna greta gretchen grit guadalupe gudrun guendalina gundula gunilla gunnel
  gunvor gwen gwenaëlle gwendoline gwyneth gönül gül gülay gülşen halima halina han hanan hanna hannah hanne hanneke
  hannelore harriet haruka hatice hattie hayley hazel heather hedda hedvig hedwig hege heide heidemarie heidi heike
  helen helena helene helga helle heloísa hend henrietta henriette henrike hermine hermione hester hilary hilda
  hilde hildegard hillary hiltrud holly honorine hortense huda huma huong hyacinth hyun-jung héloïse hélène hülya
  ida idalina ilaria ildikó ilka ilona ilse imelda imke immacolata imogen indira ines inez inga inge ingeborg
  ingegerd inger ingrid ingunn inka inma inmaculada inès inés inês ioanna iolanda iona ione irena irene iria irina
  iris irma irmgard irmtraud irène isa isabel isabela isabella isabelle isadora isaura isla isobel isolde itziar
  ivana ivanka ivete ivonne ivy iwona izaskun jacinta jackie jacqueline jade jadwiga jamie jan jana janaína jane
  janelle janet janette janice janie janine jantine jasmin jasmine jayne jean jeanette jeanne jeannette jeannie
  jeannine jelena jemima jen jenna jennie jennifer jenny jess jessica jessie ji-woo jill jimena jo joan joana joanna
  joanne jocelyn jocelyne jodi jodie jody johanna jolanda jolanta jolene jordan jordane jorunn josefa josefina
  josephine josette josiane josie joséphine joy joyce joëlle juana juanita judi judit judite judith judy julia
  juliana juliane julie juliet julieta juliette julija june jussara justine justyna jutta jyoti júlia kai kaisa
  kaitlyn kamala kara karen karima karin karina karla karolin karolina karoline katarina katarzyna kate katelyn
  katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katya kavita kay
  kayla keiko keira keisha kelli kellie kelly kellyanne kelsey kendra kerri kerry kerstin khadija kiera kim kimberly
  kinga kirsi kirsten kirsti kirstjen kirsty kitty kjersti klara konstanze kristen kristi kristin kristina kristine
  kristýna krystal krystyna ksenia kunigunde kyra lacey laetitia laia laila lakeisha lakshmi lana lara larisa
  larissa latisha latoya laura laure lauren laurence laurie laurène laverne lavinia layla laëtitia lea leah leanne
  lee leena leigh leila leilani leire lena lene leni lenka leocadia leonie leonor leonora lesley leslie leticia
  letizia letícia leyla lidia lieke lili lilia lilian liliana liliane lillian lily linda lindiwe lindsay lindsey
  linh linn lioba lisa lisbeth lise liselotte livia liz liza lizzie ljubica lois lola loredana loren lorena lorenza
  loretta lori lorna lorraine lotte lottie louane louisa louise lourdes lovisa luana lucia luciana lucie lucienne
  lucille lucinda lucrecia lucrezia lucy lucía ludivine ludmila ludmilla ludovica luisa luise lupita lurdes luz
  luísa lydia lydie lynda lynette lynn lynne lysiane lyudmila léa léna léonie lídia lúcia maaike mabel macarena
  madalena maddalena madeleine madeline mae maeve mafalda magali magda magdalena maggie mahsa mailys maite maja
  malala malgorzata malia malika malin mamata mamie mandy manon manuela mara marcela marcella marcia marcy mareike
  margaret margarete margarethe margarida margarita margaux margherita margie margit margo margot margret margrethe
  margrit marguerite maria mariah mariam mariama marian mariana marianna marianne maribel maricarmen marie
  marie-claude marieke mariel mariela mariella marielle marietta marija marijke marika marilena marilyn marilyne
  marilène marina marine marion marisa mariska marisol marissa marit marita maritza marjorie marla marleen marlene
  marlies marlis marlène marsha marta martha martina martine mary maryam maryse marzena maría mascha mathilde
  matilda matilde maud maureen mauricette mavis maxine maya maëlle maëlys małgorzata mechthild meena meera megan
  megumi meike meiling melania melanie melek melina melinda melissa melody meral mercedes mercè meredith meret
  merete merle merve meryem mette mhairi mia micaela michaela michela michele micheline michelle michèle mieke
  milagros mildred milena milica mimi mina mindy minh minnie mira miranda mireia mireille mirella miriam mirjam
  mirjana mirta mitzi moira molly mona monica monika monique montserrat morag morgan morgane morven muriel myra
  myriam myrna mélanie mélina mélissa mónica mônica müge nadezhda nadia nadine nadira nadja nadège nancy naoko naomi
  narges nasreen nasrin natacha natalia natalie natalya natasha nathalie natália nayeli nazaré naïma neeltje neha
  nell nellie nerea nerys nesrin ngozi niamh nicky nicola nicole nicoletta nienke nieves nigella nikita nikki nilda
  nilgün nina nirmala nisha nives njeri nkechi noel noelia noelle noemi nomsa nomvula noor nora noreen noriko norma
  noura noémie nurhan nuria nurten nurul núria octavia océane odete odette odile ofelia oksana olena olga olimpia
  olivia olívia ombretta oona ophelia oprah orietta orla ornella otilia ottavia ottilie padma paige pallavi paloma
  pam pamela paola parisa pascale pat patricia patrizia patrícia patsy patti patty paula paulette paulina pauline
  pearl peggy penelope penny pernilla pernille perrine petra philippa phoebe phyllis pia pierina pilar pippa polly
  pooja portia pratibha prisca priscila priscilla priti priya prudence pınar quitéria rachel rachele radhika rafaela
  raffaela raffaella ragnhild raisa ramona randi rania raquel rasha ratna reba rebeca rebecca reem regina regula
  reinhild rekha renata renate renee renske rené renée resi rhiannon rhoda rhonda ricarda riikka rina rita roberta
  robin robyn rochelle rocio rocío roisin rolande romana romane romy ronja ronnie rory rosa rosalba rosalia rosalie
  rosalind rosalyn rosalía rosana rosangela rosanna rosanne rosaria rosario rosaura rose roseline rosella roselyne
  rosemarie rosemary rosetta rosie rosina rosine rosita rosmarie roswitha rosália rosângela rowena roxanne rozenn
  ruby rukhsana ruth régine sabina sabine sabrina sacha sadie sally salma salomé sam samantha samina samira sandra
  sandrine sandy sania sanna sanne sara sarah sasha saskia savannah savina selda selena selin selina selma senta
  serena sevda sevgi sevim shabana shanice shannon sharon sharron shauna shawna sheena sheila shelley shelly sheri
  sherri sherry sheryl shirin shirley shona shreya sian sibylle sidney sidonie sieglinde sietske signe sigrid sigrun
  silja silje silke silvana silvia simona simone sina sinead siobhan siri sjoukje sneha snezana sofia sofía solange
  soledad soledade solenn solveig solène sondra sonia sonja sonya soo-jin sophia sophie soraya stacey stacie stacy
  stefania stefanie steffi stella stephanie stina stine stéphanie sue sunita susan susana susanna susanne suse
  sushma susie suzan suzanna suzanne svenja svetlana swantje swati swetlana sybil sybille sydney sylvette sylvia
  sylviane sylvie ségolène séraphine sévérine sílvia sónia sônia tabitha tamara tamika tammy tamsin tania tanja
  tansy tanya tara tasha tatiana tatjana tatyana taylor telma teodora teresa teresinha tereza terry tess tessa
  tetiana thalita thandi thandiwe thaís thea thelma theodora theresa therese theresia thuy thérèse tiffany tilda
  tilly tina tineke tiziana tomoko toni tonya tori tove tracey tracy traute tricia trina trine trinidad trish trisha
  trude trudy turid tuula tuğba tânia ulla ulrike una unni urania ursina ursula urszula uschi usha ute valentina
  valentine valeria valerie valeska valéria valérie vanda vandana vanessa vasiliki velma vera verena verity verna
  veronica veronika verónica verônica vesna vibeke vicki vickie vicky victoria vigdis viktoria vilma vincenza viola
  violaine violante violet violeta violetta virginia virginie virgínia vittoria vitória vivian viviana viviane vreni
  vânia véronique walburga waltraud wanda wanjiru wencke wendy whitney wiebke wiesława wietske wilhelmine willemijn
  wilma wiltrud winifred winnie wioletta wren wulan xenia xiaoling ximena xiomara yasmeen yasmin yasmina yasmine
  yekaterina yesenia yetunde ylva yoko yolanda yolande ysaline yuko yulia yuliya yvette yvonne zadie zahra zainab
  zara zehra zeinab zelda zeynep zita zoe zofia zoya zoé zuleide zulmira zuzana zélia ángela åsa élisabeth élise
  élodie éloïse éléonore émilie évelyne özlem şule żaneta`;
