import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types

const field = "content_base64"

/** Refusals of files that people send. */
export const failUpload = defineFaults({
  upload_unreadable: {
    type: INVALID_DATA,
    field,
    id: "Berkas tidak terkirim dengan utuh. Coba kirim sekali lagi.",
    en: "The file did not arrive whole. Please send it again.",
  },
  upload_too_large: {
    type: INVALID_DATA,
    field,
    id: "Berkas terlalu besar: paling besar {limit} MB.",
    en: "The file is too large: {limit} MB at most.",
  },
  upload_kind_refused: {
    type: INVALID_DATA,
    field,
    id: "Jenis berkas ini tidak diterima. Kirim {kinds}.",
    en: "This kind of file is not accepted. Send {kinds}.",
  },
  upload_heic_refused: {
    type: INVALID_DATA,
    field,
    id: "Foto HEIC dari iPhone belum dapat dibaca. Di iPhone pilih Pengaturan > Kamera > Format > Paling Kompatibel, lalu foto ulang, atau kirim tangkapan layar foto itu.",
    en: "HEIC photos of iPhones cannot be read yet. On the iPhone choose Settings > Camera > Formats > Most Compatible and take the photo again, or send a screenshot of it.",
  },
  upload_too_many_pixels: {
    type: INVALID_DATA,
    field,
    id: "Ukuran gambar terlalu besar: paling banyak {limit} juta piksel. Pakai resolusi kamera yang biasa.",
    en: "The picture is too big: {limit} million pixels at most. Use the camera's usual resolution.",
  },
  upload_damaged: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini rusak dan tidak dapat dibuka. Foto atau pindai ulang.",
    en: "This file is damaged and cannot be opened. Take or scan it again.",
  },
  upload_disguised: {
    type: INVALID_DATA,
    field,
    id: "Berkas ini memuat berkas lain di dalamnya. Foto atau pindai ulang dokumennya.",
    en: "This file hides another one inside. Take or scan the document again.",
  },
  upload_locked: {
    type: INVALID_DATA,
    field,
    id: "PDF ini terkunci kata sandi. Simpan tanpa kata sandi, atau foto dokumennya.",
    en: "This PDF is locked by a password. Save it without one, or take a photo of the document.",
  },
  upload_active: {
    type: INVALID_DATA,
    field,
    id: "PDF ini memuat program atau lampiran. Cetak ulang ke PDF, atau foto dokumennya.",
    en: "This PDF holds a program or attachments. Print it to PDF again, or take a photo of the document.",
  },
})
