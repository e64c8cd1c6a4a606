import { MedusaError } from "@medusajs/framework/utils"
import { compact, fold } from "./fold"

export const AREA_LEVELS = ["province", "regency", "district"] as const

export type AreaLevel = (typeof AREA_LEVELS)[number]

/** A dotted Kemendagri code: `32`, `32.02` or `32.02.27`. */
export const AREA_CODE = /^\d{2}(\.\d{2}(\.\d{2})?)?$/

/** What the database keeps of an area; see the model for the meaning. */
export type AreaRow = {
  id: string
  level: AreaLevel
  name: string
  full_name: string
  parent_id: string | null
  replaced_by: string | null
  name_keys: string
  search_text: string
}

type NamedCode = { code: string; name: string }

/** The source rows, as the files in `data/areas` hold them. */
export type AreaSource = {
  areas: NamedCode[]
  corrections: { code: string; name: string; replaced_by: string }[]
  aliases: { code: string; alias: string }[]
}

const LEVEL_OF_LENGTH: Record<number, AreaLevel> = {
  2: "province",
  5: "regency",
  8: "district",
}

/** Words before a regency's own name. */
const REGENCY_KIND = /^(Kabupaten|Kota)( Administrasi)? /

/** An error in the files of the plugin itself: a broken release. */
export const broken = (message: string) =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)

/** The code above, or null for a province: `32.02.27` lies in `32.02`. */
export function parentCode(code: string): string | null {
  const end = code.lastIndexOf(".")
  return end < 0 ? null : code.slice(0, end)
}

/** An area code and all above it, the smallest first. */
export function areaChain(code: string): string[] {
  const parent = parentCode(code)
  return parent === null ? [code] : [code, ...areaChain(parent)]
}

/** Of rows of areas the one of the smallest; undefined when there is none. */
export const smallestArea = <Row extends { area_code: string }>(
  rows: readonly Row[]
): Row | undefined =>
  rows.toSorted(
    (one, other) => other.area_code.length - one.area_code.length
  )[0]

/**
 * Corrects the source and works out what each area needs to be printed and
 * found. Throws for a code that is none or whose parent is missing:
 * the files are part of the plugin, so that is a broken release.
 */
export function buildAreas(source: AreaSource): AreaRow[] {
  const corrections = new Map(source.corrections.map((row) => [row.code, row]))
  const built = new Map<string, AreaRow>()
  const byLength = source.areas.toSorted(
    (a, b) => a.code.length - b.code.length
  )
  for (const { code, name } of byLength) {
    const correction = corrections.get(code)
    const parentId = parentCode(code)
    const parent = parentId === null ? null : built.get(parentId)
    if (parent === undefined) {
      throw broken(`Area ${code} lies in ${parentId}, which is not listed`)
    }
    built.set(
      code,
      buildArea({
        code,
        name: correction?.name || name,
        replacedBy: correction?.replaced_by || null,
        aliases: source.aliases
          .filter((row) => row.code === code)
          .map((row) => row.alias),
        parent,
      })
    )
  }
  return [...built.values()]
}

function buildArea(input: {
  code: string
  name: string
  replacedBy: string | null
  aliases: string[]
  parent: AreaRow | null
}): AreaRow {
  const { code, name, parent } = input
  const level = AREA_CODE.test(code) ? LEVEL_OF_LENGTH[code.length] : undefined
  if (!level) {
    throw broken(`"${code}" is not an area code`)
  }
  const kind = level === "regency" ? (REGENCY_KIND.exec(name)?.[0] ?? "") : ""
  const ownName = name.slice(kind.length)
  const keys = [...new Set([ownName, ...input.aliases].map(compact))]
  const words = [...keys, fold(kind), parent?.search_text.trim() ?? ""]
  return {
    id: code,
    level,
    name,
    full_name: [name.replace(/^Kabupaten /, "Kab. "), parent?.full_name]
      .filter(Boolean)
      .join(", "),
    parent_id: parent?.id ?? null,
    replaced_by: input.replacedBy,
    name_keys: ` ${keys.join(" ")} `,
    search_text: ` ${words.filter(Boolean).join(" ")} `,
  }
}
