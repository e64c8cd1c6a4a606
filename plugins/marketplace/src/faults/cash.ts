import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "@pasar-santri/opop/faults/define"

const { INVALID_DATA, NOT_ALLOWED, CONFLICT } = MedusaError.Types

/** Refusals about cash on delivery, in the words of both languages. */
export const failCash = defineFaults({
  cash_too_early: {
    type: NOT_ALLOWED,
    id: "Paket ini belum dikirim atau sudah kembali, jadi uangnya belum dapat dicatat.",
    en: "This parcel has not been sent, or came back, so there is no cash of it to record.",
  },
  cash_not_refusable: {
    type: NOT_ALLOWED,
    id: "Hanya paket bayar di tempat yang sudah dikirim dan belum dibayar yang dapat dicatat ditolak atau kembali.",
    en: "Only a parcel paid on delivery that was sent and is not paid can be recorded as refused or as back.",
  },
  freight_reason_required: {
    type: INVALID_DATA,
    field: "bearer_reason",
    id: "Tuliskan mengapa ongkir paket ini ditanggung pihak lain daripada menurut aturan.",
    en: "Say why another bears the freight of this parcel than the rule says.",
  },
  take_back_at_desk: {
    type: NOT_ALLOWED,
    id: "Paket bayar di tempat yang kembali dicatat di halaman Bayar di tempat oleh bagian keuangan, beserta ongkir pulangnya.",
    en: "A parcel paid on delivery that is back is recorded by finance on the page Cash on delivery, with the freight of its way back.",
  },
  freight_kept: {
    type: CONFLICT,
    id: "Ongkir paket ini sudah dicatat lain dan tidak dapat diubah. Muat ulang untuk melihatnya.",
    en: "The freight of this parcel was recorded otherwise and cannot be changed. Reload to see it.",
  },
})
