import type { ProviderQuery } from "../../../lib/search-module"
import type { SqlClient } from "../database"
import { queryOptions } from "../query-options"
import { RELAX_BELOW, type Questions } from "../questions"
import type { IndexPlan } from "../schema"
import type { Statement } from "../statement"
import { chooseTiers, ENOUGH, reaching } from "./choose-tiers"
import { compileRankedPage, compileSortedPage } from "./page"
import { survey, type Survey } from "./survey"

/** What a query came to, in the database's words. */
type Answered = {
  statement: Statement
  row: Record<string, unknown>
  complete?: number
}

/**
 * Whether a query may be answered from the best rows: not where the nearest are
 * asked for, nor all values that a name fits.
 */
export const isTierable = (query: ProviderQuery): boolean =>
  !queryOptions(query).near &&
  !query.search_options?.facets?.some(
    (facet) => typeof facet !== "string" && "query" in facet
  )

type Asked = { query: ProviderQuery; plan: IndexPlan; tiers: number }

/**
 * Answers a query from the first thousand rows of the best tiers, which cost
 * hardly more where many fit: counts, and a page where it lies within what they hold
 * whole. Else one more statement ranks the tiers that it needs.
 */
export async function askTiers(
  client: SqlClient,
  asked: Asked,
  { strict, relaxed }: Questions
): Promise<Answered> {
  const found = await survey(client, asked, strict.compile)
  if (!relaxed || found.count >= RELAX_BELOW) {
    return withPage(client, asked, strict, found)
  }
  const wider = await survey(client, asked, relaxed.compile)
  return {
    ...(await withPage(client, asked, relaxed, wider)),
    complete: found.count,
  }
}

async function withPage(
  client: SqlClient,
  asked: Asked,
  question: Questions["strict"],
  found: Survey
): Promise<Answered> {
  const { statement, row } = found
  const { skip = 0, take = 0 } = asked.query.pagination ?? {}
  const page =
    take > 0
      ? await pageBeyond(client, asked, question, found, skip + take)
      : undefined
  if (!page) {
    return { statement, row }
  }
  const { rows } = await client.query(page.text, page.values)
  return { statement, row: { ...row, ...rows[0] } }
}

/** What to ask for a page that the survey could not read whole. */
async function pageBeyond(
  client: SqlClient,
  asked: Asked,
  question: Questions["strict"],
  { isCut, tiers, isByScore, hasAhead }: Survey,
  upTo: number
) {
  if (!isCut) {
    return undefined
  }
  if (!isByScore) {
    return compileSortedPage(asked, question.compile)
  }
  const { first, last, isWeak } = chooseTiers(tiers, upTo)
  const isWhole = tiers.slice(last + 1).some(({ fitting }) => fitting > 0)
  if (isWhole && !isWeak && !hasAhead) {
    return undefined
  }
  const namedTo = isWeak
    ? await namedTierOf(client, asked, question)
    : undefined
  return compileRankedPage(asked, question.compile, { first, last, namedTo })
}

/** The tier that holds enough of what is called by the words. */
async function namedTierOf(
  client: SqlClient,
  asked: Asked,
  { compileNamed }: Questions["strict"]
): Promise<number> {
  const { facets: _, ...options } = asked.query.search_options ?? {}
  const query = {
    ...asked.query,
    pagination: { ...asked.query.pagination, skip: 0, take: 0 },
    search_options: options,
  }
  const { tiers } = await survey(client, { ...asked, query }, compileNamed)
  return reaching(tiers, "fitting", ENOUGH)
}
