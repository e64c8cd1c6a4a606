/**
 * Names of pesantren that are written with their article in one word or apart:
 * "Al-Falah", "Alfalah". Each is kept without it, as folding does with names
 * before whose letter it can be told from the word (h, q, the letters of the
 * sun). A name is here when with "al" before it it is no other word.
 */
export const ARTICLED_NAMES = (
  "amanah amin azhar bantani barkah basyariyah bayan bidayah bukhari falah " +
  "falahiyah fatah fath fatih fikri furqan ghazali ihsan ihya ijtihad ikhlas " +
  "iman imdad inayah irfan irsyad ishlah islah islam istiqamah ittifaq ittihad " +
  "izzah jamiah jauhar jauharatunnaqiyyah jawahir jihad kahfi karim kautsar " +
  "khairat khairiyah khoirot maarif madinah mahmud makmur manar mansur masturiyah " +
  "matin mizan muawanah mubarak muhajirin mukarramah mukhlisin muktamar multazam " +
  "mukminun munawar munir musri mustafa mutaqin umanaa umran ulya uswah " +
  "wafa wardah wasilah wutsqa yaqin yusufiyah"
).split(" ")
