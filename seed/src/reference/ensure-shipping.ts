import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { OPTIONS } from "@pasar-santri/fulfillment-indonesia/lib/services"
import {
  COUNTRY,
  FULFILLMENT_SET,
  SERVICE_ZONE,
  SHIPPING_PROFILE,
  SHIPPING_PROVIDER,
  STOCK_LOCATION,
} from "../lib/names"
import { readRows } from "../lib/query"

const Id = z.object({ id: z.string() })

const Location = z.object({
  id: z.string(),
  sales_channels: z.array(Id.nullable()).nullish(),
  fulfillment_providers: z.array(Id.nullable()).nullish(),
  fulfillment_sets: z
    .array(
      z.object({
        id: z.string(),
        service_zones: z
          .array(z.object({ id: z.string(), name: z.string() }))
          .nullish(),
      })
    )
    .nullish(),
})
type Location = z.output<typeof Location>

const readLocation = async (
  container: MedusaContainer
): Promise<Location | undefined> =>
  (
    await readRows(container, {
      entity: "stock_location",
      fields: [
        "id",
        "sales_channels.id",
        "fulfillment_providers.id",
        "fulfillment_sets.id",
        "fulfillment_sets.service_zones.id",
        "fulfillment_sets.service_zones.name",
      ],
      filters: { name: STOCK_LOCATION },
      row: Location,
    })
  )[0]

/** The one stock location of the marketplace (D3), open to the channel and our provider. */
export async function ensureStockLocation(
  container: MedusaContainer,
  channelId: string
): Promise<string> {
  if (!(await readLocation(container))) {
    await createStockLocationsWorkflow(container).run({
      input: {
        locations: [
          {
            name: STOCK_LOCATION,
            address: {
              address_1: "Stok berada di pesantren masing-masing",
              city: "Kabupaten Sukabumi",
              province: "Jawa Barat",
              country_code: COUNTRY,
            },
          },
        ],
      },
    })
  }
  const location = await requireLocation(container)
  if (!location.sales_channels?.some((channel) => channel?.id === channelId)) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [channelId] },
    })
  }
  if (
    !location.fulfillment_providers?.some(
      (row) => row?.id === SHIPPING_PROVIDER
    )
  ) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: SHIPPING_PROVIDER },
    })
  }
  return location.id
}

async function requireLocation(container: MedusaContainer): Promise<Location> {
  const location = await readLocation(container)
  if (!location) throw new Error("the stock location was not created")
  return location
}

/** The profile that every product has, since one option serves all goods. */
export async function ensureShippingProfile(
  container: MedusaContainer
): Promise<string> {
  const read = () =>
    readRows(container, {
      entity: "shipping_profile",
      fields: ["id"],
      filters: { name: SHIPPING_PROFILE },
      row: Id,
    })
  const [known] = await read()
  if (known) return known.id
  await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: SHIPPING_PROFILE, type: "default" }] },
  })
  const [made] = await read()
  if (!made) throw new Error("the shipping profile was not created")
  return made.id
}

/** The service zone that covers the country. */
export async function ensureServiceZone(
  container: MedusaContainer
): Promise<string> {
  const location = await requireLocation(container)
  if (!location.fulfillment_sets?.length) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: location.id,
        fulfillment_set_data: { name: FULFILLMENT_SET, type: "shipping" },
      },
    })
  }
  const set = (await requireLocation(container)).fulfillment_sets?.[0]
  if (!set) throw new Error("the fulfillment set was not created")
  const known = set.service_zones?.find((zone) => zone.name === SERVICE_ZONE)
  if (known) return known.id
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: SERVICE_ZONE,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: COUNTRY }],
        },
      ],
    },
  })
  const [zone] = result
  if (!zone) throw new Error("the service zone was not created")
  return zone.id
}

const Option = z.object({ data: z.record(z.string(), z.unknown()).nullish() })

/** One calculated option for each service of our provider, and the mixed one. Answers how many were made. */
export async function ensureShippingOptions(
  container: MedusaContainer,
  ids: { zoneId: string; profileId: string }
): Promise<number> {
  const options = await readRows(container, {
    entity: "shipping_option",
    fields: ["data"],
    filters: { provider_id: SHIPPING_PROVIDER },
    row: Option,
  })
  const known = new Set(options.map((option) => option.data?.["id"]))
  const missing = OPTIONS.filter((option) => !known.has(option.id))
  if (!missing.length) return 0
  await createShippingOptionsWorkflow(container).run({
    input: missing.map(({ id, name }) => ({
      name,
      price_type: "calculated" as const,
      provider_id: SHIPPING_PROVIDER,
      service_zone_id: ids.zoneId,
      shipping_profile_id: ids.profileId,
      type: {
        label: name,
        description: "Satu paket dari setiap pesantren",
        code: id,
      },
      data: { id },
      rules: [
        {
          attribute: "enabled_in_store",
          value: "true",
          operator: "eq" as const,
        },
        { attribute: "is_return", value: "false", operator: "eq" as const },
      ],
    })),
  })
  return missing.length
}
