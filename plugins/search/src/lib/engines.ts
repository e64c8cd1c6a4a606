/** The two engines: the index each holds, and the provider that answers it. */
export const ENGINES = {
  postgres: { index: "product", provider: "postgres-id" },
  meilisearch: { index: "product_meilisearch", provider: "meilisearch" },
} as const

/** Whether the second engine is switched on: both of its variables are set. */
export const isMeilisearchOn = (env: NodeJS.ProcessEnv = process.env) =>
  Boolean(env["MEILISEARCH_HOST"] && env["MEILISEARCH_API_KEY"])
