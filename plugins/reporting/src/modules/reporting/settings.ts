import { z } from "@medusajs/framework/zod"

/** How the plugin is configured. */
export const Settings = z.object({
  /** The shop's database, where the read models are made. */
  databaseUrl: z.string().min(1),
  /** Where they are read: a replica, with a login of its own. */
  reportDatabaseUrl: z.string().min(1).optional(),
  /** Counts invented pesantren too: for a shop that has no others. */
  isDemo: z.boolean().default(false),
})
export type Settings = z.output<typeof Settings>
