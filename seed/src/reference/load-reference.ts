import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_INSURANCE } from "@pasar-santri/fulfillment-indonesia/lib/default-insurance"
import { DEFAULT_RATES } from "@pasar-santri/fulfillment-indonesia/lib/default-rates"
import {
  insertInsuranceRatesWorkflow,
  upsertShippingRatesWorkflow,
} from "@pasar-santri/fulfillment-indonesia/workflows"
import { importAreasWorkflow } from "@pasar-santri/opop/workflows"
import type { Progress } from "../lib/progress"
import { ensureCategories } from "./ensure-categories"
import { ensurePaperRules } from "./ensure-paper-rules"
import { ensurePayment } from "./ensure-payment"
import {
  ensureServiceZone,
  ensureShippingOptions,
  ensureShippingProfile,
  ensureStockLocation,
} from "./ensure-shipping"
import {
  ensureApiKey,
  ensureRegion,
  ensureSalesChannel,
  ensureStore,
  ensureTaxRegion,
} from "./ensure-store"

type Step = [what: string, run: () => Promise<string>]

/**
 * Loads what every shop needs before its first product: areas, store, region,
 * key, shipping, payment, categories. Safe to repeat: each thing is found by
 * its natural key. Makes no network call.
 */
export async function loadReference(
  container: MedusaContainer,
  progress: Progress
): Promise<void> {
  let channelId = ""
  let regionId = ""
  let profileId = ""
  const steps: Step[] = [
    [
      "areas",
      async () => {
        const { result } = await importAreasWorkflow(container).run({
          input: {},
        })
        return `${result.created} created, ${result.updated} updated, ${result.unchanged} unchanged`
      },
    ],
    [
      "store",
      async () => {
        channelId = await ensureSalesChannel(container)
        regionId = await ensureRegion(container)
        await ensureTaxRegion(container)
        await ensureStore(container, { channelId, regionId })
        await ensureApiKey(container, channelId)
        return "region Indonesia, rupiah, publishable key"
      },
    ],
    [
      "payment",
      async () => `${await ensurePayment(container, regionId)} ways created`,
    ],
    [
      "shipping",
      async () => {
        await ensureStockLocation(container, channelId)
        profileId = await ensureShippingProfile(container)
        const zoneId = await ensureServiceZone(container)
        const made = await ensureShippingOptions(container, {
          zoneId,
          profileId,
        })
        const { result } = await upsertShippingRatesWorkflow(container).run({
          input: { rates: DEFAULT_RATES },
        })
        const insured = await insertInsuranceRatesWorkflow(container).run({
          input: { rates: DEFAULT_INSURANCE },
        })
        return `${made} options created, ${result.created} rates created, ${result.updated} updated, ${insured.result.created} of insurance`
      },
    ],
    ["categories", async () => `${await ensureCategories(container)} created`],
    [
      "papers",
      async () => `${await ensurePaperRules(container)} rules created`,
    ],
  ]
  for (const [index, [what, run]] of steps.entries()) {
    progress.tick("reference", index, steps.length)
    progress.say(`Reference data, ${what}: ${await run()}`)
  }
  progress.tick("reference", steps.length, steps.length)
}
