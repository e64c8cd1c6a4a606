/** A kecamatan of Kabupaten Sukabumi whose pesantren is in the register, but sells nothing. */
export interface RegisterEntry {
  districtCode: string
  district: string
}

const REGENCY = "32.02"

/** The 27 kecamatan without a selling pesantren, by the last block of their code. */
const DISTRICTS: Readonly<Record<string, string>> = {
  "02": "Simpenan",
  "03": "Cikakak",
  "04": "Bantargadung",
  "06": "Cikidang",
  "07": "Lengkong",
  "09": "Warungkiara",
  "13": "Parungkuda",
  "14": "Bojonggenteng",
  "15": "Parakansalak",
  "18": "Kalapanunggal",
  "20": "Waluran",
  "23": "Kalibunder",
  "25": "Cibitung",
  "26": "Ciracap",
  "28": "Cicantayan",
  "32": "Sukabumi",
  "35": "Cireunghas",
  "36": "Sukalarang",
  "37": "Pabuaran",
  "38": "Purabaya",
  "40": "Gegerbitung",
  "42": "Curugkembar",
  "43": "Cidolog",
  "44": "Cidadap",
  "45": "Tegalbuleud",
  "46": "Cimanggu",
  "47": "Ciambar",
}

/** In the order of their codes. */
export const REGISTER_ONLY: readonly RegisterEntry[] = Object.entries(DISTRICTS)
  .map(([block, district]) => ({
    districtCode: `${REGENCY}.${block}`,
    district,
  }))
  .sort((a, b) => a.districtCode.localeCompare(b.districtCode))
