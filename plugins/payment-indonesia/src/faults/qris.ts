import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_ALLOWED } = MedusaError.Types

/** Refusals of QRIS codes and of paying by one. */
export const failQris = defineFaults({
  qris_not_configured: {
    type: NOT_ALLOWED,
    id: "QRIS belum dapat dipakai: kode QRIS penampung dana belum diatur.",
    en: "QRIS cannot be used yet: no QRIS code of the fund holder is configured.",
  },
  qris_amount_refused: {
    type: NOT_ALLOWED,
    id: "QRIS hanya untuk pembayaran sampai {limit}. Pilih cara pembayaran lain.",
    en: "QRIS takes payments up to {limit}. Choose another way to pay.",
  },
  qris_characters: {
    type: INVALID_DATA,
    id: "Kode QRIS hanya boleh berisi huruf, angka dan tanda baca biasa (ASCII).",
    en: "A QRIS code may hold printable ASCII characters only.",
  },
  qris_checksum: {
    type: INVALID_DATA,
    id: "Kode QRIS rusak atau tidak lengkap: angka pemeriksa (tag 63) {found} seharusnya {expected}.",
    en: "The QRIS code is damaged or incomplete: its checksum (tag 63) is {found} and should be {expected}.",
  },
  qris_malformed: {
    type: INVALID_DATA,
    id: "Susunan kode QRIS tidak dapat dibaca pada {where}.",
    en: "The QRIS code cannot be read at {where}.",
  },
  qris_tag_missing: {
    type: INVALID_DATA,
    id: "Kode QRIS tidak memuat tag {tag}.",
    en: "The QRIS code lacks tag {tag}.",
  },
  qris_tag_repeated: {
    type: INVALID_DATA,
    id: "Kode QRIS memuat tag {tag} lebih dari sekali.",
    en: "The QRIS code holds tag {tag} more than once.",
  },
  qris_value: {
    type: INVALID_DATA,
    id: "Isi tag {tag} pada kode QRIS tidak sesuai: {value}.",
    en: "Tag {tag} of the QRIS code has a wrong value: {value}.",
  },
  qris_surcharge: {
    type: INVALID_DATA,
    id: "Kode QRIS meminta tip atau biaya tambahan (tag {tag}); itu tidak boleh dibebankan kepada pembeli.",
    en: "The QRIS code asks for a tip or a fee (tag {tag}), which buyers must not be charged.",
  },
  qris_not_static: {
    type: INVALID_DATA,
    id: "Yang diperlukan adalah kode QRIS statis: tag 01 berisi 11 dan tanpa jumlah (tag 54).",
    en: "A static QRIS code is needed: tag 01 is 11 and there is no amount (tag 54).",
  },
  qris_amount_invalid: {
    type: INVALID_DATA,
    id: "Jumlah pada kode QRIS harus rupiah bulat, paling sedikit 1 dan paling banyak 13 angka.",
    en: "The amount of a QRIS code must be whole rupiah, at least 1 and at most 13 digits.",
  },
})
