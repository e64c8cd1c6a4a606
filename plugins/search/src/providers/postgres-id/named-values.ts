import { plainWords } from "../../lib/normalise"
import type { Parameters } from "./filters"

/** Marks that the normaliser joins words over. */
const JOINING = "''’‘ʼʻʿʾ′`´"

/**
 * Whether the words for a value hold each word of `query` as a beginning of one
 * of theirs, as SQL over the expression `label`; undefined where nothing is
 * asked for.
 */
export function namedSql(
  query: string | undefined,
  label: string,
  parameters: Parameters
): string | undefined {
  // As parted by hyphens and as joined: "oleh-oleh" is one word to look for.
  const names = `concat_ws(' ', translate(${label}, '${JOINING}', ''),
    translate(${label}, '${JOINING}-', ''))`
  // The words are letters and digits only: a pattern has nothing to misread.
  const tests = plainWords(query ?? "").map(
    (word) => `${names} ~* ${parameters.add(`\\m${word}`)}`
  )
  return tests.join(" and ") || undefined
}
