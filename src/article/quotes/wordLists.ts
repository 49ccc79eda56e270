import { wordSet } from '../wordSet';

/** What a title in quotation marks is a title of, just before it: her novel "X", starring in "X". */
export const WORK_BEFORE = wordSet(`
  show shows film films movie movies book books novel novels song songs album albums series sitcom drama documentary
  play musical memoir podcast program programme broadcast magazine newspaper column columnist episode article essay
  op-ed host hosts hosted co-host co-hosts star stars starred starring anthem track single poem painting video ballad
  hit sketch game titled entitled headlined author co-author correspondent anchor ad special thriller comedy blog
  website segment report interview appearance appeared network station actor actress buch roman film serie livre
  libro novela romanzo`);

/** The same just after it: "X" author Ada Quill. */
export const WORK_AFTER = wordSet(`
  show shows film movie book novel song album series star stars actress actor host co-host podcast program programme
  anchor sketch trailer episode creator author moderator interview broadcast alum finale reboot franchise soundtrack
  ad sequel premieres premiered airs aired debuts debuted`);

/** What bears an inscription or a name, just after it: "Vote Quill" hats, the "Blue Door" tour. */
export const BEARER_AFTER = wordSet(`
  shirt shirts t-shirt t-shirts hat hats cap caps sign signs banner banners button buttons sticker stickers tote poster
  posters placard placards headline headlines logo tour award rally event movement movements campaign campaigns
  initiative plan project crowd party super summit label level theory theories doctrine strategy status`);

/** What bears an inscription, before the verb that says so: signs reading "Light for All". */
export const BEARERS = wordSet(`
  shirt shirts t-shirt t-shirts hat hats cap caps sign signs banner banners button buttons badge badges sticker stickers
  poster posters placard placards flag flags plaque plaques plate plates`);
export const INSCRIBED = wordSet('read reads reading say says said saying declaring proclaiming');

/** Words between a quotation and the verb it belongs to, never the noun that it describes. */
export const FUNCTION_WORDS = wordSet(`
  and or but in on at for of to with as by from is was are were that because if when while he she it they which who
  will would has have had said says`);

/** Words written small inside a title: "The Light of the Lamp". */
export const SMALL_IN_TITLES = wordSet('the a an of in for to and or with on at by from & vs is');
