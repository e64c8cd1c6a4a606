import type { Locale } from "./file-cell"

/** What tables are called, by their names. */
const TITLES: Record<string, Record<Locale, string>> = {
  pesantren: { id: "Penjualan per pesantren", en: "Sales by pesantren" },
  kabupaten: { id: "Penjualan per kabupaten/kota", en: "Sales by regency" },
  kecamatan: { id: "Penjualan per kecamatan", en: "Sales by district" },
  bulan: { id: "Penjualan per bulan", en: "Sales by month" },
  kategori: { id: "Penjualan per kategori", en: "Sales by category" },
  angkatan: { id: "Penjualan per angkatan OPOP", en: "Sales by OPOP cohort" },
  tahap: { id: "Penjualan per tahap OPOP", en: "Sales by OPOP stage" },
  corong: { id: "Sampai di mana pesantren", en: "How far pesantren have come" },
  barang: { id: "Penjualan per barang", en: "Sales by product" },
  pengiriman: { id: "Pengiriman per pesantren", en: "Shipping by pesantren" },
  pembeli: { id: "Tempat tinggal pembeli", en: "Where buyers live" },
  berkas: { id: "Berkas per pesantren", en: "Papers by pesantren" },
  intervensi: { id: "Intervensi dan omzet", en: "Interventions and turnover" },
  peserta: {
    id: "Peserta intervensi dan omzetnya",
    en: "Participants of interventions and their turnover",
  },
  pengajuan: { id: "Pengajuan yang menunggu", en: "Applications that wait" },
  produk: { id: "Produk yang menunggu", en: "Products that wait" },
  pencarian: { id: "Dicari tanpa hasil", en: "Searched in vain" },
  penjualan: { id: "Baris penjualan", en: "Sales, row by row" },
}

/** What a table is called; one without a title, by its name. */
export const titleOf = (name: string, locale: Locale): string =>
  TITLES[name]?.[locale] ?? name
