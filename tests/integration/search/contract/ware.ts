import type { ProductDocument } from "@pasar-santri/search/documents/product-document"

/** What the cases look at of a product's document. */
export type Ware = Pick<
  ProductDocument,
  | "id"
  | "handle"
  | "title"
  | "title_en"
  | "description"
  | "status"
  | "shop_state"
  | "sales_channel_ids"
  | "sku"
  | "pesantren_id"
  | "pesantren_slug"
  | "pesantren_name"
  | "district_code"
  | "district_name"
  | "regency_code"
  | "regency_name"
  | "province_code"
  | "province_name"
  | "categories"
  | "category_names"
  | "category_names_en"
  | "price_min"
  | "price_max"
  | "in_stock"
  | "sold"
  | "certificates"
  | "created_at"
>

/** The channel that the cases look from. */
export const SHOP = "sc_shop"

/** A product for sale, of nobody and nowhere unless said. */
export function ware(given: Partial<Ware> & { id: string }): Ware {
  return {
    handle: given.id,
    title: "",
    title_en: null,
    description: "",
    status: "published",
    shop_state: "approved",
    sales_channel_ids: [SHOP],
    sku: [],
    pesantren_id: null,
    pesantren_slug: null,
    pesantren_name: null,
    district_code: null,
    district_name: null,
    regency_code: null,
    regency_name: null,
    province_code: null,
    province_name: null,
    categories: [],
    category_names: [],
    category_names_en: [],
    price_min: 10_000,
    price_max: given.price_min ?? 10_000,
    in_stock: true,
    sold: 0,
    certificates: [],
    created_at: "2026-01-01T00:00:00.000Z",
    ...given,
  }
}

/** Wares of these titles; their ids are `<prefix>_1`, `<prefix>_2`, … */
export const titled = (prefix: string, titles: string[]): Ware[] =>
  titles.map((title, n) => ware({ id: `${prefix}_${n + 1}`, title }))
