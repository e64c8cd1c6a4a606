import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { SEARCH_SYNC_MODULE } from "@pasar-santri/search/modules/search-sync"
import { auditAndRepair } from "@pasar-santri/search/sync/audit-and-repair"
import { holdSweeps } from "@pasar-santri/search/sync/hold-sweeps"
import { physicalNameOf } from "@pasar-santri/search/sync/indexed-hashes"
import { rebuildSearchIndexWorkflow } from "@pasar-santri/search/workflows"
import { expect, it, onTestFinished, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { searchWorkedOff } from "../../support/search-worked-off.ts"

/** What is used of the index's provider. */
interface Provider {
  upsertDocuments(input: { documents: { id: string }[] }): Promise<unknown>
}
/** `product_v12` is the twelfth. */
const versionOf = (physicalName: string) => Number(physicalName.split("_v")[1])
/** A busy test machine gets this long. Milliseconds. */
const SOON = 20_000

describeBackend(({ make, container }) => {
  const search = () => container().resolve(Modules.SEARCH)
  const database = () =>
    container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sync = () => container().resolve(SEARCH_SYNC_MODULE)
  const active = () => physicalNameOf(database(), "postgres")
  const titleOf = async (id: string) => {
    const { hits } = await search().search<{ title: string }>({
      entity: "product",
      filters: { id },
    })
    return hits[0]?.document.title ?? null
  }
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 50 })
  const rebuild = () =>
    rebuildSearchIndexWorkflow(container()).run({ input: {} })
  /** The module keeps its providers to itself. */
  const provider = () =>
    (
      Reflect.get(search(), "searchProviderService_") as {
        retrieve(name: string): Provider
      }
    ).retrieve("postgres-id")

  it("loses nothing that is written while it fills", async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        make.product({ title: `Granit ${n}` })
      )
    )
    const before = await active()
    const [first, second, third] = made.map(({ id }) => id)
    const wrote = async () => {
      await updateProductsWorkflow(container()).run({
        input: { products: [{ id: first ?? "", title: "Granit baru" }] },
      })
      await deleteProductsWorkflow(container()).run({
        input: { ids: [second ?? ""] },
      })
      return make.product({ title: "Granit susulan" })
    }
    const [late] = await Promise.all([wrote(), rebuild()])
    expect(await active()).not.toBe(before)
    await until(async () => {
      expect(await titleOf(first ?? "")).toBe("Granit baru")
      expect(await titleOf(second ?? "")).toBeNull()
      expect(await titleOf(third ?? "")).toBe("Granit 2")
      expect(await titleOf(late.id)).toBe("Granit susulan")
    })
    expect(await auditAndRepair(container())).toEqual([
      expect.objectContaining({ missing: 0, different: 0, surplus: 0 }),
    ])
  })

  it("does not take over while it differs from the database", async () => {
    const { id } = await make.product({ title: "Marmer" })
    await until(async () => expect(await titleOf(id)).toBe("Marmer"))
    // What is marked still has its worker and is not compared.
    await searchWorkedOff(container())
    const before = await active()
    const engine = provider()
    const upsert = engine.upsertDocuments.bind(engine)
    const spy = vi
      .spyOn(engine, "upsertDocuments")
      .mockImplementation((input) =>
        upsert({
          ...input,
          documents: input.documents.filter((document) => document.id !== id),
        })
      )
    onTestFinished(() => spy.mockRestore())
    await holdSweeps(database(), async () => {
      await sync().writeWatermarks(["product"], new Date(0))
      await expect(rebuild()).rejects.toThrow(/differs from the database in 1/)
      // What changed until now is still to be swept.
      expect((await sync().readWatermarks()).get("product")).toEqual(
        new Date(0)
      )
    })
    spy.mockRestore()
    expect(await active()).toBe(before)
    expect(await titleOf(id)).toBe("Marmer")
    await rebuild()
    expect(await active()).not.toBe(before)
    expect(await titleOf(id)).toBe("Marmer")
  })

  it("does one of two at once after the other", async () => {
    const before = versionOf(await active())
    await Promise.all([rebuild(), rebuild()])
    expect(versionOf(await active())).toBeGreaterThanOrEqual(before + 2)
  })

  it("takes over with its statistics, by which the first search is planned", async () => {
    await make.product({ title: "Andesit" })
    await database().raw(`
      create table taken_over (name text, row_count real);
      create function note_taking_over() returns trigger language plpgsql as $$
        begin
          insert into taken_over select relname, reltuples from pg_class
          where relname = 'search_pgid_product_v' || new.active_version;
          return new;
        end $$;
      create trigger note_taking_over after update on search_index
        for each row when (new.active_version <> old.active_version)
        execute function note_taking_over()`)
    await rebuild()
    const { rows } = await database().raw<{ rows: { row_count: number }[] }>(
      "select row_count from taken_over"
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row_count).toBeGreaterThan(0)
  })

  it("refuses to rebuild an engine that is off", async () => {
    await expect(
      rebuildSearchIndexWorkflow(container()).run({
        input: { engine: "meilisearch" },
      })
    ).rejects.toThrow(/not switched on/)
  })
})
