/** What speaks against a row, or for looking at it again. */
export type RowProblem = {
  level: "error" | "warning"
  code: ProblemCode
  /** The field of the import. */
  field: string
  /** What stands there. */
  value?: string
}

type Words = { level: RowProblem["level"]; id: string; en: string }

const PROBLEMS = {
  name_missing: {
    level: "error",
    id: "Nama pesantren kosong.",
    en: "The name is missing.",
  },
  name_too_long: {
    level: "error",
    id: "Nama pesantren lebih dari 120 huruf.",
    en: "The name is longer than 120 letters.",
  },
  district_missing: {
    level: "error",
    id: "Kecamatan kosong.",
    en: "The district is missing.",
  },
  district_unknown: {
    level: "error",
    id: "Kecamatan “{value}” tidak ada di wilayah kerja Anda.",
    en: "There is no district “{value}” in your territory.",
  },
  district_ambiguous: {
    level: "error",
    id: "Ada beberapa Kecamatan “{value}”. Tambahkan kolom kabupaten/kota.",
    en: "There are several districts “{value}”. Add a column with the regency.",
  },
  district_guessed: {
    level: "warning",
    id: "Kecamatan dibaca sebagai {value}.",
    en: "The district was read as {value}.",
  },
  nspp_invalid: {
    level: "error",
    id: "NSPP “{value}” harus 12 angka.",
    en: "NSPP “{value}” must have 12 digits.",
  },
  nspp_rounded: {
    level: "error",
    id: "NSPP “{value}” sudah dibulatkan oleh Excel. Ubah kolomnya menjadi teks, lalu isi lagi.",
    en: "NSPP “{value}” was rounded by Excel. Make the column a text and fill it in again.",
  },
  nspp_unusual: {
    level: "warning",
    id: "NSPP “{value}” tidak diawali angka 5.",
    en: "NSPP “{value}” does not begin with a 5.",
  },
  nspp_elsewhere: {
    level: "warning",
    id: "NSPP “{value}” menunjuk kabupaten/kota lain.",
    en: "NSPP “{value}” names another regency.",
  },
  nspp_taken: {
    level: "warning",
    id: "NSPP “{value}” sudah dipakai pesantren di wilayah lain.",
    en: "NSPP “{value}” is in use by a pesantren elsewhere.",
  },
  phone_invalid: {
    level: "warning",
    id: "Nomor telepon “{value}” tidak terbaca, jadi tidak ikut disimpan.",
    en: "The phone number “{value}” cannot be read and is left out.",
  },
  number_invalid: {
    level: "warning",
    id: "Angka “{value}” tidak terbaca, jadi tidak ikut disimpan.",
    en: "The number “{value}” cannot be read and is left out.",
  },
  choice_unknown: {
    level: "warning",
    id: "Isian “{value}” tidak dikenal, jadi tidak ikut disimpan.",
    en: "“{value}” is not known and is left out.",
  },
  caretaker_noted: {
    level: "warning",
    id: "Narahubungnya orang lain, jadi pengasuh “{value}” disimpan di catatan.",
    en: "The contact is another person, so the caretaker “{value}” goes into the note.",
  },
  text_cut: {
    level: "warning",
    id: "Isian ini terlalu panjang dan akan dipotong.",
    en: "This is too long and will be cut.",
  },
} as const satisfies Record<string, Words>

export type ProblemCode = keyof typeof PROBLEMS

/** A problem of a row, as the import keeps it. */
export const problem = (
  code: ProblemCode,
  field: string,
  value?: string
): RowProblem => ({
  level: PROBLEMS[code].level,
  code,
  field,
  ...(value === undefined ? {} : { value: value.slice(0, 100) }),
})

/** A problem in the reader's language. */
export const sayProblem = (
  { code, value = "" }: RowProblem,
  locale: "id" | "en"
): string => PROBLEMS[code][locale].replace("{value}", () => value)
