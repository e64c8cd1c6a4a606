import { queryTerms, type QueryTerm } from "../../lib/query-terms"
import type { ProviderQuery } from "../../lib/search-module"
import type { SqlClient } from "./database"
import { correct, type Corrected } from "./lexicon/correct"
import { isBroad, MAX_RANKED } from "./lexicon/is-broad"
import { Lexicon } from "./lexicon/lexicon"
import { compileQuestion, compileRelaxed, isRelaxable } from "./question"
import { queryOptions } from "./query-options"
import type { IndexPlan } from "./schema"
import { compileSearch, type Statement } from "./statement"

/** Rows that hold every word; from so many on nothing else is shown. */
const RELAX_BELOW = 24

/** What a query came to, in the database's words. */
export type Answer = {
  /** The question as it was searched for. */
  asked: Corrected
  statement: Statement
  row: Record<string, unknown> | undefined
  /** How many rows hold every word, where others follow. */
  complete?: number
}

/**
 * Asks a question within one transaction: corrects its words, then reads hits,
 * count and facets in one statement; in a second one, where few rows hold every
 * word and others are wanted, too.
 */
export async function answerQuery(
  client: SqlClient,
  query: ProviderQuery,
  plan: IndexPlan
): Promise<Answer> {
  const terms = queryTerms(query.q ?? "")
  const { verbatim, relax, near, typing } = queryOptions(query)
  const asked =
    verbatim || !terms.length
      ? { terms, pairs: [], unknown: new Set<QueryTerm>() }
      : await correct(terms, new Lexicon(plan, client), typing === true)
  const ranked = await rankedFirst(client, {
    ...{ query, plan, terms: asked.terms },
  })
  const ask = async (compile: typeof compileQuestion): Promise<Answer> => {
    const statement = compileSearch(query, plan, {
      compile: (parameters) => compile(asked.terms, parameters),
      ranked,
    })
    const { rows } = await client.query(statement.text, statement.values)
    return { asked, statement, row: rows[0] }
  }
  const strict = await ask(compileQuestion)
  const complete = Number(strict.row?.["count"])
  return relax &&
    !near &&
    isRelaxable(asked.terms, asked.unknown) &&
    complete < RELAX_BELOW
    ? { ...(await ask(compileRelaxed)), complete }
    : strict
}

/** How many matches are ranked at most; all, unless a word finds too much. */
async function rankedFirst(
  client: SqlClient,
  of: Parameters<typeof isBroad>[1]
): Promise<number | undefined> {
  if (!(await isBroad(client, of))) {
    return undefined
  }
  // Then the sort index is read, whatever the planner makes of the words.
  await client.query(
    "set local enable_bitmapscan = off; set local enable_sort = off"
  )
  return MAX_RANKED
}
