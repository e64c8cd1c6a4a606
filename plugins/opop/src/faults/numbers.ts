import { MedusaError } from "@medusajs/framework/utils"
import type { NumberWarning } from "../lib/identity-numbers"
import { defineFaults } from "./define"

const { INVALID_DATA } = MedusaError.Types
const type = INVALID_DATA

/** Refusals of numbers that cannot be one of their kind (DOMAIN.md 3). */
export const failNumber = defineFaults({
  nik_invalid: {
    type,
    id: "NIK terdiri dari 16 angka, sesuai KTP.",
    en: "A NIK has 16 digits, as on the identity card.",
  },
  npwp_invalid: {
    type,
    id: "NPWP terdiri dari 15 atau 16 angka (22 untuk cabang).",
    en: "An NPWP has 15 or 16 digits (22 for a branch).",
  },
  nib_invalid: {
    type,
    id: "NIB terdiri dari 13 angka.",
    en: "A NIB has 13 digits.",
  },
  nspp_invalid: {
    type,
    id: "NSPP terdiri dari 12 angka.",
    en: "An NSPP has 12 digits.",
  },
  pirt_invalid: {
    type,
    id: "Nomor P-IRT paling sedikit 12 angka, biasanya 15.",
    en: "A P-IRT number has at least 12 digits, usually 15.",
  },
  bpom_food_invalid: {
    type,
    id: "Nomor BPOM pangan diawali MD atau ML, lalu angka.",
    en: "A BPOM number of food begins with MD or ML, then digits.",
  },
  bpom_cosmetic_invalid: {
    type,
    id: "Nomor notifikasi kosmetika diawali N, misalnya NA18171234567.",
    en: "A cosmetic notification begins with N, as NA18171234567.",
  },
  bpom_herbal_invalid: {
    type,
    id: "Nomor obat tradisional diawali huruf, misalnya TR123456789.",
    en: "A traditional medicine number begins with letters, as TR123456789.",
  },
  halal_invalid: {
    type,
    id: "Nomor sertifikat halal diawali ID, lalu 17 angka. Nomor KH… adalah ketetapan, bukan sertifikat.",
    en: "A halal certificate number is ID and 17 digits. KH… is the decree, not the certificate.",
  },
  phone_invalid: {
    type,
    id: "Nomor telepon tidak dikenali. Contoh: 0812-3456-7890.",
    en: "The phone number is not recognised. Example: 0812-3456-7890.",
  },
  postal_code_invalid: {
    type,
    id: "Kode pos terdiri dari 5 angka.",
    en: "A postal code has 5 digits.",
  },
  account_invalid: {
    type,
    id: "Nomor rekening terdiri dari 8 sampai 20 angka.",
    en: "An account number has 8 to 20 digits.",
  },
  bank_unknown: {
    type,
    id: "Pilih bank dari daftar.",
    en: "Choose a bank of the list.",
  },
  holder_is_office: {
    type,
    id: "Uang penjualan tidak boleh masuk ke rekening dinas atau petugas: tidak ada dasar hukumnya. Pakai rekening atas nama pesantren, yayasan, atau kopontren.",
    en: "Money of sales may not go to an account of an office or officer: there is no legal basis. Use one in the name of the pesantren, its foundation or its cooperative.",
  },
  holder_not_institution: {
    type,
    id: "Rekening harus atas nama pesantren, yayasan, atau kopontren, bukan pribadi.",
    en: "The account must be in the name of the pesantren, its foundation or its cooperative, not a person's.",
  },
})

/** What an officer is told about a number that is odd, and may accept. */
export const WARNINGS: Readonly<
  Record<NumberWarning | "holder_name_differs", { id: string; en: string }>
> = {
  nik_date_impossible: {
    id: "Tanggal lahir dalam NIK ini tidak ada di kalender.",
    en: "The date of birth in this NIK does not exist.",
  },
  nik_area_unknown: {
    id: "Kode wilayah dalam NIK ini tidak dikenal (kode lama tetap berlaku).",
    en: "The area code in this NIK is unknown (old codes stay valid).",
  },
  nspp_type_unusual: {
    id: "NSPP biasanya diawali angka 5.",
    en: "An NSPP usually begins with 5.",
  },
  nspp_region_differs: {
    id: "Wilayah dalam NSPP ini berbeda dari alamatnya.",
    en: "The region in this NSPP is not that of the address.",
  },
  pirt_length_unusual: {
    id: "Nomor P-IRT biasanya 15 angka.",
    en: "A P-IRT number usually has 15 digits.",
  },
  pirt_area_unknown: {
    id: "Kode wilayah dalam nomor P-IRT ini tidak dikenal.",
    en: "The area code in this P-IRT number is unknown.",
  },
  pirt_out_of_date: {
    id: "Masa berlaku P-IRT ini sudah lewat.",
    en: "This P-IRT is out of date.",
  },
  bpom_form_unusual: {
    id: "Bentuk nomor BPOM ini tidak lazim.",
    en: "The form of this BPOM number is unusual.",
  },
  halal_length_unusual: {
    id: "Nomor sertifikat halal biasanya ID dan 17 angka.",
    en: "A halal certificate number is usually ID and 17 digits.",
  },
  account_length_unusual: {
    id: "Panjang nomor rekening ini tidak lazim untuk bank tersebut.",
    en: "The length of this account number is unusual for the bank.",
  },
  holder_name_differs: {
    id: "Nama pemilik rekening tidak persis sama dengan nama lembaga.",
    en: "The holder's name is not exactly the institution's.",
  },
}
