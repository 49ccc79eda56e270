import { EMPTY } from './empty';
import type { Language } from './language';

/** Further languages of Spain of which a few words are known. */
export const IBERIAN: readonly Language[] = [
  {
    ...EMPTY,
    code: 'ca',
    common: `de la i a el que en l' d' els les per amb un una del al és no ha va dels als pel pels més s' n' són com també aquest aquesta aquests aquestes però ser fins hi ho seu seva seus seves molt han ja o si perquè sobre tot entre des dos on es li fer era havia estat van està ara sempre qui`,
    determiners: `el la l' els les en na un una uns unes seu seva seus seves aquest aquesta aquests aquestes aquell
      aquella aquells aquelles meu meva nostre nostra diversos diverses alguns algunes dos dues tres quatre cinc cada
      altre altra altres cap ambdós ambdues molts moltes`,
    prepositions: `de d' del dels a al als en amb per pel pels sobre entre sense fins des contra durant davant darrere
      mitjançant malgrat cap segons vers envers`,
    fillers: `ha han havia havien va van vaig es s' se li ho hi em m' ens us també després així ja avui ahir encara
      llavors aleshores posteriorment dilluns dimarts dimecres dijous divendres dissabte diumenge més tard finalment
      doncs demà aquest recentment quan`,
    openers: `tanmateix mentre mentrestant així doncs llavors aleshores després abans avui ahir demà aquí allà allí encara mai tampoc ni què quin quins quines quant quants només potser sobretot finalment actualment recentment posteriorment anteriorment prèviament igualment evidentment precisament especialment principalment probablement segurament afortunadament lamentablement concretament curiosament efectivament naturalment òbviament normalment això allò ningú res algú alguna algun tothom cadascú pocs poques dins fora lluny enmig gràcies degut arran enguany anit dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer juny juliol agost setembre octubre novembre desembre preguntat preguntada preguntats consultat consultada contactat acusat acusada nascut nascuda nosaltres quasi gairebé almenys altrament tan tant massa prou sinó sí segur foto llegeix hauria caldria cal calia`,
    he: 'ell',
    she: 'ella',
    they: 'ells elles',
    other: 'jo vostè vostès',
    narrators: 'jo',
    and: 'i',
    relatives: 'que qui qual quals',
    humanRelatives: 'qui',
    genitives: "de d' del dels",
    attributes: 'proper propera propers properes',
    ministries: `salut interior economia justícia educació ensenyament cultura territori empresa treball igualtat
      hisenda defensa`,
    cues: `dit dir diu diuen deia deien digué dirà dient afirmat afirmar afirma afirmen afirmava explicat explicar
      explica expliquen assegurat assegurar assegura asseguren assegurava afegit afegir afegeix afegeixen afegia
      assenyalat assenyalar assenyala assenyalen destacat destacar destaca destaquen remarcat remarcar remarca remarquen
      subratllat subratllar subratlla subratllen recalca advertit advertir adverteix adverteixen advertia alertat
      alertar alerta avisat avisar avisa preguntat preguntar pregunta pregunten preguntava respost respondre respon
      responen responia contestat contestar contesta contesten replicat replicar replica repliquen escrit escriure
      escriu escriuen reconegut reconèixer reconeix reconeixen admès admetre admet admeten anunciat anunciar anuncia
      anuncien confirmat confirmar confirma confirmen recordat recordar recorda recorden recordava lamentat lamentar
      lamenta lamenten lamentava criticat criticar critica critiquen denunciat denunciar denuncia denuncien sostingut
      sostenir sosté sostenen insistit insistir insisteix insisteixen reiterat reiterar reitera reiteren apuntat apuntar
      apunta apunten indicat indicar indica indiquen detallat detallar detalla detallen precisat precisar precisa
      precisen concretat concreta puntualitzat puntualitzar puntualitza matisat matisa aclarit aclarir aclareix
      aclareixen especificat especificar especifica comentat comentar comenta comenten opinat opinar opina opinen
      considerat considerar considera consideren conclòs concloure conclou conclouen declarat declarar declara declaren
      manifestat manifestar manifesta manifesten expressat expressar expressa exclamat exclamar exclama cridat cridar
      crida criden promès promet prometre queixat queixar queixa queixen bromejat bromeja ironitzat ironitza sentenciat
      sentenciar sentencia etzibat etziba revelat revelar revela relatat relatar relata relaten confessat confessar
      confessa argumentat argumentar argumenta argumenten reflexionat reflexionar reflexiona exposat exposar exposa
      exposen informat informar informa informen comunicat justificat justificar justifica garantit garantir garanteix
      constatat constatar constata desmentit desmentir desmenteix prossegueix continua resumeix retreu retreuen rebla
      emfatitza piula`,
    weakCues: `creu creuen creia pensa pensen demanat demanar demana demanen demanava exigit exigir exigeix exigeixen
      reclamat reclamar reclama reclamen proposat proposar proposa negat negar nega neguen defensat defensar defensa
      defensen celebrat celebrar celebra celebren agraït agrair agraeix suggerit suggereix recomanat recomana espera
      esperen acusat acusar acusa acusen qualificat qualificar qualifica qualifiquen definit definir defineix descrit
      descriure descriu anomena titllat titlla parlat parlar parla parlava rebutjat rebutja valorat valorar valora
      valoren reacciona reaccionat entrevista missatge titular`,
    views: 'per',
    written: 'llegeix llegir llegia diu constava consta',
    sources: 'segons',
    wordings: 'paraules',
    people: `portaveu portaveus president presidenta presidents expresident expresidenta vicepresident vicepresidenta
      ministre ministra ministres conseller consellera consellers alcalde alcaldessa alcaldes exalcalde batlle batllessa
      batle regidor regidora regidors delegat delegada director directora directors responsable responsables cap caps
      gerent coordinador coordinadora secretari secretària rector rectora professor professora professors catedràtica
      mestre mestra mestres docent docents ensenyant investigador investigadora investigadors científic científica
      científics expert experta experts especialista especialistes analista economista historiador historiadora biòleg
      biòloga metge metgessa metges infermer infermera infermeres psicòleg psicòloga advocat advocada advocats fiscal
      jutge jutgessa jutges magistrat magistrada policia policies mosso mossos agent agents inspector comissari
      comissària sergent bomber bombera bombers militar general coronel diputat diputada diputats senador senadora
      eurodiputat líder dirigent dirigents candidat candidata candidats ambaixador síndica sindicalista sindicalistes
      treballador treballadors empleat empleada funcionari pagès pagesa pagesos ramader pescador pescadors comerciant
      comerciants restaurador empresari empresària empresaris propietari fundador fundadora veí veïna veïns habitant
      resident ciutadà ciutadana ciutadans mare pare pares fill filla germà germana avi àvia marit dona home dones amic
      amiga amics companya parella nen nena noi noia jove joves jubilat jubilada alumne alumna alumnes estudiant
      estudiants testimoni testimonis víctima víctimes familiar familiars acusat acusada acusats detingut detinguda
      activista activistes manifestant voluntari voluntària voluntaris entrenador entrenadora tècnic tècnica jugador
      jugadora jugadors davanter capità futbolista pilot ciclista tennista atleta campió actor actriu cantant músic
      artista artistes pintor pintora escriptor escriptora autor autora poeta novel·lista periodista periodistes
      cineasta arquitecte enginyer conductor taxista cuiner cuinera cardenal papa mossèn rei reina príncep fonts client
      pacient pacients usuari usuària turista comissionat`,
    bodies: `policia mossos guàrdia govern generalitat ajuntament consistori conselleria departament ministeri tribunal
      jutjat fiscalia audiència parlament congrés senat consell diputació cambra comissió comitè sindicat sindicats
      patronal associació associacions entitat entitats plataforma assemblea empresa companyia grup partit partits
      coalició oposició executiu informe estudi comunicat carta nota sentència interlocutòria enquesta denúncia petició
      manifest diari revista agència cadena emissora ràdio televisió federació club fundació institut universitat
      hospital banc església bisbat exèrcit organització organitzacions ong administració consorci defensa agrupació`,
    titles: `sr sra senyor senyora doctor doctora dr dra president presidenta expresident expresidenta vicepresident
      vicepresidenta ministre ministra conseller consellera exconseller alcalde alcaldessa exalcalde batllessa regidor
      regidora diputat diputada senador senadora delegat delegada director directora secretari secretària portaveu
      professor professora catedràtic catedràtica jutge jutgessa magistrat magistrada fiscal comissari comissària
      inspector inspectora intendent sergent capità coronel tècnic entrenador entrenadora papa rei reina príncep
      princesa bisbe arquebisbe cardenal mossèn abat sor síndic síndica ambaixador ambaixadora`,
    maleTitles: 'senyor ministre conseller alcalde príncep mossèn rei',
    femaleTitles: `senyora sra doctora dra presidenta expresidenta vicepresidenta ministra consellera alcaldessa
      batllessa regidora diputada senadora delegada directora secretària professora catedràtica jutgessa magistrada
      comissària inspectora entrenadora reina princesa sor síndica ambaixadora mare metgessa advocada`,
    dropsSubject: true,
  },
  {
    ...EMPTY,
    code: 'gl',
    common: `de a o e que do da en un unha para con non os no na se por máis as dos das como ao á aos ás pola polo polos
      dun dunha nun nunha coa co cos coas é foi son ten están está esta este xa tamén pero ou súa seu seus súas moi ata
      desde hai onde cando sobre entre todo tras despois aínda el lle ser cun`,
    determiners: `o a os as un unha uns unhas seu súa seus súas este esta estes estas ese esa eses esas aquel aquela
      aqueles aquelas meu miña noso nosa varios varias algúns algunhas dous dúas tres catro cinco cada outro outra
      outros outras ningún ningunha ambos ambas moitos moitas`,
    prepositions: `de do da dos das a ao á aos ás en no na nos nas nun nunha nuns nunhas con co coa cos coas cun cunha
      por polo pola polos polas para sobre entre sen ata desde dende contra baixo ante tras durante dun dunha deste
      desta neste nesta segundo mediante`,
    fillers: `xa tamén aínda despois así logo hoxe onte se lle lles foi ten había este luns martes mércores xoves venres
      sábado domingo entón posteriormente máis tarde asemade recentemente finalmente nos me malia`,
    openers: `porén mentres así logo antes hoxe onte mañá agora aquí alí alá acó sempre nunca xamais tampouco canto cantos porque pois só soamente quizais quizá talvez ademais asemade igualmente finalmente actualmente recentemente posteriormente anteriormente previamente precisamente especialmente principalmente probablemente seguramente afortunadamente desgraciadamente lamentablemente concretamente efectivamente naturalmente obviamente normalmente isto iso aquilo ninguén nada alguén algo algunha algún calquera todos todas poucos poucas dentro fóra lonxe diante detrás embaixo encima grazas debido seica velaí velaquí luns martes mércores xoves venres sábado domingo xaneiro febreiro maio xuño xullo setembro outubro novembro decembro preguntado preguntada consultado consultada acusado acusada nacido nacida menos entón abofé acaso oxalá mesmo incluso si foto houbo había fai nestes nestas destes destas nese dese desa`,
    he: 'el',
    she: 'ela',
    they: 'eles elas',
    other: 'eu nós vostede vostedes',
    narrators: 'eu nós',
    and: 'e',
    relatives: 'que quen cal cales',
    humanRelatives: 'quen',
    genitives: 'de do da dos das dun dunha',
    attributes: 'próximo próxima próximos próximas',
    ministries:
      'sanidade facenda educación cultura economía xustiza interior defensa emprego industria igualdade medio',
    cues: `dixo dixeron di din dicía dicían dito dicindo díxolle díxome dirá afirmou afirma afirmaron afirman afirmaba
      sinalou sinala sinalaron sinalan sinalaba explicou explica explicaron explican explicaba explicoulle asegurou
      asegura aseguraron aseguran aseguraba engadiu engade engadiron engaden engadía subliñou subliña subliñaron
      subliñan destacou destaca destacaron destacan salientou salienta salientaron salientan resaltou resalta lembrou
      lembra lembraron lembran lembraba recordou recorda recordaron recordan recordaba advertiu advirte advertiron
      advirten alertou alerta alertaron alertan avisou avisa avisaron avisan apuntou apunta apuntaron apuntan indicou
      indica indicaron indican detallou detalla detallaron precisou precisa precisaron matizou matiza concretou concreta
      puntualizou puntualiza aclarou aclara especificou especifica comentou comenta comentaron comentan comentaba opinou
      opina opinan considerou considera consideraron consideran cre cren concluíu conclúe declarou declara declararon
      declaran manifestou manifesta manifestaron manifestan expresou expresa expresaron exclamou exclama berrou berra
      prometeu promete queixouse queixa queixáronse queixábase preguntou pregunta preguntaron preguntouse preguntaba
      respondeu responde responderon respondía contestou contesta contestaron replicou replica escribiu escribe
      escribiron recoñeceu recoñece recoñeceron recoñecen admitiu admite admitiron anunciou anuncia anunciaron confirmou
      confirma confirmaron confirman informou informa informaron informan comunicou lamentou lamenta lamentaron lamentan
      lamentaba criticou critica criticaron critican denunciou denuncia denunciaron denuncian sostivo sostén sosteñen
      insistiu insiste insistiron insisten reiterou reitera reiteraron incidiu incide incidiron revelou revela relatou
      relata relataron contou conta contaron contan contaba narrou narra confesou confesa argumentou argumenta razoou
      reflexionou reflexiona sentenciou espetou ironizou chancea asevera aseverou expuxo expón expuxeron referiu
      constatou constata garantiu garante xustificou recalcou recalca remarcou remarca apostilou prosegue proseguiu
      repetiu reprochou recriminou desmentiu desminte suspirou sorrí trasladou chanceou`,
    weakCues: `pensa pensan pediu pide pediron piden pedía esixiu esixe esixiron esixen reclamou reclama reclamaron
      reclaman propuxo propón negou nega negaron defendeu defende defenderon defenden celebrou celebra agradeceu
      agradece suxeriu suxire recomendou recomenda agarda espera acusou acusa acusaron cualificou cualifica tildou tilda
      definiu define describiu describe chamou chama falou fala rexeitou rexeita valorou valora valoraron censurou
      censura instou continuou rematou entrevista mensaxe titular`,
    views: 'para',
    written: 'lese ler lerse lía léase recolle recollía consta',
    sources: 'segundo conforme',
    wordings: 'palabras',
    people: `portavoz portavoces presidente presidenta presidentes expresidente vicepresidente vicepresidenta ministro
      ministra ministros exministro conselleiro conselleira conselleiros alcalde alcaldesa alcaldes exalcalde rexedor
      concelleiro concelleira concelleiros edil edís tenente delegado delegada director directora directores responsable
      responsables xefe xefa xerente coordinador coordinadora secretario secretaria decana reitor reitora profesor
      profesora profesores catedrático catedrática mestre mestra mestres docente docentes investigador investigadora
      investigadores científico científica científicos experto experta expertos especialista especialistas analista
      economista historiador historiadora sociólogo biólogo bióloga médico médica médicos enfermeiro enfermeira
      enfermeiras psicólogo psicóloga avogado avogada avogados letrado fiscal xuíz xuíza xuíces maxistrado maxistrada
      policía policías axente axentes inspector inspectora comisario comisaria sarxento bombeiro bombeiros xeneral
      coronel deputado deputada deputados senador senadora eurodeputado eurodeputada líder dirixente dirixentes
      candidato candidata candidatos político opositor embaixador valedor sindicalista sindicalistas traballador
      traballadora traballadores empregado funcionario funcionaria labrego labregos gandeiro gandeiros agricultor
      mariñeiro mariñeiros mariscadora mariscadoras comerciante comerciantes hostaleiros empresario empresaria
      empresarios propietario propietaria fundador dono dona veciño veciña veciños veciñas habitante cidadán cidadáns
      nai pai pais fillo filla irmán irmá marido home muller mulleres amigo amiga amigos compañeiro compañeira parella
      neno nena rapaz rapaza mozo moza mozos xubilado alumno alumna alumnos estudante estudantes testemuña testemuñas
      vítima vítimas familiar familiares acusado acusada acusados detido activista activistas manifestante voluntario
      voluntarios adestrador adestradora técnico técnica xogador xogadora xogadores porteiro dianteiro capitán
      futbolista piloto ciclista atleta campión actor actriz cantante músico artista artistas pintor escritor escritora
      autor autora poeta xornalista xornalistas cineasta arquitecto enxeñeiro condutor taxista cociñeiro bispo arcebispo
      cardeal papa cura rei raíña fonte fontes cliente paciente pacientes usuario usuaria turista mandatario voceiro
      voceira`,
    bodies: `policía garda goberno xunta concello deputación consellería departamento ministerio tribunal xulgado
      fiscalía audiencia parlamento congreso senado consello cámara comisión comité sindicato sindicatos central
      patronal asociación asociacións entidade entidades plataforma asemblea empresa compañía grupo partido partidos
      coalición oposición executivo informe estudo comunicado carta nota sentenza auto enquisa denuncia petición
      manifesto xornal diario revista axencia cadea emisora radio televisión federación club clube fundación instituto
      universidade hospital banco igrexa exército organización organizacións ong administración confraría cooperativa
      defensa`,
    titles: `sr sra señor señora don dona dr dra doutor doutora presidente presidenta expresidente expresidenta
      vicepresidente vicepresidenta ministro ministra conselleiro conselleira alcalde alcaldesa exalcalde rexedor
      rexedora concelleiro concelleira deputado deputada senador senadora delegado delegada director directora
      secretario secretaria portavoz profesor profesora catedrático catedrática xuíz xuíza maxistrado maxistrada fiscal
      comisario comisaria inspector inspectora sarxento capitán coronel xeneral técnico adestrador adestradora papa rei
      raíña príncipe princesa bispo arcebispo cardeal padre reitor reitora embaixador embaixadora voceiro voceira`,
    maleTitles: 'señor ministro conselleiro concelleiro rei príncipe padre',
    femaleTitles: `señora sra doutora dra presidenta expresidenta vicepresidenta ministra conselleira alcaldesa rexedora
      concelleira deputada senadora delegada directora profesora catedrática xuíza maxistrada inspectora adestradora
      raíña princesa reitora embaixadora nai avogada`,
    dropsSubject: true,
  },
];
