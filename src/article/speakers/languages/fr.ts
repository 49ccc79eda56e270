import type { Language } from './language';

/** French. */
export const fr: Language = {
  code: 'fr',
  common: `de la le et les des en un une du est dans que pour qui au sur par pas plus avec ce se son sa ses ne il elle on nous
    vous ils elles été mais ou aux cette comme leur leurs tout tous être fait sont même deux aussi bien sans entre après
    avant dont où l' d' qu' n' s' c' j' m' t' y`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs certains
    quelques deux trois quatre cinq chaque autre autres aucun aucune`,
  prepositions: `de du des d' à au aux en dans sur pour par avec sans chez vers sous entre contre depuis pendant après avant
    devant derrière lors`,
  fillers: `a ont avait est était s' se n' ne été également aussi encore ensuite ainsi alors déjà lui y même jeudi vendredi
    samedi dimanche lundi mardi mercredi hier`,
  openers: `il elle on nous vous ils elles je ce c'est cela ça mais et ou donc or ni car si quand lorsque comme pour dans en sur
    sous avec sans par chez depuis après avant pendant selon entre contre vers malgré grâce outre à au aux alors ainsi
    aussi enfin puis ensuite pourtant cependant toutefois néanmoins notamment surtout déjà encore toujours jamais
    aujourd'hui hier demain ici là tout tous toute toutes un une le la les des du de son sa ses leur leurs notre nos
    mon ma mes plusieurs certains certaines quelques beaucoup plus moins très trop bien mal oui non qui que quoi dont où
    comment pourquoi combien quel quelle autre autres chaque aucun aucune même deux trois quatre cinq six ces cette cet
    face lors parmi près loin reste voici voilà rien personne quelqu'un lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre résultat bref désormais d'abord`,
  he: 'il lui',
  she: 'elle',
  they: 'ils elles eux',
  other: "je nous on vous ce j'",
  and: 'et',
  relatives: 'qui dont',
  genitives: '',
  enclitics: '-t-il -il -t-elle -elle -t-on -ils -elles',
  cues: `dit disent disait dire déclare déclaré déclarait déclarent affirme affirmé affirmait affirment explique expliqué
    expliquait expliquent ajoute ajouté ajoutait estime estimé estimait estimant estiment assure assuré assurait souligne
    souligné soulignait indique indiqué indiquait précise précisé précisait raconte raconté racontait lance lancé
    demande demandé demandait répond répondu répondait rappelle rappelé rappelait confie confié confiait poursuit
    poursuivi poursuivait conclut conclu reconnaît reconnu insiste insisté note noté martèle martelé écrit écrivait
    annonce annoncé annonçait commente commenté regrette regretté déplore déploré dénonce dénoncé prévient prévenu
    avertit averti admet admis témoigne témoigné interroge interrogé réplique répliqué réagit réagi confirme confirmé
    tweete tweeté constate constaté détaille détaillé plaide plaidé soupire soupiré glisse glissé résume résumé
    analyse analysé prévoit promet promis justifie justifié critique critiqué renchérit relève relevé rapporte rapporté
    soutient soutenu tranche tranché tempère signale signalé exhorte`,
  weakCues: `appelle appelé qualifie qualifié évoque évoqué parle parlé juge jugé considère considéré pense pensait veut
    craint espère accuse accusé réclame réclamé salue salué décrit décrivait communiqué message tribune titre
    interview`,
  sources: 'selon',
  people: `porte-parole police avocat avocate avocats président présidente ministre maire directeur directrice responsable
    source sources gouvernement parti ministère tribunal procureur juge témoin témoins victime chercheur chercheuse
    professeur expert experte experts syndicat association entreprise société groupe rapport étude communiqué père mère
    homme femme entraîneur joueur médecin auteur journaliste journal député députée sénateur chef patron patronne habitant
    habitants élu élue défense partie étudiant étudiante militant militante policier gendarmerie préfecture parquet`,
  titles: `m mme mlle me dr pr président présidente ministre maire général colonel capitaine docteur professeur maître
    monseigneur abbé sénateur député députée`,
  maleTitles: 'm monseigneur',
  femaleTitles: 'mme mlle présidente députée',
  dropsSubject: false,
};
