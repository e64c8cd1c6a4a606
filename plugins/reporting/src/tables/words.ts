import type { SaleKind } from "../read-models/entities/sale-entry"
import type { Words } from "./table"

/** Steps of the programme OPOP. */
export const STAGE_WORDS: Record<string, Words> = {
  mapped: { id: "Terdata", en: "Mapped" },
  registered: { id: "Terdaftar", en: "Registered" },
  admin_passed: { id: "Lulus administrasi", en: "Papers passed" },
  participant: { id: "Peserta", en: "Participant" },
  training: { id: "Pelatihan", en: "In training" },
  regency_winner: { id: "Juara kabupaten/kota", en: "Winner of the regency" },
  province_winner: { id: "Juara provinsi", en: "Winner of the province" },
  role_model: { id: "Role model", en: "Role model" },
}

/** What a row behind a sum of money is. */
export const SALE_KIND_WORDS: Record<SaleKind, Words> = {
  sale: { id: "Penjualan", en: "Sale" },
  return: { id: "Retur", en: "Return" },
  refund: { id: "Pengembalian dana", en: "Refund" },
}
