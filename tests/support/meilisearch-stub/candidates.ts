import { compileFilter, type Filter } from "./filter.ts"
import { matchDocument, readQuestion } from "./match.ts"
import type { Candidate } from "./rank.ts"
import { Refusal } from "./refusal.ts"
import type { StoredIndex } from "./stored-index.ts"

interface Asked {
  q?: string | null | undefined
  filter?: Filter
  matchingStrategy?: "last" | "all" | "frequency" | null | undefined
  attributesToSearchOn?: string[] | null | undefined
}

/** All documents that answer, in no order. */
export function findCandidates(index: StoredIndex, asked: Asked): Candidate[] {
  const { settings } = index
  const code = "invalid_search_filter"
  const test = compileFilter(asked.filter, settings.filterableAttributes, code)
  const only = asked.attributesToSearchOn
  for (const name of only ?? []) {
    assertListed(
      name,
      settings.searchableAttributes,
      "searchable",
      "attributes_to_search_on"
    )
  }
  const question = readQuestion(asked.q ?? "", settings)
  const strategy = asked.matchingStrategy === "all" ? "all" : "last"
  const candidates: Candidate[] = []
  for (const document of index.documents.values()) {
    if (!test(document)) continue
    if (!question.terms.length) {
      candidates.push({ document, match: null })
      continue
    }
    const words = index
      .wordsOf(document)
      .filter(({ attribute }) => only?.includes(attribute) ?? true)
    const match = matchDocument(question, words, strategy, index)
    if (match) candidates.push({ document, match })
  }
  return candidates
}

/** Throws `invalid_search_<parameter>` for an attribute the settings lack. */
export function assertListed(
  name: string,
  listed: string[],
  what: string,
  parameter: string
): void {
  if (listed.includes(name) || listed.includes("*")) return
  const message = `Attribute \`${name}\` is not ${what}. Available ${what} attributes are: \`${listed.join(", ")}\`.`
  throw new Refusal(400, `invalid_search_${parameter}`, message)
}
