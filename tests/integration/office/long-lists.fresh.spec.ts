import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { readsOf, rowsRead } from "../../support/plans.ts"

const PESANTREN = 2_000
/** Applications, listings and visits; a third of each waits. */
const CASES = 4_000
const PAGE = 20

/** One of everything, by a running number. */
const FILL = [
  `insert into pesantren (id, slug, name, aliases, province_code, regency_code,
     district_code, is_demo)
   select 'psn_long' || n, 'panjang-' || n, 'Pesantren Panjang ' || n, '{}',
     '32', '32.02', '32.02.' || lpad((n % 47 + 1)::text, 2, '0'), false
   from generate_series(1, ${PESANTREN}) n`,
  `insert into pesantren_record (id, pesantren_id)
   select 'psnrec_long' || n, 'psn_long' || n
   from generate_series(1, ${PESANTREN}) n`,
  `insert into shop (id, pesantren_id, state)
   select 'shop_long' || n, 'psn_long' || n,
     case when n % 2 = 0 then 'approved' else 'draft' end
   from generate_series(1, ${PESANTREN}) n`,
  `insert into visit (id, pesantren_id, district_code, officer_id, officer_name,
     client_id, digest, visited_at, purpose, findings)
   select 'vst_long' || n, p.id, p.district_code, 'offc_long', 'Petugas',
     'long' || n, 'x', now() - n * interval '1 hour', 'survey', 'Dilihat'
   from generate_series(1, ${CASES}) n
   join pesantren p on p.id = 'psn_long' || (n % ${PESANTREN} + 1)`,
  `insert into application (id, seller_id, state, name, district_code, data,
     first_submitted_at, submitted_at)
   select 'appl_long' || n, 'slr_long' || n,
     (array['submitted', 'approved', 'rejected'])[n % 3 + 1],
     'Pesantren Panjang ' || n, '32.02.' || lpad((n % 47 + 1)::text, 2, '0'),
     '{}', now() - n * interval '1 hour', now() - n * interval '1 hour'
   from generate_series(1, ${CASES}) n`,
  `insert into application_item (id, application_id, path, reason)
   select 'applitem_long' || n, 'appl_long' || n, 'profile.story', 'Kurang'
   from generate_series(1, ${CASES}) n`,
  `insert into listing (id, pesantren_id, state, name, submitted_at,
     first_published_at)
   select 'lst_long' || n, 'psn_long' || (n % ${PESANTREN} + 1),
     (array['submitted', 'published', 'rejected'])[n % 3 + 1],
     'Barang Panjang ' || n, now() - n * interval '1 hour', now()
   from generate_series(1, ${CASES}) n`,
  `insert into listing_item (id, listing_id, path, reason)
   select 'lsti_long' || n, 'lst_long' || n, 'photos', 'Gelap'
   from generate_series(1, ${CASES}) n`,
  `insert into listing_change (id, listing_id, field, before, after)
   select 'lstc_long' || n, 'lst_long' || n, 'name', '{}', '{}'
   from generate_series(1, ${CASES}) n where n % 3 = 1 and n % 10 = 0`,
]

describeBackend((backend) => {
  const { officer } = officeOf(backend)
  const database = () => process.env["DATABASE_URL"] ?? ""
  let head: Person

  beforeAll(async () => {
    head = await officer()
    await withClient(database(), async (client) => {
      for (const statement of FILL) await client.query(statement)
      await client.query("vacuum analyze")
    })
  })

  /** Rows of each table for one answer; the list itself is among them. */
  const read = async (path: string, list: string) => {
    const statements = await readsOf(async () => {
      expect((await head.api.get(path)).status).toBe(200)
    })
    const rows = await rowsRead(statements, database())
    expect(rows.get(list)).toBeGreaterThanOrEqual(PAGE)
    return (table: string) => rows.get(table) ?? 0
  }

  describe("reads no row of a long list more often than it must", () => {
    it("in the queue of applications: the page, and the numbers by state", async () => {
      const rows = await read(
        `/officer/applications?limit=${PAGE}`,
        "application"
      )
      expect(rows("application")).toBeLessThanOrEqual(2 * CASES)
      expect(rows("application_item")).toBeLessThanOrEqual(2 * PAGE)
    })

    it("in a search of applications: the number of those found, too", async () => {
      const rows = await read(
        "/officer/applications?state=all&q=panjang%2012",
        "application"
      )
      expect(rows("application")).toBeLessThanOrEqual(3 * CASES)
    })

    it("in the queue of products: the page, its number, the numbers by state", async () => {
      const rows = await read(`/officer/listings?limit=${PAGE}`, "listing")
      expect(rows("listing")).toBeLessThanOrEqual(3 * CASES)
      expect(rows("listing_change")).toBeLessThanOrEqual(CASES)
      expect(rows("listing_item")).toBeLessThanOrEqual(2 * PAGE)
    })

    it("in the register: every entry once, visits of the page", async () => {
      const rows = await read(`/officer/pesantren?limit=${PAGE}`, "pesantren")
      expect(rows("pesantren")).toBeLessThanOrEqual(PESANTREN + 4 * PAGE)
      expect(rows("visit")).toBeLessThanOrEqual(2 * PAGE)
    })

    it("in the coverage: every entry and every visit once", async () => {
      const rows = await read("/officer/coverage", "visit")
      expect(rows("pesantren")).toBeLessThanOrEqual(2 * PESANTREN + PAGE)
      expect(rows("visit")).toBeLessThanOrEqual(CASES + PESANTREN)
    })
  })
})
