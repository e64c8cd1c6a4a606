import type { config } from "./config"

/** The second engine for searches; none while its variables are not set. */
export const meilisearchProvider = ({
  MEILISEARCH_HOST: host,
  MEILISEARCH_API_KEY: api_key,
}: typeof config) =>
  host && api_key
    ? [
        {
          resolve: "@pasar-santri/search/providers/meilisearch",
          id: "meilisearch",
          options: { host, api_key },
        },
      ]
    : []
