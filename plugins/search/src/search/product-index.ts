import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readDocuments } from "../documents/read-documents"
import { defineSearchIndex, searchFields } from "../lib/search-module"

/** Products read and written at once while an index is filled. */
const SEED_PAGE = 1000

const word = () => searchFields.keyword()

/**
 * The index of products that shops read. It declares no events: Medusa's bus
 * drops a failed one, so the index is kept true by this plugin's dirty set.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  provider: "postgres-id",
  fields: searchFields.define({
    id: word().filterable(),
    handle: word(),
    title: searchFields.text().searchable({ weight: 3 }),
    title_en: searchFields.text().searchable({ weight: 2 }),
    description: searchFields
      .text()
      .searchable({ weight: 1 })
      .retrievable(false),
    thumbnail: word(),
    status: word().filterable(),
    shop_state: word().filterable(),
    sales_channel_ids: word().array().filterable(),
    sku: word().array().searchable({ weight: 2 }),
    pesantren_id: word().filterable(),
    pesantren_slug: word().filterable().facetable(),
    pesantren_name: searchFields.text().searchable({ weight: 2 }),
    district_code: word().filterable().facetable(),
    district_name: searchFields.text().searchable({ weight: 2 }),
    regency_code: word().filterable().facetable(),
    regency_name: searchFields.text().searchable({ weight: 2 }),
    province_code: word().filterable().facetable(),
    province_name: searchFields.text().searchable({ weight: 2 }),
    categories: word().array().filterable().facetable(),
    category_names: searchFields.text().array().searchable({ weight: 2 }),
    category_names_en: searchFields.text().array().searchable({ weight: 2 }),
    category_handle: word(),
    category_name: word(),
    category_name_en: word(),
    price_min: searchFields.integer().filterable().sortable().facetable(),
    price_max: searchFields.integer(),
    in_stock: searchFields.boolean().filterable().facetable(),
    sold: searchFields.integer().sortable(),
    certificates: word().array().filterable().facetable(),
    lead_days: searchFields.integer(),
    range: word(),
    created_at: searchFields.date().sortable(),
  }),
  settings: {
    provider_options: {
      // No read of the index can be made that answers anything else.
      "postgres-id": {
        always: { status: "published", shop_state: "approved" },
      },
    },
  },
  // Every product, or for the catch-up those that changed meanwhile. Filters are
  // not read: this plugin's own dirty set does what they are for.
  seed: async function* ({ container: { query }, last_key, catchup }) {
    const connection = container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    for (let after = last_key; ;) {
      const { documents, lastId } = await readDocuments(
        { connection, query },
        {
          after,
          limit: SEED_PAGE,
          ...(catchup ? { changedSince: catchup.since } : {}),
        }
      )
      if (!lastId) {
        return
      }
      after = lastId
      yield [{ action: "upsert", documents }]
    }
  },
})
