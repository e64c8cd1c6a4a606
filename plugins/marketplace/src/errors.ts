import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "@pasar-santri/opop/faults/define"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

/** Refusals of orders, in the words of both languages. */
export const fail = defineFaults({
  checkout_busy: {
    type: CONFLICT,
    id: "Banyak pembeli sedang memesan. Tidak ada yang dipesan; coba lagi sebentar lagi.",
    en: "Many people are ordering. Nothing was ordered; try again in a moment.",
  },
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
  shipping_half_made: {
    type: CONFLICT,
    id: "Pencatatan pengiriman pesanan ini terputus dan sedang dibereskan sistem. Coba lagi beberapa menit lagi.",
    en: "Writing down the shipment of this order was interrupted, and the system is putting it right. Try again in a few minutes.",
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
  booking_not_quoted: {
    type: NOT_ALLOWED,
    id: "Ongkir pesanan ini tidak dihitung oleh kurir yang terhubung. Serahkan paket ke kurir, lalu tulis nomor resinya.",
    en: "The connected courier did not price this order. Hand the parcel over and write down its tracking number.",
  },
  booking_not_for_cash: {
    type: NOT_ALLOWED,
    id: "Paket bayar di tempat tidak dapat dipesankan penjemputan. Serahkan paket ke kurir, lalu tulis nomor resinya.",
    en: "A parcel paid at the door cannot be booked. Hand it over and write down its tracking number.",
  },
  pickup_address_missing: {
    type: NOT_ALLOWED,
    id: "Alamat atau nomor telepon pesantren belum lengkap untuk penjemputan. Minta Dinas melengkapinya, atau serahkan paket ke kurir dan tulis nomor resinya.",
    en: "The pesantren's address or telephone number is not complete enough for a pickup. Ask the office to complete it, or hand the parcel over and write down its tracking number.",
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
  order_twice_in_list: {
    type: INVALID_DATA,
    field: "number",
    id: "Pesanan {number} tertulis dua kali. Hapus salah satunya.",
    en: "Order {number} is listed twice. Remove one of them.",
  },
  hand_over_not_for_service: {
    type: NOT_ALLOWED,
    id: "Kode penerimaan hanya untuk pesanan yang diantar sendiri atau diambil pembeli.",
    en: "Only what the shop brings or the buyer fetches is handed over with a code.",
  },
  hand_over_code_wrong: {
    type: INVALID_DATA,
    field: "code",
    id: "Kode ini salah. Minta pembeli menunjukkan kode di halaman pesanannya. Sisa percobaan: {left}.",
    en: "This code is wrong. Ask the buyer to show the code on the order's page. Attempts left: {left}.",
  },
  hand_over_locked: {
    type: NOT_ALLOWED,
    field: "code",
    id: "Kode sudah terlalu sering salah. Minta pembeli menekan “Sudah saya terima” di halaman pesanannya, atau hubungi Dinas.",
    en: "The code was wrong too often. Ask the buyer to confirm receipt on the order's page, or call the office.",
  },
  order_not_printable: {
    type: NOT_ALLOWED,
    id: "Pesanan {number} tidak dapat dicetak: belum dibayar, atau sudah dibatalkan.",
    en: "Order {number} cannot be printed: it is not paid, or it was cancelled.",
  },
  shares_do_not_sum: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    id: "Bagian setiap pesantren tidak sama dengan jumlah pembayaran.",
    en: "The parts of the pesantren do not sum to what is paid.",
  },
  break_not_found: {
    type: NOT_FOUND,
    id: "Selisih ini tidak ditemukan.",
    en: "This finding was not found.",
  },
  break_still_there: {
    type: NOT_ALLOWED,
    id: "Selisih ini masih ada, jadi belum dapat ditutup. Selesaikan penyebabnya dahulu.",
    en: "This finding is still there, so it cannot be closed yet. Settle its cause first.",
  },
  break_not_yours: {
    type: NOT_ALLOWED,
    id: "Selisih ini sudah selesai atau sedang diperbaiki sistem.",
    en: "This finding is over, or the system is repairing it.",
  },
  deadline_in_force: {
    type: NOT_ALLOWED,
    field: "valid_from",
    id: "Aturan yang sudah berlaku tidak dapat diubah. Buat aturan baru yang mulai berlaku nanti.",
    en: "A rule in force cannot be changed. Make a new one that begins later.",
  },
  deadline_not_found: {
    type: NOT_FOUND,
    id: "Aturan batas waktu ini tidak ditemukan.",
    en: "This deadline was not found.",
  },
  deadline_exists: {
    type: DUPLICATE_ERROR,
    field: "valid_from",
    id: "Untuk batas waktu itu sudah ada aturan mulai tanggal yang sama. Batalkan dulu yang belum berlaku.",
    en: "There is a rule for this deadline from the same day. Take back the one that has not begun first.",
  },
  deadline_complaint_short: {
    type: INVALID_DATA,
    field: "days",
    id: "Masa keluhan paling sedikit dua hari kerja (Pasal 69 PP 80/2019).",
    en: "Buyers have two working days at least to complain (article 69 of PP 80/2019).",
  },
  public_holiday_not_found: {
    type: NOT_FOUND,
    id: "Hari libur ini tidak ditemukan.",
    en: "This holiday was not found.",
  },
  public_holiday_exists: {
    type: DUPLICATE_ERROR,
    field: "day",
    id: "Hari itu sudah tercatat sebagai hari libur.",
    en: "This day is a holiday already.",
  },
  public_holiday_begun: {
    type: NOT_ALLOWED,
    field: "day",
    id: "Hanya hari libur mulai besok yang dapat ditambah atau dihapus.",
    en: "Only holidays from tomorrow on can be added or removed.",
  },
  transfer_of_order_unknown: {
    type: NOT_FOUND,
    field: "order_number",
    id: "Tidak ada pembayaran yang ditunggu untuk nomor pesanan ini.",
    en: "No payment is awaited for this order number.",
  },
  picture_gone: {
    type: NOT_FOUND,
    id: "Berkas ini sudah tidak ada.",
    en: "This file is no longer there.",
  },
})
