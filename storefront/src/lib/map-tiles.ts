import { scaleQuantile } from "d3-scale"
import { tilesOf } from "./kecamatan-tiles"

/** The figures of a kecamatan by which its tile may be coloured. */
export const MAP_FIGURES = [
  ...(["turnover", "orders", "active", "pesantren", "shops"] as const),
] as const
export type MapFigure = (typeof MAP_FIGURES)[number]

/** A kecamatan on the map; `level` is 0 for nothing, 1 to 4 for its quarter. */
export interface MapTile {
  code: string
  name: string
  short: string
  value: number
  level: number
  /** From 1; null in a plain grid, where tiles follow each other. */
  column: number | null
  row: number | null
}

/** Levels of those kecamatan that have any. */
const LEVELS = 4

/** What the colours mean: the values at which one level ends and the next begins. */
export function levelsOf(values: readonly number[]): {
  ends: number[]
  levelOf: (value: number) => number
} {
  const positive = values.filter((value) => value > 0)
  const steps = Array.from({ length: LEVELS }, (_, index) => index + 1)
  if (positive.length === 0) return { ends: [], levelOf: () => 0 }
  const scale = scaleQuantile(positive, steps)
  // Few kecamatan have few values: levels that would be empty fall together.
  const ends = [...new Set(scale.quantiles().map(Math.round))]
  const levelOf = (value: number) =>
    value <= 0
      ? 0
      : LEVELS - ends.length + ends.filter((end) => value > end).length
  return { ends, levelOf }
}

interface LevelStep {
  level: number
  /** Its lowest, its highest, or a range within: which of `from` and `to` count. */
  kind: "upTo" | "between" | "above"
  from: number
  to: number
}

/** What each colour means; none where there are no values. */
export const levelSteps = (ends: readonly number[]): LevelStep[] => {
  const first = LEVELS - ends.length
  const [least] = ends
  if (least === undefined) return []
  return [
    { level: first, kind: "upTo", from: 0, to: least },
    ...ends.map((from, index): LevelStep => {
      const to = ends[index + 1]
      const level = first + index + 1
      return to === undefined
        ? { level, kind: "above", from, to: from }
        : { level, kind: "between", from, to }
    }),
  ]
}

type Area = Readonly<{ code: string; name: string }>

/** The kecamatan of a regency where they lie, or in the order of their codes. */
export function mapTiles(
  regency: string,
  areas: readonly Area[],
  values: ReadonlyMap<string, number>
): MapTile[] {
  const { levelOf } = levelsOf([...values.values()])
  const layout = new Map((tilesOf(regency) ?? []).map((one) => [one.code, one]))
  const districts = areas.filter(({ code }) => code.startsWith(`${regency}.`))
  const isLaidOut = districts.every(({ code }) => layout.has(code))
  return districts.map(({ code, name }) => {
    const place = isLaidOut ? layout.get(code) : undefined
    const value = values.get(code) ?? 0
    return {
      ...{ code, name, value, level: levelOf(value) },
      short: place?.short ?? name.slice(0, 4),
      column: place ? place.column + 1 : null,
      row: place ? place.row + 1 : null,
    }
  })
}
