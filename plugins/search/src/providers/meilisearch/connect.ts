import type { Config, Meilisearch } from "meilisearch" with {
  "resolution-mode": "import",
}

/** A client of the server; the package is an ES module, which this is not. */
export async function connect(config: Config): Promise<Meilisearch> {
  const { Meilisearch } = await import("meilisearch")
  return new Meilisearch(config)
}
