import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types

const field = "content_base64"

/** Refusals of files: bank statements and photos of transfers. */
export const failFile = defineFaults({
  table_unreadable: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini tidak dapat dibaca. Unduh lagi mutasi dari bank sebagai CSV.",
    en: "This file cannot be read. Download the statement again as CSV.",
  },
  table_too_large: {
    type: INVALID_DATA,
    field,
    id: "Berkas terlalu besar: paling besar {limit} MB dan {rows} baris.",
    en: "The file is too large: {limit} MB and {rows} rows at most.",
  },
  column_missing: {
    type: INVALID_DATA,
    field: "mapping",
    id: "Kolom {column} tidak ada di berkas ini.",
    en: "This file has no column {column}.",
  },
  upload_unreadable: {
    type: INVALID_DATA,
    field,
    id: "Berkas tidak terkirim dengan utuh. Coba kirim sekali lagi.",
    en: "The file did not arrive whole. Please send it again.",
  },
  upload_too_large: {
    type: INVALID_DATA,
    field,
    id: "Berkas terlalu besar: paling besar {limit} MB.",
    en: "The file is too large: {limit} MB at most.",
  },
  upload_kind_refused: {
    type: INVALID_DATA,
    field,
    id: "Kirim foto atau tangkapan layar (JPEG, PNG, WebP).",
    en: "Send a photo or a screenshot (JPEG, PNG, WebP).",
  },
  upload_damaged: {
    type: INVALID_DATA,
    field,
    id: "Gambar ini rusak atau terlalu besar. Ambil ulang fotonya.",
    en: "This picture is damaged or too big. Take it again.",
  },
})
