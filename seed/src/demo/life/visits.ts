import type { Readiness } from "@pasar-santri/opop/lib/register"
import type { VisitPurpose } from "@pasar-santri/opop/lib/mapping"

/** An officer's visit, as it was written down. */
export interface DemoVisit {
  slug: string
  by: "pendamping" | "verifikator" | "verifikator.bogor"
  daysAgo: number
  purpose: VisitPurpose
  findings: string
  readiness?: Readiness
  potential?: string
  /** Days from now. */
  nextIn?: number
  isOffline?: boolean
}

const mentor = (visit: Omit<DemoVisit, "by">): DemoVisit => ({
  by: "pendamping",
  ...visit,
})
const verifier = (visit: Omit<DemoVisit, "by">): DemoVisit => ({
  by: "verifikator",
  ...visit,
})

/** New ones come last: the place in the list gives a visit its id. */
export const VISITS: readonly DemoVisit[] = [
  mentor({
    slug: "contoh-sukabumi",
    daysAgo: 160,
    purpose: "survey",
    findings: "Santri mengaji penuh waktu; belum ada usaha selain kebun dapur.",
    readiness: "none",
    nextIn: 40,
  }),
  mentor({
    slug: "contoh-cicantayan",
    daysAgo: 150,
    purpose: "survey",
    findings: "Pengasuh tertarik; ada kebun pepaya setengah hektare.",
    readiness: "idea",
    potential: "Manisan dan sirup pepaya.",
    isOffline: true,
  }),
  mentor({
    slug: "contoh-cireunghas",
    daysAgo: 141,
    purpose: "survey",
    findings: "Jamur tiram sudah dijual ke tetangga, kemasan plastik bening.",
    readiness: "pilot",
    potential: "Keripik jamur; 40 kg jamur sepekan.",
    nextIn: 12,
    isOffline: true,
  }),
  verifier({
    slug: "contoh-simpenan",
    daysAgo: 120,
    purpose: "survey",
    findings: "Ikan kering dibeli jadi dari pelelangan, belum diolah sendiri.",
    readiness: "pilot",
    potential: "Kerupuk dan abon ikan bila dapur tersedia.",
  }),
  verifier({
    slug: "contoh-cikidang",
    daysAgo: 118,
    purpose: "survey",
    findings: "Teh petik sendiri, dijual curah tanpa label.",
    readiness: "pilot",
    potential: "Teh hijau 60 kg per bulan; perlu kemasan.",
  }),
  verifier({
    slug: "contoh-bantargadung",
    daysAgo: 112,
    purpose: "survey",
    findings: "Belum ada produk; santri terampil menganyam.",
    readiness: "idea",
    potential: "Anyaman bambu.",
  }),
  verifier({
    slug: "contoh-warungkiara",
    daysAgo: 104,
    purpose: "survey",
    findings: "Opak singkong dibuat tiap Jumat, laku di pasar kecamatan.",
    readiness: "pilot",
    potential: "Opak 30 kg sepekan.",
  }),
  verifier({
    slug: "contoh-parungkuda",
    daysAgo: 96,
    purpose: "survey",
    findings: "Kue kering menjelang Lebaran; oven listrik dua buah.",
    readiness: "pilot",
    potential: "Nastar dan kastengel 200 stoples per pekan.",
  }),
  verifier({
    slug: "contoh-bojonggenteng",
    daysAgo: 95,
    purpose: "survey",
    findings: "Keripik pisang sudah berlabel; izin P-IRT sedang diurus.",
    readiness: "pilot",
    potential: "Keripik pisang dan talas.",
  }),
  verifier({
    slug: "syifaul-cikembar",
    daysAgo: 88,
    purpose: "mentoring",
    findings: "Santri berlatih menimbang dan menyegel; daun kelor kering baik.",
    readiness: "pilot",
    potential: "Teh kelor 20 kg per bulan, pepaya musiman.",
    nextIn: 20,
  }),
  mentor({
    slug: "raudhatul-cisaat",
    daysAgo: 74,
    purpose: "mentoring",
    findings: "Bengkel kayu penuh pesanan; perlu jadwal pengiriman.",
  }),
  mentor({
    slug: "barkah-caringin",
    daysAgo: 60,
    purpose: "check",
    findings: "Catatan batch sabun lengkap; ruang pengeringan ditambah.",
    nextIn: 30,
  }),
  verifier({
    slug: "ihyaul-kebonpedes",
    daysAgo: 41,
    purpose: "check",
    findings: "Izin P-IRT habis; produksi dihentikan sampai izin baru terbit.",
    nextIn: 7,
  }),
  mentor({
    slug: "contoh-cireunghas",
    daysAgo: 33,
    purpose: "mentoring",
    findings: "Mesin spinner bekerja; keripik lebih kering dan tahan lama.",
    readiness: "pilot",
    potential: "Keripik jamur 25 kg sepekan.",
  }),
  mentor({
    slug: "contoh-sukabumi",
    daysAgo: 12,
    purpose: "survey",
    findings: "Kebun dapur diperluas; santri ingin mencoba bibit cabai.",
    readiness: "idea",
    potential: "Bibit cabai dan tomat.",
    nextIn: 60,
  }),
  {
    by: "verifikator.bogor",
    slug: "nurul-puncak",
    daysAgo: 25,
    purpose: "mentoring",
    findings: "Panen talas cukup; kopi menunggu penjemuran.",
    nextIn: 45,
  },
  mentor({
    slug: "raudhatul-cisaat",
    daysAgo: 6,
    purpose: "mentoring",
    findings: "Label baru dicetak untuk satu produk; sisanya menunggu stiker.",
    nextIn: 8,
  }),
]
