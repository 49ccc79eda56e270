import { EMPTY } from './empty';
import { withEndings } from './inflect';
import type { Language } from './language';

/** German. */
export const de: Language = {
  ...EMPTY,
  code: 'de',
  common: `der die das und ist nicht mit sich auf dem den ein eine zu im von für des auch als es an werden aus hat dass sie
    nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man
    sein wurde wenn können schon ihre seine seiner ihrer diese dieser dieses jetzt gegen vom sei habe kann soll
    müsse müssen werde worten angaben bezug stellung abschied rücksicht`,
  determiners: `der die das den dem des ein eine einen einem einer eines sein seine seiner seinem seinen ihr ihre ihrer ihrem
    ihren unser unsere mein meine kein keine dieser diese dieses jeder jede jedes alle viele einige mehrere manche zwei
    drei vier fünf sechs andere weitere beide`,
  prepositions: `von in mit auf für bei aus über an um durch gegen zum zur vom im am beim unter ohne bis zwischen vor hinter
    neben seit während wegen trotz gegenüber ab statt
    dem einem diesem unserem seinem ihrem`,
  fillers: `hat habe haben hatte ist war wird werde wurde dann später auch am im noch zudem weiter dazu nun jetzt bereits
    wiederum unterdessen sich es dabei darauf daraufhin gestern heute montag dienstag mittwoch donnerstag freitag samstag
    sonntag`,
  openers: `davon weder vielmehr hingegen darin daran hierzu worauf doch dann da damit dabei dazu dafür dagegen darum
    deshalb denn hier dort heute gestern morgen nun was wo warum weil zwar zudem außerdem allerdings dennoch trotzdem
    jedoch insgesamt zunächst zuvor zuletzt danach später erst bereits bisher bislang künftig seitdem inzwischen
    mittlerweile unterdessen derweil immer nie oft manchmal vielleicht natürlich ja nein laut sondern ob obwohl sobald
    solange falls ebenso ebenfalls gleichzeitig schließlich endlich plötzlich jenes welche welcher anders besonders
    gerade genau vorab generell grundsätzlich etwa rund fast knapp montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
    april mai juni juli august september oktober november dezember ende anfang mitte denen nachdem bevor nichts etwas
    niemand jemand ganz sehr demnach anfrage nachfrage angaben ansicht sicht auskunft daher somit also wobei woher
    wohin weshalb selbst sogar infolge angesichts auffällig draußen drinnen oben unten vorne hinten drüben überall
    nirgends irgendwann irgendwo irgendwie meist meistens häufig selten einst früher neulich kürzlich vorher nachher
    hinterher anschließend abschließend letztlich letztendlich immerhin jedenfalls ohnehin sowieso eigentlich
    offenbar offensichtlich anscheinend scheinbar vermutlich wahrscheinlich möglicherweise hoffentlich
    leider glücklicherweise allenfalls bestenfalls wenig vieles wenige mancher manches etliche sämtliche beides alles
    keiner wen wem wessen womit wofür wogegen wodurch wonach worum worüber wovon wozu darüber darunter dahinter davor
    daneben dazwischen darauf daraus hierbei hierfür hiermit diesmal dieselbe derselbe solche solcher solches obgleich
    wenngleich sofern soweit indem anstatt außer mitten inmitten anhand aufgrund mithilfe mangels binnen innerhalb
    außerhalb unterhalb oberhalb diesseits jenseits gemäß entsprechend entgegen hinsichtlich bezüglich seitens rechts
    links tja bitte danke hallo gefragt angesprochen konfrontiert geboren angeklagt sonst lediglich vorerst vorläufig
    vorsorglich nebenan rundherum ringsum erstmals letztmals mehrfach wiederholt nochmals abermals erneut`,
  he: 'er ihm ihn',
  she: 'sie',
  they: 'ihnen',
  other: 'ich wir es man uns mir mich',
  narrators: 'ich wir uns mir mich',
  and: 'und',
  relatives: 'wer dessen deren',
  genitives: 'der des eines einer von vom',
  impersonals: 'es',
  reporting: `sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme lasse stehe brauche bleibe wisse mache liege
    halte führe bringe nehme finde sehe`,
  cues: `sagen gesagt teilte schreibt schrieb schrieben geschrieben findet fand heißt hieß äußerte kündigte räumte
    unterstreicht unterstrich spricht sprach verspricht versprach gab gibt rief ruft verriet verrät gestand gesteht
    rät riet sieht kündigt teilt räumt äußert wandte wendet fuhr fährt schloss schließt empfahl empfiehlt bekannte
    bekennt schwor schwört droht drohte bat bittet empört empörte denkt dachte gedacht weiß meldete meldet mutmaßt
    mutmaßte beschwert beschwerte beschwerten schwelgt schwelgte schwelgten gratuliert gratulierte gratulierten prahlt
    prahlte prahlten kalkuliert kalkulierte kalkulierten räsoniert räsonierte räsonierten lamentiert lamentierte
    lamentierten bilanziert bilanzierte bilanzierten attestiert attestierte attestierten diagnostiziert
    diagnostizierte diagnostizierten grinst grinste grinsten schmunzelt schmunzelte schmunzelten
    strahlt strahlte strahlten schluchzt schluchzte schluchzten kichert kicherte kicherten knurrt knurrte knurrten
    brummt brummte brummten keift keifte keiften wimmert wimmerte wimmerten winselt winselte winselten donnert
    donnerte donnerten frohlockt frohlockte frohlockten triumphiert triumphierte
    triumphierten verlautt verlautte verlautten informiert informierte informierten grübelt grübelte grübelten hakt
    hakte hakten verlautete vorhält entfuhr entfährt wirbt warb weist wies bezweifelt bezweifelte bezweifelten verneint verneinte bejaht bejahte entschuldigt
    entschuldigte beschwichtigt beschwichtigte relativiert relativierte korrigiert korrigierte schwärmen versichern
    berichten erzählen erklären meinen betonen fordern warnen kritisieren schreiben wissen finden fragen antworten
    ergänzen behaupten klagen befürchtet befürchtete befürchten ${withEndings('sag erklär beton mein berichte frag ergänz füg bestätig kritisier warn forder erzähl antworte entgegne behaupte versicher kommentier verkünde zitier schilder erläuter bekräftig glaub resümier scherz lob klag beklag urteil erwider stell twitter poste führ erinner mahn begründe bemerk bemängel prophezei witzel stöhn seufz murmel brüll schimpf höhn spotte jubel schwärm frotzel unk raun hauch flüster polter zürn wetter ätz läster stichel mecker sinnier konstatier präzisier analysier prognostizier plädier appellier argumentier formulier signalisier konter bedauer beteuer vermute schätz schlussfolger folger', 't te ten')}`,
  weakCues: `nannte nennt spreche wirft warf hält hielt wollte will beschreibt beschrieb verweist verwies interview
    statement mitteilung freut freute ärgert ärgerte wundert wunderte hob hebt pflichtet pflichtete stimmt stimmte
    legt legte setzt setzte denke ${withEndings('bezeichne lehn mach verteidig zeig laute rechne erwarte hoff verlang dank reagier', 't te ten')}`,
  views: 'für',
  written: 'steht stand heißt hieß lesen geschrieben',
  sources: 'laut so zufolge',
  people: `sprecher sprecherin experte experten expertin minister ministerin präsident präsidentin kanzler kanzlerin
    bürgermeister bürgermeisterin chef chefin leiter leiterin trainer trainerin professor professorin anwalt anwältin
    vorsitzende vorsitzender direktor direktorin geschäftsführer geschäftsführerin autor autorin forscher forscherin
    zeuge zeugen augenzeuge opfer vater mutter frau mann kritiker insider beamte beamter lehrer lehrerin schüler
    schülerin student studentin arzt ärztin landrat landrätin rektor rektorin pfarrer bischof richter richterin
    staatsanwalt staatsanwältin kommissar kommissarin polizist polizistin soldat soldatin abgeordnete abgeordneter
    politiker politikerin senator senatorin botschafter botschafterin diplomat diplomatin ökonom ökonomin analyst
    analystin wissenschaftler wissenschaftlerin historiker historikerin psychologe psychologin mediziner medizinerin
    händler händlerin bauer landwirt landwirtin unternehmer unternehmerin gründer gründerin manager managerin besitzer
    besitzerin betreiber betreiberin bewohner bewohnerin anwohner anwohnerin nachbar nachbarin freund freundin bruder
    schwester sohn tochter kollege kollegin spieler spielerin künstler künstlerin sänger sängerin schauspieler
    schauspielerin regisseur regisseurin moderator moderatorin journalist journalistin reporter reporterin redakteur
    redakteurin fahrer fahrerin ehepaar paar eltern leute vertreter vertreterin mitarbeiter mitarbeiterin helfer
    helferin retter aktivist aktivistin teilnehmer teilnehmerin leserin leser kundin kunde patient patientin
    überlebende papst könig königin imam rabbiner bischöfin kandidat kandidatin premier gouverneur gouverneurin
    general oberst kommandeur kommandant offizier ermittler ermittlerin fahnder verteidiger verteidigerin notar
    gutachter gutachterin sachverständige sachverständiger psychiater psychiaterin therapeut therapeutin pfleger
    pflegerin chirurg chirurgin virologe virologin epidemiologe epidemiologin biologe biologin physiker physikerin
    chemiker chemikerin geologe meteorologe meteorologin soziologe soziologin politologe politologin philosoph
    philosophin theologe theologin priester kardinal bäuerin förster jäger fischer winzer winzerin koch köchin wirt
    wirtin kellner kellnerin bäcker metzger handwerker elektriker architekt architektin ingenieur ingenieurin
    techniker technikerin entwickler entwicklerin informatiker designer designerin fotograf fotografin maler malerin
    musiker musikerin komponist komponistin dirigent dirigentin schriftsteller schriftstellerin dichter kabarettist
    komiker tänzer tänzerin intendant intendantin kurator kuratorin verleger verlegerin herausgeber herausgeberin
    korrespondent korrespondentin kolumnist kolumnistin blogger bloggerin influencer influencerin youtuber rapper
    rapperin urlauber urlauberin tourist touristin touristen passagier passagiere fahrgast pendler pendlerin besucher
    besucherin zuschauer zuschauerin fan anhänger unterstützer gegner gegnerin demonstrant demonstrantin demonstranten
    beschäftigte arbeiter arbeiterin gewerkschafter gewerkschafterin funktionär lobbyist berater beraterin assistent
    assistentin sekretär sekretärin referent referentin dezernent dezernentin stadtrat stadträtin gemeinderat
    landesrat landesrätin bundesrat bundesrätin oma opa großmutter großvater onkel tante cousin cousine enkel enkelin
    witwe witwer partner partnerin verlobte junge mädchen jugendliche jugendlicher rentner rentnerin azubi praktikant
    praktikantin dozent dozentin mathematiker mathematikerin archäologe archäologin jurist juristin kriminologe
    kriminologin flüchtling migrant migrantin häftling angeklagte angeklagter verdächtige täter täterin betroffene
    betroffener angehörige nachbarn freunde kollegen kapitän stürmer torwart weltmeister weltmeisterin sieger siegerin
    gewinner gewinnerin läufer läuferin profi pilot pilotin astronaut astronautin führer anführer rettungssanitäter
    sanitäter feuerwehrmann kanzlerkandidat spitzenkandidat meisterin verwalter verwalterin
    sennin älpler älplerin imker imkerin gärtnerin schäferin kapitänin mittelfeldspieler
    angreifer angreiferin coach coachin sportchef teamchef siegtorschütze torschütze schützin verlierer
    verliererin gastgeber gastgeberin investor investorin inhaber inhaberin pächter pächterin mieter mieterin
    vermieter vermieterin eigentümer eigentümerin zeugin kläger klägerin verurteilte verurteilter geschädigte
    geschädigter beschuldigte beschuldigter mitgründer mitgründerin erfinder erfinderin tüftler fraktionsvorsitzende
    gemeindepräsident gemeindepräsidentin schulleiter landamman obmann obfrau vorstand vorständin aufsichtsrat
    meisterschütze seniorin waise urenkel jubilar jubilarin ehrenamtler ehrenamtlerin ehrenamtliche freiwillige
    freiwilliger bergführer bergführerin hüttenwirt hüttenwirtin forstwissenschaftler nonne äbtissin
    rabbinerin cellist pianist pianistin bildhauer bildhauerin lokführer lokführerin busfahrer
    zugbegleiter hebamme apotheker apothekerin tierarzt tierärztin hausarzt hausärztin verkehrsminister wahlkämpfer
    quereinsteiger jungunternehmer`,
  bodies: `polizei feuerwehr behörde behörden staatsanwaltschaft ministerium regierung partei gericht unternehmen konzern
    verein bericht studie mitteilung erklärung verband gewerkschaft stadt zeitung zeitungen sender kirche
    universität hochschule klinik krankenhaus landkreis gemeinde fraktion koalition opposition kommission bank firma
    hersteller veranstalter klub mannschaft stiftung institut organisation initiative agentur nachrichtenagentur
    magazin urteil schreiben plakat schild überschrift schlagzeile umfrage gutachten anklage`,
  titles: `herr frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin trainer chef chefin sprecher
    sprecherin generalsekretär bundespräsident bundestagspräsidentin vizekanzler außenminister außenministerin
    innenminister innenministerin finanzminister verteidigungsminister ministerpräsident ministerpräsidentin
    us-präsident kremlchef parteichef parteichefin fraktionschef fraktionschefin vorsitzende vorsitzender politiker
    politikerin experte expertin autor autorin regisseur schauspieler schauspielerin geschäftsführer geschäftsführerin
    direktor direktorin leiter leiterin anwalt anwältin sir lord papst könig königin prinz prinzessin pater pfarrer
    bischof kardinal general oberst kapitän staatssekretär staatssekretärin gouverneur premierminister
    premierministerin premier bundestrainer cheftrainer sportdirektor manager ex-kanzler ex-präsident senator
    senatorin stadtrat stadträtin bundesrat bundesrätin landeshauptmann landeshauptfrau staatsanwalt staatsanwältin
    richter richterin historiker historikerin ökonom ökonomin psychologe psychologin virologe forscher forscherin
    kommissar kommissarin moderator moderatorin brandmeister verwalter landrat landrätin dezernent dezernentin
    amtsleiter schulleiter schulleiterin rektor rektorin obmann obfrau ammann gemeindepräsident gemeindepräsidentin
    regierungsrat regierungsrätin nationalrat nationalrätin ständerat ständerätin stadtpräsident stadtpräsidentin
    landesrat landesrätin bezirkshauptmann inspektor inspektorin feldwebel wehrführer wehrführerin
    kommandant kommandantin oberarzt oberärztin chefarzt chefärztin notar förster försterin kapitänin stürmer torwart
    verteidiger verteidigerin abgeordnete abgeordneter wirtin landwirt landwirtin biologe biologin meteorologe
    meteorologin soziologe soziologin politologe politologin wissenschaftler wissenschaftlerin unternehmer
    unternehmerin gründer gründerin nachbar nachbarin
    anwohner anwohnerin siegerin inhaber inhaberin betreiber betreiberin schülerin student studentin intendant
    intendantin sozialarbeiter sozialarbeiterin gemeinderat gemeinderätin kantonsrat kantonsrätin bezirksrat
    bezirksrätin vereinschef vereinschefin abwehrchef torschütze torjäger mitgründer mitgründerin hersteller
    herstellerin hüttenwirt kreisrat gastwirt rentner rentnerin kollegin mitarbeiter mitarbeiterin teilnehmer
    teilnehmerin besucher besucherin zuschauer zuschauerin augenzeuge augenzeugin zeugin klägerin verkäuferin
    händler händlerin veranstalter veranstalterin organisator organisatorin initiator initiatorin kurator
    kuratorin regisseurin dirigent dirigentin sänger sängerin musikerin künstler künstlerin schriftsteller
    schriftstellerin lehrerin professorin wissenschafter wissenschafterin mediziner medizinerin ärztin
    klimaforscher klimaforscherin aktivist aktivistin demonstrant demonstrantin gewerkschafter gewerkschafterin
    betriebsrat betriebsrätin personalchef finanzchef finanzchefin konzernchef konzernchefin vorstandschef
    polizeichef feuerwehrchef stadtammann gemeindeammann schulpräsidentin co-präsidentin co-präsident
    fraktionsvorsitzende landtagsabgeordnete bundestagsabgeordnete sozialdezernent torhüter torhüterin
    mittelfeldspieler spielmacher`,
  maleTitles: 'herr präsident kanzler bundeskanzler bundespräsident vizekanzler sprecher',
  femaleTitles: 'frau präsidentin kanzlerin ministerin sprecherin bundestagspräsidentin trainerin',
  capitalNouns: true,
  verbSecond: true,
};
