import { fold } from "./fold"

/** Words that say what kind of body it is, not which. */
const GENERIC = new Set(
  "pondok ponpes pesantren pp yayasan yys koperasi kopontren al an ar as at dan".split(
    " "
  )
)

/** Money is never held by an office or one of its officers (DESIGN D15). */
const OFFICE =
  /\b(dinas|diskop\w*|diskumindag|dkuk|kuk|kementerian|kemenag|kecamatan|kelurahan|pemkab|pemkot|pemprov|pemda|pemerintah|bupati|sekda|setda|uptd?|kas daerah|rkud|bendahara (pengeluaran|penerimaan))\b/

/** Whether an account belongs to who may hold it; null: to nobody who may. */
export type HolderReading = {
  fault: "holder_is_office" | "holder_not_institution" | null
  warning: "holder_name_differs" | null
}

const words = (name: string): string[] =>
  fold(name)
    .split(" ")
    .filter((word) => word.length > 1 && !GENERIC.has(word))

/**
 * Compares the holder of an account with the names of the institution: its own,
 * its foundation's, its cooperative's. Banks shorten names, so a word in common
 * is enough to go on, and an officer looks at what differs.
 */
export function readHolder(
  holder: string,
  names: readonly (string | null | undefined)[]
): HolderReading {
  if (OFFICE.test(fold(holder)))
    return { fault: "holder_is_office", warning: null }
  const said = words(holder)
  const known = names.flatMap((name) => (name ? [words(name)] : []))
  const shared = known.map((name) => name.filter((word) => said.includes(word)))
  if (!shared.some((common) => common.length > 0))
    return { fault: "holder_not_institution", warning: null }
  const isEqual = known.some(
    (name) =>
      name.length === said.length && name.every((word) => said.includes(word))
  )
  return { fault: null, warning: isEqual ? null : "holder_name_differs" }
}
