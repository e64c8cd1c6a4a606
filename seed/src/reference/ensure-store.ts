import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  API_KEY_TITLE,
  COUNTRY,
  CURRENCY,
  REGION,
  SALES_CHANNEL,
  STORE_NAME,
  TRANSFER_PROVIDER,
} from "../lib/names"
import { readRows } from "../lib/query"

const Id = z.object({ id: z.string() })
const Named = z.object({ id: z.string(), name: z.string() })

/** What Medusa makes by itself at its first start. */
const MEDUSA_DEFAULT_CHANNEL = "Default Sales Channel"

/** The one sales channel; Medusa's own default is renamed rather than left empty beside it. */
export async function ensureSalesChannel(
  container: MedusaContainer
): Promise<string> {
  const channels = await readRows(container, {
    entity: "sales_channel",
    fields: ["id", "name"],
    row: Named,
  })
  const named = (name: string): string | undefined =>
    channels.find((channel) => channel.name === name)?.id
  const known = named(SALES_CHANNEL)
  if (known) return known
  const data = {
    name: SALES_CHANNEL,
    description: "Toko daring produk pesantren",
  }
  const unused = named(MEDUSA_DEFAULT_CHANNEL)
  if (unused) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: unused }, update: data },
    })
    return unused
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [data] },
  })
  return first(result).id
}

/** The region Indonesia: rupiah, prices with tax in them, paid by transfer. */
export async function ensureRegion(
  container: MedusaContainer
): Promise<string> {
  const [known] = await readRows(container, {
    entity: "region",
    fields: ["id"],
    filters: { name: REGION },
    row: Id,
  })
  if (known) return known.id
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION,
          currency_code: CURRENCY,
          countries: [COUNTRY],
          payment_providers: [TRANSFER_PROVIDER],
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return first(result).id
}

/** A tax region without rates: pesantren sell below the PKP threshold, prices are final. */
export async function ensureTaxRegion(
  container: MedusaContainer
): Promise<void> {
  const known = await readRows(container, {
    entity: "tax_region",
    fields: ["id"],
    filters: { country_code: COUNTRY },
    row: Id,
  })
  if (known.length) return
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
  })
}

/** Makes our channel, region and currency the store's defaults. */
export async function ensureStore(
  container: MedusaContainer,
  defaults: { channelId: string; regionId: string }
): Promise<void> {
  const [store] = await readRows(container, {
    entity: "store",
    fields: ["id"],
    row: Id,
  })
  const data = {
    name: STORE_NAME,
    supported_currencies: [
      { currency_code: CURRENCY, is_default: true, is_tax_inclusive: true },
    ],
    default_sales_channel_id: defaults.channelId,
    default_region_id: defaults.regionId,
  }
  if (!store) {
    await createStoresWorkflow(container).run({ input: { stores: [data] } })
    return
  }
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: data },
  })
}

const ApiKey = z.object({
  id: z.string(),
  token: z.string(),
  revoked_at: z.unknown(),
  sales_channels_link: z
    .array(z.object({ sales_channel_id: z.string() }).nullable())
    .nullish(),
})

/** The storefront's publishable key, for our channel only. Answers its token. */
export async function ensureApiKey(
  container: MedusaContainer,
  channelId: string
): Promise<string> {
  const keys = await readRows(container, {
    entity: "api_key",
    fields: [
      "id",
      "token",
      "revoked_at",
      "sales_channels_link.sales_channel_id",
    ],
    filters: { title: API_KEY_TITLE, type: "publishable" },
    row: ApiKey,
  })
  const valid = keys.find((key) => !key.revoked_at)
  const key = valid ?? (await createKey(container))
  const linked = valid?.sales_channels_link?.some(
    (link) => link?.sales_channel_id === channelId
  )
  if (!linked) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [channelId] },
    })
  }
  return key.token
}

async function createKey(
  container: MedusaContainer
): Promise<{ id: string; token: string }> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: API_KEY_TITLE, type: "publishable", created_by: "" }],
    },
  })
  return first(result)
}

function first<T>(rows: readonly T[]): T {
  const [row] = rows
  if (!row) throw new Error("a workflow answered no row for what it created")
  return row
}
