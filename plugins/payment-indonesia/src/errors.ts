import { MedusaError } from "@medusajs/framework/utils"
import { CARD_FAULTS } from "./faults/cards"
import type { Fault } from "./faults/define"

/** Every refusal of this plugin: what HTTP makes of it, and the words for people. */
const FAULTS = {
  transfer_not_configured: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Transfer bank belum dapat dipakai: rekening penampung dana belum diatur.",
    en: "Bank transfer cannot be used yet: no account of the fund holder is configured.",
  },
  webhook_unknown: {
    type: MedusaError.Types.NOT_FOUND,
    id: "Alamat pemberitahuan ini tidak dikenal.",
    en: "This address for notices is not known.",
  },
  webhook_refused: {
    type: MedusaError.Types.UNAUTHORIZED,
    id: "Pemberitahuan ditolak: tanda tangannya tidak cocok.",
    en: "The notice was refused: its signature is wrong.",
  },
  gateway_unavailable: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Layanan pembayaran sedang tidak dapat dihubungi. Coba lagi sebentar, atau pilih cara pembayaran lain.",
    en: "The payment service cannot be reached right now. Try again in a moment, or choose another way to pay.",
  },
  gateway_refused: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Layanan pembayaran menolak permintaan ini. Pilih cara pembayaran lain.",
    en: "The payment service refused this request. Choose another way to pay.",
  },
  gateway_not_settled: {
    type: MedusaError.Types.CONFLICT,
    id: "Status pembayaran di sini belum sama dengan di layanan pembayaran; akan dicoba lagi.",
    en: "The payment here does not yet say what the payment service says; it will be tried again.",
  },
  gateway_amount_unfit: {
    type: MedusaError.Types.INVALID_DATA,
    id: "Cara pembayaran ini hanya untuk jumlah rupiah bulat.",
    en: "This way to pay takes whole amounts of rupiah only.",
  },
  payment_not_captured: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Uangnya belum diterima oleh layanan pembayaran.",
    en: "The payment service has not received the money.",
  },
  inbox_event_unknown: {
    type: MedusaError.Types.NOT_FOUND,
    id: "Tidak ada kejadian pembayaran dengan nomor ini yang menunggu keputusan.",
    en: "No payment event with this id waits for a decision.",
  },
  ...CARD_FAULTS,
} satisfies Record<string, Fault>

export type PaymentFaultCode = keyof typeof FAULTS

/**
 * Makes an error with a stable `code` and its message in both languages
 * (`messages`); the HTTP layer picks the reader's. `detail` is for the log and
 * the inbox alone.
 */
export function fail(code: PaymentFaultCode, detail?: string): MedusaError {
  const { type, id, en } = FAULTS[code]
  return Object.assign(new MedusaError(type, id, code), {
    messages: { id, en },
    ...(detail === undefined ? {} : { detail }),
  })
}
