import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { backendEnvironment } from "../../scripts/lib/environment.mjs"
import { readOptions } from "../../scripts/lib/options.mjs"
import { runSeed } from "../../scripts/lib/prepare.mjs"
import { Screen } from "../../scripts/lib/screen.mjs"
import { loadSecrets } from "../../scripts/lib/secrets.mjs"
import { withClient } from "../support/database.ts"
import { openShop } from "../support/runtime.ts"

/** What a seed may write; counted before and after. */
const TABLES = [
  ...["area", "pesantren", "pesantren_record", "shop", "shop_change"],
  ...["product", "product_variant", "product_category", "price", "image"],
  ...["inventory_item", "inventory_level", "shipping_option", "shipping_rate"],
  ...["region", "sales_channel", "api_key", "stock_location", "tax_region"],
  ...["user", "customer", "auth_identity", "provider_identity"],
]

describe("the seeds", () => {
  const shop = openShop()
  const logs = mkdtempSync(path.join(tmpdir(), "pasar-seed-"))
  afterAll(() => rmSync(logs, { recursive: true, force: true }))

  const counts = () =>
    withClient(shop.databaseUrl, async (client) => {
      const found: Record<string, number> = {}
      for (const table of TABLES) {
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n from "${table}" where deleted_at is null`
        )
        found[table] = rows[0]?.n ?? -1
      }
      return found
    })

  const seed = async (script: "reference" | "demo") => {
    const dataDir = path.dirname(shop.mailDir)
    const options = readOptions([
      ...["--data", dataDir, "--port", new URL(shop.storefrontUrl).port],
      ...["--api-port", new URL(shop.backendUrl).port],
    ])
    if (options === "help") throw new Error("There are no options.")
    const secrets = loadSecrets(dataDir)
    const { databaseUrl } = shop
    await runSeed(
      {
        ...{ options, secrets, databaseUrl, embedded: true },
        env: backendEnvironment({ options, secrets, databaseUrl }),
        screen: new Screen(),
        logFile: (name) => path.join(logs, `${name}.log`),
        signal: new AbortController().signal,
      },
      { script, tick: () => {} }
    )
  }

  it.each(["reference", "demo"] as const)(
    "%s changes nothing when it is run again",
    async (script) => {
      const before = await counts()
      await seed(script)
      expect(await counts()).toEqual(before)
    }
  )

  it("made the demo that DOMAIN.md lists", async () => {
    const found = await withClient(shop.databaseUrl, async (client) => {
      const { rows } = await client.query<Record<string, number>>(
        `select
           (select count(*)::int from area where level = 'district') as districts,
           (select count(*)::int from pesantren where is_demo) as pesantren,
           (select count(*)::int from pesantren p join shop s on s.pesantren_id = p.id
             where p.is_demo and s.state = 'approved') as selling,
           (select count(*)::int from product
             where deleted_at is null and metadata->>'is_demo' = 'true') as products,
           (select count(*)::int from product p
             where p.deleted_at is null and not exists (
               select 1 from product_pesantren l
                where l.product_id = p.id and l.deleted_at is null)) as orphans`
      )
      return rows[0]
    })
    expect(found).toMatchObject({ orphans: 0 })
    expect(found?.["districts"]).toBeGreaterThan(7_200)
    expect(found?.["pesantren"]).toBe(24 + 27)
    expect(found?.["selling"]).toBe(21)
    expect(found?.["products"]).toBeGreaterThanOrEqual(118)
  })
})
