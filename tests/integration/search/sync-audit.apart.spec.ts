import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SEARCH_SYNC_MODULE } from "@pasar-santri/search/modules/search-sync"
import { auditAndRepair } from "@pasar-santri/search/sync/audit-and-repair"
import { physicalNameOf } from "@pasar-santri/search/sync/indexed-hashes"
import { afterEach, expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"

/** A busy test machine gets this long. Milliseconds. */
const SOON = 20_000
const NO_DRIFT = { missing: 0, different: 0, surplus: 0, error: null }

// Counts what there is: no other suite may write meanwhile.
describeBackend(({ make, container }) => {
  afterEach(() => vi.restoreAllMocks())

  const sync = () => container().resolve(SEARCH_SYNC_MODULE)
  /**
   * From now on nobody marks anything but the audit, which marks for one engine,
   * and that fails where `fault` says so: a late event or a sweep would repair
   * what a test has broken, or meet the fault instead of the audit.
   */
  const onlyAuditMarks = async (fault?: Error) => {
    const marks = sync().markDirty.bind(sync())
    vi.spyOn(sync(), "markDirty").mockImplementation(
      async (given, priority, engine) => {
        if (!engine) return
        if (fault) throw fault
        await marks(given, priority, engine)
      }
    )
    await until(async () =>
      expect(await sync().isMarked("postgres")).toBe(false)
    )
  }
  const connection = () =>
    container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const run = async (sql: string, values: string[]) => {
    const name = await physicalNameOf(connection(), "postgres")
    await connection().raw(
      sql.replace("INDEX", `"search_pgid_${name}"`),
      values
    )
  }
  const titleOf = async (id: string) => {
    const { hits } = await container()
      .resolve(Modules.SEARCH)
      .search<{ title: string }>({ entity: "product", filters: { id } })
    return hits[0]?.document.title ?? null
  }
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 50 })

  it("finds and repairs what was done behind its back", async () => {
    const [lost, changed, kept] = await Promise.all([
      make.product({ title: "Batu Hilang" }),
      make.product({ title: "Batu Berubah" }),
      make.product({ title: "Batu Tetap" }),
    ])
    await until(async () => {
      expect(await titleOf(lost.id)).toBe("Batu Hilang")
      expect(await titleOf(changed.id)).toBe("Batu Berubah")
      expect(await titleOf(kept.id)).toBe("Batu Tetap")
    })
    expect(await auditAndRepair(container())).toEqual([
      expect.objectContaining({ engine: "postgres", ...NO_DRIFT }),
    ])

    await onlyAuditMarks()
    await run("delete from INDEX where id = ?", [lost.id])
    await run("update INDEX set title = 'Palsu', hash = 'palsu' where id = ?", [
      changed.id,
    ])
    // A product that the shop has not.
    await run("update INDEX set id = 'prod_palsu' where id = ?", [kept.id])

    const [found] = await auditAndRepair(container())
    expect(found).toMatchObject({ missing: 2, different: 1, surplus: 1 })
    await until(async () => {
      expect(await titleOf(lost.id)).toBe("Batu Hilang")
      expect(await titleOf(changed.id)).toBe("Batu Berubah")
      expect(await titleOf(kept.id)).toBe("Batu Tetap")
      expect(await titleOf("prod_palsu")).toBeNull()
    })
    expect(await auditAndRepair(container())).toEqual([
      expect.objectContaining({ engine: "postgres", ...NO_DRIFT }),
    ])
    const audits = await sync().listSearchAudits({ engine: "postgres" })
    expect(audits.map(({ missing }) => missing).sort()).toEqual([0, 0, 2])
    expect(audits.every(({ finished_at }) => finished_at)).toBe(true)
  })

  it("does not count what is marked already", async () => {
    const { id } = await make.product({ title: "Batu Ditunggu" })
    await until(async () => expect(await titleOf(id)).toBe("Batu Ditunggu"))
    await run("delete from INDEX where id = ?", [id])
    await sync().markDirty([{ kind: "product", ref: id, reason: "text" }], 0)
    expect(await auditAndRepair(container())).toEqual([
      expect.objectContaining({ engine: "postgres", ...NO_DRIFT }),
    ])
  })

  it("says why it broke off", async () => {
    await onlyAuditMarks(new Error("patah"))
    const [broken] = await auditAndRepair(container())
    expect(z.object({ error: z.string() }).parse(broken).error).toContain(
      "patah"
    )
  })
})
