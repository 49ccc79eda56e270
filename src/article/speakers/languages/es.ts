import { EMPTY } from './empty';
import { withEndings } from './inflect';
import type { Language } from './language';

/** Spanish. */
export const es: Language = {
  ...EMPTY,
  code: 'es',
  common: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
    han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro
    después palabras`,
  determiners: `el la los las un una unos unas su sus este esta estos estas ese esa esos esas mi mis nuestro nuestra varios
    varias algunos algunas dos tres cuatro cinco cada otro otra otros otras ningún ninguna ambos`,
  prepositions: `de en con por para sobre entre sin hasta desde hacia contra según ante bajo tras durante del al a mediante`,
  fillers: `ha han había también además luego después así ya hoy ayer se le les lo nos este lunes martes miércoles jueves viernes
    sábado domingo asimismo entonces`,
  openers: `aquel aquella si mientras aunque pues además tampoco luego antes hoy ayer mañana aquí allí allá aún
    todavía siempre nunca jamás menos tan tanto toda todas muchos muchas sí quién cómo cuándo dónde cuál les esto eso
    embargo finalmente asimismo igualmente incluso entonces quizá quizás tal solo lunes martes miércoles jueves
    viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    consultado consultada consultados preguntado preguntada preguntados interrogado interrogada cuestionado
    cuestionada contactado contactada nacido nacida acusado acusada detrás dentro fuera delante encima debajo
    alrededor cerca lejos pronto temprano acaso ojalá obviamente naturalmente lógicamente evidentemente
    afortunadamente desgraciadamente lamentablemente precisamente actualmente recientemente posteriormente
    anteriormente previamente aquellos aquellas cualquier cualquiera nadie nada alguien algo alguna ninguno sino salvo
    excepto conforme debido gracias respecto acerca apenas casi cuantos cuántos cuánto cuántas cuáles adónde quiénes
    aun hubo habrá será están estaba tienen tenía lleva llevan llevaba falta faltan queda quedan sigue siguen llegó
    ambas demasiado demasiados poco pocos pocas bastante asímismo primero segundo cuanto dado dada ello aquello éste
    ésta éstos ésas ése ésa últimamente seguramente probablemente posiblemente efectivamente curiosamente
    paralelamente simultáneamente concretamente especialmente principalmente`,
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  other: 'yo nosotros usted ustedes',
  narrators: 'yo nosotros',
  and: 'y e',
  relatives: 'que quien quienes cual',
  humanRelatives: 'quien quienes',
  genitives: 'de del',
  attributes: 'cercano cercana cercanos cercanas',
  ministries: 'interior salud sanidad trabajo defensa educación hacienda economía estado república',
  cues: `dijo dijeron dice dicen decía dicho diciendo añadió añade manifiesta sostuvo sostiene insistió
    insiste advirtió advierte reconoció reconoce recordó recuerda admitió admite respondió responde escribió escribe
    concluyó concluye contó cuenta aseveró prometió promete tuiteó replicó acotó puntualizó zanjó sentenció exclamó
    espetó espeta apostilló apostilla recalcó recalca remachó remacha arguyó arguye adujo aduce predijo predice
    repitió repite respondieron dijimos confesó confiesa desveló desvela contaron exclama bromeó bromea
    gritó grita gritaron susurró susurra corrigió corrige interpeló inquirió inquiere interrogó
    protestó protesta avisó avisa previno previene pronosticó pronostica vaticinó vaticina auguró augura sugirió
    sugiere recomendó recomienda aconsejó aconseja aseguran afirman explican señalan indican sostienen insisten
    recuerdan reconocen advierten escribieron prosiguió prosigue continuó continúa finalizó finaliza abundó abunda
    rememoró rememora tuitea sentencia zanja replica puntualiza declaran denuncian disparó dispara lanzó lanza soltó
    suelta completó completa rubricó planteó plantea ilustró ilustra graficó grafica retrucó retruca narró narra evocó
    evoca especificó especifica sintetizó sintetiza resumió resume valoró valora alegó alega esgrimió esgrime adelantó
    adelanta ahondó ahonda exhortó exhorta instó insta clamó clama expuso expone refirió refiere comunicó comunica
    suspiró suspira sonríe murmuró murmura balbuceó rogó suplicó suplica imploró tronó bramó confía confió incidió
    incide aventuró dispararon completaron remataron remató agregan añaden comentan cuentan admiten lamentan detallan
    expresan resumen sintetizan relatan sonrió rió ríe emocionó sinceró sincera ufanó quejó queja explicaba contaba
    añadía recordaba señalaba afirmaba aseguraba respondía comentaba insistía advertía sostenía admitía reconocía
    lamentaba confesaba relataba explicitó dirá añadirá explicará contará recordará confesará señalará responderá
    reconocerá ${withEndings('afirm señal explic asegur indic agreg declar expres coment apunt precis destac subray anunci confirm denunci critic consider pregunt contest reiter enfatiz aclar relat lament detall inform opin matiz argument alert remarc resalt razon reflexion ironiz reproch recrimin certific constat garantiz proclam profetiz celebr agradec festej ratific justific desliz revel manifest', 'ó a aron')}`,
  weakCues: `describió describe pidió pide exigió exige cree creía piensa quiere espera defendió defiende propuso propone
    negó niega fue contestado comunicado entrevista mensaje titular elogió elogia agradeció
    agradece ${withEndings('llam calific acus rechaz habl', 'ó a aron')}`,
  views: 'para',
  written: 'lee leía leer lea consta',
  sources: 'según',
  wordings: 'palabras',
  people: `portavoz abogado abogada presidente presidenta ministro ministra alcalde alcaldesa director directora
    responsable fuente fuentes fiscal juez jueza testigo testigos víctima investigador investigadora profesor
    profesora experto experta expertos padre madre hombre mujer entrenador jugador médico autor periodista diputado
    diputada senador jefe líder canciller gobernador candidato candidata vecino vecinos portavoces abogados
    presidentes ministros alcaldes directores responsables fiscales jueces víctimas investigadores profesores madres
    hermano hermana hijo hija amigo amiga amigos tío tía primo prima abuelo abuela vecina esposo esposa marido novio
    novia pareja entrenadora seleccionador capitán delantero portero defensa jugadora jugadores futbolista piloto
    ingeniero ingeniera médica médicos enfermero enfermera cirujano psicólogo psicóloga autora escritor escritora
    periodistas redactor columnista presentador presentadora diputados senadora consejero consejera concejal concejala
    edil secretario secretaria embajador embajadora diplomático comisario comisaria delegado delegada jefa dirigente
    dirigentes lideresa gobernadora candidatos opositor opositora opositores manifestante manifestantes habitante
    habitantes residente residentes ciudadano ciudadanos estudiante estudiantes alumno alumna maestro maestra docente
    docentes activista activistas sindicalista trabajador trabajadora trabajadores obrero empleado empleada agricultor
    agricultora ganadero pescador comerciante comerciantes policía policías agente agentes militar militares
    soldado soldados general coronel oficial detective historiador historiadora economista economistas sociólogo
    politólogo filósofo analista analistas especialista especialistas científico científica científicos biólogo
    bióloga arquitecto arquitecta artista artistas cantante actor actriz cineasta músico pintor fotógrafo novelista
    poeta sacerdote cura obispo cardenal papa imán reina príncipe princesa fundador fundadora empresario
    empresaria empresarios propietario propietaria cliente clientes paciente pacientes pasajero pasajeros turista
    turistas superviviente sobreviviente familiar familiares colega compañero compañera adolescente jubilado holandés
    neerlandés británico francés italiano alemán español argentino mexicano mandatario mandataria exministro
    expresidente vicepresidente vicepresidenta congresista legislador legisladora parlamentario técnico técnica
    acusado acusada acusados imputado imputada procesado procesada condenado condenada detenido detenida letrado
    letrada dt goleador arquero guardameta central lateral mediocampista volante dirigenta ediles subdirector
    subdirectora coordinador coordinadora gerente decano decana rector rectora maestros ganadera panadero
    panadera camarero camarera hostelero transportista taxista jubilada anciano anciana joven jóvenes niño niña
    muchacho muchacha viuda viudo suegra suegro yerno nuera cuñado cuñada voluntario voluntaria
    voluntarios funcionario funcionaria bombero bomberos comandante teniente sargento inspector inspectora forense
    perito perita geólogo geóloga astrónomo astrónoma socióloga pintora fotógrafa arzobispo monja dueño dueña
    encargado encargada clienta pasajera parlamentaria eurodiputado eurodiputada exministra expresidenta exalcalde
    intendente comandanta militante militantes refugiado refugiada migrante ciclista tenista nadador nadadora campeón
    campeona regidor regidora`,
  bodies: `policía gobierno partido ministerio tribunal fiscalía sindicato asociación empresa compañía grupo informe
    estudio comunicado diario oposición comisión ayuntamiento consejería parlamento congreso senado consejo comité
    fundación instituto universidad hospital banco periódico revista agencia cadena televisión encuesta carta
    petición sentencia denuncia federación club asociaciones organización oenegé ong patronal`,
  titles: `sr sra doña dr dra presidente presidenta ministro ministra alcalde alcaldesa general coronel capitán
    senador diputado diputada gobernador gobernadora doctor doctora profesor profesora papa rey reina príncipe
    canciller infanta princesa obispo cardenal padre fray sor juez jueza fiscal comisario comisaria vicepresidente
    vicepresidenta expresidente exministro primer primera secretario secretaria consejero consejera concejal embajador
    embajadora entrenador seleccionador delegado delegada portavoz magistrado magistrada concejala entrenadora técnico
    comandante teniente sargento inspector`,
  maleTitles: 'sr rey príncipe presidente ministro',
  femaleTitles: 'sra doña dra reina presidenta ministra',
  dropsSubject: true,
};
