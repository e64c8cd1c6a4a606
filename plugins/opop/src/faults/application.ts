import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

/** Refusals of what people do with applications and bank accounts. */
export const failApplication = defineFaults({
  application_changed_meanwhile: {
    type: CONFLICT,
    field: "version",
    id: "Pengajuan ini baru saja diubah. Muat ulang, lalu coba lagi.",
    en: "This application has just been changed. Reload and try again.",
  },
  application_action_not_allowed: {
    type: NOT_ALLOWED,
    id: "Tindakan ini tidak dapat dilakukan pada status pengajuan sekarang.",
    en: "This cannot be done in the present state of the application.",
  },
  application_not_editable: {
    type: NOT_ALLOWED,
    id: "Pengajuan ini sedang di tangan dinas, jadi isinya tidak dapat diubah.",
    en: "This application is with the office, so it cannot be changed.",
  },
  application_reason_required: {
    type: INVALID_DATA,
    field: "reason",
    id: "Tuliskan alasannya: pemohon berhak mengetahuinya.",
    en: "Give the reason: the applicant is owed one.",
  },
  application_not_verified: {
    type: NOT_ALLOWED,
    id: "Berkas pengajuan ini belum diverifikasi.",
    en: "The papers of this application have not been verified.",
  },
  application_verified_already: {
    type: NOT_ALLOWED,
    id: "Pengajuan ini sudah diverifikasi.",
    en: "This application has been verified already.",
  },
  application_second_person: {
    type: NOT_ALLOWED,
    id: "Yang memverifikasi tidak boleh memutuskan. Mintalah petugas lain.",
    en: "Who verified may not decide. Ask another officer.",
  },
  application_appeal_second_person: {
    type: NOT_ALLOWED,
    id: "Keberatan diputuskan oleh petugas lain, bukan yang dahulu menolak.",
    en: "An appeal is decided by another officer than who rejected.",
  },
  application_papers_unchecked: {
    type: NOT_ALLOWED,
    field: "papers",
    id: "Masih ada berkas yang belum diterima: {papers}.",
    en: "Some papers have not been accepted yet: {papers}.",
  },
  application_incomplete: {
    type: INVALID_DATA,
    id: "Pengajuan belum lengkap. Lihat daftar yang masih kurang.",
    en: "The application is not complete. See what is missing.",
  },
  application_elsewhere: {
    type: INVALID_DATA,
    field: "address.district_code",
    id: "Kecamatan pada alamat tidak sekabupaten dengan pesantren yang dipilih. Perbaiki alamat, atau pilih pesantren yang benar.",
    en: "The kecamatan of the address is not in the regency of the pesantren that was chosen. Correct the address, or choose the right pesantren.",
  },
  application_in_review: {
    type: DUPLICATE_ERROR,
    field: "pesantren_id",
    id: "Pesantren ini sudah punya pengajuan yang sedang berjalan.",
    en: "This pesantren has an application already that is not decided.",
  },
  application_linked_already: {
    type: NOT_ALLOWED,
    field: "pesantren_id",
    id: "Pengajuan ini sudah terhubung dengan pesantren lain di pendataan.",
    en: "This application is of another pesantren of the register already.",
  },
  pesantren_taken: {
    type: NOT_ALLOWED,
    field: "pesantren_id",
    id: "Toko pesantren ini sudah ada pengelolanya. Mintalah undangan kepadanya.",
    en: "The shop of this pesantren has people already. Ask them for an invitation.",
  },
  pesantren_suspended: {
    type: NOT_ALLOWED,
    field: "pesantren_id",
    id: "Toko pesantren ini sedang ditangguhkan. Hubungi dinas.",
    en: "The shop of this pesantren is suspended. Speak to the office.",
  },
  terms_outdated: {
    type: INVALID_DATA,
    field: "terms_version",
    id: "Ketentuan sudah diperbarui. Baca dan setujui yang terbaru.",
    en: "The terms have been renewed. Read and accept the latest.",
  },
  consent_required: {
    type: INVALID_DATA,
    field: "consents",
    id: "Setujui ketentuan, pemberitahuan privasi, dan pemrosesan data pribadi.",
    en: "Accept the terms, the privacy notice and the processing of personal data.",
  },
  revision_path_twice: {
    type: INVALID_DATA,
    field: "items",
    id: "Perbaikan {path} diminta dua kali.",
    en: "A revision of {path} is asked twice.",
  },
  number_missing: {
    type: INVALID_DATA,
    field: "path",
    id: "Nomor ini belum diisi.",
    en: "This number has not been given.",
  },
  assignee_unfit: {
    type: INVALID_DATA,
    field: "officer_id",
    id: "Petugas ini bukan pemeriksa di wilayah pengajuan.",
    en: "This officer does not check applications of this area.",
  },
  account_change_pending: {
    type: DUPLICATE_ERROR,
    id: "Masih ada perubahan rekening yang menunggu. Batalkan dahulu yang itu.",
    en: "Another change of the account is waiting. Cancel that one first.",
  },
  account_not_waiting: {
    type: NOT_ALLOWED,
    id: "Tidak ada perubahan rekening yang menunggu.",
    en: "No change of the account is waiting.",
  },
  account_unchanged: {
    type: INVALID_DATA,
    field: "number",
    id: "Rekening ini sudah dipakai toko Anda.",
    en: "This is the account that your shop uses already.",
  },
  terms_in_past: {
    type: INVALID_DATA,
    field: "valid_from",
    id: "Ketentuan baru mulai berlaku hari ini atau nanti.",
    en: "New terms begin today or later.",
  },
  terms_version_unknown: {
    type: NOT_FOUND,
    id: "Versi ketentuan ini tidak ada.",
    en: "There is no such version of the terms.",
  },
  terms_version_exists: {
    type: DUPLICATE_ERROR,
    field: "version",
    id: "Versi {version} dokumen ini sudah ada dan tidak dapat diubah.",
    en: "Version {version} of this document exists and cannot be changed.",
  },
})
