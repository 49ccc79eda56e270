// What stands in an article without belonging to it, by the words it begins with or holds. Gathered from the furniture
// that text extractors leave in news pages. To add a language add a line; how phrases are written is told in phrases.ts.
import type { PhraseTable } from './phrases';

/** A line that is nothing but this: "Share", "Replay". */
export const promoLines: PhraseTable = {
  en: `
    ad | ads | share | shares | share article | shares share article | save | print | email | tweet | copy link | link copied
    comments | replay | loading | special offer | article content | to be continued | sign/log in | sorry | photo | photos
    video | image | view photo/photos/slideshow | live updates | more | see/show more | gallery | trending | top stories
    story highlights | latest | facebook | twitter | reuse this content | reprints | next/previous article | in this story
    toggle/hide caption | partner content | most viewed/commented/shared | by | top picks/stories/video/videos
    editors/editor's picks | more stories/coverage | tags | topics | keep reading | back to top | download pdf
    end of carousel | leave your feedback | copy url | sponsor message | open extended reactions | play | must read
    read more | see all | view all | let's go | story saved | daily news | recent stories | live | next story | previous
    next | close | menu | search | show key events only | play now | expand | mute | best of | you might like | you may like
    recommended | sponsored content | related | related articles | related coverage | advertisement | as it happens
    related internet links | remote video url`,
  de: `
    merken | drucken | kommentare | mehr dazu | fortsetzung folgt | mehr | vorlesen | weiterlesen | hauptinhalt | zum thema
    links: | pressekontakt | download | vergrößern | bild in groß anzeigen | zurück | weiter | merkliste | weitere artikel
    schlagworte | auf facebook teilen | link kopiert | mehr anzeigen | weiterführende links | anmelden | jetzt unterstützen
    einmal zahlen | grafik | passend zum artikel`,
  fr: `
    à/a suivre | imprimer | commenter | commentaires | annonce | réagir | voir en plein écran | je m'inscris | lire plus tard
    offrir cet article | nos lecteurs ont lu ensuite | lire dans l'application | voir plus | écouter l'article
    partager l'article | favoris | top articles`,
  es: `
    anuncio | comentarios | imprimir | continuará | relacionado | relacionados | temas | guardar | recomendamos
    información del artículo | línea | lee sin límites | más información | notas relacionadas | lo último | en vivo
    guardar noticia | leer más tarde | noticias relacionadas | además | en otros medios | sobre la firma`,
  pt: `
    anúncio | comentários | ler mais | leia mais | exclusivo | salvar artigos | endereço da página | relacionadas | veja mais
    mais lidas | guardar | partilhar | comentar | ouvir artigo | em atualização | saiba mais | envie sua notícia`,
  it: `
    commenti | stampa | annuncio | approfondisci | continua a leggere | salva | stampa articolo | leggi tutto | ultim'ora
    i nostri approfondimenti | argomenti | riproduci | scopri`,
  nordic: `
    del | dela | mainos | auglýsing | les også | læs også | läs också | del artikel | del saken | ämnen i artikeln | relaterat
    mest lest/læste/lästa | kommentarer | skriv ut | kopier lenke | kopiera länk | jaa | lue lisää | lisää aiheesta
    tilaajille | lyt til artiklen | læs senere`,
  ar: `
    إعلان | شارك | حفظ | شارك القصة | مواضيع ذات صلة | حول هذه القصة | اقرأ أيضا | طباعة | list of 2/3/4 items | end of list
    تعليقات`,
  he: 'פרסומת | שתפו | תגובות | כתבות נוספות | שיתוף | שמור',
  nl: 'lees ook | deel artikel | deel dit artikel | meer nieuws | deel | bewaar artikel | bewaren | luister | reacties',
  pl: 'udostępnij | zobacz także | czytaj także | polecamy | komentarze | skomentuj',
  cs: 'související články | sdílet | diskuse | fotogalerie | nejčtenější',
  hu: 'kapcsolódó | kapcsolódó cikkek | ajánló',
  ru: 'по теме | читайте также | материалы по теме | поделиться | комментарии',
  uk: 'читайте також | до теми | поділитися',
  el: 'σχετικά άρθρα | διαβάστε επίσης | κοινοποίηση',
  fa: 'مطالب مرتبط | بیشتر بخوانید | پایان پادکست | پادکست | از پادکست رد شوید و به خواندن ادامه دهید',
  ja: '写真一覧 | この記事をシェア | 印刷 | 関連リンク',
  zh: '聽新聞 | 延伸閱讀 | 延伸阅读 | 相关新闻 | 完 | 纠错 | 分享到 | 相關新聞 | 推薦閱讀 | 相关主题内容 | 跳过推荐内容',
  ko: '기자 페이지 | 댓글 | 공유 | 관련 뉴스 | 글자크기 설정',
};

/**
 * A line that begins so, and a sentence glued to the end of a paragraph that begins so: nobody starts a sentence of an
 * article like this. Most of it calls the reader to do something with the paper itself.
 */
export const promoSentences: PhraseTable = {
  en: `
    click/subscribe/donate | sign up | tap here | become a member/subscriber/supporter | not/already a subscriber
    don't/never miss | enjoyed/enjoying/like/liked/love this/what | want more | read/learn more | read also/next/it/them
    read the full/rest/whole | also read | find out more/via | watch/listen live/now/more/again/back/this
    watch the video/full/ad/interview | related/recommended story/article/stories: | more on this … :
    view image in fullscreen | see also: | up next: | must read:
    read:/watch:/listen:/video:/more:/related:/recommended:/trending:/podcast:/newsletter: | go/dig deeper: | sign up:
    listen/read again: | our standards: | follow … us/our/@/twitter/facebook/instagram/youtube/whatsapp | like/find us on
    find … on facebook/on twitter/on instagram | join our | join us on
    support our/independent/local/quality … journalism/news/newsroom/reporting | visit our
    contact/email/e-mail … us/@/newsroom/author/reporter/editor | write to us | help us improve | tell us … comments/below/@
    let us know … comments/below/@ | enter your email | keep an eye on your
    get/receive/stay/start/try … inbox/newsletter/newsletters/alerts/app/updates/updated/the latest/the day's/breaking/up to date/on top/unlimited/free/delivered/informed
    see/watch/read/listen/hear … here/below:/podcast/podcasts/newsletter | download/install … app/podcast
    send/share/submit … @/your/this article/this story | for more,
    for more stories/news/coverage/on/about/from/details/information | for the latest … visit/follow/news/updates
    to subscribe | to view this | to sign up | to see other videos | to read more
    to read/learn/find/hear/see/listen/watch/contact/comment/report/donate … click/tap/subscribe/@/www/go here
    you can send/reach/contact/follow/email/e-mail/find him/her/them/me | he/she can be reached | have/got … tip/tips
    do you have/know … story/tip/tips/more about | got/have a story | by signing up | you can unsubscribe at any
    by clicking/entering/submitting/subscribing/providing … agree/consent/terms/policy | your browser does | this video is not
    we apologize, | try refreshing | purchase licensing | there was an error | thanks for signing | this advertisement
    this article/story/post/piece/report/column … updated/amended/originally/first appeared/first published/republished/adapted from/affiliate
    this version corrects | this story/article/version … been corrected
    a version of this article/story … print/appeared/published
    when/if you buy/purchase/shop/click … we earn/we may/we receive/we get/may earn/affiliate
    we may earn/receive/get … commission | we earn/receive … commission | this is a developing/breaking
    views/opinions expressed | the views/opinions … expressed | republished/reprinted with | find out what's happening in
    you're all caught up | if you or someone you know … hotline/helpline/crisis/lifeline/call/text | read the original article
    kindly share this | the comments below have/are | we need your consent | get your news from | get your need-to-know
    all content created by | please check your inbox | support provided by: | this is an archived article | close thanks for
    this site is protected by | you can read our latest | this live blog is/has | this blog is now closed
    this story is part of our/a | this article/story was produced for/by/in partnership | to continue reading
    support for this … provided by/comes from | sign in to | register for free | create a free account
    already have an account | have a news tip | add … as a preferred source | make … your preferred source | follow live
    want to share your | join the discussion | let us know what you think | notice: transcripts
    what do you think? let us/tell us/share/vote/comment | stay up to date with | more : | story saved | educate your inbox
    copyright … all rights reserved | this video can not | this video cannot | cook more: | read more from
    all products featured | for all the latest … download/follow/visit | remote video url | play media
    getting your … audio player | this article is more than | join the … whatsapp community/channel/group
    the times is committed to publishing | reviews and recommendations are unbiased | for more information see our`,
  de: `
    lesen sie auch/mehr/hier | lies auch/mehr | mehr dazu lesen | mehr lesen | mehr dazu: | mehr zum thema | lesetipp
    auch interessant: | hier geht es/geht's | hier können/finden … hören/lesen/newsletter/podcast/alle
    jetzt abonnieren/anmelden/kostenlos/lesen | abonnieren sie | melden sie sich … newsletter/an | newsletter abonnieren
    folgen sie uns | folge/folgt uns | zum thema: | anzeige:/video:/podcast:/newsletter: | ihre meinung ist
    senden/schreiben sie … uns/@ | haben sie … hinweise/fragen/tipps | laden sie | um eingebettete | an dieser stelle finden
    empfohlener redaktioneller/externer | dieses thema im | mehr … lesen/hier | exklusive … für sie | kopiere den
    newsletter … anmelden/abonnieren/postfach | erhalten/bekommen sie … postfach/newsletter
    bleiben sie … laufenden/informiert … newsletter/app/whatsapp | dieser artikel erschien/ist zuerst/wurde zuerst
    dieser text erschien/ist zuerst | dieser news-ticker/ticker wird | noch mehr aktuelle nachrichten | weiterer text über
    alle aktuellen … finden sie/gibt es | hinweis der redaktion: | transparenzhinweis: | melde dich … newsletter
    trag dich … newsletter | diskutieren sie | hier finden sie mehr/weitere | hier lesen sie
    weitere informationen … finden/unter/auf | mit ihrer zustimmung | wir benötigen ihre zustimmung
    sie können sich … abmelden | mehr: | passend zum artikel/thema | lesezeit: | haben sie fehler | hier gibt es inhalte
    fehler auf … entdeckt | box aufklappen | personen-box aufklappen | korrektur: in einer früheren`,
  fr: `
    lire aussi/également | à/a lire aussi | à lire : | lire la suite | abonnez-vous | inscrivez-vous | suivez-nous
    cliquez ici | pour aller plus loin | voir aussi | téléchargez
    recevez/retrouvez/découvrez … notre/nos/newsletter/boîte/podcast/application/toute l'actualité/chaque
    suivez … whatsapp/google/application | pour ne rien manquer | rejoignez … whatsapp/chaîne/canal/newsletter
    à lire ou à relire | lire : | il vous reste … à lire | cet article est réservé | la suite est réservée
    la lecture de cet article | chaque matin/semaine/soir/jour … recevez/newsletter | vous avez une information
    votre adresse e-mail | en vous inscrivant | newsletter « | déjà abonné | accédez … articles/contenus
    profitez … offre/abonnement | lecture :`,
  es: `
    lea/lee/ver/vea también | leer/lea/lee más | te/le puede interesar | suscríbete | suscríbase | síguenos | síganos
    sigue/seguí leyendo | para seguir leyendo | leé/mirá también | te recomendamos | quizá/quizás te interese | haga/haz clic
    regístrate | únete a | además:/video: | más información: | descarga | suscribite | sumate a | seguinos
    recibe/recibí … correo/boletín/newsletter/noticias/alertas
    sigue/seguí … en whatsapp/en telegram/en google news/nuestro canal | y recuerda que puedes recibir
    puedes seguir a/en … youtube/instagram/facebook/x/twitter/whatsapp | haz clic | leé más | lea/lee además
    este artículo … exclusivo/suscriptores | sigue toda la información | apúntate
    si quieres … suscríbete/apoyar/seguir leyendo | conocé más | escucha el artículo`,
  pt: `
    leia/veja/confira/assista também | leia/saiba mais | leia ainda | veja/assista … vídeos | subscreva
    acompanhe … whatsapp/instagram/redes | inscreva-se | siga-nos | siga o | clique aqui | vídeo:/vídeos: | assine | baixe o
    participe do | entre no … canal/grupo/whatsapp | receba … notícias/whatsapp/newsletter/e-mail
    você já conhece as vantagens | gostaria de ouvir este | receba no seu | leia a íntegra | clique e
    siga … no google/no instagram/nas redes/no whatsapp/canal | já é assinante | esse/este conteúdo é exclusivo
    torne-se assinante | ofereça este artigo | se tiver uma história`,
  it: `
    leggi anche/tutto | guarda anche | iscriviti | abbonati | seguici | clicca qui | per approfondire | scopri di più
    scarica | ti potrebbe interessare | potrebbe interessarti | segui … whatsapp/telegram/google news | resta aggiornato
    video: | ricevi … newsletter/notizie | il post è gratis | se vuoi sostenerci | questo articolo è riservato
    contenuto riservato | per commentare | entra nel canale | leggi e commenta | segui … canale/facebook/instagram
    accedi per | hai già un account`,
  nl: `
    lees ook/meer/verder | bekijk/luister ook | meld u aan | ontvang … nieuwsbrief/inbox/mailbox | abonneer | meld je aan
    volg ons | klik hier | schrijf je in | deel artikel: | dit artikel krijgt u/je | wilt u … nieuwsbrief
    wil je … nieuwsbrief | tip de redactie | lees het hele | luister naar dit artikel | mis niets | ontvang dagelijks`,
  pl: `
    czytaj/przeczytaj/zobacz też/także/więcej/również | obserwuj nas | dołącz do … kanału/grupy | zapisz się | kliknij
    śledź nas | reszta artykułu | dalsza część artykułu | dziękujemy, że przeczytał | dziękujemy, że przeczytałaś/eś
    bądź na bieżąco | twoja przeglądarka | chcesz być na bieżąco | jesteśmy w aplikacji | masz temat | wideo:
    więcej informacji … znajdziesz`,
  cs: `
    pokud jste … chybu/překlep | našli jste … chybu/překlep | podívejte se také | čtěte také/dále | více čtěte
    přečtěte si také | přihlaste se k odběru | sledujte nás | čtěte více | sledujte … facebook/instagram/google
    vstoupit do diskuse | zobrazit … fotografií`,
  nordic: `
    les også/mer | läs också/mer/även | læs også/mere | se også/även | lue myös/lisää | lesa meira | abonner på | prenumerera
    følg/följ oss | missa inte | saken oppdateres | artiklen/artikkelen/artikeln fortsætter/fortsetter/fortsätter
    saka held fram | saken fortsetter | vil du have … nyheder/nyhedsbrev | har du tips/tankar/tanker | hei! har du
    den här/denne/denna artikeln/artikel publicerades/er mere | ämnen i artikeln | följ … facebook/instagram
    få … nyhetsbrev/nyhedsbrev | skriv upp dig | tilmeld dig | meld deg på | anmäl dig | tilaa uutiskirje | juttu jatkuu
    mainos päättyy | den här/denna artikeln publicerades | lyt til artiklen | læs senere | hør … podcast | lue tiivistelmä
    haluatko lukea`,
  el: 'διαβάστε επίσης/περισσότερα/ακόμη | δείτε επίσης | ακολουθήστε … google/facebook/instagram | εγγραφείτε … newsletter',
  hi: 'यह/ये भी पढ़ें | और पढ़ें',
  tr: `
    ayrıca okuyun | ilginizi çekebilir | devamını oku | haberin devamı | abone ol | bizi takip edin | ilgili haber
    bizi … takip edin | haberi paylaş`,
  ru: `
    читайте/смотрите также | подробнее … читайте/смотрите | читать далее | подписывайтесь | подпишитесь | подпишись
    следите за … telegram/вконтакте | нашли ошибку`,
  uk: `
    читайте також/ще | детальніше … читайте/дивіться | підписуйтесь | підписуйтеся | до теми | зверніть увагу | дивіться також
    стежте за … telegram/facebook | приєднуйтесь`,
  ar: `
    اقرأ أيضا/أيضاً/المزيد | شاهد أيضا | تابعنا | اشترك | تابع … واتساب/تويتر/فيسبوك | list 1/2/3/4 of | اقرأ أيضًا
    شاهد أيضًا`,
  he: 'קראו גם/עוד | לקריאה נוספת | הירשמו | עקבו אחרי … בטלגרם/בפייסבוק/באינסטגרם | רוצים … להתעדכן/לקבל | מצאתם טעות',
  ja: '関連記事 | 【関連 | 続きを読む | あわせて読みたい | 詳しくはこちら | 【動画】 | 【写真】 | 無料会員 | 会員登録 | この記事は有料 | 有料会員 | 続きを読むには | 【写真特集】 | 【関連記事】',
  zh: '相关阅读 | 相關新聞 | 延伸閱讀 | 延伸阅读 | 点击 | 點擊 | 订阅 | 訂閱 | 更多新闻 | 更多新聞 | 扫码 | 看更多 | 扫码关注 | 更多精彩 | 關注我們 | 版權所有',
  ko: '관련기사 | ▶ | 구독 | 더보기 | [관련기사 | 제보는 | <저작권자 | 무단 전재',
  hu: 'támogass minket | iratkozz fel | kövess minket | olvasd el',
  ro: `
    citește/citeşte și/şi | urmărește-ne | articolul continuă | abonează-te | urmărește … google news/facebook/whatsapp
    descarcă aplicația | activează notificările | etichete:`,
  fa: 'بیشتر بخوانید | برای … عضو شوید',
  vi: 'xem thêm | đọc thêm',
  id: 'baca juga | simak juga | lihat juga | ikuti … whatsapp/telegram/google news',
};

/** A short line without a stop that begins so: words that could also begin a sentence of the article. */
export const promoBeginnings: PhraseTable = {
  en: `
    read/watch/listen/follow/advertisement/advertising/sponsored/related/recommended/scroll/tweet/slideshow
    more from/on/in/stories | most read/popular | popular/trending on/in/now | latest stories/news/national
    you may/might also | up next | editors'/editor's picks | further reading | see also/the/all | top stories | also on
    in this article | explore more | our top picks | paid content | story/article continues | continue reading | share this/on
    send this/us | view gallery/this/all | powered by | the-cnn-wire | copyright | write to
    contact/reach/email/e-mail … at/@ | do you | play video | media playback | post to
    photos:/gallery:/poll:/quiz:/opinion:/exclusive:/analysis:/explainer: | cancel | tap to | we'd love | we want to hear
    give this article | add us on | see more: | to listen/watch/contact | if you have | text size | buy/shop now
    jump/skip/back to | now playing | opens in | gift this | thanks for | elsewhere on the/bbc | view comments
    leave/add/post a comment | join/start the conversation | have your say | sign in to comment | show comments
    comments are closed/off | be the first to comment | enlarge this image | go/return to homepage | go/return to the homepage
    tags:/topics: | filed under | learn how to use | print this page | what to read next | report a typo | report an error
    loading … gallery/comments/content/video | share full article | font size | support provided by | how we rate/review
    story highlights by | get the latest | comments ( | reply ( | show/hide comments | rate this | shop the | top story`,
  de: `
    anzeige | werbung | teilen | kommentieren | stand: | lesezeit | artikel anhören | quelle: | empfohlener | externer inhalt
    mehr zum/aus | das könnte sie/dich | weitere artikel/nachrichten/informationen | meistgelesen | auch interessant
    newsletter | zum newsletter | abonnieren | facebook x | im video/podcast | hören/sehen sie | redaktionell | zur startseite
    zurück zur startseite | mehr nachrichten | weitere themen | diesen artikel teilen/drucken/merken
    artikel teilen/merken/vorlesen/drucken | feedback geben | fehler gefunden/melden/entdeckt | passend zum thema
    auch lesenswert | schon gelesen | lesen sie dazu/weiter | bildergalerie | zum video | kommentar schreiben/verfassen
    kommentare anzeigen | schlagworte: | themen: | diskutieren sie mit | startseite | kommentare drucken | zur merkliste
    online seit | spiegel+ | erschienen am | letzte aktualisierung | lesedauer | podcast: | link kopieren`,
  fr: `
    publicité | partager | écouter | vidéo | à voir | en savoir plus | la suite après | temps de lecture | cet article est
    article réservé | il vous reste | newsletter | sur le même | les plus lus | nos derniers | plus d'articles | je m'abonne
    déjà abonné | suivre ce sujet/thème | ajouter à vos/mes | nos vidéos | voir plus | voir les commentaires | réagissez à
    lecture : | voir en | suivez-nous | le brief | publié dans`,
  es: `
    publicidad | compartir | escuchar | ver más | video | newsletter | boletín | mira también | noticias relacionadas
    lo más leído/visto | más noticias/sobre/en | contenido patrocinado | comparte esta/este | archivado en | ver comentarios
    deja tu comentario | etiquetas | noticias destacadas | saltar | final de | fuente: | archivado en: | temas relacionados
    tiempo de lectura`,
  pt: `
    publicidade | continua depois/após | compartilhe | compartilhar | partilhar | ouça | vídeo | newsletter | mais lidas/sobre
    notícias relacionadas | as mais lidas | veja/ver mais | mais notícias | deixe seu comentário | tópicos: | tags:
    sua assinatura`,
  it: `
    pubblicità | condividi | ascolta | guarda | leggi | video | newsletter | tag: | articoli correlati | i più letti
    ultime notizie | vedi anche | altri articoli | lascia un commento`,
  nl: 'advertentie | deel dit | luister | bekijk | nieuwsbrief | meest gelezen | meer over | reageer',
  pl: 'reklama | udostępnij | dalszy ciąg | newsletter | zobacz | posłuchaj | czytaj | dalsza część | tagi:',
  cs: 'reklama | inzerce | sdílet | newsletter | související',
  nordic: `
    annonse | annons | annonce | reklame | artikkelen/artikeln fortsetter/fortsätter | nyhetsbrev | vis mer | dela artikeln
    del artikkelen/artiklen`,
  tr: `
    reklam | paylaş | güncelleme | son dakika haberleri | ilgili haberler | bunlar da ilginizi | yorum yap | haberi paylaş`,
  ru: `
    реклама | поделиться | подробнее | видео: | по теме | материалы по теме | новости по теме | фото дня | теги: | читайте нас`,
  uk: 'реклама | поділитися | детальніше | відео: | наступна новина | підпишіться | теги:',
  ja: '広告 | → | ▼ | [pr] | 【pr】 | この記事は会員限定',
  zh: '广告 | 廣告 | 更多 | 分享 | 来源： | 责任编辑 | 責任編輯',
  ko: '광고 | 저작권자 | ⓒ | 무단',
};

/** First words of the promos above that head a list of links, which go with them: "More from …", "Most read". */
export const promoOpeners: PhraseTable = {
  en: `
    more | most | popular | trending | latest | related | recommended | you | up | editors | editor | further | see | top
    also | explore | our`,
  de: 'mehr | das | weitere | meistgelesen | auch',
  romance: `
    à | sur | les | nos | plus | te | noticias | lo | más | notícias | leia | mais | as | leggi | articoli | i | ler
    recomendamos | relacionado | relacionados | relacionadas`,
  others: `
    lees | meest | meer | czytaj | zobacz | читайте | материалы | 関連記事 | 相关阅读 | 관련기사 | kapcsolódó | по | مطالب | כתבות
    related | läs | læs | les | související | relaterat | σχετικά | بیشتر | list | links`,
};

/** Makes a line of any beginning a promo, sentence or not, when it is short. */
export const strongPromoSigns: PhraseTable = {
  en: `
    all rights reserved | privacy policy | terms and conditions | terms of use/service | enable javascript | in/to your inbox
    our newsletter/newsletters | continues below | opens new tab | click here | subscribe now | view this post on
    a post shared by | continue reading the main story | not loaded yet | failed to load | not be published, broadcast
    affiliate commission | our website uses | cookie policy | is a daily/weekly/free newsletter
    is a nonprofit/non-profit newsroom | is a nonprofit news | nonprofit news organization`,
  de: `
    unseren/unserem newsletter | in ihr/dein postfach | hier anmelden | javascript | datenschutzerklärung
    alle rechte vorbehalten | lesen sie hier`,
  romance: `
    notre/nuestra/nossa/nostra newsletter | tous droits réservés | abonnez-vous | réservé aux abonnés | nuestro boletín
    todos los derechos reservados | todos os direitos reservados | riproduzione riservata | canal de/do whatsapp
    canale whatsapp`,
  others: 'onze nieuwsbrief | vårt nyhetsbrev | все права защищены | telegram-канал | усі права захищені',
};

/** Makes a line without a stop a promo, whatever it begins with. */
export const promoSigns: PhraseTable = {
  en: `
    newsletter | newsletters | advertisement | free trial | sign up | app store | google play | minute/min read | share article
    via email | signing up | log in | subscribe | subscription | powered/sponsored/presented by | for full access | read it here
    share on`,
  others: `
    min/minuten lesezeit | externen inhalt | jetzt abonnieren | artikel drucken | link kopieren | infolettre | min/minutes de lecture
    suscríbete | inscreva-se | iscriviti | nieuwsbrief | nyhetsbrev | nyhedsbrev | uutiskirje`,
};
