import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "@pasar-santri/opop/faults/define"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

/** Refusals of orders, in the words of both languages. */
export const fail = defineFaults({
  order_not_found: {
    type: NOT_FOUND,
    id: "Pesanan ini tidak ditemukan.",
    en: "This order was not found.",
  },
  order_move_not_allowed: {
    type: NOT_ALLOWED,
    id: "Langkah ini tidak dapat dilakukan sekarang. Muat ulang untuk melihat keadaan pesanan.",
    en: "This cannot be done now. Reload to see where the order stands.",
  },
  order_move_not_yours: {
    type: NOT_ALLOWED,
    id: "Pesanan yang sudah diproses hanya dapat diubah oleh toko atau petugas.",
    en: "Only the shop or an officer can change an order that is being processed.",
  },
  order_reason_required: {
    type: INVALID_DATA,
    field: "reason",
    id: "Tuliskan alasannya: pembeli dan toko berhak mengetahuinya.",
    en: "Give the reason: buyer and shop are owed one.",
  },
  order_changed_meanwhile: {
    type: CONFLICT,
    id: "Pesanan ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone else has just changed this order. Reload and try again.",
  },
  order_paid_meanwhile: {
    type: CONFLICT,
    id: "Pembayaran pesanan ini baru saja diterima. Muat ulang untuk melihat keadaannya.",
    en: "The payment of this order has just arrived. Reload to see where it stands.",
  },
  courier_unknown: {
    type: INVALID_DATA,
    field: "courier",
    id: "Kurir {courier} tidak dikenal.",
    en: "There is no courier {courier}.",
  },
  courier_not_for_service: {
    type: INVALID_DATA,
    field: "courier",
    id: "Kurir ini tidak cocok dengan cara kirim yang dipilih pembeli.",
    en: "This courier does not fit the service that the buyer chose.",
  },
  tracking_number_invalid: {
    type: INVALID_DATA,
    field: "tracking_number",
    id: "Nomor resi terdiri dari 6 sampai 30 huruf besar, angka, atau tanda hubung.",
    en: "A tracking number has 6 to 30 capital letters, digits or hyphens.",
  },
  tracking_number_taken: {
    type: DUPLICATE_ERROR,
    field: "tracking_number",
    id: "Nomor resi ini sudah dipakai pesanan lain. Periksa lagi labelnya.",
    en: "Another order has this tracking number already. Look at the label again.",
  },
  shares_do_not_sum: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Bagian setiap pesantren tidak sama dengan jumlah pembayaran.",
    en: "The parts of the pesantren do not sum to what is paid.",
  },
})
