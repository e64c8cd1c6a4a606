import type { DirtyKind, DirtyReason } from "../lib/dirty"

type Source = { kind: DirtyKind; reason: DirtyReason; id?: string }

/**
 * Events that may change what shops see -> what they mark. The modules' own
 * events are taken (`pricing.price.updated`), not those of workflows: they are
 * raised whoever calls the module. `id` names the key of the data, else `id`.
 */
export const SOURCES: Record<string, Source> = {
  ...all("product.product", { kind: "product", reason: "text" }),
  // Of products that a workflow updates by their ids, Medusa's module raises
  // nothing (it emits before it writes); the workflow does, last of all.
  "product.updated": { kind: "product", reason: "sale" },
  ...all("product.product-variant", { kind: "variant", reason: "sale" }),
  ...all("product.product-category", { kind: "category", reason: "text" }),
  ...all("pricing.price", { kind: "price", reason: "sale" }),
  ...all("pricing.price-list", { kind: "price_list", reason: "sale" }),
  ...all("inventory.inventory-level", {
    kind: "inventory_level",
    reason: "sale",
  }),
  ...all("inventory.reservation-item", { kind: "reservation", reason: "sale" }),
  ...all("sales-channel", { kind: "sales_channel", reason: "sale" }),
  ...link("LinkProductSalesChannel", "sales_channel_link"),
  ...link("LinkProductPesantren", "pesantren_link"),
  ...link("LinkProductVariantPriceSet", "variant_price_link"),
  ...link("LinkProductVariantInventoryItem", "variant_inventory_link"),
  // How many were sold; that fewer are left is told by the stock itself.
  "order.placed": { kind: "order", reason: "text" },
  "order.canceled": { kind: "order", reason: "text" },
  "shop.state_changed": {
    kind: "pesantren",
    reason: "sale",
    id: "pesantren_id",
  },
  "pesantren.updated": { kind: "pesantren", reason: "text" },
  "shop.holiday_changed": {
    kind: "pesantren",
    reason: "sale",
    id: "pesantren_id",
  },
}

function all(name: string, source: Source): Record<string, Source> {
  return Object.fromEntries(
    ["created", "updated", "deleted", "restored"].map((verb) => [
      `${name}.${verb}`,
      source,
    ])
  )
}

function link(name: string, kind: DirtyKind): Record<string, Source> {
  const source: Source = { kind, reason: "sale" }
  return { [`${name}.attached`]: source, [`${name}.detached`]: source }
}
