// What stands in an article without belonging to it, by the words it begins with. Gathered from the furniture that text
// extractors leave in news pages. To add a language add a line; phrases are lower case, apostrophes straight, with | or a
// new line between them.
import type { PhraseTable } from './phrases';

/** A line that is nothing but this: "Advertisement", "Share". */
export const promoLines: PhraseTable = {
  en: `
    advertisement | advertisements | advertising | sponsored | sponsored content | paid content | ad | ads | share
    shares | share article | share this | shares share article | save | print | email | tweet | copy link
    link copied | comments | comment | leave a comment | view comments | replay | loading | text size | privacy
    terms | special offer | article content | to be continued | sign in | log in | sign up | subscribe
    subscribe now | sorry | thanks for signing up | photo | photos | video | image | watch live | live updates
    more | see more | show more | skip | close | menu | search | top stories | back to top | next | previous
    gallery | view gallery | opens in new window | opens new tab | trending | editors' picks | editor's picks
    listen | listen now | story highlights | latest | breaking | tags | getting your trinity audio player ready
    watch | facebook | twitter | whatsapp | instagram | home`,
  de: `
    anzeige | werbung | teilen | merken | drucken | teilen merken drucken | artikel anhören | kommentare
    auch interessant | mehr zum thema | mehr dazu | fortsetzung folgt | zur startseite | newsletter | mehr
    empfohlener externer inhalt | empfohlener redaktioneller inhalt | externer inhalt | vorlesen | weiterlesen`,
  fr: `
    publicité | partager | à suivre | a suivre | imprimer | commenter | commentaires | newsletter | annonce
    sur le même sujet | à lire aussi | lire aussi | lire plus tard | réagir | écouter
    la suite après la publicité`,
  es: `
    publicidad | anuncio | compartir | comentarios | imprimir | te puede interesar | continuará | más noticias
    noticias relacionadas | lea también | lee también | relacionado | relacionados | temas | guardar`,
  pt: `
    publicidade | anúncio | compartilhar | compartilhe | partilhar | comentários | leia também | leia mais
    continua depois da publicidade | continua após a publicidade | veja também | saiba mais | imprimir`,
  it: `
    pubblicità | condividi | commenti | stampa | leggi anche | annuncio | guarda anche | approfondisci
    riproduzione riservata | articoli correlati | continua a leggere`,
  nl: 'advertentie | delen | lees ook | lees meer | reacties | deel dit artikel | bekijk ook | meer over',
  pl: `
    reklama | reklama reklama | udostępnij | czytaj też | czytaj także | zobacz także | komentarze | autopromocja`,
  cs: 'reklama | inzerce | sdílet | čtěte také | diskuze | související články',
  nordic: `
    annons | annonse | annonce | reklame | les også | läs också | läs mer | læs også | vis mer vis mindre | del
    dela | lue myös | mainos | auglýsing | artikkelen fortsetter under annonsen`,
  tr: 'reklam | paylaş | ilgili haberler | ayrıca bakınız | yorumlar',
  ru: `
    реклама | поделиться | читайте также | материалы по теме | по теме | комментарии | продолжение следует`,
  uk: 'реклама | поділитися | читайте також | до теми | зверніть увагу | коментарі | читайте ще',
  ar: 'إعلان | اقرأ أيضا | اقرأ أيضاً | شارك | مواضيع ذات صلة',
  he: 'פרסומת | קראו גם | שתפו | כתבות נוספות',
  ja: '広告 | 関連記事 | スポンサーリンク | シェア | 続きを読む | 関連ニュース | おすすめ記事 | 印刷',
  zh: '广告 | 廣告 | 相关阅读 | 相關新聞 | 延伸閱讀 | 延伸阅读 | 分享 | 相关新闻 | 猜你喜欢',
  ko: '광고 | 관련기사 | 관련 기사 | 공유 | 공유하기 | 주요뉴스',
};

/** Heads a list of links, which go with it: "More from the Ellery Gazette", "Most read". */
export const promoOpeners: PhraseTable = {
  en: `
    more from | more on | more in | most read | most popular | popular on | popular in | related stories
    related articles | related content | related coverage | related topics | trending now | trending on
    latest stories | latest news | latest national | recommended for you | recommended stories | you may also like
    you might also like | read next | up next | editors' picks | editor's picks | what to read next
    further reading | see also | top stories | also on | in this article | more stories | explore more
    our top picks`,
  de: `
    mehr zum thema | lesen sie mehr | das könnte sie auch interessieren | das könnte dich auch interessieren
    weitere artikel | meistgelesen | die meistgelesenen | mehr aus | weitere nachrichten | auch interessant`,
  fr: `
    à lire aussi | sur le même thème | les plus lus | nos derniers articles | articles liés | plus d'articles`,
  es: `
    te puede interesar | noticias relacionadas | lo más leído | más noticias | lo más visto
    artículos relacionados`,
  pt: 'veja também | mais lidas | notícias relacionadas | leia também | as mais lidas | mais sobre',
  it: 'leggi anche | articoli correlati | i più letti | potrebbe interessarti',
  nl: 'lees ook | meest gelezen | meer over | gerelateerde artikelen',
  pl: 'czytaj także | zobacz także | najczęściej czytane',
  ru: 'читайте также | материалы по теме | самое читаемое',
};

/**
 * A line that begins so, and a sentence glued to the end of a paragraph that begins so: nobody starts a sentence of an
 * article like this.
 */
export const promoSentences: PhraseTable = {
  en: `
    click here | tap here | sign up for | sign up to | sign up here | sign up now | subscribe to | subscribe now
    subscribe here | stay updated | stay up to date | stay informed with | stay on top of | get the latest
    get daily | get breaking | get our | get more from | get the app | get the day's | get unlimited
    follow us on | follow us | like us on | join our | download the app | download our | read more:
    read more about | read more on | read more from | read more at | read more here | read the full story
    read the rest of | read the full report at | read also | read next | read: | also read | see also: | related:
    related story: | related article: | watch: | watch live: | watch now: | watch the video | watch more | listen:
    listen to the podcast | listen live | don't miss | not a subscriber | already a subscriber | support our
    support independent | for more stories | for more news | for more on this | for the latest
    for more information, visit | to read more | to subscribe | try refreshing | enter your email | by signing up
    by clicking | by submitting | we apologize, but this video | to view this video
    your browser does not support | this video is not available | purchase licensing rights | more:
    more on this: | must read: | recommended: | trending: | go deeper: | dig deeper: | up next: | video:
    this article was originally published | this story was originally published | this article first appeared
    republished with permission | help us improve | become a member | donate now | start your free trial
    sign up: | there was an error processing | our standards: | the views expressed | the views and opinions
    this advertisement | keep an eye on your inbox | the opinions expressed | this story has been updated
    this article has been updated | this is a developing story | this is a breaking news story
    this post contains affiliate | listen back | have a tip | got a tip | got a story | do you have a story
    send tips | contact the author | contact us at`,
  de: `
    lesen sie auch | lesen sie mehr | lesen sie hier | lies auch | lies mehr | mehr dazu lesen | mehr lesen
    mehr dazu: | abonnieren sie | jetzt abonnieren | melden sie sich | newsletter abonnieren | hier geht es
    hier können sie | folgen sie uns | folge uns | jetzt anmelden | lesetipp | zum thema: | anzeige: | video:
    auch interessant: | ihre meinung ist uns wichtig | senden sie uns | laden sie | um eingebettete inhalte
    an dieser stelle finden sie | empfohlener redaktioneller | empfohlener externer | dieses thema im programm
    mehr über | mehr aktuelle | mehr zum thema | exklusive | kopiere den | mit material von`,
  fr: `
    lire aussi | à lire aussi | a lire aussi | lire la suite | à lire : | lire également | abonnez-vous
    inscrivez-vous | suivez-nous | retrouvez | cliquez ici | recevez | pour aller plus loin | téléchargez
    voir aussi | découvrez notre`,
  es: `
    lea también | lee también | leer más | lea más | lee más | te puede interesar | suscríbete | suscríbase
    síguenos | síganos | sigue leyendo | haga clic | haz clic | regístrate | recibe | ver también | vea también
    descarga | únete a nuestro | además: | video: | más información: | le puede interesar`,
  pt: `
    leia também | leia mais | leia ainda | veja também | saiba mais | assine | inscreva-se | siga-nos | siga o
    clique aqui | receba | baixe o | confira também | acompanhe | participe do nosso | entre no nosso | vídeo:
    vídeos:`,
  it: `
    leggi anche | leggi tutto | leggi l'articolo | iscriviti | abbonati | seguici | clicca qui | scarica
    guarda anche | ricevi | per approfondire | scopri di più | video:`,
  nl: `
    lees ook | lees meer | abonneer | meld je aan | volg ons | klik hier | schrijf je in | bekijk ook
    luister ook`,
  pl: `
    czytaj też | czytaj także | czytaj więcej | zobacz także | zobacz też | zapisz się | kliknij
    przeczytaj także`,
  cs: 'čtěte také | čtěte dále | více čtěte | přečtěte si také | přihlaste se k odběru | sledujte nás',
  nordic: `
    les også | les mer | läs också | läs mer | läs även | læs også | læs mere | saken oppdateres | abonner på
    prenumerera | lue myös | lue lisää | sammendraget er laget | lesa meira | se også | se även`,
  tr: `
    ayrıca okuyun | devamını oku | haberin devamı | tıklayın | abone ol | bizi takip edin | ilgili haber`,
  ru: `
    читайте также | читать далее | подробнее: | подписывайтесь | подпишитесь | ранее сообщалось: | смотрите также`,
  uk: `
    читайте також | читайте ще | підписуйтесь | підписуйтеся | до теми | зверніть увагу | дивіться також
    більше за темою`,
  ar: 'اقرأ أيضا | اقرأ أيضاً | إقرأ أيضاً | شاهد أيضا | اقرأ المزيد | تابعنا | اشترك',
  he: 'קראו גם | קראו עוד | לקריאה נוספת | הירשמו | עוד בנושא',
  ja: '関連記事 | 【関連 | 続きを読む | あわせて読みたい | 詳しくはこちら | 【動画】 | 【写真】 | 【あわせて | 登録はこちら',
  zh: '相关阅读 | 相關新聞 | 延伸閱讀 | 延伸阅读 | 点击 | 點擊 | 订阅 | 訂閱 | 更多新闻 | 更多新聞 | 扫码 | 【更多',
  ko: '관련기사 | ▶ | 구독 | 더보기 | [관련기사',
};

/** A short line without a stop that begins so: words that could also begin a sentence of the article. */
export const promoBeginnings: PhraseTable = {
  en: `
    read more | read full | read our | read the | read this | see more | see the | see also | follow | scroll down
    scroll to | story continues | article continues | continue reading | advertisement | advertising | sponsored
    this advertisement | share this | share on | send this | listen to | watch | view gallery | view this
    view all | related | recommended | more from | more on | more stories | more in | keep an eye on your inbox
    thanks for signing | there was an error | powered by | the-cnn-wire | copyright | all rights reserved
    find us on | write to | e-mail | email | contact | reach | follow him | follow her | tweet | like the page
    do you support | play video | media playback | video | a post shared | a post from | posted by | last updated
    updated | published | first published | post to facebook | cancel | latest | popular | most read | trending
    photos: | gallery: | slideshow | poll: | quiz: | podcast: | opinion: | exclusive: | analysis: | explainer:
    click | visit our | find out more | learn more | tap to | getting your | we'd love to | we want to hear
    let us know | tell us | comment below | send your | send us | to listen to | to watch | to see more
    to contact | if you have | text size | photo gallery | buy now | shop now | sign up | stock quotes | jump to
    skip to | back to video | now playing | listen now | a version of this article | gift this`,
  de: `
    anzeige | werbung | teilen | kommentieren | stand: | lesezeit | artikel anhören | quelle: | empfohlener
    externer inhalt | hier lesen | mehr aus | weitere | immobilien-newsletter | newsletter | zum newsletter
    abonnieren | sie haben nicht | facebook x | aktualisiert | veröffentlicht | im video | im podcast | hören sie
    sehen sie | redaktionell`,
  fr: `
    publicité | partager | publié le | mis à jour | écouter | vidéo | à voir | en savoir plus | la suite après
    temps de lecture | article réservé | cet article est réservé | il vous reste | sur le même | newsletter
    le résumé | envoyer`,
  es: `
    publicidad | compartir | actualizado | publicado | escuchar | ver más | video | newsletter | boletín
    relacionad | mira también | foto galería | temas relacionados | más sobre | más en | conoce más
    contenido patrocinado`,
  pt: `
    publicidade | continua depois | continua após | compartilhe | publicado em | atualizado | ouça | mais sobre
    vídeo | newsletter`,
  it: `
    pubblicità | condividi | pubblicato | aggiornato | ascolta | guarda | leggi | video | newsletter
    © riproduzione | tag:`,
  nl: 'advertentie | deel dit | luister | bekijk | nieuwsbrief | laatste update | gepubliceerd | meer over',
  pl: 'reklama | udostępnij | dalszy ciąg | newsletter | zobacz | posłuchaj | ogłoszenie | czytaj',
  cs: 'reklama | sdílet | aktualizováno | newsletter | video: | související',
  nordic: `
    annonse | annons | artikkelen fortsetter | artikeln fortsätter | publisert | oppdatert | publicerad
    nyhetsbrev | vis mer | nyhedsbrev | foto:`,
  tr: 'reklam | paylaş | güncelleme | video: | haberin devamı | son dakika haberleri',
  ru: 'реклама | поделиться | подробнее | видео: | обновлено | по теме',
  uk: 'реклама | поділитися | детальніше | відео: | оновлено | наступна новина',
  ja: '広告 | → | ▼ | ■関連 | [pr] | 【pr】 | この記事は会員限定',
  zh: '广告 | 廣告 | 更多 | 分享 | 来源： | 责任编辑 | 責任編輯 | 编辑： | (责任编辑',
  ko: '광고 | 저작권자 | ⓒ | 무단 | <저작권자 | 제보는',
};

/** Makes a line of any beginning a promo, sentence or not, when it is short. */
export const strongPromoSigns: PhraseTable = {
  en: `
    all rights reserved | privacy policy | terms and conditions | terms of use | terms of service
    enable javascript | in your inbox | to your inbox | our newsletter | our newsletters | continues below
    opens new tab | click here | subscribe now | view this post on | a post shared by
    continue reading the main story | has not loaded yet | listen back here
    not be published, broadcast, rewritten | affiliate commission | our website uses | cookie policy
    has failed to load`,
  de: `
    unseren newsletter | unserem newsletter | javascript | datenschutzerklärung | alle rechte vorbehalten
    lesen sie hier | nutzungsbedingungen`,
  fr: `
    notre newsletter | nos newsletters | tous droits réservés | abonnez-vous | boîte mail | réservé aux abonnés`,
  es: `
    todos los derechos reservados | nuestro boletín | nuestra newsletter | canal de whatsapp
    política de privacidad`,
  pt: 'todos os direitos reservados | nossa newsletter | canal do whatsapp | política de privacidade',
  it: 'riproduzione riservata | tutti i diritti riservati | nostra newsletter | canale whatsapp',
  nl: 'onze nieuwsbrief | alle rechten voorbehouden | privacyverklaring',
  pl: 'wszelkie prawa zastrzeżone | naszego newslettera',
  nordic: 'vårt nyhetsbrev | alle rettigheter',
  ru: 'все права защищены | наш telegram-канал | telegram-канал',
  uk: 'усі права захищені | наш telegram-канал',
};

/** Makes a line without a stop a promo, whatever it begins with. */
export const promoSigns: PhraseTable = {
  en: `
    newsletter | newsletters | advertisement | free trial | sign up | continue to the site | app store
    google play | breaking news alerts | minute read | min read | minutes to read | share article | via email
    signing up | log in | your subscription | powered by | for full access | free account | read it here
    on facebook and twitter | share on`,
  de: `
    newsletter | min lesezeit | minuten lesezeit | externen inhalt | jetzt abonnieren | probeabo | artikel drucken
    link kopieren | personenbezogene daten`,
  fr: 'infolettre | se désabonner | min de lecture | minutes de lecture',
  es: 'suscríbete | min de lectura',
  pt: 'no whatsapp | inscreva-se',
  it: 'iscriviti',
  nl: 'nieuwsbrief',
  nordic: 'nyhetsbrev | nyhedsbrev | uutiskirje',
};
