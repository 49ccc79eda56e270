import { EMPTY } from './empty';
import { englishForms } from './inflect';
import type { Language } from './language';

// Verbs: the cue verbs that occur more than twice in the PolNeAR training annotation, regular forms made by `inflect`.
const CUES = `weigh acknowledge add admit allege announce answer argue ask assert assure boast caution charge claim comment complain
  concede conclude confirm contend continue cry declare demand deny emphasize emphasise exclaim explain fume
  insist interject joke lament maintain muse note observe opine plead pledge predict proclaim promise quip recall
  recount reiterate remark remember repeat reply report respond retort reveal scoff shout shrug sigh signal state stress
  suggest testify tweet urge venture vow warn whisper yell chant interrupt ponder elaborate posit chime bemoan
  mutter clarify beam exhort gush surmise chuckle snap sneer grumble growl grouse gripe groan moan murmur mumble hiss
  roar holler blurt drawl intone enthuse exult marvel confide confess concur chide scold admonish implore theorize
  theorise hypothesize speculate reckon guess fret inform recite summarize summarise divulge disclose attest affirm
  reaffirm rebut bristle fulminate rant thunder taunt deadpan rejoin expound reminisce decree blog instruct apologize
  apologise gasp sob wail boom rasp snarl snort squeal shriek scream howl cackle croon stammer stutter splutter grin smirk`;
const WEAK = `accuse advise agree appeal assail attack bark believe bellow blame blast call challenge characterize characterise cite
  credit criticize criticise decry defend denounce deride describe dismiss dub echo email express feature
  file fire frame hope imply include indicate issue label mock mention name offer oppose order point post praise
  pronounce propose protest publish question quote refer reject remind request rip show slam sign support talk
  tease thank title tout want use vent view welcome worry brand portray condemn hail compare plan cheer
  applaud laud extol commend salute congratulate eulogize toast lecture beg berate ridicule
  lambaste savage skewer rebuke rebuff chastise accept allow insinuate detail outline relate recap paraphrase caption
  brag crow gloat trumpet promote champion endorse prod confront heckle jeer boo pray preach certify verify corroborate
  dispute contest refute command direct dictate insult lampoon parody imitate impersonate mimic fault`;

/** English. */
export const en: Language = {
  ...EMPTY,
  code: 'en',
  common: `the of and to in that is was for on with as by at from it this be are were an or but not have had its which
    their been if when after who more about would than there what all one out up no so into only some could other new
    do does did just because even being most over also can will where through while before against between how now
    then any many much both such those these them him me us our your very may might should must shall am has`,
  determiners: `the a an this that these those another his her their its my our your one two three four five six seven
    eight nine ten some several many most both each every few other no either`,
  prepositions: `of to in for on with by at from into about against between under over after before during through
    without within among toward towards like as via per including despite since until near behind upon outside inside amid`,
  fillers: `has had have was were is are be been being would will could did does do may might can should must also later
    then once recently again even just still now soon always often never already only further first finally simply both
    too himself herself themselves instead quickly yesterday today reportedly famously repeatedly d ll re s ve went on
    didn't doesn't don't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't isn't aren't wasn't weren't`,
  openers: `born known yes oh well still here however meanwhile although though why yet nor perhaps maybe instead indeed later earlier
    today yesterday tomorrow tonight once again next last first second third unless whether asked speaking according
    let get see read click i'm i've it's that's he's she's they're we're don't can't won't there's what's let's
    you're dear thanks thank please sorry hello hi look listen good great whatever whoever never always often
    having everybody neither together along soon regardless imagine unlike clearly believe similarly ahead except
    alongside photograph remember sooner think particularly aside enough fewer absent halfway consider overall
    simply tell until facing appearing addressing trailing going working sure want try ask
    sometimes recently furthermore moreover finally thus therefore hence otherwise rather too based given following
    across around above below beyond off onto throughout plus minus less least half none nothing something anything
    everything everyone someone anyone nobody people ever already almost nearly down away back right left yeah ok
    okay cannot monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december hours minutes days weeks months years likewise nevertheless
    nonetheless regarding adding holding choosing citing noting calling using including
    referring asking answering arguing explaining describing recalling responding replying writing standing sitting
    looking growing boasting surveying conceding touting warning saying telling taking making mon tue
    tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec shares stocks prices sales
    profits revenue revenues earnings markets footage images pictures tickets details far part
    assessing discussing testifying concerning sounding commenting reacting reflecting reviewing stressing emphasizing emphasising
    announcing introducing quoting paraphrasing insisting acknowledging admitting denying confirming defending criticising
    criticizing condemning praising predicting concluding continuing arriving returning wearing seeing knowing feeling
    hearing hoping fearing expecting assuming considering depending judging turning coming getting giving keeping being
    doing starting beginning accepting rejecting refusing launching presenting unveiling delivering clutching smiling
    laughing shouting prospects plans conditions problems fears aims concerns doubts efforts attempts signs rumours rumors
    allegations tensions contrary hostile steep weekend turnover implementation exports imports output consumption
    unemployment inflation turnout`,
  he: 'he him his',
  she: 'she her hers',
  they: 'they them their theirs',
  other: 'i we you me us one',
  narrators: 'i we me us',
  it: 'it',
  and: 'and',
  relatives: 'which that',
  humanRelatives: 'who whom whose',
  genitives: 'of for',
  attributes: 'familiar close involved known briefed loyal opposed aligned privy as',
  offices: `state staff ceremonies operations communications defence defense parliament research policy security strategy intelligence`,
  rejoins: 'and but or',
  cues: `say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking
    read reads reading retweeted retweets texted penned reasoned reasoning counters countered countering
    ${englishForms(CUES)}`,
  weakCues: `go goes went speak speaks spoke put puts putting find finds found feel feels felt see saw hear heard begin begins began shot
    termed terming spoken swear swore sworn statement interview speech letter memo headline message
    presses pressed pressing releases released releasing
    sing sings sang laugh laughed laughs smile smiles smiled nod nods nodded ${englishForms(WEAK)}`,
  telling: 'tell tells told telling remind reminds reminded reminding inform informs informed informing',
  sources: 'according per',
  wordings: 'words',
  people: `second third rep administrator administrators ombudsman comptroller provost petitioner petitioners speaker
    speakers some many most several both somebody spokesman spokeswoman spokesperson spokespeople official officials aide
    aides adviser advisers advisor advisors source sources lawyer lawyers attorney attorneys critics critic
    supporter supporters protester protesters protestors demonstrators man woman men women person people voter
    voters student students president senator congressman congresswoman governor mayor minister secretary ambassador
    candidate nominee judge justice counsel master mistress neighbour neighbours neighbor neighbors prosecutor
    prosecutors investigator investigators detective sheriff officer officers author writer journalist reporter
    reporters columnist editor host anchor moderator pollster strategist consultant analyst analysts expert experts
    economist economists professor scientist scientists researcher researchers doctor doctors physician teacher
    mother father wife husband son daughter brother sister friend friends resident
    residents witness witnesses victim activist activists organizer organizers leader leaders member members staffer
    staffers employee employees worker workers owner manager director chairman chairwoman chair chief executive ceo
    founder billionaire businessman businesswoman mogul tycoon actor actress singer star comedian coach player
    lawmaker lawmakers republican republicans democrat democrats narrator user fan fans caller heckler veteran
    soldier general captain priest bishop pastor pope king queen prince princess neurosurgeon insider insiders
    operative donor donors investor investors lobbyist lobbyists participant participants attendee attendees others
    another someone diplomat diplomats commentator commentators observer observers commander colleague colleagues
    child children boy girl teenager guy engineer entrepreneur nurse nurses patient patients farmer farmers survivor
    survivors veterans historian psychologist biologist epidemiologist physicist astronomer pilot driver passenger
    passengers parents parent grandmother grandfather aunt uncle cousin widow relative relatives designer co-founder
    cofounder co-author chairmen candidates senators commissioner councillor councillors mp mps delegate delegates
    advocate advocates regulator regulators trader traders executives frontrunner front-runner confidant marchers
    commenter citizens skeptics sceptics opponent opponents rival rivals coaches teammate teammates players bosses
    boss landlord tenant tenants customer customers users reviewer reviewers publisher producer filmmaker composer
    musician rapper songwriter artist curator novelist poet translator ally allies loyalist loyalists backer backers
    surrogate surrogates foe foes deputies assistant assistants chairperson co-chair vice-president vice-chair
    premier chancellor treasurer trustee trustees envoy envoys mep meps msp msps backbencher backbenchers peer peers
    solicitor barrister barristers magistrate coroner qc kc inspector inspectors constable brigadier soldiers sailor
    sailors agents spy guards gunman attacker attackers suspect suspects defendant defendants killer inmate inmates
    prisoner prisoners juror jurors plaintiff plaintiffs complainant informant whistleblower whistleblowers
    whistle-blower hacker hackers rebel rebels militant militants refugee refugees migrant migrants immigrant
    immigrants worshipper worshippers homeowner homeowners landlady lodger flatmate roommate housemate classmate
    classmates pupil pupils teachers lecturer academic academics scholar scholars dean librarian graduate graduates
    alumni youngster youngsters youth youths teen teens teenagers adult adults elder elders sibling siblings
    girlfriend boyfriend fiance fiancee fiancé fiancée partner spouse ex-husband ex-wife bride groom stepfather
    stepmother niece nephew grandson granddaughter grandparents pensioner pensioners retiree retirees fisherman
    fishermen miner miners builder builders plumber electrician mechanic carpenter architect architects planner
    planners developer developers broker brokers banker bankers financier accountant accountants auditor auditors
    insurer insurers forecaster forecasters meteorologist meteorologists chemist mathematician statistician
    sociologist anthropologist archaeologist archaeologists geologist ecologist virologist immunologist cardiologist
    oncologist pathologist dermatologist pediatrician paediatrician psychiatrist surgeon surgeons therapist
    counsellor counselor trainer trainers jockey boxer golfer cyclist cyclists athlete athletes winners contestant
    contestants judges correspondent correspondents photographer photographers cameraman journalists editors writers
    authors biographer biographers essayist playwright screenwriter actors actresses frontman guitarist drummer
    pianist conductor chef baker waitress waiter cabbie trucker firefighter firefighters fireman paramedic
    paramedics medic medics vet vicar nun monk duke duchess earl baron baroness royal royals monarch sultan clerics
    preacher evangelist theologian philosopher intellectual intellectuals pundit pundits publicist negotiator
    negotiators mediator eyewitness eyewitnesses onlooker onlookers bystander bystanders passer-by
    passers-by punter punters shopper shoppers commuter commuters motorist motorists holidaymaker holidaymakers
    campaigner campaigners boffin boffins pal pals chum chums mum mums dad dads gran granny grandma grandpa granddad
    grandad mom moms bloke lad lads premiers bowler batter batsman wicketkeeper seamer all-rounder fly-half full-back
    centre-back left-back right-back scrum-half flanker quarterback linebacker cornerback receiver pitcher catcher
    outfielder shortstop goalie goaltender keeper sprinter swimmer striker midfielder defender goalkeeper winger
    skipper referee presenter
    broadcaster blogger bloggers vlogger influencer rocker headteacher headmaster headmistress governors mayors
    sheriffs chiefs volunteers marcher councilors councilor alderman assemblyman assemblywoman legislator
    legislators policymaker policymakers technocrat bureaucrat bureaucrats bookmaker
    bookmakers ranger rangers explorer astronaut astronauts inventor generals cleric winner agent guard
    justices deputy superintendent sergeant lieutenant colonel admiral twin twins comic archbishop imam rabbi
    ministers councilman councilwoman hitmaker songstress starlet heartthrob funnyman bandmate ex girlfriends
    boyfriends husbands wives sons daughters brothers sisters mothers fathers cops cop attache attaches
    attaché attachés warden wardens
    pilots drivers dealer dealers crew crews captains skippers lecturers historians poets artists musicians composers
    singers rappers dancer dancers designers producers directors landlords villager villagers townspeople townsfolk
    detainee detainees gunmen hijacker hijackers fighters troops commanders bodyguard bodyguards exporter exporters
    importer importers grower growers rancher ranchers refiner refiners arbitrager arbitragers arbitrageur
    arbitrageurs underwriter underwriters mediators parliamentarian parliamentarians proponent proponents detractor
    detractors skeptic sceptic dissident dissidents defector defectors exiles hardliner hardliners conservatives
    liberals separatists newcomer newcomers traveler travelers traveller travellers visitor visitors guest guests
    client clients consumer consumers buyer buyers seller sellers subscriber subscribers viewer viewers listener
    listeners reader readers managers owners founders co-founders entrepreneurs businesswomen retailers brewers lender
    lenders creditor creditors examiner examiners technician technicians engineers programmer programmers coder coders
    physicians midwife midwives dentist dentists schoolgirl schoolboy clerk clerks bartender bartenders butcher barber
    tailor nuns monks rabbis imams priests bishops cardinals pastors mourner mourners pilgrim pilgrims rioter rioters
    looter looters organiser organisers translators interpreter interpreters spokeswomen coordinator coordinators
    curators librarians detectives coroners troopers rescuer rescuers responder responders diver divers lifeguard
    lifeguards mountaineer mountaineers climber climbers hiker hikers skier skiers runners swimmers rower rowers
    caretaker caretakers janitor janitors cleaner cleaners porter porters hunter hunters angler anglers loggers
    presidents secretaries ambassadors principals deans chancellors minders victims cousins uncles aunts co-worker
    co-workers coworker coworkers landowner landowners shopkeeper shopkeepers stallholder vendor vendors hawker
    hawkers taxpayer taxpayers rider riders stockbroker stockbrokers newsreader playwrights filmmakers film-maker
    cinematographer illustrator sculptor sculptors painter painters gardener gardeners beekeeper forester shepherd
    herder herders mariner mariners docker dockers steward stewards attendants aviator airman airmen seaman seamen
    cadet cadets recruit recruits paratrooper paratroopers sniper admirals colonels`,
  bodies: `audit audits guidelines police campaign statement report company group board department agency committee commission crowd audience court
    newspaper magazine editorial letter email memo lawsuit complaint document documents poll survey study transcript
    website ad tweet message headline article book administration government ministry embassy council city state
    office team party organization organisation association institute university church network station firm bank
    airline manufacturer union authorities groups media outlet tabloid column petition indictment ruling filing
    readout organizations organisations regulator watchdog charity think-tank parliament senate ministers palace
    hospital charities trust foundation federation society league corporation retailer supermarket carrier operator
    broadcaster banner placard poster caption voicemail diary memoir biography manifesto judgment verdict affidavit
    transcripts filings headlines newspapers papers dossier leaflet brochure advert advertisement commercial
    subtitle inscription plaque emails letters memos notice advisory bulletin alert blog factsheet questionnaire
    census analysis investigation inquiry coalition alliance caucus delegation consulate syndicate brewery
    restaurant startup brokerage firms banks manufacturers factory review maker voice-over voiceover footnote
    outlets publication publications newsletter podcast op-ed nonprofit non-profit nonprofits`,
  titles: `mr mrs ms miss dr prof professor sen senator sens rep reps representative gov govs governor president vice prime
    minister secretary mayor judge justice chief gen general col colonel capt captain lt sgt sergeant officer sheriff sir
    lord lady dame rev reverend pope king queen prince princess congressman congresswoman speaker ambassador chairman
    chairwoman director coach attorney detective commissioner former ex then republican democrat democratic gop deputy
    spokesman spokeswoman spokesperson leader candidate nominee host anchor senate house majority minority first
    brother sister father mother saint st cardinal archbishop bishop emperor sheikh sheik imam rabbi pastor maj adm
    admiral cpl pvt hon state police lieutenant councilman councilwoman superintendent staff editor-in-chief co-chair vice-president
    vice-chair ceo cfo coo cto vp mp mep msp pm whip cr clr pc det insp supt cllr inspector constable commander corporal brigadier chancellor premier duchess baroness countess
    viscount monsignor ayatollah assemblyman assemblywoman councillor archdeacon canon marshal undersecretary comptroller provost
    magistrate alderman solicitor bailiff trooper ranger warden cio`,
  maleTitles: `mr sir lord king prince congressman chairman spokesman councilman father brother pope emperor cardinal viscount monsignor ayatollah assemblyman
    man boy husband son uncle nephew grandfather grandson grandpa granddad dad dads bloke lad boyfriend fiance fiancé groom
    widower stepfather businessman fisherman fireman cameraman policeman gunman actor waiter landlord headmaster monk priest
    alderman frontman imam rabbi baron duke earl`,
  femaleTitles: `mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman councilwoman sister mother duchess baroness countess assemblywoman
    woman girl wife daughter aunt niece grandmother granddaughter grandma granny gran mum mom girlfriend fiancee fiancée bride
    widow stepmother businesswoman actress waitress landlady headmistress mistress nun songstress policewoman`,
  hasEnglishEndings: true,
};
