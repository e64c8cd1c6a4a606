import { createHash } from "node:crypto"
import type { Meilisearch } from "meilisearch" with {
  "resolution-mode": "import",
}
import { refusalOf } from "./errors"

/** What the server says to a key that may not manage keys, and where it needs none. */
const KEYLESS = new Set(["invalid_api_key", "missing_master_key"])

/**
 * A key that can do nothing but search the indexes of `patterns`: found again
 * by a uid made of them, made on the first call. Null when the key at hand may
 * not manage keys, so is not the master key either, or the server has none. Any
 * other refusal, as of a proxy between, is thrown.
 */
export async function searchKey(
  client: Pick<Meilisearch, "getKey" | "createKey">,
  patterns: readonly string[]
): Promise<string | null> {
  const uid = uidOf(patterns)
  try {
    return (await client.getKey(uid)).key
  } catch (error) {
    const refusal = refusalOf(error)
    if (KEYLESS.has(refusal?.code ?? "")) {
      return null
    }
    if (refusal?.status !== 404) {
      throw error
    }
  }
  try {
    const made = await client.createKey({
      uid,
      name: "pasar-santri-search",
      description: "Searches products for the shop, and nothing else",
      actions: ["search"],
      indexes: [...patterns],
      expiresAt: null,
    })
    return made.key
  } catch (error) {
    // Another process was faster.
    if (refusalOf(error)?.code === "api_key_already_exists") {
      return (await client.getKey(uid)).key
    }
    throw error
  }
}

/** A key's rights cannot be changed, so other patterns are another key. */
function uidOf(patterns: readonly string[]): string {
  const hex = createHash("sha256")
    .update(`search ${patterns.join(" ")}`)
    .digest("hex")
  // In the form of a UUID of version 4, which the engine asks for.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-")
}
