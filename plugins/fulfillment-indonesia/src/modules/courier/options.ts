import { z } from "@medusajs/framework/zod"

/** How Biteship is reached; without it couriers are priced by the table alone. */
const Biteship = z.object({
  apiKey: z.string().min(1),
  baseUrl: z.url().default("https://api.biteship.com"),
  /** What its webhooks carry in the header that the dashboard was told. */
  webhookToken: z.string().min(16).optional(),
})
export type BiteshipOptions = z.output<typeof Biteship>

/** The part of the plugin's options that is about couriers. */
export const CourierOptions = z.looseObject({ biteship: Biteship.optional() })
