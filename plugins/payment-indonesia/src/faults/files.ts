import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types

const field = "content_base64"

/** Refusals of files: bank statements and proofs of transfers. */
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
    id: "Kirim foto, tangkapan layar (JPEG, PNG, WebP), atau PDF.",
    en: "Send a photo, a screenshot (JPEG, PNG, WebP) or a PDF.",
  },
  upload_damaged: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini rusak, atau gambarnya terlalu besar. Ambil ulang fotonya, atau unduh lagi PDF-nya.",
    en: "This file is damaged, or the picture is too big. Take the photo again, or download the PDF again.",
  },
  upload_disguised: {
    type: INVALID_DATA,
    field,
    id: "PDF ini memuat berkas lain di dalamnya. Kirim tangkapan layarnya.",
    en: "This PDF hides another file inside. Send a screenshot of it.",
  },
  upload_locked: {
    type: INVALID_DATA,
    field,
    id: "PDF ini terkunci kata sandi. Kirim tangkapan layarnya.",
    en: "This PDF is locked by a password. Send a screenshot of it.",
  },
  upload_active: {
    type: INVALID_DATA,
    field,
    id: "PDF ini memuat program atau lampiran. Kirim tangkapan layarnya.",
    en: "This PDF holds a program or attachments. Send a screenshot of it.",
  },
})
