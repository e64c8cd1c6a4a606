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

/** Kinds of papers by the names that stand on them, in both languages. */
export const PAPER_NAMES: Readonly<Record<string, string>> = {
  ...{ nib: "NIB", nspp: "NSPP", psp: "Izin operasional (PSP)" },
  ...{ foundation_deed: "Akta yayasan", halal: "Halal", pirt: "PIRT" },
  ...{ bpom: "BPOM", hygiene: "Surat laik higiene" },
  ...{ cosmetic: "Notifikasi kosmetik", herbal: "Izin obat tradisional" },
  ...{ household: "Izin PKRT", vet: "Surat kesehatan hewan" },
  tashih: "Tanda tashih",
}

/** States of what waits for somebody: for the office, or for who handed it in. */
export const WAITING_WORDS: Record<string, Words> = {
  submitted: { id: "Baru masuk", en: "New" },
  under_review: { id: "Sedang ditinjau", en: "Under review" },
  revision_requested: { id: "Menunggu perbaikan", en: "Waiting for revision" },
}

/** Help that a pesantren got, by its kind. */
export const HELP_WORDS: Record<string, Words> = {
  training: { id: "Pelatihan", en: "Training" },
  equipment: { id: "Alat", en: "Equipment" },
  capital: { id: "Modal", en: "Capital" },
  certification: { id: "Sertifikasi", en: "Certification" },
  packaging: { id: "Kemasan", en: "Packaging" },
  marketing: { id: "Pemasaran", en: "Marketing" },
  fair: { id: "Pameran", en: "Fair" },
  business_meeting: { id: "Temu bisnis", en: "Business meeting" },
}

/** Whether the months after an intervention are over. */
export const SPAN_WORDS: Record<string, Words> = {
  whole: { id: "Lengkap", en: "Complete" },
  running: { id: "Belum 6 bulan", en: "Not six months yet" },
}

/** Whether an officer takes care of a case. */
export const HOLDER_WORDS: Record<string, Words> = {
  officer: { id: "Ada petugas", en: "An officer" },
  none: { id: "Belum ada", en: "Nobody yet" },
}

/** What stands for a place where a search names none of the province. */
export const NO_AREA_WORDS: Record<string, Words> = {
  none: { id: "Tanpa wilayah", en: "No area" },
}

/** Of tables that put help beside turnover. */
export const CAUSE_NOTE: Words = {
  id: "Angka sebelum dan sesudah yang berdampingan bukan bukti sebab-akibat: musim, harga, dan bantuan lain ikut memengaruhi, dan peserta biasanya dipilih karena sudah siap.",
  en: "That figures stand side by side is no proof of cause: seasons, prices and other help play their part, and participants are usually chosen because they are ready.",
}
