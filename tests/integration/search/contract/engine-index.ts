import { randomBytes } from "node:crypto"
import { SHOWN } from "@pasar-santri/search/documents/shown"
import productIndex from "@pasar-santri/search/search/product-index"
import type { Harness, Provider } from "./harness.ts"
import { toAnswer, type Answer } from "./answer.ts"
import { SHOP, type Ware } from "./ware.ts"

type ProviderQuery = Parameters<Provider["search"]>[0]
export type Filters = NonNullable<ProviderQuery["filters"]>
type Facets = NonNullable<ProviderQuery["search_options"]>["facets"]

/** A question as the shop puts it to an engine. */
export interface Query {
  q?: string
  filters?: Filters
  order?: NonNullable<ProviderQuery["pagination"]>["order"]
  skip?: number
  take?: number
  facets?: Facets
  fields?: string[]
  /** What the provider's own options say beside the labels of facets. */
  options?: {
    verbatim?: boolean
    near?: { district?: string; regency?: string; province?: string }
  }
}

const LABELS = {
  categories: "category_names",
  province_code: "province_name",
  regency_code: "regency_name",
  district_code: "district_name",
  pesantren_slug: "pesantren_name",
}

/** The shop's own index of products, under a name of its own in an engine. */
export class EngineIndex {
  readonly definition
  readonly provider: Provider
  readonly #engine: string

  constructor(
    provider: Provider,
    { name, prefix }: Pick<Harness, "name" | "prefix">,
    physicalName = `${prefix}_${randomBytes(4).toString("hex")}_v1`
  ) {
    this.provider = provider
    this.#engine = name
    this.definition = {
      ...productIndex,
      provider: name,
      primary_key: "id",
      physical_name: physicalName,
      definition_hash: "contract",
      settings: { provider_options: { [name]: { always: SHOWN } } },
    }
  }

  /** The same index as another provider or another version sees it. */
  seenBy(provider: Provider, version = 1): EngineIndex {
    const engine = { name: this.#engine, prefix: "" }
    const name = this.name.replace(/\d+$/, String(version))
    return new EngineIndex(provider, engine, name)
  }

  get name(): string {
    return this.definition.physical_name
  }

  make() {
    return this.provider.upsertIndex({ index: this.definition })
  }

  drop() {
    return this.provider.deleteIndex({ index: this.name })
  }

  write(documents: (Ware & Record<string, unknown>)[]) {
    const { name: index, definition } = this
    return this.provider.upsertDocuments({ index, definition, documents })
  }

  remove(ids: string[]) {
    return this.removeBy({ id: { $in: ids } })
  }

  removeBy(filters: Filters) {
    return this.provider.deleteDocuments({ index: this.name, filters })
  }

  clear() {
    return this.provider.clearIndex({ index: this.name })
  }

  /** Looks from the shop's channel, as every visitor does. */
  async search(query: Query = {}): Promise<Answer> {
    const { q, filters, order, skip = 0, take = 1000 } = query
    return toAnswer(
      await this.provider.search({
        index: this.definition,
        ...(q === undefined ? {} : { q }),
        filters: { sales_channel_ids: { $overlaps: [SHOP] }, ...filters },
        attributes_to_retrieve: ["id", ...(query.fields ?? ["title"])],
        pagination: {
          skip,
          take,
          order: order ?? { _score: "DESC", sold: "DESC" },
        },
        search_options: {
          ...(query.facets ? { facets: query.facets } : {}),
          provider_options: {
            [this.#engine]: { labels: LABELS, ...query.options },
          },
        },
      })
    )
  }

  /** Ids of what a question finds, the best first. */
  async find(q: string, query: Query = {}): Promise<string[]> {
    return (await this.search({ ...query, q })).ids
  }
}
