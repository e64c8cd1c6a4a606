import { z } from "@medusajs/framework/zod"
import { parseBody } from "./parse-body.ts"
import { Refusal } from "./refusal.ts"

const names = z.array(z.string().min(1))
const RULES = "words|typo|proximity|attribute|sort|exactness"
const rule = z.string().regex(new RegExp(`^(${RULES}|[\\w.-]+:(asc|desc))$`))
const size = z.number().int().min(0).max(255)

const TypoTolerance = z
  .object({
    enabled: z.boolean().nullish(),
    minWordSizeForTypos: z
      .object({ oneTypo: size.nullish(), twoTypos: size.nullish() })
      .strict()
      .nullish(),
    disableOnWords: names.nullish(),
    disableOnAttributes: names.nullish(),
    disableOnNumbers: z.boolean().nullish(),
  })
  .strict()
  .refine(({ minWordSizeForTypos: sizes }) => {
    const { oneTypo, twoTypos } = sizes ?? {}
    return (oneTypo ?? 5) <= (twoTypos ?? 9)
  }, "oneTypo must be at most twoTypos")

const Change = z
  .object({
    displayedAttributes: names.nullish(),
    searchableAttributes: names.nullish(),
    filterableAttributes: names.nullish(),
    sortableAttributes: names.nullish(),
    rankingRules: z.array(rule).nullish(),
    stopWords: names.nullish(),
    nonSeparatorTokens: names.nullish(),
    separatorTokens: names.nullish(),
    dictionary: names.nullish(),
    synonyms: z.record(z.string(), names).nullish(),
    distinctAttribute: z.string().nullish(),
    proximityPrecision: z.enum(["byWord", "byAttribute"]).nullish(),
    typoTolerance: TypoTolerance.nullish(),
    faceting: z
      .object({
        maxValuesPerFacet: z.number().int().min(0).nullish(),
        sortFacetValuesBy: z
          .record(z.string(), z.enum(["alpha", "count"]))
          .nullish(),
      })
      .strict()
      .nullish(),
    pagination: z
      .object({ maxTotalHits: z.number().int().min(1).nullish() })
      .strict()
      .nullish(),
    searchCutoffMs: z.number().int().min(0).nullish(),
    facetSearch: z.boolean().nullish(),
    prefixSearch: z.enum(["indexingTime", "disabled"]).nullish(),
  })
  .strict()

export type SettingsChange = z.infer<typeof Change>

const DEFAULTS = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [] as string[],
  sortableAttributes: [] as string[],
  rankingRules: RULES.split("|"),
  stopWords: [] as string[],
  nonSeparatorTokens: [] as string[],
  separatorTokens: [] as string[],
  dictionary: [] as string[],
  synonyms: {} as Record<string, string[]>,
  distinctAttribute: null as string | null,
  proximityPrecision: "byWord" as "byWord" | "byAttribute",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [] as string[],
    disableOnAttributes: [] as string[],
    disableOnNumbers: false,
  },
  faceting: {
    maxValuesPerFacet: 100,
    sortFacetValuesBy: { "*": "alpha" } as Record<string, "alpha" | "count">,
  },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null as number | null,
  facetSearch: true,
  prefixSearch: "indexingTime" as "indexingTime" | "disabled",
}

export type Settings = typeof DEFAULTS

export const defaultSettings = (): Settings => structuredClone(DEFAULTS)

/** One setting by its name in a path, as `filterable-attributes`. */
export function settingOf(settings: Settings, path: string): unknown {
  const name = path.replace(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase()
  )
  if (Object.hasOwn(settings, name)) return settings[name as keyof Settings]
  throw new Refusal(404, "not_found", `No setting: ${path}`)
}

/** Reads a change of settings; throws `invalid_settings_…` on a wrong one. */
export const parseSettings = (body: unknown): SettingsChange =>
  parseBody(Change, body, "settings")

/**
 * Settings after a change: what it leaves out stays, `null` goes back to the
 * default, objects are changed part by part, lists and synonyms as a whole.
 */
export const changedSettings = (
  before: Settings,
  change: SettingsChange
): Settings => merged(before, change, DEFAULTS) as Settings

const WHOLE = new Set(["synonyms", "sortFacetValuesBy"])

function merged(before: object, change: object, defaults: object): object {
  const after: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue
    const standard = (defaults as Record<string, unknown>)[name]
    const isPart =
      isObject(value) && isObject(after[name]) && isObject(standard)
    after[name] =
      value === null
        ? structuredClone(standard)
        : isPart && !WHOLE.has(name)
          ? merged(after[name] as object, value, standard)
          : (value as unknown)
  }
  return after
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)
