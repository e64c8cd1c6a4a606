import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "@pasar-santri/opop/faults/define"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, UNEXPECTED_STATE } =
  MedusaError.Types

/** Refusals of the reports. */
export const fail = defineFaults({
  invalid_request: {
    type: INVALID_DATA,
    id: "Isian {field} tidak sesuai.",
    en: "{field} is not valid: {detail}",
  },
  report_not_found: {
    type: NOT_FOUND,
    id: "Laporan ini tidak ada.",
    en: "There is no such report.",
  },
  report_too_long: {
    type: NOT_ALLOWED,
    id: "Berkas XLSX paling banyak memuat {limit} baris. Pilih waktu yang lebih pendek, atau unduh CSV.",
    en: "An XLSX file holds {limit} rows at most. Choose a shorter time, or download CSV.",
  },
  reports_unavailable: {
    type: UNEXPECTED_STATE,
    status: 503,
    id: "Laporan sedang tidak dapat dibuka. Toko tetap berjalan; coba lagi beberapa menit lagi.",
    en: "Reports cannot be opened right now. The shop goes on; try again in some minutes.",
  },
})
