import { MedusaError } from "@medusajs/framework/utils"
import type { Fault } from "./define"

/** Refusals of payments by card. */
export const CARD_FAULTS = {
  card_amount_not_whole: {
    type: MedusaError.Types.INVALID_DATA,
    id: "Jumlah pembayaran harus rupiah bulat dan lebih dari nol.",
    en: "The amount to be paid must be whole rupiah and more than zero.",
  },
  card_amount_too_small: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Total belanja terlalu kecil untuk dibayar dengan kartu. Pilih cara bayar lain.",
    en: "The total is too small to be paid by card. Choose another way to pay.",
  },
  card_amount_too_large: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Total belanja terlalu besar untuk dibayar dengan kartu. Pilih cara bayar lain.",
    en: "The total is too large to be paid by card. Choose another way to pay.",
  },
  card_currency_unsupported: {
    type: MedusaError.Types.INVALID_DATA,
    id: "Pembayaran dengan kartu hanya dalam rupiah.",
    en: "Cards are charged in rupiah only.",
  },
  card_session_unknown: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Pembayaran dengan kartu ini tidak dikenal. Mulai lagi pembayarannya.",
    en: "This card payment is not known. Start the payment again.",
  },
  card_session_started: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Jumlahnya tidak dapat diubah lagi karena kartu sudah dipakai. Mulai lagi pembayarannya.",
    en: "The amount cannot be changed any more: the card was used already. Start the payment again.",
  },
  card_payment_differs: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Pembayaran dengan kartu tidak cocok dengan pesanan ini, jadi tidak dipakai. Mulai lagi pembayarannya.",
    en: "The card payment does not match this order and was not used. Start the payment again.",
  },
  card_payment_unfinished: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Pembayaran dengan kartu belum selesai. Lengkapi data kartu dan verifikasi dari bank Anda.",
    en: "The card payment is not finished. Complete the card's details and your bank's verification.",
  },
  card_payment_processing: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Bank masih memproses kartu Anda. Tunggu sebentar lalu coba lagi; Anda tidak ditagih dua kali.",
    en: "The bank is still processing your card. Wait a moment and try again; you are not charged twice.",
  },
  card_declined: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Kartu ditolak. Coba kartu lain atau pilih cara bayar lain.",
    en: "The card was declined. Try another card or choose another way to pay.",
  },
  card_payment_canceled: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Pembayaran dengan kartu ini sudah dibatalkan. Mulai lagi pembayarannya.",
    en: "This card payment was cancelled. Start the payment again.",
  },
  card_refund_refused: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Pengembalian dana ke kartu ditolak. Kembalikan dengan cara lain.",
    en: "The refund to the card was refused. Pay it back in another way.",
  },
  card_gateway_unreachable: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Layanan pembayaran kartu sedang tidak dapat dihubungi. Coba lagi sebentar lagi; Anda tidak ditagih dua kali.",
    en: "The card service cannot be reached. Try again in a moment; you are not charged twice.",
  },
  card_gateway_refused: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Layanan pembayaran kartu menolak permintaan kami. Pilih cara bayar lain.",
    en: "The card service refused our request. Choose another way to pay.",
  },
} satisfies Record<string, Fault>
