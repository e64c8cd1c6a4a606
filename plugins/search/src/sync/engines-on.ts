import { isMeilisearchOn, type EngineName } from "../lib/engines"

/** Engines that this shop keeps an index in. */
export const enginesOn = (): EngineName[] => [
  "postgres",
  ...(isMeilisearchOn() ? ["meilisearch" as const] : []),
]
