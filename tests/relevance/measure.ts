import productIndex from "@pasar-santri/search/search/product-index"
import type { ProviderFixture } from "../integration/search/provider-fixture.ts"
import { readProducts } from "./fixture.ts"
import { judge, readQueries } from "./queries.ts"
import { type Outcome, summarise, type Summary } from "./summary.ts"

/** Hits that are looked at: a page of the catalogue. */
const PAGE = 24

const INDEX = {
  ...productIndex,
  provider: "postgres-id",
  primary_key: "id",
  physical_name: "relevance_v1",
  definition_hash: "relevance",
  settings: productIndex.settings ?? {},
}

/**
 * Fills an index of the shop's own definition with the judged products, asks
 * every judged question in the shop's own order and sums up how well it was answered.
 */
export async function measure({
  provider,
}: Pick<ProviderFixture, "provider">): Promise<Summary> {
  const products = readProducts()
  await provider.upsertIndex({ index: INDEX })
  await provider.upsertDocuments({
    index: INDEX.physical_name,
    definition: INDEX,
    documents: products.map(({ document }) => document),
  })
  const outcomes: Outcome[] = []
  for (const query of readQueries()) {
    const grades = new Map(
      products.map(({ document, facts }) => [document.id, judge(query, facts)])
    )
    const answer = await provider.search({
      index: INDEX,
      q: query.q,
      attributes_to_retrieve: ["id"],
      pagination: {
        skip: 0,
        take: PAGE,
        order: { _score: "DESC", sold: "DESC" },
      },
      search_options: { provider_options: { "postgres-id": { relax: true } } },
    })
    outcomes.push({
      kind: query.kind,
      isHeldOut: query.isHeldOut,
      isWronglyCorrected: replacements(answer.provider_metadata).some(
        (pair) => !query.fixes.has(pair)
      ),
      hits: answer.hits.map(({ id }) => grades.get(id) ?? 0),
      all: [...grades.values()],
    })
  }
  return summarise(outcomes)
}

/** Words of the question that an engine took for others, folded, as `pisng>pisang`. */
function replacements(metadata: unknown): string[] {
  const { corrected } = (metadata ?? {}) as {
    corrected?: { pairs?: { from: string; to: string }[] }
  }
  return corrected?.pairs?.map(({ from, to }) => `${from}>${to}`) ?? []
}
