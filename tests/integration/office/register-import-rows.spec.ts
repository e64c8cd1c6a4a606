import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Import = z.object({
  import: z.looseObject({
    id: z.string(),
    rows: z.array(z.looseObject({ row: z.number() })),
  }),
})
const Entry = z.object({
  id: z.string(),
  name: z.string(),
  record: z.looseObject({
    counts_as_of: z.unknown(),
    note: z.string().nullable(),
  }),
})

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let head: Person

  beforeAll(async () => {
    head = await officer()
  })

  const preview = async (file: Buffer) =>
    read(
      Import,
      await head.api.post("/officer/register-imports", {
        filename: "pesantren.csv",
        content_base64: file.toString("base64"),
      })
    ).import
  const apply = (id: string, body: object = {}) =>
    head.api.post(`/officer/register-imports/${id}/apply`, body)
  const entries = (filters: Record<string, unknown>) =>
    make.rows(Entry, "pesantren", ["id", "name", "record.*"], filters)
  const countAll = async () =>
    (await make.rows(z.object({ id: z.string() }), "pesantren", ["id"])).length

  describe("a row that is similar to an entry", () => {
    const known = (mark: string) =>
      make.pesantren({
        ...{ name: `Miftahul ${mark}`, slug: `miftahul-${mark}` },
        ...{ district_code: "32.02.17", shop: { state: "draft" } },
      })
    /** One letter is missing. */
    const file = (mark: string) =>
      Buffer.from(
        `Nama Pesantren;Kecamatan;Produk\nMiftahu ${mark};Cidahu;Madu\n`
      )

    it("is counted apart, not entered unasked, and named", async () => {
      const { id } = await known("rahmah")
      const before = await countAll()
      const found = await preview(file("rahmah"))
      expect(found).toMatchObject({
        ...{ duplicates_count: 0, similar_count: 1 },
        rows: [{ row: 2, duplicate: { by: "similar", id } }],
      })
      for (const [only, rows] of [
        ["similar", 1],
        ["duplicates", 0],
      ] as const) {
        const shown = await head.api.get(
          `/officer/register-imports/${found.id}?only=${only}`
        )
        expect(read(Import, shown).import.rows).toHaveLength(rows)
      }
      const done = read(
        Import,
        await apply(found.id, { duplicates: "update" })
      ).import
      expect(done).toMatchObject({
        ...{ created_count: 0, updated_count: 0, skipped_count: 0 },
        undecided_count: 1,
        undecided: [
          {
            ...{ row: 2, name: "Miftahu rahmah" },
            entry: { id, name: "Miftahul rahmah" },
          },
        ],
      })
      expect(await countAll()).toBe(before)
      // The same file, once more: now somebody says.
      const again = await preview(file("rahmah"))
      const other = read(
        Import,
        await apply(again.id, { other_rows: [2] })
      ).import
      expect(other).toMatchObject({ created_count: 1, undecided_count: 0 })
      expect(await entries({ name: "Miftahu rahmah" })).toHaveLength(1)
      expect(await preview(file("rahmah"))).toMatchObject({
        ...{ duplicates_count: 1, similar_count: 0 },
      })
    })

    it.each([
      ["skip", "tetap", { updated_count: 0, skipped_count: 1 }],
      ["update", "baharu", { updated_count: 1, skipped_count: 0 }],
    ])(
      "is treated as the entry that it is: %s",
      async (duplicates, mark, told) => {
        await known(mark)
        const found = await preview(file(mark))
        const done = read(
          Import,
          await apply(found.id, { duplicates, same_rows: [2] })
        ).import
        expect(done).toMatchObject({
          ...{ ...told, created_count: 0, undecided_count: 0 },
        })
        const [entry] = await entries({ slug: `miftahul-${mark}` })
        expect(entry).toMatchObject({
          name: `Miftahul ${mark}`,
          record: {
            businesses: duplicates === "update" ? [{ kind: "Madu" }] : null,
          },
        })
      }
    )

    it("has one answer, not two", async () => {
      await known("dwi")
      const found = await preview(file("dwi"))
      expectRefusal(
        await apply(found.id, { same_rows: [2], other_rows: [2] }),
        { status: 400, code: "invalid_request", field: "other_rows" }
      )
    })

    it("has no answer when it is similar to another entry by now", async () => {
      const { id } = await known("berubah")
      const found = await preview(file("berubah"))
      read(
        z.unknown(),
        await head.api.post(`/officer/pesantren/${id}`, {
          district_code: "32.02.16",
        })
      )
      const another = await known("berubah-lagi")
      read(
        z.unknown(),
        await head.api.post(`/officer/pesantren/${another.id}`, {
          name: "Miftahul berubah",
        })
      )
      const done = read(
        Import,
        await apply(found.id, {
          ...{ same_rows: [2], duplicates: "update" },
        })
      ).import
      expect(done).toMatchObject({
        ...{ updated_count: 0, undecided_count: 1 },
        undecided: [{ entry: { id: another.id } }],
      })
    })
  })

  it("dates the counts of a row and keeps a caretaker beside the contact", async () => {
    const header = "Nama Pesantren;Kecamatan;Pengasuh;Narahubung;Santri mukim"
    const row = "Pengasuh Uji;Cisaat;KH. Contoh;Ahmad;120"
    const file = Buffer.from(`${header}\n${row}\n`)
    const first = await preview(file)
    expect(first).toMatchObject({
      ...{ errors_count: 0, warnings_count: 1 },
      rows: [{ problems: [{ code: "caretaker_noted" }] }],
    })
    read(Import, await apply(first.id))
    const [entered] = await entries({ name: "Pengasuh Uji" })
    expect(entered?.record.note).toBe("Pengasuh: KH. Contoh")
    expect(entered?.record.counts_as_of).not.toBeNull()
    read(
      z.unknown(),
      await head.api.post(`/officer/pesantren/${entered?.id ?? ""}`, {
        record: { note: "Dekat pasar" },
      })
    )
    const second = await preview(file)
    read(Import, await apply(second.id, { duplicates: "update" }))
    const [updated] = await entries({ name: "Pengasuh Uji" })
    expect(updated?.record).toMatchObject({
      note: "Dekat pasar\nPengasuh: KH. Contoh",
      counts_as_of: entered?.record.counts_as_of,
    })
  })
})
