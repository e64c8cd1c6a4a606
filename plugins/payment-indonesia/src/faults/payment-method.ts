import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults, type Fault } from "./define"

const { DUPLICATE_ERROR, INVALID_DATA, NOT_ALLOWED, NOT_FOUND } =
  MedusaError.Types

/** Why a way of paying is not offered for a cart. */
export const METHOD_FAULTS = {
  method_unknown: {
    type: NOT_ALLOWED,
    id: "Cara pembayaran ini tidak ada di wilayah ini. Pilih yang lain.",
    en: "This way to pay does not exist in this region. Choose another.",
  },
  method_off: {
    type: NOT_ALLOWED,
    id: "Cara pembayaran ini sedang tidak dipakai. Pilih yang lain.",
    en: "This way to pay is not in use now. Choose another.",
  },
  method_not_ready: {
    type: NOT_ALLOWED,
    id: "Cara pembayaran ini belum diatur oleh pengelola toko. Pilih yang lain.",
    en: "The operator has not set up this way to pay yet. Choose another.",
  },
  method_amount_too_low: {
    type: NOT_ALLOWED,
    id: "Cara pembayaran ini untuk total paling sedikit {min}.",
    en: "This way to pay is for totals of at least {min}.",
  },
  method_amount_too_high: {
    type: NOT_ALLOWED,
    id: "Cara pembayaran ini untuk total paling banyak {max}.",
    en: "This way to pay is for totals of at most {max}.",
  },
  cod_not_offered: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat belum tersedia.",
    en: "Cash on delivery is not offered yet.",
  },
  cod_area_missing: {
    type: NOT_ALLOWED,
    id: "Pilih kecamatan tujuan untuk melihat apakah bisa bayar di tempat.",
    en: "Choose the district of the delivery address to see whether you can pay on delivery.",
  },
  cod_area_refused: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat belum menjangkau kecamatan tujuan.",
    en: "Cash on delivery does not reach the district of the delivery address yet.",
  },
  cod_total_too_high: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat untuk total paling banyak {max}.",
    en: "Cash on delivery is for totals of at most {max}.",
  },
  cod_one_parcel_only: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat hanya untuk barang dari satu pesantren. Pesan terpisah, atau pilih cara lain.",
    en: "Cash on delivery is for goods of one pesantren only. Order them apart, or choose another way.",
  },
  cod_seller_not_in: {
    type: NOT_ALLOWED,
    id: "Pesantren ini tidak menerima bayar di tempat.",
    en: "This pesantren does not take cash on delivery.",
  },
  cod_phone_unverified: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat baru bisa dipakai setelah satu pesanan dengan nomor HP ini selesai. Pilih cara bayar lain.",
    en: "Cash on delivery is open once an order with this phone number was completed. Choose another way to pay.",
  },
  cod_fee_differs: {
    type: NOT_ALLOWED,
    id: "Biaya layanan COD pada pesanan ini tidak sesuai dengan cara bayarnya. Pilih lagi cara bayar, periksa totalnya, lalu pesan lagi.",
    en: "The COD service fee of this order does not fit the way it is paid. Choose how to pay again, look at the total, then order again.",
  },
  cod_refused_before: {
    type: NOT_ALLOWED,
    id: "Bayar di tempat sedang tidak tersedia untuk pesanan ini.",
    en: "Cash on delivery is not available for this order now.",
  },
} satisfies Record<string, Fault>

export type MethodFaultCode = keyof typeof METHOD_FAULTS

export const failMethod = defineFaults(METHOD_FAULTS)

/** Refusals of who sets the rules, and of the carts they are asked for. */
export const failRule = defineFaults({
  cart_not_found: {
    type: NOT_FOUND,
    id: "Keranjang ini tidak ditemukan.",
    en: "This cart was not found.",
  },
  rule_in_the_past: {
    type: INVALID_DATA,
    id: "Aturan baru tidak dapat berlaku mundur.",
    en: "A new rule cannot begin in the past.",
  },
  rule_figures_wrong: {
    type: INVALID_DATA,
    id: "Angka aturan pembayaran tidak sesuai: {figure}.",
    en: "A figure of the payment rule is wrong: {figure}.",
  },
  rule_day_taken: {
    type: DUPLICATE_ERROR,
    field: "valid_from",
    id: "Untuk saat itu sudah ada aturan. Batalkan dulu yang itu, atau pilih hari lain.",
    en: "There is a rule for that moment already. Take that one back, or choose another day.",
  },
  rule_not_found: {
    type: NOT_FOUND,
    id: "Aturan ini tidak ditemukan.",
    en: "This rule was not found.",
  },
  rule_in_force: {
    type: NOT_ALLOWED,
    id: "Aturan ini sudah berlaku. Buat aturan baru untuk mengubahnya.",
    en: "This rule has begun already. Make a new one to change it.",
  },
  region_not_found: {
    type: NOT_FOUND,
    field: "region_id",
    id: "Wilayah ini tidak ditemukan.",
    en: "This region was not found.",
  },
  method_not_configured: {
    type: NOT_ALLOWED,
    field: "provider_id",
    id: "Cara pembayaran ini belum dipasang: kuncinya belum ada di konfigurasi.",
    en: "This way to pay is not set up: its keys are not in the configuration.",
  },
})
