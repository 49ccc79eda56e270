import { EMPTY } from './empty';
import { withEndings } from './inflect';
import type { Language } from './language';

/** Portuguese. */
export const pt: Language = {
  ...EMPTY,
  code: 'pt',
  common: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem
    nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos são palavras`,
  determiners: `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas meu minha nosso nossa
    vários várias alguns algumas dois duas três quatro cinco cada outro outra outros outras nenhum nenhuma ambos`,
  prepositions: `de do da dos das em no na nos nas com por pelo pela para sobre entre sem até desde contra sob ante durante ao
    aos à às num numa`,
  fillers: `já também ainda depois então hoje ontem se lhe nesta neste foi tem havia segunda terça quarta quinta sexta sábado
    domingo`,
  openers: `aquele aquela onde enquanto embora porque pois segundo conforme após antes agora hoje ontem amanhã aqui
    lá ainda sempre nunca menos tão tanto todo todos toda todas muitos muitas sim isto além assim então porém
    contudo entretanto finalmente apenas janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro segunda terça quarta quinta sexta sábado domingo procurado procurada procurados procuradas
    questionado questionada questionados perguntado perguntada indagado indagada consultado consultada contactado
    contactada contatado contatada ouvido ouvida nascido nascida acusado acusada dentro fora atrás diante perto longe
    logo aí cá jamais talvez quiçá somente inclusive aliás enfim afinal felizmente infelizmente certamente realmente
    atualmente recentemente posteriormente anteriormente apesar consoante devido graças perante qualquer quaisquer
    ninguém nada alguém algo algum alguma pouco poucos aqueles aquelas aquilo houve havia falta faltam resta restam
    todavia portanto aonde quanto quantos quais mesmos tampouco sequer quase muita poucas bastante demais primeiro
    ademais outrora dali daí daqui daquela daquele dessa desse dessas desses desta deste nessa nesse nessas nesses
    nesta neste nisso nisto disso disto nele nela dele dela`,
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  other: 'eu nós você vocês',
  narrators: 'eu nós',
  and: 'e',
  relatives: 'que quem qual',
  humanRelatives: 'quem',
  genitives: 'de do da dos das',
  attributes: 'próximo próxima próximos próximas',
  ministries: 'saúde fazenda defesa justiça educação segurança finanças economia república',
  cues: `disse disseram diz dizem dizia dito garantiu garante defendeu defende escreveu escreve respondeu responde
    concluiu conclui admitiu admite reconheceu reconhece referiu refere prometeu promete enfatizou adiantou desabafou
    dizendo afirmam explicam declaram garantem defendem escrevem respondem reconhecem admitem lembram avaliam criticam
    ironizou ironiza brincou brinca gritou grita gritaram sussurrou repetiu repete advertiu adverte preveniu sugeriu
    sugere recomendou recomenda confessou confessa prosseguiu prossegue continuou continua finalizou finaliza resumiu
    resume rebateu rebate retrucou retruca esclareceu esclarece jurou jura assumiu assume insistiu
    insiste sustentou sustenta sentenciou postou tuitou disparou detalhou detalha concordou concorda discordou
    exclamou indagou questionou questiona atirou atira atiraram desabafa desabafaram vincou vinca vincaram notou
    notaram rematou remata remataram adianta adiantaram avançou avança avançaram avisou
    avisa avisaram apelou apela apelaram emendou emenda emendaram pontou ponta pontaram narrou narra narraram recordou
    recorda recordaram rejeitou rejeita rejeitaram reiterou reitera reiteraram noticiou noticia noticiaram alegou
    alega alegaram complementou complementa complementaram analisou analisa analisaram segredou segreda segredaram
    confidenciou confidencia confidenciaram murmurou murmura murmuraram suspirou suspira suspiraram condenou condena
    condenaram denunciou denuncia denunciaram sugeriram emocionou emociona emocionaram pontuou
    pontua sorriu sorri riu ri vaticinou vaticina contavam diziam explicava afirmava lamentava acrescentava recordava
    garantia defendia admitia respondia contava relatava comentava destacam ressaltam contam relatam apontam alertam
    asseguram acrescentam sublinham referem referiram disseram-nos insistiram responderam concluíram admitiram
    confessaram garantiram defenderam explicita explicitou queixou queixa dirá contará explicará acrescentará
    recordará confessará responderá ${withEndings('afirm explic declar destac ressalt acrescent cont complet inform coment lembr avali critic pergunt reforç anunci confirm relat alert apont fris salient sublinh revel lament argument observ justific consider opin ponder report constat assegur enumer aconselh elogi esper celebr comemor retific ratific profetiz', 'ou a aram')}`,
  weakCues: `descreveu descreve pediu pede exigiu exige acredita pensa quer propôs propõe nota comunicado entrevista
    mensagem publicou ${withEndings('cham classific acus neg fal', 'ou a aram')}`,
  views: 'para',
  written: 'lê lê-se lia lia-se ler ler-se consta',
  sources: 'segundo conforme',
  wordings: 'palavras',
  people: `porta-voz advogado advogada presidente ministro ministra prefeito prefeita diretor diretora responsável
    fonte fontes procurador procuradora juiz juíza testemunha testemunhas vítima pesquisador pesquisadora professor
    professora especialista especialistas pai mãe homem mulher técnico treinador jogador médico médica autor
    jornalista deputado deputada senador senadora chefe líder governador candidato candidata morador moradores
    delegado porta-vozes advogados presidentes ministros prefeitos diretores irmão irmã filho filha amigo amiga amigos
    tio tia primo prima avô avó marido esposa namorado namorada companheiro companheira vizinho vizinha vizinhos
    treinadora técnica capitão atacante goleiro zagueiro jogadora jogadores piloto engenheiro engenheira médicos
    enfermeiro enfermeira cirurgião psicólogo psicóloga autora escritor escritora jornalistas repórter colunista
    apresentador apresentadora deputados vereador vereadora secretário secretária embaixador embaixadora diplomata
    comissário comissária delegada dirigente dirigentes governadora candidatos opositor opositores manifestante
    manifestantes habitante habitantes moradora residente residentes cidadão cidadã cidadãos estudante estudantes
    aluno aluna professores ativista ativistas sindicalista trabalhador trabalhadora trabalhadores operário
    funcionário funcionária agricultor pescador comerciante comerciantes policial policiais agente agentes soldado
    soldados general coronel oficial detetive promotor promotora magistrado historiador historiadora economista
    economistas sociólogo socióloga cientista cientistas filósofo analista analistas biólogo bióloga arquiteto
    arquiteta artista artistas cantor cantora ator atriz cineasta músico pintor fotógrafo romancista poeta padre bispo
    cardeal papa imã rei rainha príncipe princesa fundador fundadora empresário empresária empresários proprietário
    proprietária cliente clientes paciente pacientes passageiro turista turistas sobrevivente familiar familiares
    colega colegas adolescente aposentado aposentada vice-presidente parlamentar senadores primeiro-ministro réu ré
    acusado acusada arguido arguida suspeito suspeita condenado condenada autarca autarcas avançado médio guarda-redes
    extremo lateral volante meia míster dianteiro defesa edil provedor provedora bastonário bastonária presidenta
    reitor reitora diretor-geral diretora-geral coordenador coordenadora gerente docente docentes viticultor
    viticultora agricultora pescadora criador criadora produtor produtora padeiro padeira cozinheiro cozinheira chef
    dono dona taxista motorista camionista caminhoneiro reformado reformada idoso idosa jovem jovens menino menina
    rapaz rapariga garoto garota viúva viúvo sogra sogro genro nora cunhado cunhada voluntário voluntária
    voluntários bombeiro bombeiros inspetor inspetora comandante sargento tenente perito perita geólogo geóloga físico
    física astrónomo astrónoma cordelista escultor escultora curador curadora coletivo ambientalista indígena cacique
    liderança eurodeputado eurodeputada ex-ministro ex-presidente refugiado refugiada migrante ciclista tenista
    nadador nadadora campeão campeã veterinário veterinária enfermeiros defensor defensora procurador-geral
    conselheiro conselheira síndico síndica sócio sócia`,
  bodies: `polícia governo partido ministério tribunal sindicato associação empresa grupo relatório estudo nota jornal
    prefeitura câmara senado congresso conselho comitê fundação instituto universidade hospital banco revista
    agência emissora carta petição sentença denúncia federação clube organização ong oposição`,
  titles: `sr sra dom dona dr dra presidente ministro ministra prefeito prefeita general coronel capitão senador
    senadora deputado deputada governador doutor doutora professor professora papa rei rainha príncipe delegado padre
    frei bispo cardeal juiz juíza promotor promotora vice-presidente primeiro-ministro primeira-ministra embaixador
    embaixadora secretário secretária vereador vereadora princesa treinador técnico ex-presidente procurador
    procuradora delegada coordenador coordenadora comandante tenente sargento cabo inspetor inspetora reitor reitora
    míster seu governadora cacique mestre`,
  maleTitles: 'sr dom rei príncipe ministro',
  femaleTitles: 'sra dona dra rainha ministra deputada',
  dropsSubject: true,
};
