import { z } from "@medusajs/framework/zod"
import { writeTable } from "@pasar-santri/opop/lib/spreadsheet/write-table"
import { readSheets } from "@pasar-santri/opop/lib/spreadsheet/read-sheets"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Import = z.object({
  import: z.looseObject({
    id: z.string(),
    state: z.string(),
    mapping: z.record(z.string(), z.number()),
    missing: z.array(z.string()),
    sheets: z.array(z.string()),
    rows_count: z.number(),
    errors_count: z.number(),
    warnings_count: z.number(),
    duplicates_count: z.number(),
    progress: z.number(),
    created_count: z.number(),
    updated_count: z.number(),
    skipped_count: z.number(),
    earlier: z.looseObject({ id: z.string() }).nullable(),
    rows: z.array(
      z.looseObject({
        row: z.number(),
        name: z.string(),
        problems: z.array(
          z.looseObject({ code: z.string(), message: z.string() })
        ),
        duplicate: z.looseObject({ by: z.string() }).nullable(),
      })
    ),
  }),
})

const HEADER = ["No", "Nama Pesantren", "NSPP", "Kecamatan", "No HP", "Produk"]

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let head: Person
  let bogor: Person

  beforeAll(async () => {
    head = await officer()
    bogor = await officer({ role: "head", area: "32.01" })
  })

  const csv = (rows: string[][]) =>
    Buffer.from([HEADER, ...rows].map((row) => row.join(";")).join("\r\n"))
  const send = (person: Person, file: Buffer, more: object = {}) =>
    person.api.post("/officer/register-imports", {
      filename: "pesantren.csv",
      content_base64: file.toString("base64"),
      ...more,
    })
  const preview = async (file: Buffer, more: object = {}) =>
    read(Import, await send(head, file, more)).import
  const apply = (person: Person, id: string, body: object = {}) =>
    person.api.post(`/officer/register-imports/${id}/apply`, body)
  const entries = (filters: Record<string, unknown>) =>
    make.rows(
      z.object({
        id: z.string(),
        name: z.string(),
        slug: z.string(),
        record: z.looseObject({
          nspp: z.string().nullable(),
          contact_phone: z.string().nullable(),
        }),
        shop: z.looseObject({ state: z.string() }),
      }),
      "pesantren",
      ["id", "name", "slug", "record.*", "shop.state"],
      filters
    )
  const countAll = async () =>
    (await make.rows(z.object({ id: z.string() }), "pesantren", ["id"])).length

  describe("a preview", () => {
    it("reads an office's list, names what is wrong, and changes nothing", async () => {
      await make.pesantren({
        name: "Al-Barkah Lama",
        slug: "al-barkah-lama",
        district_code: "32.02.29",
      })
      const before = await countAll()
      const found = await preview(
        csv([
          [
            "1",
            "Al-Amin Baru",
            "510032029801",
            "Cisaat",
            "081234567890",
            "Lele",
          ],
          ["2", "", "", "Cisaat", "", ""],
          ["3", "Tanpa Tempat", "", "Menteng", "", ""],
          ["4", "PP Albarkah Lama", "", "Kec. Cisaat", "", ""],
          ["5", "Al Amin Baru", "", "Cisaat", "", ""],
          ["6", "Nomor Rusak", "123", "Cisaat", "xx", ""],
        ])
      )
      expect(found).toMatchObject({
        ...{ state: "previewed", rows_count: 6, missing: [] },
        ...{ errors_count: 3, warnings_count: 1, duplicates_count: 2 },
        mapping: { name: 1, nspp: 2, district: 3, contact_phone: 4 },
      })
      expect(
        found.rows.map(({ row, problems, duplicate }) => [
          row,
          problems.map(({ code }) => code),
          duplicate?.by ?? null,
        ])
      ).toEqual([
        [2, [], null],
        [3, ["name_missing"], null],
        [4, ["district_unknown"], null],
        [5, [], "name"],
        [6, [], "file"],
        [7, ["nspp_invalid", "phone_invalid"], null],
      ])
      const english = await head.api
        .with({ language: "en" })
        .get(`/officer/register-imports/${found.id}?only=errors&limit=1`)
      expect(read(Import, english).import.rows).toMatchObject([
        { row: 3, problems: [{ message: "The name is missing." }] },
      ])
      expect(await countAll()).toBe(before)
    })

    it("asks for the columns it cannot guess, and takes them", async () => {
      const file = Buffer.from("Satuan,Lokasi\nAs-Salam Kolom,Cisaat\n")
      const first = await preview(file)
      expect(first).toMatchObject({
        ...{ missing: ["name", "district"], rows: [], rows_count: 1 },
      })
      expectRefusal(await apply(head, first.id), {
        status: 400,
        code: "import_mapping_incomplete",
        field: "mapping",
      })
      const second = await preview(file, { mapping: { name: 0, district: 1 } })
      expect(second).toMatchObject({ missing: [], errors_count: 0 })
      const third = await preview(file, {
        ...{ mapping: { name: 0 }, district_code: "32.02.27" },
      })
      expect(third.rows).toMatchObject([{ district: "Gunungguruh" }])
    })

    it("reads a sheet per kecamatan from XLSX", async () => {
      const file = await writeTable("xlsx", {
        name: "Kec. Nyalindung",
        header: ["Nama Ponpes", "NSPP"],
        rows: [["Al-Falah Lembar", 510032029802]],
      })
      const found = await preview(file, { filename: "pesantren.xlsx" })
      expect(found).toMatchObject({
        ...{ sheets: ["Kec. Nyalindung"], missing: [], errors_count: 0 },
        rows: [{ district: "Nyalindung", nspp: "510032029802" }],
      })
      expectRefusal(await send(head, file, { sheet: "Lain" }), {
        status: 400,
        code: "table_sheet_unknown",
        field: "sheet",
      })
    })

    it.each([
      [
        "an old XLS",
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        "table_old_format",
      ],
      [
        "a picture",
        Buffer.from("89504e470d0a1a0a0000", "hex"),
        "table_unreadable",
      ],
      ["nothing", Buffer.from(" "), "table_empty"],
    ])("refuses %s", async (_, file, code) => {
      expectRefusal(await send(head, file), {
        status: 400,
        code,
        field: "content_base64",
      })
    })

    it("is its territory's alone", async () => {
      const { id } = await preview(csv([["1", "Al-Wilayah", "", "Cisaat"]]))
      const path = `/officer/register-imports/${id}`
      expectRefusal(await bogor.api.get(path), {
        status: 404,
        code: "row_not_found",
      })
      expectRefusal(await apply(bogor, id), {
        status: 404,
        code: "row_not_found",
      })
      const foreign = read(
        Import,
        await send(bogor, csv([["1", "Al-Wilayah", "", "Cisaat"]]))
      )
      expect(foreign.import.rows).toMatchObject([
        { problems: [{ code: "district_unknown" }] },
      ])
    })
  })

  describe("an import", () => {
    it("enters all rows at once, and again changes nothing", async () => {
      const file = csv([
        ["1", "Impor Satu", "510032029811", "Cicurug", "08123456781", "Kopi"],
        ["2", "Impor Dua", "", "Cicurug", "", ""],
        ["3", "Impor Satu", "", "Cidahu", "", ""],
      ])
      const found = await preview(file)
      const done = read(Import, await apply(head, found.id)).import
      expect(done).toMatchObject({
        ...{ state: "applied", created_count: 3, progress: 3, rows: [] },
      })
      expect(
        (await entries({ name: ["Impor Satu", "Impor Dua"] }))
          .map(({ slug }) => slug)
          .sort()
      ).toEqual(["impor-dua", "impor-satu", "impor-satu-cidahu"])
      const [first] = await entries({ slug: "impor-satu" })
      expect(first).toMatchObject({
        record: { nspp: "510032029811", contact_phone: "+628123456781" },
        shop: { state: "draft" },
      })
      const count = await countAll()
      expect(read(Import, await apply(head, found.id)).import).toMatchObject({
        ...{ state: "applied", created_count: 3 },
      })
      const again = await preview(file)
      expect(again).toMatchObject({
        ...{ duplicates_count: 3, earlier: { id: found.id } },
      })
      expect(read(Import, await apply(head, again.id)).import).toMatchObject({
        ...{ created_count: 0, updated_count: 0, skipped_count: 3 },
      })
      expect(await countAll()).toBe(count)
      const log = await make.rows(
        z.object({ entity_id: z.string() }),
        "audit_entry",
        ["entity_id"],
        { case_id: found.id, action: "pesantren.imported" }
      )
      expect(log).toHaveLength(3)
    })

    it("enters nothing when a row is wrong, all but it when it is left out", async () => {
      const before = await countAll()
      const found = await preview(
        csv([
          ["1", "Sebagian Satu", "", "Cicurug", "", ""],
          ["2", "Sebagian Dua", "", "Atlantis", "", ""],
        ])
      )
      expectRefusal(await apply(head, found.id), {
        status: 400,
        code: "import_has_errors",
        field: "skip_rows",
      })
      expect(await countAll()).toBe(before)
      const done = read(
        Import,
        await apply(head, found.id, { skip_rows: [3] })
      ).import
      expect(done).toMatchObject({ created_count: 1, skipped_count: 1 })
    })

    it("changes what is there when it is told to, and empties nothing", async () => {
      await make.pesantren({
        ...{ name: "Diperbarui Uji", slug: "diperbarui-uji" },
        district_code: "32.02.29",
        record: { nspp: "510032029821", contact_phone: "+628111111111" },
      })
      const found = await preview(
        csv([["1", "Diperbarui Uji", "510032029821", "Cisaat", "", "Madu"]])
      )
      const done = read(
        Import,
        await apply(head, found.id, { duplicates: "update" })
      ).import
      expect(done).toMatchObject({ created_count: 0, updated_count: 1 })
      expect(await entries({ slug: "diperbarui-uji" })).toMatchObject([
        {
          record: {
            contact_phone: "+628111111111",
            businesses: [{ kind: "Madu" }],
          },
        },
      ])
    })

    it("is applied once, however many press the button", async () => {
      const found = await preview(
        csv([["1", "Serentak Uji", "", "Cicurug", "", ""]])
      )
      const other = await preview(
        csv([["1", "Serentak Uji", "", "Cicurug", "", "Kopi"]])
      )
      const answers = await Promise.all(
        [found, found, other, other].map(({ id }) => apply(head, id))
      )
      for (const { status } of answers) expect([200, 409]).toContain(status)
      expect(await entries({ name: "Serentak Uji" })).toHaveLength(1)
    })

    it("leaves nothing behind when its last step fails", async () => {
      const found = await preview(
        csv([["1", "Gagal Uji", "", "Cicurug", "", ""]])
      )
      const audit = backend.container().resolve("audit")
      const create = audit.createAuditEntries.bind(audit)
      Object.assign(audit, {
        createAuditEntries: () => Promise.reject(new Error("disk full")),
      })
      const answer = await apply(head, found.id)
      Object.assign(audit, { createAuditEntries: create })
      expect(answer.status).toBe(500)
      expect(await entries({ name: "Gagal Uji" })).toEqual([])
      const again = read(Import, await apply(head, found.id)).import
      expect(again).toMatchObject({ state: "applied", created_count: 1 })
    })

    it("brings 5,000 rows in, telling how far it is", async () => {
      const rows = Array.from({ length: 5000 }, (_, index) => [
        String(index + 1),
        `Massal Uji ${index}`,
        `5100320${String(20_000 + index)}`,
        index % 2 ? "Palabuhanratu" : "Surade",
        `0812${String(10_000_000 + index)}`,
        "Keripik; abon",
      ])
      const started = Date.now()
      const found = await preview(csv(rows))
      const previewed = Date.now()
      expect(found).toMatchObject({ rows_count: 5000, errors_count: 0 })
      let seen: number[] = []
      const applying = apply(head, found.id)
      const watch = (async () => {
        for (let turn = 0; turn < 200; turn += 1) {
          const { state, progress } = read(
            Import,
            await head.api.get(`/officer/register-imports/${found.id}?limit=1`)
          ).import
          seen = [...seen, progress]
          if (state === "applied") return
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      })()
      const done = read(Import, await applying).import
      const applied = Date.now()
      await watch
      expect(done).toMatchObject({ created_count: 5000, progress: 5000 })
      expect(seen.some((progress) => progress > 0 && progress < 5000)).toBe(
        true
      )
      console.log(
        `5,000 rows: preview ${previewed - started} ms, apply ${applied - previewed} ms`
      )
    })
  })

  describe("an export", () => {
    it.each(["csv", "xlsx"] as const)(
      "as %s holds the territory, no phone and no formula, and is logged",
      async (format) => {
        await make.pesantren({
          ...{ name: "=HYPERLINK(1)", slug: `rumus-${format}` },
          district_code: "32.02.13",
          record: { contact_phone: "+628122222222", note: "@SUM(A1)" },
        })
        const response = await head.api.download(
          `/officer/register-export?format=${format}&district=32.02.13`
        )
        expect(response.headers.get("content-disposition")).toContain(
          `.${format}`
        )
        const [sheet] = await readSheets(response.content)
        const [header = [], ...rows] = sheet?.rows ?? []
        expect(header.slice(0, 4)).toEqual([
          ...["Nama pesantren", "Nspp", "Kabupaten/Kota", "Kecamatan"],
        ])
        expect(rows.length).toBeGreaterThan(0)
        expect(JSON.stringify(rows)).not.toContain("8122222222")
        const raw = response.content.toString("latin1")
        expect(raw).not.toMatch(/<f>|(^|,|")[=@]/m)
        const log = await make.rows(
          z.object({ action: z.string() }),
          "audit_entry",
          ["action"],
          { action: "register.exported" }
        )
        expect(log.length).toBeGreaterThan(0)
      }
    )

    it("comes back as an import that has nothing new", async () => {
      await make.pesantren({
        ...{ name: "Pulang Pergi", slug: "pulang-pergi" },
        district_code: "32.02.14",
        record: { nspp: "510032029831", potential: "Kopi" },
      })
      const { content } = await head.api.download(
        "/officer/register-export?format=xlsx&district=32.02.14"
      )
      const found = await preview(content)
      expect(found).toMatchObject({
        ...{ missing: [], errors_count: 0, rows_count: 1 },
        duplicates_count: 1,
      })
    })
  })
})
