import { setTimeout as sleep } from "node:timers/promises"
import type { StockAdmin } from "../lib/stock.ts"
import type { Row } from "../lib/table.ts"
import type { Person } from "./people.ts"

const ROWS = 5_000
const GOAL_SECONDS = 20
/** Of Kabupaten Sukabumi. */
const DISTRICTS = [
  "Gunungguruh",
  "Cisaat",
  "Cibadak",
  "Surade",
  "Palabuhanratu",
]

/** A list as an office keeps it, of pesantren that the register has not. */
function officeList(): string {
  const lines = Array.from({ length: ROWS }, (_, n) =>
    [
      ...[n + 1, `Pesantren Impor ${n} Contoh`],
      `51203202${String(n).padStart(4, "0")}`,
      ...[DISTRICTS[n % DISTRICTS.length], `Kp. Contoh RT 0${n % 9}/RW 02`],
      ...[`08123${String(n).padStart(7, "0")}`, "Keripik singkong", n % 300],
    ].join(";")
  )
  const head = "No;Nama Pesantren;NSPP;Kecamatan;Alamat;No HP;Produk;Santri"
  return [head, ...lines].join("\r\n")
}

const seconds = (since: number) => (performance.now() - since) / 1000

interface Import {
  import: {
    id: string
    progress: number
    errors_count: number
    created_count: number
  }
}

/** Seconds to the preview, seconds to the register, and what was told meanwhile. */
async function importRegister({ call }: Person) {
  const PATH = "/officer/register-imports"
  const started = performance.now()
  const { import: preview } = await call<Import>(PATH, {
    filename: "daftar-pesantren.csv",
    content_base64: Buffer.from(officeList()).toString("base64"),
  })
  const previewed = seconds(started)
  if (preview.errors_count > 0) throw new Error("the list has errors")
  const told = new Set<number>()
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      // A server that works may let an idle connection go.
      const now = await call<Import>(`${PATH}/${preview.id}`).catch(() => null)
      const progress = now?.import.progress ?? 0
      if (progress > 0 && progress < ROWS) told.add(progress)
      await sleep(50)
    }
  }
  const watching = watch()
  const since = performance.now()
  const { import: done } = await call<Import>(`${PATH}/${preview.id}/apply`, {
    duplicates: "skip",
  })
  const applied = seconds(since)
  isOver = true
  await watching
  if (done.created_count !== ROWS)
    throw new Error(`${done.created_count} of ${ROWS} entries were made`)
  return { previewed, applied, told: told.size }
}

const STOCK_HEAD =
  "Product Handle,Product Title,Product Status,Product Discountable,Variant Title,Variant SKU,Variant Allow Backorder,Variant Manage Inventory,Variant Price IDR,Variant Option 1 Name,Variant Option 1 Value"

/** As many products, as plain as they can be. */
const stockList = (): string =>
  [
    STOCK_HEAD,
    ...Array.from({ length: ROWS }, (_, n) =>
      [
        ...[`impor-${n}`, `Barang ${n}`, "draft", "TRUE", "Biasa"],
        ...[`IMPOR-${n}`, "FALSE", "FALSE", 15_000, "Pilihan", "Biasa"],
      ].join(",")
    ),
  ].join("\n")

/** The way of Medusa's own dashboard: upload, look, confirm, wait. */
async function importProducts({ call, upload }: StockAdmin) {
  const count = async () =>
    (await call<{ count: number }>("/admin/products?limit=1&fields=id")).count
  const before = await count()
  const started = performance.now()
  const file = new File([stockList()], "products.csv", { type: "text/csv" })
  const { transaction_id } = await call<{ transaction_id: string }>(
    "/admin/products/imports",
    {
      file_key: await upload(file),
      originalname: file.name,
      extension: "csv",
      size: file.size,
      mime_type: file.type,
    }
  )
  const previewed = seconds(started)
  const since = performance.now()
  await call(`/admin/products/imports/${transaction_id}/confirm`, {})
  while ((await count()) < before + ROWS) {
    if (seconds(since) > 600) throw new Error("stock Medusa imports no more")
    await sleep(250)
  }
  return { previewed, applied: seconds(since) }
}

const say = (value: number) => `${value.toFixed(1)} s`

/** Five thousand rows into the register, beside as many products into Medusa. */
export async function registerImport(
  head: Person,
  stock: StockAdmin
): Promise<Row[]> {
  const ours = await importRegister(head)
  const theirs = await importProducts(stock)
  const both = ours.previewed + ours.applied
  const ratio = (one: number, other: number) => `${(one / other).toFixed(1)} ×`
  const count = ROWS.toLocaleString("en")
  return [
    {
      question: `import of ${count} rows of CSV: preview`,
      ours: say(ours.previewed),
      beside: `${say(theirs.previewed)} (product import of stock Medusa)`,
      note: ratio(theirs.previewed, ours.previewed),
    },
    {
      question: `import of ${count} rows of CSV: apply, all or none`,
      ours: `${say(ours.applied)}, progress told ${ours.told} times`,
      beside: `${say(theirs.applied)} (product import of stock Medusa, in parts)`,
      note: `${ratio(theirs.applied, ours.applied)}; goal ≤ ${GOAL_SECONDS} s with the preview${both > GOAL_SECONDS ? ", missed" : ""}`,
    },
  ]
}
