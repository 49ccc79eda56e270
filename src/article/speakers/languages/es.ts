import type { Language } from './language';

/** Spanish. */
export const es: Language = {
  code: 'es',
  common: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya
    entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez
    puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después`,
  determiners: `el la los las un una unos unas su sus este esta estos estas ese esa esos esas mi mis nuestro nuestra varios
    varias algunos algunas dos tres cuatro cinco cada otro otra otros otras ningún ninguna ambos`,
  prepositions: `de en con por para sobre entre sin hasta desde hacia contra según ante bajo tras durante del al a mediante`,
  fillers: `ha han había también además luego después así ya hoy ayer se le les lo nos este lunes martes miércoles jueves viernes
    sábado domingo asimismo entonces`,
  openers: `el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella pero y o ni si cuando
    como donde mientras aunque porque pues para por con sin en de desde hasta hacia sobre entre según ante tras durante
    contra bajo al del a así además también tampoco luego después antes ahora hoy ayer mañana aquí allí allá ya aún
    todavía siempre nunca jamás más menos muy tan tanto todo todos toda todas algunos algunas varios varias muchos
    muchas otro otra otros otras cada ambos dos tres cuatro cinco no sí qué quién cómo cuándo dónde cuál que quien cual
    él ella ellos ellas yo nosotros lo le les se me nos mi mis nuestro nuestra esto eso sin embargo finalmente
    mientras asimismo igualmente incluso entonces quizá quizás tal solo sólo lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  other: 'yo nosotros usted ustedes',
  and: 'y e',
  relatives: 'que quien quienes cual',
  genitives: '',
  enclitics: '',
  cues: `dijo dijeron dice dicen decía dicho diciendo afirmó afirma afirmaron señaló señala señalaron explicó explica explicaron
    aseguró asegura aseguraron indicó indica indicaron agregó agrega añadió añade declaró declara declararon manifestó
    manifiesta expresó expresa sostuvo sostiene comentó comenta apuntó apunta precisó precisa destacó destaca subrayó
    subraya insistió insiste advirtió advierte reconoció reconoce recordó recuerda admitió admite anunció anuncia
    confirmó confirma denunció denuncia criticó critica consideró considera preguntó pregunta respondió responde contestó
    contesta escribió escribe concluyó concluye reiteró reitera enfatizó enfatiza aclaró aclara relató relata contó cuenta
    lamentó lamenta detalló detalla informó informa opinó opina matizó matiza argumentó argumenta alertó alerta aseveró
    prometió promete tuiteó replicó acotó puntualizó zanjó sentenció remarcó remarca exclamó resaltó resalta`,
  weakCues: `llamó llama calificó califica describió describe acusó acusa pidió pide exigió exige cree creía piensa quiere
    espera rechazó rechaza defendió defiende habló habla propuso propone negó niega fue contestado comunicado
    entrevista mensaje titular`,
  sources: 'según',
  people: `portavoz policía abogado abogada presidente presidenta ministro ministra alcalde alcaldesa director directora
    responsable fuente fuentes gobierno partido ministerio tribunal fiscal fiscalía juez jueza testigo testigos víctima
    investigador investigadora profesor profesora experto experta expertos sindicato asociación empresa compañía
    grupo informe estudio comunicado padre madre hombre mujer entrenador jugador médico autor periodista diario diputado
    diputada senador jefe líder canciller gobernador candidato candidata vecino vecinos oposición comisión`,
  titles: `sr sra doña dr dra presidente presidenta ministro ministra alcalde alcaldesa general coronel capitán senador
    diputado diputada gobernador gobernadora doctor doctora profesor profesora papa rey reina príncipe canciller`,
  maleTitles: 'sr dr rey príncipe presidente ministro',
  femaleTitles: 'sra doña dra reina presidenta ministra',
  dropsSubject: true,
};
