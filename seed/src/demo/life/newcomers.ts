import { type Act, act, BOGOR, type DemoCase, SUKABUMI } from "./case-model"
import { claimantOfEntry, newcomer } from "./claimant"

const entry = (
  district: string,
  goods: { products: string; category: string },
  acts: Act[]
): DemoCase => ({
  slug: `contoh-${district.toLowerCase()}`,
  who: claimantOfEntry(district, goods),
  isInRegister: true,
  office: SUKABUMI,
  acts,
})

/** Those who never sold here: entries of the register, and two that are in none. */
export const NEWCOMERS: readonly DemoCase[] = [
  entry(
    "Simpenan",
    { products: "Kerupuk ikan, ikan asin", category: "lauk-kering" },
    [
      act("submit"),
      act("start_review"),
      act("verify"),
      {
        act: "reject",
        reason:
          "Barang yang diajukan dibeli jadi dari pasar, bukan buatan pesantren.",
      },
      {
        act: "appeal",
        reason:
          "Sejak bulan lalu ikan kami olah sendiri di dapur santri; petugas dipersilakan melihat.",
      },
    ]
  ),
  entry("Cikidang", { products: "Teh curah tanpa kemasan", category: "teh" }, [
    act("submit"),
    act("start_review"),
    {
      act: "reject",
      reason: "Belum ada kemasan dan label; ikuti dulu pelatihan kemasan.",
    },
  ]),
  entry("Lengkong", { products: "Gula aren", category: "madu-gula-selai" }, [
    act("submit"),
    { act: "withdraw" },
  ]),
  entry("Parungkuda", { products: "Kue kering", category: "kue-roti" }, [
    act("submit"),
    { act: "assign" },
    act("start_review"),
    {
      act: "note",
      text: "Dapur sudah dilihat pendamping, bersih dan terpisah dari asrama.",
    },
    act("verify"),
  ]),
  entry(
    "Bojonggenteng",
    { products: "Keripik pisang", category: "camilan-keripik" },
    [
      act("submit"),
      { act: "assign" },
      act("start_review"),
      { act: "accept", kind: "nib" },
      { act: "accept", kind: "nspp" },
    ]
  ),
  entry(
    "Warungkiara",
    { products: "Opak singkong", category: "camilan-keripik" },
    []
  ),
  {
    slug: "baru-cikembar",
    who: newcomer({
      no: "61",
      name: "Pesantren Contoh Baru Cikembar",
      districtCode: "32.02.10",
      products: "Anyaman bambu",
      category: "anyaman",
    }),
    isInRegister: false,
    office: SUKABUMI,
    acts: [act("submit")],
  },
  {
    slug: "baru-megamendung",
    who: newcomer({
      no: "62",
      name: "Pesantren Contoh Megamendung",
      districtCode: "32.01.26",
      products: "Sayur dataran tinggi",
      category: "sayur-umbi",
    }),
    isInRegister: false,
    office: BOGOR,
    acts: [act("submit")],
  },
]
