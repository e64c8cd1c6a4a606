import { compact, fold } from "../fold"
import { readPhone } from "../numbers"
import type { Business, OpopClass, OpopField, OpopStage } from "../register"
import type { PesantrenKind, Readiness } from "../register"

/**
 * Readers of what stands in the cells of offices: null for nothing, undefined
 * for what cannot be read.
 */
export type Read<T> = T | null | undefined

/** `1.250 orang` and `± 150` are numbers; `banyak` is none. */
export function readCount(cell: string): Read<number> {
  if (/^[-–—]?$/.test(cell.trim())) return null
  const digits =
    /^\D{0,5}(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,]0+)?\D{0,12}$/.exec(
      cell.trim()
    )?.[1]
  return digits === undefined ? undefined : Number(digits.replaceAll(".", ""))
}

/** The year in `1985`, `1985 M`, `12 Mei 1985` or `1985-05-12`. */
export function readYear(cell: string, from: number): Read<number> {
  if (/^[-–—]?$/.test(cell.trim())) return null
  const year = Number(/(?<!\d)((?:1[4-9]|20)\d{2})(?!\d)/.exec(cell)?.[1])
  return year >= from && year <= 2100 ? year : undefined
}

/** Degrees with point or comma. */
export function readDegrees(
  cell: string,
  [from, to]: readonly [number, number]
): Read<number> {
  if (!cell.trim()) return null
  const text = cell.trim().replace(",", ".").replace(/°$/, "")
  const degrees = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
  return degrees >= from && degrees <= to ? degrees : undefined
}

/** The first number of those that stand in a cell. */
export function readFirstPhone(cell: string): Read<string> {
  if (/^[-–—0\s]*$/.test(cell)) return null
  const [first = ""] = cell.split(/[/;,|\n]|\bdan\b|\batau\b/i)
  return readPhone(first) ?? undefined
}

const choice =
  <T extends string>(choices: readonly (readonly [RegExp, T])[]) =>
  (cell: string): Read<T> => {
    const text = fold(cell)
    if (!text) return null
    return choices.find(([form]) => form.test(text))?.[1]
  }

export const readKind = choice<PesantrenKind>([
  [/kombinasi|campur|terpadu/, "kombinasi"],
  [/salaf/, "salaf"],
  [/khalaf|modern|ashri/, "khalaf"],
])

export const readReadiness = choice<Readiness>([
  [/^(belum|tidak|tidak ada|belum ada|nihil)\b/, "none"],
  [/ide|rencana|gagasan/, "idea"],
  [/uji|coba|rintis|pilot/, "pilot"],
  [/jual|jalan|produksi|aktif|ada|sudah/, "selling"],
])

export const readStage = choice<OpopStage>([
  [/role ?model|percontohan/, "role_model"],
  [/juara.*(provinsi|jabar|jawa barat)|audisi (iii|3)/, "province_winner"],
  [/juara|audisi (ii|2)/, "regency_winner"],
  [/latih|magang|damping|training/, "training"],
  [/peserta|audisi|participant/, "participant"],
  [/lulus|administrasi|admin passed/, "admin_passed"],
  [/daftar|registered/, "registered"],
  [/data|petakan|mapped/, "mapped"],
])

export const readClass = choice<OpopClass>([
  [/start|pemula|rintis/, "start_up"],
  [/scale|kembang|lanjut/, "scale_up"],
])

export const readField = choice<OpopField>([
  [/busana|fashion|fesyen|konveksi/, "fashion"],
  [/nabati|olahan|makanan(?!.*hewani)|plant food/, "plant_food"],
  [/hewani|animal food/, "animal_food"],
  [/minum|drinks/, "drinks"],
  [/ikan|fishery/, "fishery"],
  [/ternak|livestock/, "livestock"],
  [/tani|kebun|farming/, "farming"],
  [/kerajinan|kriya|craft/, "craft"],
  [/jasa|services/, "services"],
  [/dagang|trade/, "trade"],
])

/** `Keripik, abon dan madu` as three businesses. */
export function readProducts(cell: string): Business[] | null {
  const kinds = cell
    .split(/[,;\n/]|\bdan\b|&/i)
    .map((part) => part.trim().replace(/^[-•\d.)\s]+/, ""))
    .filter((part) => part.length > 1 && !NOTHING.has(compact(part)))
  const businesses = kinds.slice(0, 20).map((kind) => ({
    kind: kind.slice(0, 100),
    since: null,
    capacity: null,
    workers: null,
  }))
  return businesses.length > 0 ? businesses : null
}

const NOTHING = new Set(["belumada", "tidakada", "belum", "tidak", "nihil"])
