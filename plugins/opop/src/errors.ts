import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./faults/define"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

/** Refusals of the register, of shops and of the makers of products. */
export const fail = defineFaults({
  invalid_request: {
    type: INVALID_DATA,
    id: "Isian {field} tidak sesuai.",
    en: "{field} is not valid: {detail}",
  },
  pesantren_required: {
    type: INVALID_DATA,
    field: "pesantren_id",
    id: "Pilih pesantren pembuat produk ini ({products}).",
    en: "Choose the pesantren that makes this product ({products}).",
  },
  pesantren_unknown: {
    type: INVALID_DATA,
    field: "pesantren_id",
    id: "Pesantren {pesantren} tidak ada.",
    en: "There is no pesantren {pesantren}.",
  },
  pesantren_not_found: {
    type: NOT_FOUND,
    id: "Pesantren ini tidak ditemukan.",
    en: "This pesantren was not found.",
  },
  product_not_found: {
    type: NOT_FOUND,
    id: "Produk ini tidak ditemukan.",
    en: "This product was not found.",
  },
  cart_not_found: {
    type: NOT_FOUND,
    id: "Keranjang ini tidak ditemukan.",
    en: "This cart was not found.",
  },
  district_unknown: {
    type: INVALID_DATA,
    field: "district_code",
    id: "Kecamatan {district} tidak ada.",
    en: "There is no district {district}.",
  },
  slug_taken: {
    type: DUPLICATE_ERROR,
    field: "slug",
    id: "Alamat {slug} sudah dipakai pesantren lain.",
    en: "The address {slug} belongs to another pesantren.",
  },
  shop_change_not_allowed: {
    type: NOT_ALLOWED,
    id: "Toko berstatus {from} tidak dapat diubah menjadi {to}.",
    en: "A shop that is {from} cannot become {to}.",
  },
  shop_reason_required: {
    type: INVALID_DATA,
    field: "reason",
    id: "Tuliskan alasannya: pengelola toko berhak mengetahuinya.",
    en: "Give the reason: the people of the shop are owed one.",
  },
  shop_changed_meanwhile: {
    type: CONFLICT,
    id: "Status toko baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone else has just changed this shop's state. Reload and try again.",
  },
})
