import { DEMO_PESANTREN } from "../pesantren"
import { type Act, act, BOGOR, type DemoCase, SUKABUMI } from "./case-model"
import { claimantOf } from "./claimant"
import { NEWCOMERS } from "./newcomers"

const APPROVED: Act[] = [
  act("submit"),
  act("start_review"),
  act("verify"),
  act("approve"),
]

const one = (slug: string): DemoCase => {
  const pesantren = DEMO_PESANTREN.find((row) => row.slug === slug)
  if (!pesantren) throw new Error(`There is no pesantren "${slug}".`)
  return {
    slug,
    who: claimantOf(pesantren),
    isInRegister: true,
    office: pesantren.districtCode.startsWith("32.01") ? BOGOR : SUKABUMI,
    acts: APPROVED,
  }
}

/** Al Umanaa had to come back once. */
const TWICE: Act[] = [
  act("submit"),
  { act: "assign" },
  act("start_review"),
  {
    act: "note",
    text: "Nama pemegang rekening sudah dicocokkan dengan akta yayasan.",
  },
  {
    act: "refuse",
    kind: "bank_book",
    reason: "Halaman nama pemegang rekening terpotong.",
  },
  {
    act: "revise",
    items: [
      {
        path: "paper:bank_book",
        reason: "Halaman nama pemegang rekening terpotong; foto ulang utuh.",
      },
    ],
    note: "Tinggal satu berkas. Yang lain sudah lengkap.",
  },
  {
    act: "answer",
    kinds: ["bank_book"],
    text: "Sudah difoto ulang di tempat terang.",
  },
  act("start_review"),
  act("verify"),
  act("approve"),
]

/** Every application of the demo; shops without one were approved on paper before. */
export const CASES: readonly DemoCase[] = [
  { ...one("al-umanaa"), acts: TWICE },
  one("darul-halimun"),
  { ...one("hidayatul-nagrak"), isInvited: true },
  one("nurul-puncak"),
  { ...one("syifaul-cikembar"), acts: [act("submit")] },
  {
    ...one("darul-kaolin"),
    more: ["halal"],
    acts: [
      act("submit"),
      { act: "assign" },
      act("start_review"),
      { act: "accept", kind: "nib" },
      {
        act: "refuse",
        kind: "halal",
        reason: "Pindaian tidak terbaca.",
      },
      {
        act: "revise",
        items: [
          {
            path: "paper:halal",
            reason:
              "Pindaian sertifikat halal tidak terbaca; nomor dan masa berlakunya kabur. Foto ulang di tempat terang.",
          },
          {
            path: "profile.products",
            reason: "Sebutkan juga isi bersih tiap kemasan.",
          },
        ],
        note: "Dua hal saja, selebihnya sudah baik.",
      },
    ],
  },
  {
    ...one("ihyaul-kebonpedes"),
    acts: [
      ...APPROVED,
      {
        act: "suspend",
        reason:
          "Izin P-IRT habis masa berlakunya; toko dibuka kembali setelah izin baru diterima.",
      },
    ],
  },
  ...NEWCOMERS,
]

/** Whether a pesantren applies here. */
export const hasCase = (slug: string): boolean =>
  CASES.some((one) => one.slug === slug)
