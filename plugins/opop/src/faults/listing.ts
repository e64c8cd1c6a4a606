import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { NOT_FOUND, INVALID_DATA, NOT_ALLOWED, CONFLICT } = MedusaError.Types

/** Refusals of products, their approval, prices, stock and holidays. */
export const failListing = defineFaults({
  listing_not_found: {
    type: NOT_FOUND,
    id: "Produk ini tidak ditemukan.",
    en: "This product was not found.",
  },
  listing_change_not_allowed: {
    type: NOT_ALLOWED,
    id: "Langkah ini tidak dapat dilakukan sekarang. Muat ulang untuk melihat keadaan produk.",
    en: "This cannot be done now. Reload to see where the product stands.",
  },
  listing_reason_required: {
    type: INVALID_DATA,
    field: "reason",
    id: "Tuliskan alasannya: pengelola toko berhak mengetahuinya.",
    en: "Give the reason: the people of the shop are owed one.",
  },
  listing_changed_meanwhile: {
    type: CONFLICT,
    id: "Produk ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone else has just changed this product. Reload and try again.",
  },
  listing_locked: {
    type: NOT_ALLOWED,
    id: "Produk sedang diperiksa petugas, jadi belum dapat diubah. Tarik kembali dulu bila ada yang salah.",
    en: "Officers are looking at this product, so it cannot be changed. Take it back first if something is wrong.",
  },
  listing_not_published: {
    type: NOT_ALLOWED,
    id: "Produk ini belum disetujui petugas, jadi belum dapat dijual ({products}).",
    en: "Officers have not approved this product yet, so it cannot be sold ({products}).",
  },
  listing_incomplete: {
    type: INVALID_DATA,
    id: "Masih ada yang kurang: {detail}",
    en: "Something is missing: {detail_en}",
  },
  revision_unanswered: {
    type: INVALID_DATA,
    id: "Ada permintaan perbaikan yang belum dijawab: ubah bagian itu, atau tulis penjelasannya.",
    en: "A requested correction is not answered yet: change that part, or write an explanation.",
  },
  papers_unchecked: {
    type: NOT_ALLOWED,
    id: "Periksa dulu dokumen ini sebelum produk diterbitkan.",
    en: "Check this paper before the product is published.",
  },
  change_not_pending: {
    type: CONFLICT,
    id: "Permintaan perubahan ini sudah diputuskan atau ditarik. Muat ulang.",
    en: "This wish has been decided or taken back already. Reload.",
  },
  change_stale: {
    type: CONFLICT,
    id: "Yang sedang dijual sudah berubah sejak permintaan ini dibuat. Tolak, dan minta pesantren mengajukan lagi.",
    en: "What is on sale changed after this was asked for. Refuse it, and ask the pesantren to propose it again.",
  },
  price_stock_elsewhere: {
    type: INVALID_DATA,
    field: "variants",
    id: "Harga dan stok produk yang sudah dijual diubah lewat menu harga dan stok.",
    en: "Price and stock of a product on sale are changed in the list of prices and stock.",
  },
  variants_fixed: {
    type: NOT_ALLOWED,
    field: "variants",
    id: "Pilihan produk ini diatur oleh administrator. Hubungi petugas untuk mengubahnya.",
    en: "The choices of this product are kept by the administrator. Ask an officer to change them.",
  },
  variant_unknown: {
    type: INVALID_DATA,
    field: "variants",
    id: "Pilihan produk ini tidak ada pada produk Anda.",
    en: "This choice is not one of your products'.",
  },
  variant_reserved: {
    type: NOT_ALLOWED,
    field: "variants",
    id: "Pilihan {variant} masih ada di pesanan yang berjalan, jadi belum dapat dihapus. Kosongkan stoknya dulu.",
    en: "{variant} is in orders that are under way, so it cannot be removed yet. Set its stock to 0 first.",
  },
  photos_too_many: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Paling banyak {limit} foto untuk satu produk.",
    en: "At most {limit} photos for one product.",
  },
  photos_differ: {
    type: CONFLICT,
    field: "photos",
    id: "Foto produk ini baru saja berubah. Muat ulang, lalu atur lagi.",
    en: "The photos of this product have just changed. Reload and arrange them again.",
  },
  photo_too_small: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Foto terlalu kecil: paling sedikit {limit} piksel pada sisi pendeknya.",
    en: "The photo is too small: at least {limit} pixels on its short side.",
  },
  price_invalid: {
    type: INVALID_DATA,
    id: "Harga {product} harus rupiah bulat antara Rp100 dan Rp100.000.000.",
    en: "The price of {product} must be whole rupiah between Rp100 and Rp100,000,000.",
  },
  stock_invalid: {
    type: INVALID_DATA,
    id: "Stok {product} harus bilangan bulat antara 0 dan 100.000.",
    en: "The stock of {product} must be a whole number between 0 and 100,000.",
  },
  price_jump: {
    type: INVALID_DATA,
    id: "Harga {product} berubah jauh, dari {before} menjadi {after}. Benar begitu?",
    en: "The price of {product} changes a lot, from {before} to {after}. Is that right?",
  },
  price_stock_stale: {
    type: CONFLICT,
    id: "Harga atau stok {product} berubah sejak Anda membukanya. Muat ulang, lalu coba lagi.",
    en: "Price or stock of {product} changed after you opened it. Reload and try again.",
  },
  price_not_yours: {
    type: MedusaError.Types.FORBIDDEN,
    id: "Peran Anda hanya dapat mengubah stok, bukan harga.",
    en: "Your role changes stock only, not prices.",
  },
  import_unreadable: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Berkas ini tidak dapat dibaca. Unduh dulu daftar harga dan stok, ubah isinya, lalu unggah sebagai CSV.",
    en: "This file cannot be read. Download the list of prices and stock, change it, and upload it as CSV.",
  },
  import_too_long: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Berkas terlalu panjang: paling banyak {limit} baris.",
    en: "The file is too long: at most {limit} rows.",
  },
  import_has_errors: {
    type: NOT_ALLOWED,
    id: "Masih ada baris yang salah, jadi tidak ada yang diubah. Perbaiki berkasnya, lalu unggah lagi.",
    en: "Some rows are wrong, so nothing was changed. Correct the file and upload it again.",
  },
  row_variant_missing: {
    type: INVALID_DATA,
    id: "Kode barang kosong.",
    en: "The code of the item is empty.",
  },
  row_variant_unknown: {
    type: INVALID_DATA,
    id: "Kode {code} bukan barang yang dijual toko Anda.",
    en: "{code} is not an item that your shop sells.",
  },
  row_variant_twice: {
    type: INVALID_DATA,
    id: "Kode ini sudah ada di baris {line}.",
    en: "This code is in row {line} already.",
  },
  row_price_invalid: {
    type: INVALID_DATA,
    id: "“{value}” bukan harga: tulis rupiah bulat antara 100 dan 100.000.000.",
    en: "“{value}” is no price: write whole rupiah between 100 and 100,000,000.",
  },
  row_stock_invalid: {
    type: INVALID_DATA,
    id: "“{value}” bukan stok: tulis bilangan bulat antara 0 dan 100.000.",
    en: "“{value}” is no stock: write a whole number between 0 and 100,000.",
  },
  holiday_invalid: {
    type: INVALID_DATA,
    field: "until",
    id: "Tanggal libur tidak sesuai: mulai hari ini atau sesudahnya, paling lama {limit} hari.",
    en: "These dates do not fit: from today on, {limit} days at most.",
  },
  holiday_overlaps: {
    type: INVALID_DATA,
    field: "from",
    id: "Sudah ada libur pada tanggal itu ({dates}).",
    en: "There is a holiday on these days already ({dates}).",
  },
  category_rule_in_force: {
    type: NOT_ALLOWED,
    field: "valid_from",
    id: "Aturan yang sudah berlaku tidak dapat diubah. Buat aturan baru yang mulai berlaku hari ini atau nanti.",
    en: "A rule in force cannot be changed. Make a new one that begins today or later.",
  },
  category_rule_category_unknown: {
    type: INVALID_DATA,
    field: "category",
    id: "{category} bukan kategori yang dapat diisi produk.",
    en: "{category} is no category that products can be in.",
  },
})
