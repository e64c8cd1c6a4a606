import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types

/** What keeps a draft from being submitted, as it is told beside the field. */
export const missingListing = defineFaults({
  name_missing: {
    type: INVALID_DATA,
    id: "Beri nama, paling sedikit 3 huruf.",
    en: "Give it a name of at least 3 letters.",
  },
  category_missing: {
    type: INVALID_DATA,
    id: "Pilih kategori.",
    en: "Choose a category.",
  },
  category_unknown: {
    type: INVALID_DATA,
    id: "Pilih kategori yang lebih rinci dari daftar.",
    en: "Choose a more exact category from the list.",
  },
  description_short: {
    type: INVALID_DATA,
    id: "Ceritakan produknya, paling sedikit 30 huruf.",
    en: "Describe the product in at least 30 letters.",
  },
  photo_missing: {
    type: INVALID_DATA,
    id: "Tambahkan paling sedikit satu foto.",
    en: "Add at least one photo.",
  },
  price_missing: {
    type: INVALID_DATA,
    id: "Isi harga: rupiah bulat antara Rp100 dan Rp100.000.000.",
    en: "Give a price: whole rupiah between Rp100 and Rp100,000,000.",
  },
  stock_missing: {
    type: INVALID_DATA,
    id: "Isi stok, 0 bila belum ada.",
    en: "Give the stock, 0 when there is none yet.",
  },
  weight_missing: {
    type: INVALID_DATA,
    id: "Isi berat satu barang beserta kemasannya, dalam gram.",
    en: "Give the weight of one piece with its packing, in grams.",
  },
  option_missing: {
    type: INVALID_DATA,
    id: "Beri nama pilihannya, misalnya Ukuran atau Rasa.",
    en: "Name what is chosen, as Size or Flavour.",
  },
  variant_name_missing: {
    type: INVALID_DATA,
    id: "Beri nama untuk setiap pilihan.",
    en: "Name each choice.",
  },
  variant_name_twice: {
    type: INVALID_DATA,
    id: "Nama pilihan ini dipakai dua kali.",
    en: "This name is used twice.",
  },
  range_missing: {
    type: INVALID_DATA,
    id: "Pilih sejauh mana produk ini dapat dikirim.",
    en: "Choose how far this product can be sent.",
  },
  lead_days_too_long: {
    type: INVALID_DATA,
    id: "Untuk kategori ini waktu pembuatan paling lama {limit} hari.",
    en: "In this category goods may take at most {limit} days to make.",
  },
  attribute_missing: {
    type: INVALID_DATA,
    id: "Isi bagian ini: pembeli berhak mengetahuinya.",
    en: "Fill this in: buyers have a right to know.",
  },
  keeps_days_invalid: {
    type: INVALID_DATA,
    id: "Isi berapa hari produk tahan disimpan, dengan angka.",
    en: "Give the number of days it keeps, in digits.",
  },
  paper_missing: {
    type: INVALID_DATA,
    id: "Unggah dokumen yang diperlukan kategori ini.",
    en: "Upload the paper that this category needs.",
  },
  paper_refused: {
    type: INVALID_DATA,
    id: "Dokumen ini ditolak petugas. Unggah yang baru.",
    en: "Officers refused this paper. Upload a new one.",
  },
  paper_expired: {
    type: INVALID_DATA,
    id: "Masa berlaku dokumen ini sudah lewat. Unggah yang baru.",
    en: "This paper is out of date. Upload a new one.",
  },
})
