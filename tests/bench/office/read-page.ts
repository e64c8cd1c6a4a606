import type { Bench } from "../lib/context.ts"
import type { Person } from "./people.ts"

/** A whole page as the browser of somebody, or of anybody, gets it. */
export async function readPage(
  bench: Bench,
  path: string,
  reader?: { actor: "officer" | "seller"; person: Person }
): Promise<void> {
  const response = await fetch(`${bench.storefrontUrl}${path}`, {
    headers: {
      ...(reader
        ? { cookie: `sid_${reader.actor}=${reader.person.token}` }
        : {}),
      "accept-encoding": "identity",
    },
    redirect: "manual",
  })
  const html = await response.text()
  if (response.status !== 200 || !html.endsWith("</html>"))
    throw new Error(`${path}: ${response.status}`)
}
