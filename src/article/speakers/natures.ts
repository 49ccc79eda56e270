/**
 * Last words of names that are places, in English and as the other languages read call them. First names ("Georgia",
 * "Jordan") and surnames of many ("Jackson") are left out: alone they mean a person as often.
 */
export const PLACES = `afghanistan africa afrika afrique alabama alaska albania alberta aleppo algeria amazon america amerika américa amérique
  amsterdam ankara antarctica arabia argentina arizona arkansas armenia asia asie asien athens atlanta atlantic auckland
  australia australien austria avenue azerbaijan ägypten baghdad bahamas bahrain bali baltimore bangkok bangladesh barcelona
  basel bavaria bay bayern beach beijing beirut belarus belfast belgien belgique belgium bengal berlin bern birmingham bogotá
  bolivia bosnia boston botswana boulevard brasil brasilien brazil bremen brésil bridge bristol britain britannien britannique
  brooklyn brussels bruxelles brüssel bucharest budapest buenos bulgaria burma cairo calais calgary california cambodia
  cameroon canada canberra caracas cardiff caribbean carolina caucasus chechnya chicago chile china chine cincinnati city
  cleveland coast colombia colorado columbia congo connecticut copenhagen cornwall county córdoba crimea croatia cuba cyprus
  czechia d.c. dakota dallas damascus darfur dänemark delaware delhi denmark denver desert detroit deutschland devon dhaka
  district doha donbas dresden dubai dublin düsseldorf east ecuador edinburgh egypt england equator essex estonia ethiopia eu
  eurasia europa europe fallujah finland finnland florida france francia francisco franconia frankfurt frankreich galicia
  gallipoli gaza geneva genève genf genoa germany ghana gibraltar glasgow greece greenland grenoble griechenland guantanamo
  guatemala guinea haiti halifax hamburg hampshire hannover hanoi hanover havana hawaii helsinki highway hills hiroshima
  holland hollywood honduras hong hongkong hotel houston hungary iceland idaho illinois india indiana indien indonesia iowa
  irak iran iraq ireland irland islamabad island islands istanbul italia italie italien italy jakarta jamaica japan japon
  jersey jerusalem johannesburg kabul kairo kandahar kansas karachi kashmir kazakhstan kentucky kenya kharkiv khartoum kiev
  kinshasa kong korea kosovo köln kuwait kyiv kyoto kyrgyzstan l.a. lagos lahore lake laos latvia lebanon leeds leipzig lesotho
  liberia libya libyen liechtenstein lima lisbon lithuania liverpool london londres louisiana luxembourg luxemburg lyon
  macedonia madrid malawi malaysia mali malta manchester manhattan manila marseille maryland massachusetts mecca melbourne
  mexico mexiko méxico miami michigan midlands midwest milan milwaukee minneapolis minnesota minsk mississippi missouri moldova
  monaco mongolia montana montenegro montreal morocco moscou moscow moskau mosul mountain mountains mozambique mumbai munich
  münchen myanmar n.c. n.h. n.j. n.y. nairobi namibia naples nebraska nepal netherlands nevada newcastle niederlande niger
  nigeria norfolk normandy north norway norwegen nottingham nürnberg oakland ocean ohio oklahoma oman ontario oregon orlando
  oslo ottawa oxford pacific pakistan palestine panama paraguay paris peninsula pennsylvania perth peru perú philadelphia
  philippines phoenix pittsburgh plaza poland polen pologne portland portugal prag prague pretoria province puerto qatar quebec
  queensland québec quito rangoon raqqa region rio river riyadh road rom romania rome rusia russia russie russland rwanda s.c.
  sacramento salvador samoa saudi scandinavia schottland schweden schweiz scotland sea seattle senegal seoul serbia shanghai
  siberia sicily silesia singapore skopje slovakia slovenia somalia somerset south spain spanien square staaten states
  stockholm strasbourg street stuttgart sudan suffolk suisse surrey sussex sweden switzerland syria syrie syrien taipei taiwan
  tajikistan tallinn tampa tanzania tasmania tbilisi tehran tennessee texas thailand tibet tijuana tokyo toronto toulouse tower
  tripoli tunis tunisia turin turkey türkei tyneside u.a.e. u.k. u.n. u.s. uganda uk ukraine ulster uruguay usa utah uzbekistan
  valencia valley vancouver vatican vegas venezuela venice vermont vienna vietnam village vilnius wales warsaw warschau
  washington wellington west westminster wien wisconsin wyoming yangon yemen york yorkshire zagreb zambia zimbabwe zurich
  zürich`;

/** Last words of names that are a thing or an event. */
export const THINGS = `act agreement amendment anniversary article award awards bill chapter christmas congress constitution
  convention covid covid-19 cpi crisis cup day deal debate easter election emmys eve festival flight force game games gdp
  gnp grade gst initiative internet law level olympics oscars phase plan prize program programme project protocol race reform
  revolution route rule season section series show stage statue summit thanksgiving train treaty type vat victims war web
  world year zone`;

/** Adjectives of peoples, faiths and parties, which stand alone where they belong to what follows: "Muslim leaders". */
export const ADJECTIVES = `afghan african american arab arabic armenian asian australian austrian belgian brazilian british bulgarian canadian catholic
  chechen chinese christian colombian conservative croatian cuban czech danish democratic dutch egyptian english european
  finnish french german greek hindu hispanic hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian
  japanese jewish jordanian kenyan korean kurdish latin latino latvian lebanese liberal libyan lithuanian mexican moroccan
  muslim nazi nigerian norwegian orthodox pakistani palestinian peruvian polish portuguese presbyterian protestant republican
  romanian russian scottish serbian shiite slovak socialist somali soviet spanish sudanese sunni swedish swiss syrian taiwanese
  thai tibetan tunisian turkish ukrainian venezuelan vietnamese welsh western yemeni`;

/** Those of the bodies below after which "of", "for" and "the" go on with the name: "Department of Works". */
export const BODIES_OF = `academy agency association bank board bureau center centre chamber church coalition college commission committee council
  court department federation house institute league ministry museum office party school society union university`;

/** Last words of names that are a body: it may speak, but "he" is never one. */
export const BODIES = `${BODIES_OF}
  administration airlines airways alliance army assembly authority brigade capital caucus circuit club company conference
  corp corporation corps electric energy entertainment facebook financial forces foundation fund google gop group guard
  holdings hospital inc industries institution journal labs legion limited llc ltd magazine media motors movement nations
  nato navy network news organisation organization pac parliament partners pentagon pharmaceuticals pictures police politico
  post press project records research reuters rights schools senate service services software solutions station studios
  systems team technologies television tigers times treasury tribune trust tv twitter un united who youtube`;
