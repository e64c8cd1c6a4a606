/** What a column of an office's spreadsheet can be read as. */
export const IMPORT_FIELDS = [
  "name",
  "district",
  "regency",
  "nspp",
  "kind",
  "founded_year",
  "caretaker",
  "contact_name",
  "contact_duty",
  "contact_phone",
  "street",
  "village",
  "hamlet",
  "rt_rw",
  "postal_code",
  "latitude",
  "longitude",
  "santri_resident",
  "santri_day",
  "santri_male",
  "santri_female",
  "teachers",
  "workers",
  "foundation_name",
  "cooperative_name",
  "licence_number",
  "products",
  "potential",
  "readiness",
  "opop_stage",
  "cohort_year",
  "opop_class",
  "opop_field",
  "note",
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** The column of each field, counted from 0. */
export type ColumnMapping = Partial<Record<ImportField, number>>

/**
 * How offices head their columns, folded (see `lib/fold`). The first of a
 * field is the one an export writes. Where several fields fit a heading, the
 * longest words win.
 */
export const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    ...["nama pesantren", "nama pondok pesantren", "nama ponpes", "nama pp"],
    ...["nama lembaga", "nama pontren", "pondok pesantren", "pesantren"],
    ...["ponpes", "lembaga", "nama"],
  ],
  district: ["kecamatan", "nama kecamatan", "kec"],
  regency: ["kabupaten kota", "kabupaten", "kab kota", "kota", "kab"],
  nspp: ["nspp", "nsp", "no statistik", "nomor statistik", "no nspp"],
  kind: ["jenis pesantren", "tipe pesantren", "tipe", "kategori pesantren"],
  founded_year: ["tahun berdiri", "thn berdiri", "berdiri", "tahun pendirian"],
  caretaker: [
    ...["pengasuh", "nama pengasuh", "pimpinan", "nama pimpinan", "kiai"],
    ...["kyai", "nama kyai", "nama kiai", "ketua", "pimpinan pesantren"],
  ],
  contact_name: [
    ...["narahubung", "nama kontak", "kontak person", "contact person"],
    ...["penanggung jawab", "pic", "nama pic"],
  ],
  contact_duty: ["jabatan narahubung", "jabatan", "tugas"],
  contact_phone: [
    ...["telepon", "no hp", "nomor hp", "hp", "no telepon", "no telp", "telp"],
    ...["no wa", "whatsapp", "wa", "no kontak", "kontak", "nomor telepon"],
  ],
  street: ["alamat", "alamat lengkap", "jalan"],
  village: ["desa kelurahan", "desa", "kelurahan", "nama desa", "kel desa"],
  hamlet: ["kampung", "kp", "dusun"],
  rt_rw: ["rt rw"],
  postal_code: ["kode pos", "kodepos"],
  latitude: ["lintang", "latitude", "lat"],
  longitude: ["bujur", "longitude", "long", "lng"],
  santri_resident: [
    ...["santri mukim", "jumlah santri mukim", "mukim", "jumlah santri"],
    ...["jml santri", "santri"],
  ],
  santri_day: [
    ...["santri kalong", "jumlah santri kalong", "kalong", "tidak mukim"],
    ...["santri tidak mukim", "non mukim"],
  ],
  santri_male: [
    ...["santri putra", "santri laki laki", "putra", "laki laki", "santri l"],
    ...["jumlah santri l", "jumlah santri putra", "l"],
  ],
  santri_female: [
    ...["santri putri", "santri perempuan", "putri", "perempuan", "santri p"],
    ...["jumlah santri p", "jumlah santri putri", "p"],
  ],
  teachers: [
    ...["pengajar", "jumlah pengajar", "ustaz", "ustadz", "guru"],
    ...["jumlah guru", "jumlah ustadz"],
  ],
  workers: ["tenaga kerja", "jumlah pekerja", "pekerja", "karyawan"],
  foundation_name: ["yayasan", "nama yayasan"],
  cooperative_name: [
    "kopontren",
    "nama kopontren",
    "koperasi",
    "nama koperasi",
  ],
  licence_number: ["no izin operasional", "izin operasional", "no psp", "psp"],
  products: [
    ...["produk", "nama produk", "jenis produk", "jenis usaha", "usaha"],
    ...["unit usaha", "produk unggulan", "bidang usaha", "nama usaha"],
  ],
  potential: ["potensi usaha", "potensi", "potensi produk"],
  readiness: ["kesiapan", "kesiapan produk", "status usaha", "status produk"],
  opop_stage: ["tahap opop", "tahap", "tahapan"],
  cohort_year: [
    "angkatan opop",
    "angkatan",
    "tahun opop",
    "peserta opop tahun",
  ],
  opop_class: ["kelas opop", "kelas"],
  opop_field: ["bidang opop", "bidang"],
  note: ["keterangan", "catatan", "ket"],
}
