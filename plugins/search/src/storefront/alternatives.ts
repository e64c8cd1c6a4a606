import type { Logger } from "@medusajs/framework/types"
import { asError } from "../lib/as-error"
import { inTime } from "./in-time"
import type {
  ProductCard,
  SearchRequest,
  StorefrontSearch,
} from "./storefront-search"

/** What comes nearest where nothing fits. */
export type Alternatives = {
  /** The question with a word less, and how much each finds; most first. */
  queries: { q: string; count: number }[]
  popular: ProductCard[]
  /** Where the popular goods are from; null for everywhere. */
  popular_place: { level: Level; value: string; label: string } | null
}

type Level = "district" | "regency" | "province"
const LEVELS = ["district", "regency", "province"] as const

/** Words that are left out in turn; longer questions are rare and cost more. */
const MAX_WORDS = 5
const MAX_QUERIES = 3
const POPULAR = 8

/** Where alternatives are looked for, and how long; milliseconds. */
type Means = {
  search: StorefrontSearch
  logger: Pick<Logger, "warn">
  limitMs: number
}

/**
 * Looks for what to offer instead of an empty page: two to nine small searches.
 * Null when they fail or take too long, because the empty page is an answer.
 */
export async function findAlternatives(
  { search, logger, limitMs }: Means,
  request: SearchRequest
): Promise<Alternatives | null> {
  try {
    const [queries, popular] = await inTime(
      Promise.all([fewerWords(search, request), popularGoods(search, request)]),
      limitMs
    )
    return { queries, ...popular }
  } catch (error) {
    logger.warn(`search.alternatives_failed ${asError(error).message}`)
    return null
  }
}

async function fewerWords(
  search: StorefrontSearch,
  { salesChannelIds, locale, text = "" }: SearchRequest
): Promise<Alternatives["queries"]> {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > MAX_WORDS) {
    return []
  }
  const shorter = words.map((_, left) =>
    words.filter((_, at) => at !== left).join(" ")
  )
  const counted = await Promise.all(
    [...new Set(shorter)].map(async (q) => {
      // By sales: what is only like the words does not count.
      const { total } = await search.search({
        ...{ salesChannelIds, locale, text: `${q} `, filter: {} },
        ...{ sort: "sold", page: 1, perPage: 1, isVerbatim: true },
        isWithoutFacets: true,
      })
      return { q, count: total.value }
    })
  )
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_QUERIES)
}

/** What sells best nearby, in the smallest area that sells anything. */
async function popularGoods(
  search: StorefrontSearch,
  { salesChannelIds, locale, filter, near }: SearchRequest
): Promise<Pick<Alternatives, "popular" | "popular_place">> {
  const places = [
    ...LEVELS.flatMap((level) => {
      const [code, ...others] = filter[level] ?? []
      return code && !others.length ? [{ level, code }] : []
    }),
    ...(near ? placesOf(near) : []),
    undefined,
  ]
  for (const place of places) {
    const { products } = await search.search({
      ...{ salesChannelIds, locale, sort: "sold", page: 1, perPage: POPULAR },
      filter: place ? { [place.level]: [place.code] } : {},
      isWithoutFacets: true,
    })
    const [first] = products
    if (first) {
      const area = place && first.pesantren[place.level]
      return {
        popular: products,
        popular_place: area
          ? { level: place.level, value: area.id, label: area.name }
          : null,
      }
    }
  }
  return { popular: [], popular_place: null }
}

/** The areas that a code lies in, smallest first: 32.02.27, 32.02, 32. */
const placesOf = (code: string) =>
  LEVELS.map((level, at) => ({
    level,
    code: code.slice(0, 8 - 3 * at),
  })).filter(({ code: area }, at) => area.length === 8 - 3 * at)
