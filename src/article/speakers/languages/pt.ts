import type { Language } from './language';

/** Portuguese. */
export const pt: Language = {
  code: 'pt',
  common: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos são pela`,
  determiners: `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas meu minha nosso nossa
    vários várias alguns algumas dois duas três quatro cinco cada outro outra outros outras nenhum nenhuma ambos`,
  prepositions: `de do da dos das em no na nos nas com por pelo pela para sobre entre sem até desde contra sob ante durante ao
    aos à às num numa`,
  fillers: `já também ainda depois então hoje ontem se lhe nesta neste foi tem havia segunda terça quarta quinta sexta sábado
    domingo`,
  openers: `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela mas e ou nem
    se quando como onde enquanto embora porque pois para por com sem em de do da dos das no na nos nas desde até sobre
    entre segundo conforme durante contra após antes depois agora hoje ontem amanhã aqui ali lá já ainda sempre nunca
    mais menos muito tão tanto todo todos toda todas alguns algumas vários várias muitos muitas outro outra outros
    outras cada ambos dois duas três não sim que quem qual ele ela eles elas eu nós você isso isto também além assim
    então porém contudo entretanto finalmente ao aos à às pelo pela mesmo apenas só janeiro fevereiro março abril maio
    junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo`,
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  other: 'eu nós você vocês',
  and: 'e',
  relatives: 'que quem qual',
  genitives: '',
  enclitics: '',
  cues: `disse disseram diz dizem dizia dito afirmou afirma afirmaram explicou explica explicaram declarou declara destacou
    destaca ressaltou ressalta acrescentou acrescenta contou conta completou completa informou informa comentou comenta
    lembrou lembra garantiu garante avaliou avalia criticou critica defendeu defende escreveu escreve respondeu responde
    perguntou pergunta concluiu conclui reforçou reforça admitiu admite reconheceu reconhece anunciou anuncia confirmou
    confirma relatou relata alertou alerta apontou aponta frisou frisa salientou salienta sublinhou sublinha referiu
    refere revelou revela lamentou lamenta argumentou argumenta prometeu promete observou observa enfatizou adiantou
    justificou justifica considerou considera opinou opina desabafou ponderou pondera`,
  weakCues: `chamou chama classificou classifica descreveu descreve acusou acusa pediu pede exigiu exige acredita pensa quer
    espera negou nega falou fala propôs propõe nota comunicado entrevista mensagem publicou`,
  sources: 'segundo conforme',
  people: `porta-voz polícia advogado advogada presidente ministro ministra prefeito prefeita diretor diretora responsável fonte
    fontes governo partido ministério tribunal procurador procuradora juiz juíza testemunha testemunhas vítima
    pesquisador pesquisadora professor professora especialista especialistas sindicato associação empresa grupo
    relatório estudo nota pai mãe homem mulher técnico treinador jogador médico médica autor jornalista jornal deputado
    deputada senador senadora chefe líder governador candidato candidata morador moradores delegado`,
  titles: `sr sra dom dona dr dra presidente ministro ministra prefeito prefeita general coronel capitão senador senadora
    deputado deputada governador doutor doutora professor professora papa rei rainha príncipe delegado`,
  maleTitles: 'sr dom dr rei príncipe ministro',
  femaleTitles: 'sra dona dra rainha ministra deputada',
  dropsSubject: true,
};
