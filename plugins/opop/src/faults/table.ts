import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types

const field = "content_base64"

/** Refusals of spreadsheets that people send. */
export const failTable = defineFaults({
  table_unreadable: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini tidak dapat dibaca. Buka di Excel, simpan ulang sebagai XLSX atau CSV, lalu kirim lagi.",
    en: "This file cannot be read. Open it in Excel, save it again as XLSX or CSV, and send it again.",
  },
  table_too_large: {
    type: INVALID_DATA,
    field,
    id: "Berkas terlalu besar: paling besar {limit} MB.",
    en: "The file is too large: {limit} MB at most.",
  },
  table_old_format: {
    type: INVALID_DATA,
    field,
    id: "Berkas XLS lama belum dapat dibaca. Di Excel pilih Simpan Sebagai, lalu Buku Kerja Excel (.xlsx).",
    en: "Old XLS files cannot be read. In Excel choose Save As, then Excel Workbook (.xlsx).",
  },
  table_unsafe: {
    type: INVALID_DATA,
    field,
    id: "Isi berkas ini jauh lebih besar daripada kelihatannya. Salin isinya ke berkas baru, lalu kirim lagi.",
    en: "This file holds far more than it seems. Copy its rows into a new file and send that.",
  },
  table_too_long: {
    type: INVALID_DATA,
    field,
    id: "Tabel terlalu besar: paling banyak {rows} baris dan {columns} kolom. Hapus baris dan kolom kosong di luar tabel, atau bagi berkasnya.",
    en: "The table is too large: {rows} rows and {columns} columns at most. Delete empty rows and columns outside of it, or split the file.",
  },
  table_empty: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini tidak berisi baris data.",
    en: "This file has no rows.",
  },
  table_sheet_unknown: {
    type: INVALID_DATA,
    field: "sheet",
    id: "Lembar {sheet} tidak ada di berkas ini.",
    en: "This file has no sheet {sheet}.",
  },
})
