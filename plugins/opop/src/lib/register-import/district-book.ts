import { readAreaQuery } from "../area-query"
import { isSimilarKey } from "../register-name"

/** A kecamatan that rows may lie in. */
export type KnownDistrict = {
  /** `32.02.27` */
  id: string
  name: string
  /** Compact names, parted and surrounded by spaces (see the area model). */
  name_keys: string
  /** `Kabupaten Sukabumi` */
  regency: string
}

export type FoundDistrict =
  | { found: KnownDistrict; guessed: boolean }
  | { found: null; fault: "missing" | "unknown" | "ambiguous" }

/** Finds kecamatan by what stands in a cell: code, name, or nearly the name. */
export class DistrictBook {
  readonly #byCode: Map<string, KnownDistrict>
  readonly #byKey = new Map<string, KnownDistrict[]>()

  constructor(districts: readonly KnownDistrict[]) {
    this.#byCode = new Map(districts.map((one) => [one.id, one]))
    for (const district of districts)
      for (const key of district.name_keys.split(" ").filter(Boolean))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), district])
  }

  get(code: string): KnownDistrict | undefined {
    return this.#byCode.get(code)
  }

  find(cell: string, regency: string): FoundDistrict {
    const code = /^(\d{2})\.?(\d{2})\.?(\d{2})$/.exec(cell.trim())
    if (code)
      return answer([this.get(code.slice(1).join("."))].flatMap((d) => d ?? []))
    const { key } = readAreaQuery(cell)
    if (!key) return { found: null, fault: "missing" }
    const exact = inRegency(this.#byKey.get(key) ?? [], regency)
    if (exact.length > 0) return answer(exact)
    const near = [...this.#byKey].flatMap(([name, districts]) =>
      isSimilarKey(name, key) ? districts : []
    )
    return answer(inRegency(near, regency), { guessed: true })
  }
}

function answer(
  districts: KnownDistrict[],
  { guessed = false } = {}
): FoundDistrict {
  const [found, other] = districts
  if (!found) return { found: null, fault: "unknown" }
  if (other) return { found: null, fault: "ambiguous" }
  return { found, guessed }
}

function inRegency(districts: KnownDistrict[], cell: string): KnownDistrict[] {
  const asked = readAreaQuery(cell)
  if (!asked.key) return districts
  return districts.filter(({ regency }) => {
    const { key, words } = readAreaQuery(regency)
    const isOtherKind = (["kabupaten", "kota"] as const).some(
      (kind) => asked.words.includes(kind) && !words.includes(kind)
    )
    return key === asked.key && !isOtherKind
  })
}
