import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, CONFLICT, UNEXPECTED_STATE } =
  MedusaError.Types

/** Refusals of transfers, statements and refund obligations. */
export const failMoney = defineFaults({
  invalid_request: {
    type: INVALID_DATA,
    id: "Isian {field} tidak sesuai.",
    en: "{field} is not valid: {detail}",
  },
  order_not_found: {
    type: NOT_FOUND,
    id: "Pesanan ini tidak ditemukan.",
    en: "This order was not found.",
  },
  transfer_not_found: {
    type: NOT_FOUND,
    id: "Transfer ini tidak ditemukan.",
    en: "This transfer was not found.",
  },
  transfer_moved: {
    type: CONFLICT,
    id: "Keadaan transfer ini sudah berubah ({state}). Muat ulang, lalu lihat lagi.",
    en: "This transfer has moved on ({state}). Reload and look again.",
  },
  transfer_not_open: {
    type: NOT_ALLOWED,
    id: "Pesanan ini tidak lagi menunggu pembayaran.",
    en: "This order no longer waits for a payment.",
  },
  transfer_not_captured: {
    type: UNEXPECTED_STATE,
    id: "Pembayaran belum dapat dicatat. Sistem mencobanya lagi; uangnya tetap tercatat.",
    en: "The payment could not be recorded yet. It is tried again; the money stays on record.",
  },
  transfer_secret_missing: {
    type: UNEXPECTED_STATE,
    id: "Transfer belum dapat dikonfirmasi: kunci pengaman belum diatur.",
    en: "Transfers cannot be confirmed: no secret is configured.",
  },
  second_officer_needed: {
    type: NOT_ALLOWED,
    id: "Jumlah ini harus disetujui petugas lain.",
    en: "An amount like this has to be confirmed by another officer.",
  },
  proof_limit: {
    type: NOT_ALLOWED,
    id: "Paling banyak {limit} bukti untuk satu pesanan. Kami sedang memeriksanya.",
    en: "{limit} proofs at most for one order. We are looking at them.",
  },
  account_not_found: {
    type: NOT_FOUND,
    id: "Rekening ini tidak ditemukan.",
    en: "This account was not found.",
  },
  report_columns_missing: {
    type: INVALID_DATA,
    field: "mapping",
    id: "Laporan QRIS perlu kolom waktu dan kolom nomor referensi (RRN).",
    en: "A QRIS report needs a column of the time and one of the reference number (RRN).",
  },
  account_known: {
    type: INVALID_DATA,
    field: "number",
    id: "Rekening ini sudah terdaftar.",
    en: "This account is registered already.",
  },
  account_of_office: {
    type: INVALID_DATA,
    field: "holder",
    id: "Rekening atas nama kantor atau petugas tidak boleh menampung uang pembeli: tidak ada dasar hukumnya. Pakai rekening penampung dana, misalnya koperasi.",
    en: "An account of an office or an officer must not hold buyers' money: there is no legal basis. Use the fund holder's, such as a cooperative's.",
  },
  setting_out_of_range: {
    type: INVALID_DATA,
    field: "value",
    id: "Nilai harus antara {min} dan {max}.",
    en: "The value must be between {min} and {max}.",
  },
  row_not_found: {
    type: NOT_FOUND,
    id: "Baris mutasi ini tidak ditemukan.",
    en: "This statement row was not found.",
  },
  row_taken: {
    type: CONFLICT,
    id: "Baris mutasi ini sudah dipakai.",
    en: "This statement row is used already.",
  },
  statement_faulty: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "{count} baris tidak terbaca, pertama baris {line}. Perbaiki pemetaan kolom, atau setujui untuk melewatinya.",
    en: "{count} rows cannot be read, the first is line {line}. Correct the columns, or agree to leave them out.",
  },
  statement_mapping_differs: {
    type: CONFLICT,
    field: "mapping",
    id: "Berkas ini sudah dibaca ({filename}) dengan pemetaan kolom lain; dibaca ulang, semua barisnya tercatat dua kali. Pakai pemetaan yang sama. Bila waktu itu ada baris yang terlewat, unggah berkas yang hanya berisi baris itu.",
    en: "This file was read before ({filename}) with other columns; read again, all its rows would be on record twice. Use the same columns. If rows were left out then, upload a file of those rows alone.",
  },
  obligation_not_found: {
    type: NOT_FOUND,
    id: "Kewajiban pengembalian ini tidak ditemukan.",
    en: "This refund obligation was not found.",
  },
  obligation_moved: {
    type: CONFLICT,
    id: "Kewajiban ini sudah diproses ({state}).",
    en: "This obligation has moved on ({state}).",
  },
  obligation_taken: {
    type: CONFLICT,
    id: "Pengembalian ini sedang dikerjakan petugas lain. Jangan kirim uangnya dua kali.",
    en: "Another officer is at this refund. Do not send the money twice.",
  },
  obligation_differs: {
    type: CONFLICT,
    id: "Kewajiban untuk hal yang sama sudah ada dengan jumlah lain.",
    en: "An obligation for the same thing exists with another amount.",
  },
  late_money_not_found: {
    type: NOT_FOUND,
    id: "Uang terlambat ini tidak ditemukan.",
    en: "This late money was not found.",
  },
  revival_order_stands: {
    type: NOT_ALLOWED,
    id: "Pesanan ini tidak batal.",
    en: "This order is not cancelled.",
  },
  revival_given_up: {
    type: NOT_ALLOWED,
    id: "Pesanan ini dibatalkan oleh pembeli atau petugas; uangnya dikembalikan.",
    en: "This order was cancelled by its buyer or an officer; the money goes back.",
  },
  revival_too_little: {
    type: NOT_ALLOWED,
    id: "Uang yang datang kurang dari harga pesanan.",
    en: "Less came than the order costs.",
  },
  revival_paid_before: {
    type: NOT_ALLOWED,
    id: "Pesanan ini pernah dibayar; uangnya dikembalikan.",
    en: "This order was paid before; the money goes back.",
  },
  revival_price_changed: {
    type: NOT_ALLOWED,
    id: "Harga barang sudah berubah, atau barang tidak dijual lagi.",
    en: "A price has changed, or goods are no longer for sale.",
  },
  revival_stock_short: {
    type: NOT_ALLOWED,
    id: "Stok barang tidak cukup lagi.",
    en: "There is not enough in stock any more.",
  },
})
