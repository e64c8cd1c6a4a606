import type { Locale } from "./locale"

type Words = Readonly<Record<Locale, Readonly<Record<string, string>>>>

const PAPERS: Words = {
  id: {
    nib: "NIB",
    nspp: "NSPP",
    psp: "izin operasional (PSP)",
    ktp: "KTP penanggung jawab",
    npwp: "NPWP",
    bank_book: "buku rekening",
    foundation_deed: "akta yayasan",
    halal: "sertifikat halal",
    pirt: "P-IRT",
    bpom: "izin edar BPOM",
    hygiene: "surat laik higiene",
    cosmetic: "notifikasi kosmetik",
    herbal: "izin obat tradisional",
    household: "izin Kemenkes (PKD)",
    vet: "surat kesehatan hewan",
    tashih: "tanda tashih",
  },
  en: {
    nib: "NIB",
    nspp: "NSPP",
    psp: "operating licence (PSP)",
    ktp: "identity card of the person in charge",
    npwp: "NPWP",
    bank_book: "bank book",
    foundation_deed: "deed of the foundation",
    halal: "halal certificate",
    pirt: "P-IRT",
    bpom: "BPOM permit",
    hygiene: "hygiene letter",
    cosmetic: "cosmetic notification",
    herbal: "herbal medicine permit",
    household: "Ministry of Health permit (PKD)",
    vet: "animal health letter",
    tashih: "tashih mark",
  },
}

/** Steps of an application and parts of a listing, by the first part of a path. */
const PARTS: Words = {
  id: {
    identity: "Data pesantren",
    profile: "Profil toko",
    address: "Alamat",
    contact: "Kontak",
    bank: "Rekening",
    name: "Nama produk",
    description: "Keterangan",
    description_en: "Keterangan bahasa Inggris",
    category: "Kategori",
    photos: "Foto",
    variants: "Varian, harga dan stok",
    weight: "Berat",
    attributes: "Keterangan menurut kategori",
  },
  en: {
    identity: "Pesantren",
    profile: "Shop profile",
    address: "Address",
    contact: "Contact",
    bank: "Bank account",
    name: "Name of the product",
    description: "Description",
    description_en: "English description",
    category: "Category",
    photos: "Photos",
    variants: "Variants, prices and stock",
    weight: "Weight",
    attributes: "Details of the category",
  },
}

/** Fields of a product on sale that are changed with the office's consent. */
const FIELDS: Words = {
  id: {
    name: "nama",
    category: "kategori",
    description: "keterangan",
    photos: "foto",
    variants: "pilihan",
    weight_grams: "berat kirim",
    packed_size: "ukuran kemasan",
    lead_days: "lama pembuatan",
    range: "jangkauan kirim",
    attributes: "keterangan lain",
    papers: "dokumen",
  },
  en: {
    name: "name",
    category: "category",
    description: "description",
    photos: "photos",
    variants: "choices",
    weight_grams: "shipping weight",
    packed_size: "packed size",
    lead_days: "making time",
    range: "delivery range",
    attributes: "other details",
    papers: "papers",
  },
}

const ROLES: Words = {
  id: {
    owner: "pengurus",
    product: "pengelola produk",
    shipper: "pengirim",
    treasurer: "bendahara",
    mentor: "pendamping",
    verifier: "verifikator",
    head: "kepala",
    finance: "keuangan",
    auditor: "pengawas",
    province: "provinsi",
  },
  en: {
    owner: "owner",
    product: "product manager",
    shipper: "shipper",
    treasurer: "treasurer",
    mentor: "mentor",
    verifier: "verifier",
    head: "head",
    finance: "finance",
    auditor: "auditor",
    province: "province",
  },
}

/** A role of a shop or of the office; a code that is new stays as it is. */
export const roleWord = (role: string, locale: Locale): string =>
  ROLES[locale][role] ?? role

/** A kind of paper. */
export const paperWord = (kind: string, locale: Locale): string =>
  PAPERS[locale][kind] ?? kind

/** A field of a product, within a sentence. */
export const fieldWord = (field: string, locale: Locale): string =>
  FIELDS[locale][field] ?? field

/** What a revision is about: `paper:halal`, `profile.story`, `photos`. */
export function partWord(path: string, locale: Locale): string {
  const [part = "", kind] = path.split(/[.:]/)
  if (part === "paper" && kind) {
    const paper = paperWord(kind, locale)
    return locale === "id" ? `Berkas: ${paper}` : `Paper: ${paper}`
  }
  return PARTS[locale][part] ?? path
}
