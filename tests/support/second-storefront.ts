import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { freePort } from "../../scripts/lib/ports.mjs"
import { startPart, stopPart } from "../../scripts/lib/process.mjs"
import { loadSecrets } from "../../scripts/lib/secrets.mjs"
import { ROOT } from "./backend.ts"
import { until } from "./poll.ts"
import { openShop } from "./runtime.ts"

/**
 * Another storefront process over the open shop, whose way to the backend the
 * spec can cut without hurting anyone else.
 * @param backendUrl where it is told that the backend is
 */
export async function openStorefront(
  backendUrl: string
): Promise<{ url: string; close: () => Promise<void> }> {
  const shop = openShop()
  const dataDir = path.dirname(shop.mailDir)
  const folder = mkdtempSync(path.join(tmpdir(), "pasar-storefront-"))
  const port = await freePort(undefined)
  const url = `http://localhost:${port}`
  const child = startPart({
    command: process.execPath,
    args: ["server.mjs", "-p", String(port), "-H", "127.0.0.1"],
    cwd: path.join(ROOT, "storefront"),
    env: {
      ...process.env,
      NODE_ENV: "production",
      BACKEND_URL: backendUrl,
      PUBLISHABLE_KEY: shop.publishableKey,
      STOREFRONT_URL: url,
      STOREFRONT_SECRET: loadSecrets(dataDir).storefront,
      FILES_DIR: path.join(dataDir, "files"),
      MEDIA_CACHE_DIR: path.join(folder, "media"),
      DEMO: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    log: path.join(folder, "storefront.log"),
  })
  await until(
    "the second storefront",
    async () => {
      try {
        return (await fetch(`${url}/robots.txt`)).ok
      } catch {
        return false
      }
    },
    60_000
  )
  return {
    url,
    close: async () => {
      await stopPart(Number(child.pid))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
