import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "@pasar-santri/opop/faults/define"

const { INVALID_DATA, NOT_FOUND, CONFLICT } = MedusaError.Types

/** Refusals of couriers' settlements, in the words of both languages. */
export const failSettlement = defineFaults({
  settlement_not_kept_here: {
    type: NOT_FOUND,
    id: "Laporan setoran kurir hanya dibaca oleh Dinas yang memegang pembukuan rekening penampung dana.",
    en: "Couriers' settlements are read by the office that keeps the fund holder's accounts alone.",
  },
  settlement_faulty: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "{count} baris tidak dapat dibaca, yang pertama baris {line}. Perbaiki berkas atau susunan kolomnya, atau centang agar baris itu dilewati.",
    en: "{count} rows cannot be read, the first is row {line}. Mend the file or the columns, or tick to leave them out.",
  },
  settlement_empty: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Berkas ini tidak berisi satu pun paket dengan uang tunai. Periksa berkas dan nama kolomnya.",
    en: "This file holds no parcel with cash. Look at the file and at the names of its columns.",
  },
  settlement_read_otherwise: {
    type: INVALID_DATA,
    field: "mapping",
    id: "Berkas ini sudah pernah dibaca sebagai {filename} dari {courier}, dengan kolom atau nama kurir lain. Pakai yang sama agar tidak ada baris yang tercatat dua kali.",
    en: "This file was read before as {filename} of {courier}, with other columns or another courier's name. Use the same, so that no row is kept twice.",
  },
  settlement_row_moved: {
    type: CONFLICT,
    id: "Baris ini baru saja diubah orang lain, atau sudah selesai. Muat ulang untuk melihat keadaannya.",
    en: "Someone has just changed this row, or it is done. Reload to see where it stands.",
  },
})
