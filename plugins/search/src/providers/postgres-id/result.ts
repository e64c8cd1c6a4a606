import { MedusaError } from "@medusajs/framework/utils"
import type { ProviderQuery, ProviderResult } from "../../lib/search-module"
import type { Answer } from "./answer-query"
import { MAX_EXACT_COUNT, type Statement } from "./statement"

type FacetValue = { value: string; label: string; count: number }
type Row = Record<string, unknown>

/**
 * Reads the one row of a search statement. `metadata.count` stops at 1,000;
 * `provider_metadata.count_is_exact` says whether it is all, and
 * `counted_through` how many rows the facets were counted from, at most;
 * `is_sample` that more fit, and the best of them were counted. `corrected` says
 * which words were searched for instead of unknown ones, `complete` how many hits
 * hold every word where others follow. Facet values carry a `label` beside what the module's type names.
 */
export function readResult(
  query: ProviderQuery,
  { asked, statement, row, complete }: Answer,
  elapsedMs: number
): ProviderResult {
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "A search statement answered no row"
    )
  }
  const count = Number(row["count"])
  return {
    hits: (row["hits"] as Row[]).map(({ _score, ...document }) => ({
      id: String(document["id"]),
      document,
      ...(typeof _score === "number" ? { score: _score } : {}),
    })),
    facets: readFacets(statement, row),
    metadata: {
      skip: query.pagination?.skip ?? 0,
      take: query.pagination?.take ?? 0,
      count: Math.min(count, MAX_EXACT_COUNT),
      processing_time_ms: Math.round(elapsedMs),
    },
    provider_metadata: {
      count_is_exact: count <= MAX_EXACT_COUNT && row["is_cut"] !== true,
      ...(typeof row["size"] === "number"
        ? { counted_through: row["size"] }
        : {}),
      ...(row["is_sample"] === true ? { is_sample: true } : {}),
      ...(complete === undefined ? {} : { complete }),
      ...(asked.pairs.length
        ? {
            corrected: {
              words: asked.terms.map(({ word }) => word),
              pairs: asked.pairs,
            },
          }
        : {}),
    },
  }
}

function readFacets(
  statement: Statement,
  row: Row
): NonNullable<ProviderResult["facets"]> {
  const facets: NonNullable<ProviderResult["facets"]> = {}
  statement.facets.forEach((facet, n) => {
    const answer = row[`facet_${n}`]
    if (facet.type === "range") {
      const counts = answer as number[]
      const ranges = facet.ranges.map((range, i) => ({
        ...range,
        key: range.key ?? `${range.from ?? ""}-${range.to ?? ""}`,
        count: counts[i] ?? 0,
      }))
      facets[facet.field] = { type: "range", ranges }
    } else {
      facets[facet.field] = { type: "value", values: answer as FacetValue[] }
    }
  })
  return facets
}
