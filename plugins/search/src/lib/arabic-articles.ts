/**
 * The Arabic article, which names carry in as many ways as there are writers:
 * Al-Hikmah, Al Hikmah, Alhikmah; At-Taqwa, Attaqwa. It is left out.
 */

/** Words that are met with "al" written on: "alpukat" and "alat" are none. */
const AFTER_AL = new Set(
  (
    "amin amanah anwar arqam azhar barakah bayan falah farabi fatah fatih " +
    "furqan ghazali ghifari hadi hamid haramain hasan hidayah hikmah huda husna " +
    "ihsan ikhlas ikhlash ihlas iman inayah islah islam istiqamah istiqomah itqan " +
    "jihad kahfi karim kautsar khair khairat khoir khoirot maarif madinah " +
    "masthuriyah mubarak mubarok muhajirin mukhlisin mukmin munawar munawwar " +
    "munawwarah muslimun musthofa mustafa muttaqin qalam qasim rahmah rosyid " +
    "salam umm usmani wafa washliyah yaqin zahra zaytun zaitun"
  ).split(" ")
)
/** "attaqwa", "arrahmah", "assalam": the l has become the next letter. */
const ASSIMILATED = /^a([tdrszn])\1\p{L}{3,}$/u

/** A word without an article that is written on: "alhikmah" is "hikmah". */
export function partArticle(word: string): string {
  if (word.startsWith("al") && AFTER_AL.has(word.slice(2))) {
    return word.slice(2)
  }
  return ASSIMILATED.test(word) ? word.slice(2) : word
}

/** Leaves out articles that stand alone: "al hikmah", "at taqwa". */
export const dropArticles = (words: string[]): string[] =>
  words.filter((word, place) => !isArticle(word, words[place + 1]))

// At the end it is none: somebody may still be typing.
const isArticle = (word: string, next: string | undefined) =>
  next !== undefined &&
  (word === "al" || (/^a[tdrszn]$/.test(word) && next[0] === word[1]))
