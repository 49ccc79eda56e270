import { EMPTY } from './empty';
import { frenchForms } from './inflect';
import type { Language } from './language';

/** French. */
export const fr: Language = {
  ...EMPTY,
  code: 'fr',
  common: `de la le et les des en un une du est dans que pour qui au sur par pas plus avec ce se son sa ses ne il elle on
    nous vous ils elles été mais ou aux cette comme leur leurs tout tous être fait sont même deux aussi bien sans
    entre après avant dont où l' d' qu' n' s' c' j' m' t' y mots termes propos dires`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs certains
    quelques deux trois quatre cinq chaque autre autres aucun aucune`,
  prepositions: `de du des d' à au aux en dans sur pour par avec sans chez vers sous entre contre depuis pendant après avant
    devant derrière lors`,
  fillers: `a ont avait est était s' se n' ne été également aussi encore ensuite ainsi alors déjà lui y même jeudi vendredi
    samedi dimanche lundi mardi mercredi hier`,
  openers: `c'est cela ça donc or ni car si quand lorsque selon malgré grâce outre alors ainsi enfin puis ensuite
    pourtant cependant toutefois néanmoins notamment surtout déjà encore toujours jamais aujourd'hui hier demain ici
    là toute toutes certaines beaucoup moins très trop mal oui non quoi comment pourquoi combien quel quelle six face
    parmi près loin reste voici voilà rien personne quelqu'un lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre résultat bref désormais
    d'abord parce puisque quoique dedans dehors ensemble partout ailleurs soudain bientôt longtemps parfois souvent
    quelquefois heureusement malheureusement évidemment certes peut-être sinon autrement auparavant tandis afin hormis
    sauf excepté interrogé interrogée interrogés interrogées contacté contactée contactés sollicité sollicitée
    sollicités questionné questionnée invité invitée né née âgé âgée arrivé arrivée installé installée
    assis assise créé créée fondé fondée construit construite menés menée mené condamné condamnée accusé accusée jugé
    jugée placé placée agressé blessé blessée soutenu réputé passionné passionnée originaire âgés âgées fini seul
    seule seuls autant tant telle tels mêmes ceux celui celle celles certain chacun chacune voire merci bonjour allons
    plutôt presque quasiment environ davantage tantôt jadis naguère autrefois finalement actuellement récemment
    prochainement effectivement justement précisément probablement certainement sûrement vraiment simplement seulement
    uniquement également particulièrement apparemment officiellement concrètement globalement généralement
    habituellement évidente impossible difficile inutile dès hors jusque jusqu'à jusqu'ici lorsqu'il lorsqu'elle
    puisqu'il qu'il qu'elle s'il quiconque quelque fallait faut retour analyse récit
    reportage portrait entretien décryptage explications exercice`,
  he: 'il lui celui-ci',
  she: 'elle celle-ci',
  they: 'ils elles eux',
  other: "je nous on vous ce j'",
  narrators: "je nous j'",
  and: 'et',
  relatives: 'qui dont',
  genitives: "de du des d'",
  attributes: 'proche proches',
  ministries: 'santé travail budget armées justice culture sports intérieur économie finances',
  meansNobody:
    /^il (?:(?:ne |n['’])?y |(?:ne )?(?:faut|faudra|fallait|s['’]agi(?:t|ssait|ra)|convient|est|reste|semble|suffit|paraît)\b)/i,
  enclitics: '-t-il -il -t-elle -elle -t-on -ils -elles',
  cues: `dit disent disait dire déclarent affirment expliquent estimant estiment répond répondu répondait rappelle
    rappelé rappelait poursuit poursuivi poursuivait conclut conclu reconnaît reconnu martèle écrit écrivait
    prévient prévenu avertit averti admet admis réagit réagi prévoit promet promis renchérit relève relevé
    soutient soutenu tempère exhorte dirent redit prédit prédisait interdit surenchérit concède concédé concédait
    rappellent écrivent répondent promettent reconnaissent soutiennent préviennent poursuivent concluent lâche lâché
    lâchait répète répété répétait considèrent opine crie crié criait exclame exclamé indigne indigné souffle soufflé
    sourit souri ironise ironisé ironisait rétorque rétorqué rétorquait objecte objecté nuance nuancé nuançait
    complète complété développe développé énumère énuméré suggère suggéré suggérait révèle révélé révélait avoue avoué
    avouait jure juré clame clamé clamait scande scandé scandent proclame proclamé fulmine fulminé tonne prône prôné
    défend défendu défendait dénoncent assurent indiquent précisent racontent ajoutent notent annoncent savoure
    savouré savourait enrage enragé enrageait félicite félicité félicitait agace agacé agaçait emporte emporté
    emportait amuse amusé amusait insurge insurgé insurgeait inquiété inquiétait rigole rigolé rigolait
    relativise relativisé relativisait minimise minimisé minimisait alerte alerté alertait exige exigé exigeait ordonne
    ordonné ordonnait observe observé observait remarque remarqué remarquait assène asséné assénait persiste persisté
    persistait embraye embrayé embrayait continue continué continuait termine terminé terminait explicite explicité
    explicitait vante vanté vantait remercie remercié remerciait fustige fustigé fustigeait tacle taclé taclait pointe
    pointé pointait récuse récusé récusait réfute réfuté réfutait conteste contesté contestait rejeté rejetait
    balaye balayé balayait chuchote chuchoté chuchotait sanglote sangloté sanglotait hésite hésité hésitait approuve
    approuvé approuvait rassure rassuré rassurait tempéré tempérait décrypte décrypté décryptait explose
    explosé explosait fanfaronne fanfaronné fanfaronnait grince grincé grincait réjouit réjoui réjouissait souvient
    souvenu reprend repris reprenait dément démenti rit inquiète rejette grommelle grommelé balbutie bredouille
    bougonne marmonne acquiesce achève achevé achevait garantit garanti confesse confessé reconnaissait concluait
    promettait rappelaient soulignent confient estimaient expliquaient confirment regrettent dénonçaient
    annonçaient lançaient lancent insistent plaident témoignent constatent notaient appuie appuyé appuyait abonde
    abondé prie supplie supplié dira déclarera expliquera ajoutera racontera confiera lancera répondra précisera
    conclura rappellera soulignera reconnaîtra avouera glissera témoignera ${frenchForms('déclar affirm expliqu ajout estim assur soulign indiqu précis racont lanc demand confi insist not annonc comment regrett déplor dénonc témoign interrog répliqu confirm tweet constat détaill plaid soupir gliss résum analys justifi critiqu rapport tranch signal murmur hurl étonn plaisant enchaîn argument préconis recommand certifi jug souhait invit moqu pest ras sermonn martel avanc prophétis pronostiqu diagnostiqu relat énonc formul postul', 'e é ait')}`,
  weakCues: `appelle appelé considère considéré pense pensait veut craint espère décrit décrivait communiqué message tribune
    titre interview ${frenchForms('qualifi évoqu parl accus réclam salu', 'e é ait')}`,
  views: 'pour',
  written: 'lire lit-on lit',
  sources: 'selon',
  wordings: 'mots termes',
  people: `porte-parole avocat avocate avocats président présidente ministre maire directeur directrice responsable
    source sources procureur juge témoin témoins victime chercheur chercheuse professeur expert experte experts père
    mère homme femme entraîneur joueur médecin auteur journaliste député députée sénateur chef patron patronne
    habitant habitants élu élue étudiant étudiante militant militante policier porte-paroles présidents ministres
    maires avocates directeurs responsables procureure juges victimes chercheurs chercheuses professeurs professeure
    parents frère soeur sœur fils fille ami amie amis oncle tante cousin cousine grand-mère grand-père voisin voisine
    voisins entraîneuse sélectionneur capitaine attaquant gardien défenseur joueuse joueurs médecins infirmier
    infirmière chirurgien psychologue psychiatre auteure autrice écrivain écrivaine journalistes rédacteur rédactrice
    éditorialiste chroniqueur chroniqueuse animateur animatrice présentateur présentatrice députés sénatrice sénateurs
    conseiller conseillère secrétaire ambassadeur ambassadrice diplomate diplomates premier-ministre chancelier
    chancelière gouverneur gouverneure commissaire préfet préfète cheffe dirigeant dirigeante dirigeants leader
    candidat candidate candidats opposant opposante opposants manifestant manifestante manifestants habitante riverain
    riverains élus élues étudiants lycéen lycéenne lycéens enseignant enseignante enseignants instituteur institutrice
    militants syndicaliste syndicalistes salarié salariée salariés ouvrier ouvrière employé employée employés
    agriculteur agricultrice agriculteurs éleveur pêcheur commerçant commerçante commerçants restaurateur
    restauratrice boulanger policière policiers gendarme gendarmes pompier pompiers soldat soldats général colonel
    officier enquêteur enquêteurs magistrat magistrate magistrats historien historienne économiste économistes
    sociologue politologue philosophe analyste analystes spécialiste spécialistes scientifique scientifiques
    biologiste climatologue ingénieur ingénieure architecte artiste artistes chanteur chanteuse acteur actrice
    comédien comédienne réalisateur réalisatrice cinéaste musicien musicienne peintre photographe romancier romancière
    poète prêtre évêque cardinal pape imam rabbin roi reine prince princesse fondateur fondatrice entrepreneur
    entrepreneuse propriétaire locataire client cliente clients patient patiente patients usager usagers passager
    passagers touriste touristes survivant survivante rescapé rescapée proche proches collègue collègues adolescent
    adolescente retraité retraitée accusé accusée accusés prévenu prévenue suspect suspecte plaignant plaignante
    délégué déléguée ouvreur ailier pilier talonneur demi troisième-ligne buteur milieu latéral coach technicien
    technicienne manager meneur meneuse bâtonnier bâtonnière adjoint adjointe adjoints édile échevin échevine
    bourgmestre doyen doyenne recteur rectrice proviseur proviseure principal coordinateur coordinatrice gérant
    gérante associé associée cofondateur cofondatrice pdg dg vigneron vigneronne maraîcher maraîchère bergère
    céréalier apiculteur apicultrice ostréiculteur matelot artisan artisane menuisier coiffeur coiffeuse
    cuisinier cuisinière serveur serveuse facteur factrice conducteur conductrice chauffeur routier taxi aide-soignant
    aide-soignante sage-femme kiné vétérinaire pharmacien pharmacienne généraliste veuve veuf orphelin petit-fils
    petite-fille gendre belle-mère beau-père bénévole bénévoles volontaire volontaires jeune jeunes garçon gamin
    gamine dame monsieur madame géologue physicien physicienne astronome chimiste virologue épidémiologiste
    violoncelliste pianiste violoniste danseur danseuse sculpteur sculptrice conservateur conservatrice curé
    religieuse milliardaire quadragénaire quinquagénaire sexagénaire trentenaire octogénaire septuagénaire
    coureur coureuse cycliste nageur nageuse champion championne skieur skieuse rapporteur rapporteure eurodéputé
    eurodéputée parlementaire ex-ministre ex-président`,
  bodies: `police gouvernement parti ministère tribunal syndicat association entreprise société groupe rapport étude
    communiqué journal défense partie gendarmerie préfecture parquet mairie gouvernements ministères commission
    parlement conseil assemblée sénat collectif ong fondation institut université hôpital banque compagnie quotidien
    hebdomadaire magazine agence chaîne enquête sondage lettre tribune pétition arrêt jugement plainte texte
    opposition majorité`,
  titles: `m m. mme mlle me dr pr président présidente ministre maire général colonel capitaine docteur professeur
    maître monseigneur abbé sénateur député députée premier première sir lord lady roi reine prince princesse pape
    cardinal père soeur sœur imam rabbin juge procureur procureure préfet préfète chancelier chancelière gouverneur
    gouverneure conseiller conseillère entraîneur sélectionneur commissaire madame monsieur messieurs mesdames
    lieutenant commandant amiral brigadier`,
  maleTitles: `m m. monseigneur monsieur`,
  femaleTitles: `mme mlle présidente députée madame ministre-déléguée`,
};
