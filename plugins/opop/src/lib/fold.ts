/**
 * The words of a name as people may type it: lower case, no accents, no
 * apostrophes (`Ra'as` is `raas`), anything else that is no letter or digit
 * parts two words (`Al-Umanaa` is `al umanaa`).
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´ʻʼ]/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

/** As {@link fold}, with the spaces gone too: `Gunung Guruh` is `gunungguruh`. */
export function compact(text: string): string {
  return fold(text).replaceAll(" ", "")
}

/** As {@link fold}, joined by hyphens, for addresses: `al-umanaa`. */
export function slugify(text: string): string {
  return fold(text).replaceAll(" ", "-")
}
