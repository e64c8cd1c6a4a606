/** The two engines: the index each holds, and the provider that answers it. */
export const ENGINES = {
  postgres: { index: "product", provider: "postgres-id" },
  meilisearch: { index: "product_meilisearch", provider: "meilisearch" },
} as const

export type Engine = (typeof ENGINES)[keyof typeof ENGINES]
