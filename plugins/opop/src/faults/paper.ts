import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, CONFLICT } = MedusaError.Types

/** Refusals of papers and of the rules that ask for them. */
export const failPaper = defineFaults({
  paper_kind_unwanted: {
    type: INVALID_DATA,
    field: "kind",
    id: "Dokumen jenis ini tidak diminta di sini.",
    en: "This kind of paper is not asked for here.",
  },
  paper_number_missing: {
    type: INVALID_DATA,
    field: "number",
    id: "Tuliskan nomor dokumen ini.",
    en: "Enter the number of this paper.",
  },
  paper_number_invalid: {
    type: INVALID_DATA,
    field: "number",
    id: "Nomor ini tidak sesuai bentuknya. Periksa lagi pada dokumen.",
    en: "This number does not have the right form. Look at the paper again.",
  },
  paper_file_missing: {
    type: INVALID_DATA,
    field: "content_base64",
    id: "Lampirkan foto atau PDF dokumen ini.",
    en: "Attach a photo or PDF of this paper.",
  },
  paper_out_of_date: {
    type: INVALID_DATA,
    field: "valid_until",
    id: "Dokumen ini sudah habis masa berlakunya. Unggah yang masih berlaku.",
    en: "This paper is out of date. Upload one that still holds.",
  },
  paper_exemption_unknown: {
    type: INVALID_DATA,
    field: "exemption",
    id: "Alasan ini tidak berlaku untuk kategori produk ini.",
    en: "This reason does not hold for goods of this category.",
  },
  paper_in_process_over: {
    type: INVALID_DATA,
    field: "statement",
    id: "Batas waktu “sedang diproses” untuk dokumen ini sudah lewat. Unggah dokumennya.",
    en: "The time in which it was enough to have asked for this paper is over. Upload the paper.",
  },
  paper_locked: {
    type: NOT_ALLOWED,
    id: "Dokumen tidak dapat diubah selama pengajuan diperiksa atau sudah diputus.",
    en: "Papers cannot be changed while the application is with the office or decided.",
  },
  paper_not_waiting: {
    type: CONFLICT,
    id: "Dokumen ini tidak sedang menunggu pemeriksaan. Muat ulang, lalu lihat lagi.",
    en: "This paper is not waiting to be checked. Reload and look again.",
  },
  paper_file_gone: {
    type: NOT_FOUND,
    id: "Berkas dokumen ini tidak ada atau sudah dihapus sesuai batas waktu penyimpanan.",
    en: "There is no file of this paper, or its time to be kept is over.",
  },
  paper_task_closed: {
    type: CONFLICT,
    id: "Tugas ini sudah selesai.",
    en: "This task is done already.",
  },
  paper_rule_in_force: {
    type: NOT_ALLOWED,
    field: "valid_from",
    id: "Aturan yang sudah berlaku tidak dapat diubah. Buat aturan baru yang mulai berlaku hari ini atau nanti.",
    en: "A rule in force cannot be changed. Make a new one that begins today or later.",
  },
  paper_rule_category_unknown: {
    type: INVALID_DATA,
    field: "category",
    id: "Kategori {category} tidak ada.",
    en: "There is no category {category}.",
  },
  paper_rule_exemption_unknown: {
    type: INVALID_DATA,
    field: "exemptions",
    id: "Alasan pengecualian {exemption} tidak ada.",
    en: "There is no reason for exemption {exemption}.",
  },
})
