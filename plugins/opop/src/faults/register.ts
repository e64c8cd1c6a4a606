import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_ALLOWED, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

/** Refusals of the register, its import, visits and interventions. */
export const failRegister = defineFaults({
  register_duplicate: {
    type: DUPLICATE_ERROR,
    field: "name",
    id: "Pesantren ini mungkin sudah terdata: {names}. Periksa dahulu; bila memang berbeda, simpan sekali lagi dan nyatakan berbeda.",
    en: "This pesantren may be in the register already: {names}. Look first; if it is another one, save again and say so.",
  },
  entry_repeats_another: {
    type: NOT_ALLOWED,
    id: "Entri ini ditandai sama dengan entri lain. Batalkan tandanya lebih dahulu.",
    en: "This entry is marked as the same as another. Undo that first.",
  },
  entry_repeats_none: {
    type: NOT_ALLOWED,
    id: "Entri ini tidak ditandai sama dengan entri lain. Muat ulang halamannya.",
    en: "This entry is not marked as the same as another. Reload the page.",
  },
  entry_not_to_repeat: {
    type: INVALID_DATA,
    field: "same_as",
    id: "Pilih entri lain yang masih tampil di daftar: bukan entri ini sendiri, dan bukan yang sudah ditandai sama.",
    en: "Choose another entry that the lists still show: not this one, and none that is marked as the same as another.",
  },
  entry_has_case: {
    type: NOT_ALLOWED,
    id: "Entri ini punya pengajuan yang belum selesai, jadi tidak dapat ditandai sama. Tandai dari entri satunya, atau selesaikan pengajuannya dahulu.",
    en: "This entry has an application that is not decided, so it cannot be marked as the same. Mark the other entry instead, or decide the application first.",
  },
  entry_has_members: {
    type: NOT_ALLOWED,
    id: "Toko entri ini sudah punya pengurus, jadi tidak dapat ditandai sama. Tandai dari entri satunya.",
    en: "The shop of this entry has members, so it cannot be marked as the same. Mark the other entry instead.",
  },
  entry_has_listings: {
    type: NOT_ALLOWED,
    id: "Entri ini punya produk, jadi tidak dapat ditandai sama. Tandai dari entri satunya.",
    en: "This entry has products, so it cannot be marked as the same. Mark the other entry instead.",
  },
  entry_is_repeated: {
    type: NOT_ALLOWED,
    id: "Entri lain ditandai sama dengan entri ini. Batalkan tanda itu dahulu, atau tandai dari entri satunya.",
    en: "Another entry is marked as the same as this one. Undo that first, or mark the other entry instead.",
  },
  stage_unchanged: {
    type: NOT_ALLOWED,
    id: "Tahap, angkatan, kelas dan bidang sudah seperti itu.",
    en: "Stage, cohort, class and field are like that already.",
  },
  stage_reason_required: {
    type: INVALID_DATA,
    field: "reason",
    id: "Tuliskan alasannya: tahap dimundurkan atau angkatan diganti.",
    en: "Give the reason: a stage goes back or the cohort is another.",
  },
  stage_cohort_required: {
    type: INVALID_DATA,
    field: "cohort_year",
    id: "Isi tahun angkatan: pesantren ini mulai ikut OPOP.",
    en: "Give the year of the cohort: the pesantren joins OPOP with this.",
  },
  date_in_future: {
    type: INVALID_DATA,
    id: "Tanggal ini belum tiba.",
    en: "This date is in the future.",
  },
  visit_conflict: {
    type: CONFLICT,
    id: "Data pesantren ini diubah orang lain sejak kunjungan dicatat. Pilih isian yang benar, lalu kirim lagi.",
    en: "Someone changed this pesantren since the visit was written down. Choose what is right and send it again.",
  },
  visit_reused: {
    type: CONFLICT,
    field: "client_id",
    id: "Kunjungan ini sudah terkirim dengan isi yang berbeda. Catat sebagai kunjungan baru.",
    en: "This visit was sent before with other words. Write it down as a new one.",
  },
  intervention_confirmed: {
    type: NOT_ALLOWED,
    id: "Intervensi ini sudah dikonfirmasi.",
    en: "This intervention is confirmed already.",
  },
  intervention_corrected: {
    type: CONFLICT,
    field: "corrects",
    id: "Catatan ini sudah diperbaiki orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone has corrected this entry already. Reload and try again.",
  },
  shop_has_owner: {
    type: NOT_ALLOWED,
    id: "Toko pesantren ini sudah punya pengurus. Anggota lain diundang oleh pengurus itu.",
    en: "The shop of this pesantren has an owner already, who invites its other members.",
  },
  shop_without_owner: {
    type: NOT_ALLOWED,
    id: "Toko ini belum punya pengurus. Pakai undangan menjual.",
    en: "This shop has no owner yet. Use the invitation to sell.",
  },
  import_mapping_incomplete: {
    type: INVALID_DATA,
    field: "mapping",
    id: "Pilih kolom untuk nama pesantren dan kecamatan lebih dahulu.",
    en: "Choose the columns with the name and the district first.",
  },
  import_has_errors: {
    type: INVALID_DATA,
    field: "skip_rows",
    id: "Ada baris yang salah ({rows}), jadi tidak ada yang diimpor. Perbaiki berkasnya, atau lewati baris itu.",
    en: "Some rows are wrong ({rows}), so nothing was imported. Correct the file, or leave these rows out.",
  },
  import_running: {
    type: CONFLICT,
    id: "Impor ini sedang berjalan. Tunggu sampai selesai.",
    en: "This import is running. Wait until it is done.",
  },
  import_forgotten: {
    type: NOT_ALLOWED,
    id: "Pratinjau ini sudah dihapus. Unggah berkasnya sekali lagi.",
    en: "This preview is gone. Send the file once more.",
  },
})
