import { queryTerms, type QueryTerm } from "../../lib/query-terms"
import type { ProviderQuery } from "../../lib/search-module"
import type { SqlClient } from "./database"
import { correct, type Corrected } from "./lexicon/correct"
import { Lexicon } from "./lexicon/lexicon"
import { isRelaxable } from "./question"
import { questionsOf, RELAX_BELOW, type Questions } from "./questions"
import { queryOptions } from "./query-options"
import type { IndexPlan } from "./schema"
import { compileSearch, type Statement } from "./statement"
import { askTiers, isTierable } from "./tiers/ask-tiers"

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
 * count and facets in one statement, or in two where the index has tiers; again,
 * where few rows hold every word and others are wanted, too.
 * @param tiers how many tiers the index has; none where it is small
 */
export async function answerQuery(
  client: SqlClient,
  query: ProviderQuery,
  { plan, tiers }: { plan: IndexPlan; tiers: number }
): Promise<Answer> {
  const terms = queryTerms(query.q ?? "")
  const { verbatim, relax, near, typing } = queryOptions(query)
  const asked =
    verbatim || !terms.length
      ? { terms, pairs: [], unknown: new Set<QueryTerm>() }
      : await correct(terms, new Lexicon(plan, client, tiers), typing === true)
  const questions = questionsOf(
    asked.terms,
    relax === true && !near && isRelaxable(asked.terms, asked.unknown)
  )
  const answer =
    tiers > 0 && isTierable(query)
      ? await askTiers(client, { query, plan, tiers }, questions)
      : await askWhole(client, { query, plan }, questions)
  return { asked, ...answer }
}

async function askWhole(
  client: SqlClient,
  { query, plan }: { query: ProviderQuery; plan: IndexPlan },
  questions: Questions
): Promise<Omit<Answer, "asked">> {
  const ask = async ({ compile }: Questions["strict"]) => {
    const statement = compileSearch(query, plan, compile)
    const { rows } = await client.query(statement.text, statement.values)
    return { statement, row: rows[0] }
  }
  const strict = await ask(questions.strict)
  const complete = Number(strict.row?.["count"])
  return questions.relaxed && complete < RELAX_BELOW
    ? { ...(await ask(questions.relaxed)), complete }
    : strict
}
