/** Where buyers of the demo live. */
export interface Place {
  districtCode: string
  district: string
  city: string
  province: string
  postalCode: string
}

const WEST_JAVA = "Jawa Barat"
const JAKARTA = "Daerah Khusus Ibukota Jakarta"

type Row = [
  code: string,
  district: string,
  city: string,
  postalCode: string,
  buyers: number,
]

const ROWS: readonly Row[] = [
  ["32.02.11", "Cibadak", "Kabupaten Sukabumi", "43351", 4],
  ["32.02.29", "Cisaat", "Kabupaten Sukabumi", "43152", 4],
  ["32.02.16", "Cicurug", "Kabupaten Sukabumi", "43359", 3],
  ["32.02.27", "Gunungguruh", "Kabupaten Sukabumi", "43156", 3],
  ["32.02.01", "Palabuhanratu", "Kabupaten Sukabumi", "43364", 3],
  ["32.02.33", "Sukaraja", "Kabupaten Sukabumi", "43192", 2],
  ["32.02.13", "Parungkuda", "Kabupaten Sukabumi", "43357", 2],
  ["32.02.24", "Surade", "Kabupaten Sukabumi", "43179", 1],
  ["32.02.41", "Sagaranten", "Kabupaten Sukabumi", "43181", 1],
  ["32.72.02", "Cikole", "Kota Sukabumi", "43113", 4],
  ["32.72.03", "Citamiang", "Kota Sukabumi", "43145", 2],
  ["32.01.24", "Ciawi", "Kabupaten Bogor", "16720", 2],
  ["32.71.03", "Bogor Tengah", "Kota Bogor", "16121", 3],
  ["32.03.01", "Cianjur", "Kabupaten Cianjur", "43211", 2],
  ["32.73.02", "Coblong", "Kota Bandung", "40132", 3],
  ["32.73.13", "Lengkong", "Kota Bandung", "40261", 3],
  ["32.76.06", "Beji", "Kota Depok", "16421", 1],
  ["31.74.01", "Tebet", "Kota Administrasi Jakarta Selatan", "12810", 2],
  ["31.74.06", "Cilandak", "Kota Administrasi Jakarta Selatan", "12430", 2],
  ["31.73.05", "Kebon Jeruk", "Kota Administrasi Jakarta Barat", "11530", 1],
]

const provinceOf = (code: string) =>
  code.startsWith("31") ? JAKARTA : WEST_JAVA

/** The home of each buyer, one after the other: most live in Sukabumi. */
export const HOMES: readonly Place[] = ROWS.flatMap(
  ([districtCode, district, city, postalCode, buyers]) =>
    Array.from({ length: buyers }, () => ({
      ...{ districtCode, district, city, postalCode },
      province: provinceOf(districtCode),
    }))
)
