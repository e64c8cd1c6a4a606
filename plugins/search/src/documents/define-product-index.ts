import { ENGINES } from "../lib/engines"
import { defineSearchIndex, searchFields } from "../lib/search-module"
import { LAYOUT } from "../providers/postgres-id/schema"
import { seedProducts } from "./seed-products"
import { SHOWN } from "./shown"

const word = () => searchFields.keyword()

/** Words that tell where and by whom, not what: corrected to last. */
const WORD_KINDS = {
  sku: "texts",
  pesantren_name: "names",
  district_name: "places",
  regency_name: "places",
  province_name: "places",
}

/**
 * Declares an index of products under a name, held by a provider; every engine
 * holds the same documents. It declares no events: Medusa's bus drops a failed
 * one, so indexes are kept true by this plugin's dirty set.
 */
export const defineProductIndex = (name: string, provider: string) =>
  defineSearchIndex({
    name,
    entity: "product",
    provider,
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
      rev: searchFields.integer(),
      hash: word(),
    }),
    settings: {
      provider_options: {
        [provider]: {
          ...{ always: SHOWN, words: WORD_KINDS, best: "sold" },
          ...(provider === ENGINES.postgres.provider && { layout: LAYOUT }),
        },
      },
    },
    seed: seedProducts,
  })
