import { byDistrict, byRegency } from "./by-area"
import { buyers } from "./buyers"
import { byCategory } from "./by-category"
import { byMonth } from "./by-month"
import { byPesantren } from "./by-pesantren"
import { byProduct } from "./by-product"
import { byCohort, byStage } from "./by-programme"
import { funnel } from "./funnel"
import { helpByKind } from "./help-by-kind"
import { helpByPesantren } from "./help-by-pesantren"
import { papers } from "./papers"
import { cases, listings } from "./queues"
import { searches } from "./searches"
import { shipping } from "./shipping"
import type { ReportTable } from "./table"

/** Every table of sums, by the name that its address and files have. */
const TABLES = {
  pesantren: byPesantren,
  kabupaten: byRegency,
  kecamatan: byDistrict,
  bulan: byMonth,
  kategori: byCategory,
  angkatan: byCohort,
  tahap: byStage,
  corong: funnel,
  barang: byProduct,
  pengiriman: shipping,
  pembeli: buyers,
  berkas: papers,
  intervensi: helpByKind,
  peserta: helpByPesantren,
  pengajuan: cases,
  produk: listings,
  pencarian: searches,
} as const satisfies Record<string, ReportTable>

const byName = new Map<string, ReportTable>(Object.entries(TABLES))

/** A table of sums by its name. */
export const findTable = (name: string | undefined): ReportTable | undefined =>
  byName.get(name ?? "")

/** The names of all tables of sums. */
export const TABLE_NAMES: readonly string[] = Object.keys(TABLES)
