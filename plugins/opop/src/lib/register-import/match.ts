import { isSimilarKey, registerKey } from "../register-name"
import { problem } from "./problems"
import type { ReadRow } from "./read-row"

/** An entry of the register that rows may repeat. */
export type KnownEntry = {
  id: string
  name: string
  aliases: string[]
  district_code: string
  nspp: string | null
  /** The entry that this one repeats: a row like this one means that one. */
  repeats?: { id: string; name: string } | null
}

/**
 * What a row repeats: an entry of the register with the same NSPP, with the
 * same name in the kecamatan, or nearly; or an earlier row of the file.
 */
export type Duplicate =
  | { by: "nspp" | "name" | "similar"; id: string; name: string }
  | { by: "file"; row: number; name: string }

export type MatchedRow = ReadRow & { duplicate: Duplicate | null }

type Keyed = { entry: KnownEntry; keys: string[] }

/** Finds entries that a name, kecamatan and NSPP may already stand for. */
export class RegisterBook {
  readonly #byNspp = new Map<string, KnownEntry>()
  readonly #byDistrict = new Map<string, Keyed[]>()

  constructor(entries: readonly KnownEntry[]) {
    for (const entry of entries) {
      if (entry.nspp) this.#byNspp.set(entry.nspp, entry)
      const keys = [entry.name, ...entry.aliases].map(registerKey)
      const others = this.#byDistrict.get(entry.district_code)
      if (others) others.push({ entry, keys })
      else this.#byDistrict.set(entry.district_code, [{ entry, keys }])
    }
  }

  /** The likeliest: by number, then by name, then by nearly the name. */
  find(row: {
    name: string
    district_code: string
    nspp?: string | null | undefined
  }): Exclude<Duplicate, { by: "file" }> | null {
    const numbered = row.nspp ? this.#byNspp.get(row.nspp) : undefined
    if (numbered) return { by: "nspp", ...meant(numbered) }
    const key = registerKey(row.name)
    const near = this.#byDistrict.get(row.district_code) ?? []
    const same = near.find(({ keys }) => keys.includes(key))
    if (same) return { by: "name", ...meant(same.entry) }
    const like = near.find(({ keys }) =>
      keys.some((other) => isSimilarKey(other, key))
    )
    return like ? { by: "similar", ...meant(like.entry) } : null
  }
}

const meant = ({ id, name, repeats }: KnownEntry) => repeats ?? { id, name }

/**
 * Says of each row what it repeats, anew where it was said before. Rows with
 * errors are left alone. `foreignNspp`: numbers of entries elsewhere.
 */
export function matchRows(
  rows: readonly ReadRow[],
  register: RegisterBook,
  { foreignNspp = new Set<string>() }: { foreignNspp?: Set<string> } = {}
): MatchedRow[] {
  const seen = new Map<string, ReadRow>()
  return rows.map((row) => {
    if (!row.entry) return { ...row, duplicate: null }
    const { name, district_code, record } = row.entry
    const marks = [
      `name ${district_code} ${registerKey(name)}`,
      ...(record?.nspp ? [`nspp ${record.nspp}`] : []),
    ]
    const earlier = marks.flatMap((mark) => seen.get(mark) ?? [])[0]
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, row)
    const duplicate = earlier
      ? { by: "file" as const, row: earlier.row, name: earlier.name }
      : register.find({ name, district_code, nspp: record?.nspp })
    const nspp = record?.nspp
    const others = row.problems.filter(({ code }) => code !== "nspp_taken")
    const problems =
      nspp && foreignNspp.has(nspp)
        ? [...others, problem("nspp_taken", "nspp", nspp)]
        : others
    return { ...row, problems, duplicate }
  })
}
