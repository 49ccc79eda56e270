/** First names of men, the commonest of the languages read. */
export const MEN = `aaron abdul abdullah abdulrahman abraham adam adolf adrian ahmad ahmed al alain alan albert alberto alejandro aleksandr alessandro
  alex alexander alexandre alexei alfred alfredo ali allan allen alvin amir anders andre andreas andrei andres andrew andy angelo
  anthony antoine anton antonio antony antti ari armando arnold art arthur arturo aziz barack barry bart bashar ben benjamin benny
  benoit bernard bernardo bernd bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian
  bruce bruno bryan byron carl carlo carlos carlton cesar chad charles charlie chester chris christian christoph christophe
  christopher chuck clarence claude claudio claus clay cliff clint clinton clive cody colin connor corey cory craig curt curtis
  dale damian damien dan daniel daniele danny darren darrell dave david dean denis dennis derek derrick detlef devin dick didier
  diego dieter dimitri dirk dmitry dominic dominique don donald doug douglas drew duncan dustin dwight dylan earl ed eddie edgar
  eduardo edward edwin eli elias elijah elliott emanuel emmanuel enrico enrique eric erik ernest ernesto ernie erwin ethan etienne
  eugene evan fabio fabrice federico felipe felix fernando filippo florian floyd francesco francis francisco franco francois
  françois frank frankie franz fred freddie frederic frédéric frederick fredrik friedrich fritz gabriel gareth garrett gary gavin
  geoff geoffrey george gerald gerard gérard gerhard gerry gilbert gilles giorgio giovanni giulio giuseppe glen glenn gordon graham
  grant greg gregg gregory guido guillaume guillermo gunter gus gustavo guy hans harald harold harris harry harvey hassan
  heath hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann horst howard hubert hugh hugo hussein
  ian ibrahim ignacio igor imran isaac ismail ivan ivo jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared jason
  javier jay jean jeb jeff jeffrey jens jeremy jermaine jerome jérôme jerry jesse jesus jim jimmy joachim joao joão joaquin jochen
  joe joel joerg john johan johann johannes johnny jon jonas jonathan jordan jorge jose josé josef josep joseph josh joshua juan
  jürgen julian julien julio jun junior justin kai karim karl keith kemal ken kenneth kent kevin khaled khalid kirk klaus kurt kyle
  lamar lance larry lars laurent lawrence lee leo leon léon leonard leonardo leroy leslie lester lewis liam lincoln lionel lloyd lorenzo
  lou louis luc luca lucas ludwig luigi luis luiz lukas luke mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus
  mario marion mark markus martin martín marvin massimo mathias mathieu matt matteo matthew matthias matthieu maurice mauricio
  maurizio max maxim mehmet mel michael michal michel michele miguel mike mikhail milton mitch mitt mohamed mohammad mohammed moritz morris
  muhammad murray mustafa nathan nathaniel ned neil nelson nicholas nick nicola nicolas nicolás niels nigel nikolai noah noel norbert norman
  oleg oliver olivier omar oscar osama otto owen pablo paolo pascal pat patrice patrick paul paulo pavel pedro percy perry pete peter
  phil philip philippe phillip pierre pietro piotr quentin rafael rahul ralf ralph ramon ramón rand randall randy raphael raul raúl ray
  raymond recep reggie reince reinhard rené renato rex ricardo riccardo rich richard rick ricky rob robby robert roberto robin rod
  rodney rodrigo roger roland rolf romain roman ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert russ russell ryan salman sam
  samir sammy samuel samuele santiago saul scott sean sebastian sébastien seth sergei sergey sergio seymour shane shaun shawn sidney silvio simon
  stan stanley stefan stefano stephan stephane stéphane stephen stephan steve steven stewart stuart sven ted terrence terry thad thaddeus theo
  theodore thierry thomas thomas thorsten tim timo timothy tobias toby todd tom tommaso tommy tony torsten travis trent trevor trey tristan troy tyler udo
  ulrich uwe vernon viacheslav victor vince vincent vincenzo viktor vitaly vladimir volker volodymyr wade wallace walter warren
  wayne werner wesley wilhelm will william willie winston wladimir wolfgang xavier yann yassir yuri yusuf yves zachary zack ziad`;

/** First names of women. */
export const WOMEN = `abigail ada adele adriana agnes agnès aisha alba alexandra alexandria alexis alice alicia alina alison allison alyssa amal amanda amber amelia
  amelie amina amy ana anastasia andrea angela angelica angelina angie anita anja anke ann anna anne annegret annette annie antje antonia april
  ariana arlene ashley astrid audrey aurelie aurélie ava barbara beate beatrice beatriz becky bella bernadette beth betsy bettina betty
  beverly bianca birgit bonnie brenda bridget brigitte britta brittany brooke camila camille candace carla carly carmen carol carole
  carolin carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia cecile cécile celine céline chantal charlene
  charlotte chelsea cheryl chiara chloe christa christel christiane christie christina christine cindy claire clara clare
  claudia claudette clémence colette colleen concepción connie constance cora corinne courtney cristina crystal cynthia dagmar daisy
  dana daniela danielle daphne dawn deanna debbie deborah debra deirdre delphine denise diana diane dina dolores donna dora doris
  dorothea dorothy edith eileen elaine eleanor elena eleonora elfriede elisa elisabeth élisabeth elise elizabeth ella ellen elsa emilia emilie
  emily emma erica erika erin esther eva eve evelyn fatima faye felicia fernanda fiona flora florence franca frances francesca francine
  françoise francoise frauke frida gabriela gabriele gabriella gabrielle gail genevieve georgia geraldine gertrud gillian gina gisela
  giulia giorgia gladys glenda gloria grace greta gudrun gwen hannah hanna harriet heather heidi heike helen helena helene hélène
  helga henrietta hilary hilda hillary holly huma ida ilse ines inés inga inge ingrid irene irina iris irma isabel isabela isabella
  isabelle ivanka ivy jackie jacqueline jana jane janet janice jasmine jeanne jeannette jen jenna jennifer jenny jessica jill jo joan
  joana joanna joanne jocelyn jodi johanna josefina josephine joy joyce juana judith judy julia juliana julie juliet june justine karen karin
  karina karla karoline kate katherine kathleen kathrin kathryn kathy katharina katie katja katrin katrina kay kayla kelli kellyanne
  kerstin kim kimberly kirsten kirstjen kristen kristi kristin kristina krystal lara larissa laura lauren laurence laurie lea léa leah leila lena
  leonie leonor leticia leslie lidia lili liliana lilian lillian lily linda lindsay lindsey lisa liz liza lois lola loretta lori lorraine
  louise lucia lucía lucie lucille lucy luisa luise lydia lynn mabel madeleine madeline magdalena maggie malala manuela mara marcella marcia
  margaret margarita margarete margot marguerite maria maría mariah mariam mariana marianne marie mariela marilyn marina marine marion
  marissa marjorie marlene marta martha martina martine mary maryam mathilde maureen maxine megan melania melanie melinda melissa
  mercedes meredith mia michaela michelle mildred milena mindy miranda miriam mireille molly mona monica monika monique myriam
  nadia nadine nancy naomi natacha natalia natalie natasha nathalie nicole nicky nikki nina noemi nora norma nuria odette olga olivia
  paige pam pamela paola patricia patrizia patty paula pauline peggy penelope penny petra phyllis pilar polly priscilla rachel raquel
  rebecca regina renata renate renee renée rhonda ricarda rita roberta robyn rocío rosa rosalind rose rosemary roxanne ruth sabine sabrina
  sally samantha sandra sandrine sara sarah saskia sharon sheila shelley sherry shirley silke silvia simone sofia sofía solange sonia
  sonja sophia sophie stacey stacy stefanie stella stephanie stéphanie sue susan susana susanna susanne susie suzanne svetlana sybille sydney sylvia
  sylvie tamara tammy tania tanja tanya tara tatiana teresa theresa therese tiffany tina tonya tracy trudy ulrike ursula ute valentina
  valeria valerie valérie vanessa vera veronica véronique vicki vicky victoria virginia virginie viviane vivian wanda wendy whitney
  xiomara yasmin yolanda yvette yvonne zoe zoé`;
