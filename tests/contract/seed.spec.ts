import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { afterAll, describe, expect, it } from "vitest"
import { backendEnvironment } from "../../scripts/lib/environment.mjs"
import { readOptions } from "../../scripts/lib/options.mjs"
import { runSeed } from "../../scripts/lib/prepare.mjs"
import { Screen } from "../../scripts/lib/screen.mjs"
import { loadSecrets } from "../../scripts/lib/secrets.mjs"
import { withClient } from "../support/database.ts"
import { account, openShop } from "../support/runtime.ts"
import { Api, read } from "../support/store-api.ts"

/** What a seed may write; counted before and after. */
const TABLES = [
  ...["area", "pesantren", "pesantren_record", "shop", "shop_change"],
  ...["product", "product_variant", "product_category", "price", "image"],
  ...["inventory_item", "inventory_level", "shipping_option", "shipping_rate"],
  ...["region", "sales_channel", "api_key", "stock_location", "tax_region"],
  ...["payment_method_setting", "cod_rule", "cod_seller"],
  ...["user", "customer", "auth_identity", "provider_identity"],
  ...["officer", "officer_grant", "seller", "shop_member", "invitation"],
  ...["audit_entry", "visit", "intervention", "stage_change"],
  ...["application", "application_item", "application_note", "consent"],
  ...["application_submission", "terms_version", "territory_setting"],
  "office_contact",
  ...["paper", "paper_rule", "paper_exemption", "bank_account"],
  ...["listing", "listing_item", "listing_change", "category_rule"],
  ...["stock_price_change", "shop_holiday"],
  ...["shop_delivery", "own_delivery_area"],
  ...["order", "shop_order", "shop_order_line", "shop_order_event"],
  ...["fulfillment", "payment", "capture", "refund", "refund_obligation"],
  ...["expectation", "statement", "statement_row", "row_match"],
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
    expect(found?.["pesantren"]).toBe(28 + 27)
    expect(found?.["selling"]).toBe(25)
    expect(found?.["products"]).toBeGreaterThanOrEqual(130)
  })

  const column = (sql: string, values: unknown[] = []) =>
    withClient(shop.databaseUrl, async (client) => {
      const { rows } = await client.query<{ value: unknown }>(sql, values)
      return rows.map(({ value }) => value)
    })
  const statesOf = (table: string) =>
    column(`select distinct state as value from ${table} order by 1`)

  it("shows shops, applications and listings in every state", async () => {
    expect(await statesOf("shop")).toEqual([
      ...["approved", "draft", "rejected", "revision_requested"],
      ...["submitted", "suspended", "under_review", "withdrawn"],
    ])
    expect(await statesOf("application")).toEqual([
      ...["approved", "draft", "rejected", "revision_requested"],
      ...["submitted", "under_review", "withdrawn"],
    ])
    expect(await statesOf("listing")).toEqual([
      ...["archived", "draft", "published", "rejected"],
      ...["revision_requested", "submitted", "under_review"],
    ])
    expect(
      await column(
        `select verified_by_name as value from application
          where state = 'under_review' and verified_at is not null`
      )
    ).toEqual(["Verifikator Contoh"])
    expect(
      await column(
        `select reason as value from application_item where path = 'paper:halal'`
      )
    ).toEqual([expect.stringContaining("tidak terbaca")])
    expect(
      await column(
        `select s.state as value from shop s join pesantren p on p.id = s.pesantren_id
          where p.slug = 'ihyaul-kebonpedes'`
      )
    ).toEqual(["suspended"])
    expect(
      await column(
        `select state as value from application where appeal_of is not null`
      )
    ).toEqual(["submitted"])
    expect(await column(`select state as value from listing_change`)).toEqual([
      "pending",
    ])
  })

  it("shows what the office did: visits, help of every kind, the programme", async () => {
    expect(
      await column(`select distinct kind as value from intervention order by 1`)
    ).toEqual([
      ...["business_meeting", "capital", "certification", "equipment"],
      ...["fair", "marketing", "packaging", "training"],
    ])
    const [visits] = await column(`select count(*)::int as value from visit`)
    expect(visits).toBeGreaterThanOrEqual(15)
    const [ending] = await column(
      `select count(*)::int as value from paper where state = 'accepted' and file_id is not null
          and valid_until between to_char(now(), 'YYYY-MM-DD') and to_char(now() + interval '30 days', 'YYYY-MM-DD')`
    )
    expect(ending).toBe(3)
    expect(
      await column(
        `select distinct case when used_at is not null then 'used'
            when revoked_at is not null then 'revoked' else 'open' end as value
           from invitation where kind = 'pesantren' order by 1`
      )
    ).toEqual(["open", "revoked", "used"])
    const [early] = await column(
      `select count(*)::int as value from stage_change where from_stage is not null`
    )
    expect(early).toBeGreaterThan(24)
  })

  it("has a line in the log for each, in the name of who did it", async () => {
    expect(
      await column(
        `select distinct actor_type as value from audit_entry order by 1`
      )
    ).toEqual(["admin", "officer", "seller", "system"])
    for (const action of [
      ...["application.approved", "application.rejected", "shop.suspended"],
      ...["intervention.recorded", "visit.recorded", "listing.published"],
      ...["member.removed", "officer.joined", "pesantren.stage_changed"],
    ]) {
      const [count] = await column(
        `select count(*)::int as value from audit_entry
          where action = $1 and actor_id is not null and actor_name is not null`,
        [action]
      )
      expect({ action, count }).not.toEqual({ action, count: 0 })
    }
  })

  const Token = z.object({ token: z.string() })
  const enter = async (role: "officer" | "seller", title: string) => {
    const { email, password } = account(role, title)
    const api = new Api({ url: shop.backendUrl })
    const answer = await api.post(`/auth/${role}/emailpass`, {
      email,
      password,
    })
    return api.with(read(Token, answer))
  }

  it("lets officers in, each to the own territory", async () => {
    const Page = z.object({
      count: z.number(),
      applications: z.array(z.object({ name: z.string().nullable() })),
    })
    const names = async (title: string) =>
      read(
        Page,
        await (
          await enter("officer", title)
        ).get("/officer/applications?limit=100")
      ).applications.map(({ name }) => name)
    const [sukabumi, bogor] = [
      await names("verifier"),
      await names("verifier-bogor"),
    ]
    expect(sukabumi).toContain("Pesantren Syifaul Cikembar")
    expect(sukabumi).not.toContain("Pesantren Contoh Megamendung")
    expect(bogor).toContain("Pesantren Contoh Megamendung")
    expect(bogor).not.toContain("Pesantren Syifaul Cikembar")
  })

  it("lets sellers in, one of them to two shops", async () => {
    const Me = z.object({
      seller: z.object({ shops: z.array(z.object({ role: z.string() })) }),
    })
    const roles = async (title: string) => {
      const api = await enter("seller", title)
      const { seller } = read(Me, await api.get("/seller/me"))
      return seller.shops.map(({ role }) => role).toSorted()
    }
    expect(await roles("owner")).toEqual(["owner"])
    expect(await roles("treasurer")).toEqual(["treasurer"])
    expect(await roles("two-shops")).toEqual(["owner", "shipper"])
    expect(await roles("submitted")).toEqual([])
  })
})
