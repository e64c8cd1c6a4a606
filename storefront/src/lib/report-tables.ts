import { listPath } from "./office-list"
import { reportPath, type ReportChoice } from "./report-choice"
import type { Cell } from "./report-value"

/** Every table of the reports, by the name that its address has. */
export const REPORT_TABLES = [
  ...(["bulan", "pesantren", "kecamatan", "kabupaten"] as const),
  ...(["kategori", "angkatan", "tahap", "corong"] as const),
  ...(["barang", "pembeli", "pengiriman", "berkas"] as const),
  ...(["pengajuan", "produk", "intervensi", "peserta"] as const),
  "pencarian",
] as const
export type ReportTableName = (typeof REPORT_TABLES)[number]

/** The rows behind the sums of money, which the API keeps beside its tables. */
export const SALES = "penjualan"
export type ReportPageName = ReportTableName | typeof SALES

export const isReportTable = (name: string): name is ReportTableName =>
  REPORT_TABLES.some((one) => one === name)

/** What a chart of a table shows: what each bar is called, and how long it is. */
interface ChartOf {
  kind: "months" | "bars"
  label: string
  value: string
}

export const CHARTS: Readonly<Partial<Record<ReportPageName, ChartOf>>> = {
  bulan: { kind: "months", label: "month", value: "turnover" },
  pesantren: { kind: "bars", label: "name", value: "turnover" },
  kecamatan: { kind: "bars", label: "name", value: "turnover" },
  kabupaten: { kind: "bars", label: "name", value: "turnover" },
  kategori: { kind: "bars", label: "name", value: "turnover" },
  angkatan: { kind: "bars", label: "id", value: "turnover" },
  tahap: { kind: "bars", label: "id", value: "turnover" },
  corong: { kind: "bars", label: "step", value: "pesantren" },
  barang: { kind: "bars", label: "name", value: "turnover" },
  pembeli: { kind: "bars", label: "name", value: "buyers" },
}

/** The column that says what a row is, where it is not the first. */
export const LEADS: Readonly<Partial<Record<ReportPageName, string>>> = {
  corong: "step",
  kategori: "name",
  penjualan: "number",
}

type Row = Readonly<Record<string, Cell>>

const textOf = (cell: Cell | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : ""

/** What an officer may open beside the sums. */
interface Sees {
  seesSales: boolean
  seesOrders: boolean
  seesListings: boolean
}

/**
 * Where the rows behind a row of a table are, without the language; null where
 * there are none for this officer.
 */
export function pathBehind(
  table: ReportPageName,
  row: Row,
  choice: ReportChoice,
  { seesSales, seesOrders, seesListings }: Readonly<Sees>
): string | null {
  const id = textOf(row["id"])
  switch (table) {
    case "penjualan":
      return seesOrders && row["shop_order_id"]
        ? `/dinas/pesanan/${textOf(row["shop_order_id"])}`
        : null
    case "barang":
      return seesListings && row["listing_id"]
        ? `/dinas/produk/${textOf(row["listing_id"])}`
        : null
    case "pesantren":
    case "pengiriman":
    case "berkas":
      return id === "" ? null : `/dinas/pesantren/${id}`
    case "kabupaten":
      return reportPath({ ...choice, wilayah: id }, "kecamatan")
    case "kecamatan":
      return reportPath({ ...choice, wilayah: id }, "pesantren")
    case "angkatan":
      return id === ""
        ? null
        : reportPath({ ...choice, angkatan: id }, "pesantren")
    case "tahap":
      return id === ""
        ? null
        : reportPath({ ...choice, tahap: id }, "pesantren")
    case "bulan": {
      const month = textOf(row["month"])
      const only = { ...choice, dari: month, sampai: month }
      return reportPath(only, seesSales ? SALES : "pesantren")
    }
    case "kategori": {
      // Goods without a category have no handle to narrow by.
      if (!/^[a-z0-9-]+$/.test(id)) return null
      const only = { ...choice, kategori: id }
      return reportPath(only, seesSales ? SALES : "pesantren")
    }
    case "corong":
      return reportPath(
        { ...choice, langkah: textOf(row["step"]) },
        "pesantren"
      )
    case "peserta":
      return `/dinas/pesantren/${textOf(row["home_id"])}`
    case "intervensi":
      return reportPath(choice, "peserta")
    case "pengajuan":
      return listPath("/dinas/pengajuan", {
        status: textOf(row["state"]),
        pemegang: row["holder"] === "none" ? "none" : "",
      })
    case "produk":
      return seesListings
        ? listPath("/dinas/produk", { status: textOf(row["state"]) })
        : null
    // Who bought is nobody's to look up by where they live; who searched, too.
    case "pencarian":
    case "pembeli":
      return null
  }
}
