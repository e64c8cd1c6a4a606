import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** Refusals of cash on delivery beyond the rules of `lib/cod-rules.ts`. */
export const failCod = defineFaults({
  cod_amount_refused: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat hanya untuk pesanan sampai {limit}. Pilih cara pembayaran lain.",
    en: "Cash on delivery is for orders up to {limit}. Choose another way to pay.",
  },
  cod_cash_not_remitted: {
    type: NOT_ALLOWED,
    id: "Uang tunai pesanan ini belum disetor. Catat setoran kurir lebih dulu.",
    en: "The cash of this order has not been handed over yet. Record the courier's remittance first.",
  },
  cod_payment_not_found: {
    type: NOT_FOUND,
    id: "Pembayaran di tempat ini tidak ditemukan.",
    en: "This payment on delivery was not found.",
  },
  cod_remittance_differs: {
    type: INVALID_DATA,
    id: "Setoran {amount} tidak sama dengan yang harus ditagih, {due}.",
    en: "The remittance of {amount} is not what had to be collected, {due}.",
  },
})
