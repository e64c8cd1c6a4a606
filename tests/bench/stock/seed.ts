import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createServiceZonesWorkflow,
  createLocationFulfillmentSetWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { makeProducts, type Place } from "./make-products"

const PRODUCTS = 120
const STOCK = 1_000

/** The smallest shop in which stock Medusa can sell something; prints its key. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run(
    {
      input: { salesChannelsData: [{ name: "Stock" }] },
    }
  )
  const channel = channels[0]?.id ?? ""
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Indonesia",
          currency_code: "idr",
          countries: ["id"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({ input: { locations: [{ name: "Stock" }] } })
  const location = locations[0]?.id ?? ""
  await container.resolve("link").create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location, add: [channel] },
  })
  const profile = await createShipping(container, location)
  await createProducts(container, { channel, location, profile })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]?.id ?? "", add: [channel] },
  })
  console.log(`KEY ${keys[0]?.token ?? ""}`)
}

async function createShipping(
  container: ExecArgs["container"],
  location: string
): Promise<string> {
  const { result: profiles } = await createShippingProfilesWorkflow(
    container
  ).run({ input: { data: [{ name: "Stock", type: "default" }] } })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: location,
      fulfillment_set_data: { name: "Stock", type: "shipping" },
    },
  })
  const { data } = await container.resolve("query").graph({
    entity: "stock_location",
    fields: ["fulfillment_sets.id"],
    filters: { id: location },
  })
  const [stock] = data as { fulfillment_sets?: { id: string }[] }[]
  const set = stock?.fulfillment_sets?.[0]?.id ?? ""
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Indonesia",
          fulfillment_set_id: set,
          geo_zones: [{ type: "country", country_code: "id" }],
        },
      ],
    },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Flat",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: zones[0]?.id ?? "",
        shipping_profile_id: profiles[0]?.id ?? "",
        type: { label: "Flat", description: "Flat", code: "flat" },
        prices: [{ currency_code: "idr", amount: 10_000 }],
        rules: [],
      },
    ],
  })
  return profiles[0]?.id ?? ""
}

async function createProducts(
  container: ExecArgs["container"],
  shop: Place & { location: string }
): Promise<void> {
  const ids = await makeProducts(container, {
    ...shop,
    from: 0,
    count: PRODUCTS,
  })
  const { data } = await container.resolve("query").graph({
    entity: "product_variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { product_id: ids },
    pagination: { take: PRODUCTS * 2 },
  })
  const variants = data as {
    inventory_items?: { inventory_item_id: string }[]
  }[]
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: variants.flatMap((variant) =>
        (variant.inventory_items ?? []).map((item) => ({
          location_id: shop.location,
          inventory_item_id: item.inventory_item_id,
          stocked_quantity: STOCK,
        }))
      ),
    },
  })
}
