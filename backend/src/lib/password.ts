import { COMMON_WORDS, ROWS } from "./common-passwords"

/** Length is what counts; no rule asks for capitals or signs. */
const MIN = 12
/** Three different words are good from here on. */
const PHRASE_MIN = 10
/** Hashing is dear, so its input has an end. */
const MAX = 128
/** Fewer different characters are a pattern. */
const DISTINCT = 5

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" },
  ...{ "@": "a", $: "s", "!": "i" },
}

/**
 * Whether a new password may not be taken: shorter than 12 characters (10 for
 * a phrase of three different words) or longer than 128; one that everybody
 * tries first, whatever digits and signs are around it; digits alone; a row of
 * keys; a repetition; or hardly more than the e-mail address.
 */
export function isWeakPassword(password: string, email = ""): boolean {
  const length = [...password].length
  if (length > MAX || length < PHRASE_MIN) return true
  const folded = password.normalize("NFKC").toLowerCase()
  if (length < MIN && !isPhrase(folded)) return true
  return (
    new Set(folded).size < DISTINCT ||
    isRepeated(folded) ||
    isOfRows(folded) ||
    isCommon(folded) ||
    isAddress(folded, email)
  )
}

/** Three or more different words of two letters and more. */
function isPhrase(folded: string): boolean {
  const words = folded
    .split(/[\s._-]+/)
    .filter((word) => /\p{L}{2}/u.test(word))
  return new Set(words).size >= 3
}

/** Made of a part of at most six characters, again and again. */
const isRepeated = (folded: string): boolean =>
  [1, 2, 3, 4, 5, 6].some((size) =>
    [...folded].every(
      (character, index, all) => index < size || character === all[index - size]
    )
  )

/** Whether all but two or three steps go to the next key, or letter, or back. */
function isOfRows(folded: string): boolean {
  const isStep = (pair: string) =>
    ROWS.some(
      (row) => row.includes(pair) || row.includes([...pair].reverse().join(""))
    )
  let breaks = 0
  for (let index = 1; index < folded.length; index += 1)
    if (!isStep(folded.slice(index - 1, index + 1))) breaks += 1
  return breaks <= Math.floor(folded.length / 6)
}

/** Letters only: `P@ssw0rd-2026` as `password`. Empty for digits and signs alone. */
function lettersOf(folded: string): string[] {
  const core = folded.replace(/^[^\p{L}]+|[^\p{L}@$!]+$/gu, "")
  const plain = core.replace(/[^\p{L}]/gu, "")
  const read = [...core]
    .map((character) => LOOKS_LIKE[character] ?? character)
    .join("")
    .replace(/[^\p{L}]/gu, "")
  return [plain, read, read.replace(/i+$/, "")]
}

/** One or two words that everybody tries, and nothing else that is a letter. */
const isCommon = (folded: string): boolean =>
  lettersOf(folded).some(
    (letters) =>
      letters === "" ||
      COMMON_WORDS.has(letters) ||
      [...letters].some(
        (_, index) =>
          COMMON_WORDS.has(letters.slice(0, index)) &&
          COMMON_WORDS.has(letters.slice(index))
      )
  )

/** The address, or its first part with at most four characters more. */
function isAddress(folded: string, email: string): boolean {
  const address = email.trim().toLowerCase()
  const [name = ""] = address.split("@")
  if (name.length < 4) return folded === address
  return (
    folded.includes(name) &&
    (folded === address || folded.length - name.length <= 4)
  )
}
