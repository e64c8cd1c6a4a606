import type { InterventionKind } from "@pasar-santri/opop/lib/mapping"

/** Help that a pesantren got, as the office wrote it down. */
export interface DemoIntervention {
  slug: string
  kind: InterventionKind
  title: string
  daysAgo: number
  giver: string
  /** Whole rupiah. */
  value: number
  participants: number | null
  before: string
  after: string | null
  outcome: string | null
  /** Days from now. */
  checkIn?: number
  /** What belongs to it, by its name. */
  papers?: readonly string[]
  /** A mentor's word, which a verifier confirms, or has still to. */
  mentor?: "confirmed" | "draft"
}

const DINAS = "Dinas Koperasi dan UKM Kab. Sukabumi (contoh)"

export const INTERVENTIONS: readonly DemoIntervention[] = [
  {
    slug: "contoh-cireunghas",
    kind: "training",
    title: "Pelatihan mengolah jamur tiram",
    daysAgo: 128,
    giver: DINAS,
    value: 4_500_000,
    participants: 18,
    before: "Jamur dijual segar, sisa panen terbuang.",
    after: "Sisa panen menjadi keripik.",
    outcome: "Delapan belas santri dapat menggoreng dan mengeringkan keripik.",
    papers: ["Daftar hadir pelatihan"],
    mentor: "confirmed",
  },
  {
    slug: "contoh-cireunghas",
    kind: "equipment",
    title: "Mesin peniris minyak (spinner)",
    daysAgo: 70,
    giver: "Bank Contoh Syariah",
    value: 6_750_000,
    participants: null,
    before: "Keripik berminyak, tahan sepekan.",
    after: "Keripik kering, tahan dua bulan.",
    outcome: "Dipakai setiap hari; hasil 25 kg sepekan.",
    checkIn: 90,
    papers: ["Berita acara serah terima"],
    mentor: "confirmed",
  },
  {
    slug: "contoh-cicantayan",
    kind: "training",
    title: "Pelatihan manisan buah",
    daysAgo: 20,
    giver: DINAS,
    value: 3_200_000,
    participants: 12,
    before: "Pepaya dimakan sendiri.",
    after: null,
    outcome: null,
    checkIn: 30,
    mentor: "draft",
  },
  {
    slug: "darul-halimun",
    kind: "capital",
    title: "Bantuan modal pemenang kabupaten",
    daysAgo: 540,
    giver: "Pemerintah Provinsi Jawa Barat (contoh)",
    value: 35_000_000,
    participants: null,
    before: "Sangrai 15 kg sepekan dengan wajan.",
    after: "Mesin sangrai 5 kg dan gudang kering.",
    outcome: "Produksi 60 kg sepekan; omzet naik tiga kali.",
    checkIn: 120,
  },
  {
    slug: "darul-halimun",
    kind: "business_meeting",
    title: "Temu bisnis dengan kedai kopi",
    daysAgo: 210,
    giver: DINAS,
    value: 1_500_000,
    participants: 4,
    before: "Pembeli hanya tamu pesantren.",
    after: "Dua kedai memesan tetap.",
    outcome: "Pesanan tetap 20 kg per bulan.",
  },
  {
    slug: "riyadul-cidahu",
    kind: "packaging",
    title: "Desain dan cetak kemasan",
    daysAgo: 300,
    giver: "Rumah Kemasan Contoh",
    value: 5_000_000,
    participants: 3,
    before: "Plastik bening tanpa label.",
    after: "Kemasan berdiri dengan label dan masa simpan.",
    outcome: "Diterima dua toko oleh-oleh.",
  },
  {
    slug: "barokah-nyalindung",
    kind: "certification",
    title: "Pendampingan P-IRT dan sertifikat halal",
    daysAgo: 260,
    giver: DINAS,
    value: 2_800_000,
    participants: 2,
    before: "Belum berizin.",
    after: "P-IRT dan sertifikat halal terbit.",
    outcome: "Empat produk dapat dijual ke luar kabupaten.",
  },
  {
    slug: "barokah-nyalindung",
    kind: "marketing",
    title: "Kelas foto produk dengan ponsel",
    daysAgo: 150,
    giver: DINAS,
    value: 1_200_000,
    participants: 9,
    before: "Foto gelap dan buram.",
    after: "Foto terang dengan latar polos.",
    outcome: "Semua produk difoto ulang.",
  },
  {
    slug: "miftahul-jampang",
    kind: "fair",
    title: "Pameran hewan kurban kabupaten",
    daysAgo: 190,
    giver: DINAS,
    value: 2_000_000,
    participants: 6,
    before: "Domba dijual lewat perantara.",
    after: "Pembeli datang langsung.",
    outcome: "Tiga puluh domba terjual.",
  },
  {
    slug: "ihyaul-kebonpedes",
    kind: "certification",
    title: "Pembaruan P-IRT",
    daysAgo: 15,
    giver: DINAS,
    value: 900_000,
    participants: 2,
    before: "P-IRT habis masa berlakunya.",
    after: null,
    outcome: null,
    checkIn: 21,
  },
]

/** What one of several pesantren took home of a day that they shared. */
export interface DemoShare {
  slug: string
  participants: number
  before: string
  /** Null while nobody has looked. */
  after: string | null
}

/** Help that several pesantren got together, by the verifier's word. */
export interface DemoGroup extends Pick<
  DemoIntervention,
  "kind" | "title" | "daysAgo" | "giver" | "value" | "outcome" | "papers"
> {
  /** Days from now. */
  checkIn: number
  entries: readonly DemoShare[]
}

export const GROUP: DemoGroup = {
  kind: "training",
  title: "Pelatihan label pangan dan pembukuan sederhana",
  daysAgo: 18,
  giver: DINAS,
  value: 9_200_000,
  outcome: "Setiap pesantren pulang dengan rancangan label dan buku kas.",
  checkIn: 10,
  papers: ["Daftar hadir pelatihan bersama"],
  entries: [
    {
      slug: "raudhatul-cisaat",
      participants: 6,
      before: "Label tanpa tanggal kedaluwarsa.",
      after: "Label baru dengan berat bersih dan tanggal kedaluwarsa.",
    },
    {
      slug: "barkah-caringin",
      participants: 5,
      before: "Kas usaha tercampur dengan kas dapur.",
      after: "Kas usaha dicatat tersendiri.",
    },
    {
      slug: "contoh-cicantayan",
      participants: 4,
      before: "Belum ada label dan catatan.",
      after: null,
    },
    {
      slug: "contoh-cireunghas",
      participants: 7,
      before: "Label ditulis tangan.",
      after: null,
    },
  ],
}

/** Where a sum was written wrongly, and put right by another entry. */
export const CORRECTION = {
  slug: "riyadul-cidahu",
  title: "Desain dan cetak kemasan",
  value: 5_500_000,
  outcome: "Diterima dua toko oleh-oleh. Nilai dikoreksi sesuai kuitansi.",
} as const
