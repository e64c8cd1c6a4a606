import type { MemberRole } from "@pasar-santri/opop/lib/roles"
import { accountOf, ACCOUNTS, emailOf } from "../accounts"
import { DEMO_PESANTREN } from "../pesantren"

/** Somebody of a shop, or who wants one. */
export interface DemoSeller {
  email: string
  name: string
}

/** Owners who are told to whoever runs the demo: slug of the pesantren to account. */
const TOLD: Readonly<Record<string, string>> = {
  "al-umanaa": "pemilik",
  "hidayatul-nagrak": "duatoko",
  "syifaul-cikembar": "pengaju",
  "darul-kaolin": "perbaikan",
  "ihyaul-kebonpedes": "ditangguhkan",
  "contoh-simpenan": "ditolak",
  "contoh-warungkiara": "draf",
}

/** Entries of the register, and newcomers, that apply beside the 28: slug to place. */
const APPLICANTS: Readonly<Record<string, string>> = {
  "contoh-simpenan": "Simpenan",
  "contoh-warungkiara": "Warungkiara",
  "contoh-cikidang": "Cikidang",
  "contoh-lengkong": "Lengkong",
  "contoh-parungkuda": "Parungkuda",
  "contoh-bojonggenteng": "Bojonggenteng",
  "baru-cikembar": "Cikembar",
  "baru-megamendung": "Megamendung",
}

/** Who owns the shop of a pesantren, or applies for it. */
export function ownerOf(slug: string): DemoSeller {
  const key = TOLD[slug]
  if (key) return { email: emailOf(key), name: accountOf(key).name }
  const name =
    APPLICANTS[slug] ??
    DEMO_PESANTREN.find((pesantren) => pesantren.slug === slug)?.name.replace(
      /^Pesantren /,
      ""
    )
  if (!name) throw new Error(`There is no pesantren "${slug}".`)
  return {
    email: `pengurus.${slug}@contoh.test`,
    name: `Pengurus ${name} (Contoh)`,
  }
}

const told = (key: string): DemoSeller => ({
  email: emailOf(key),
  name: accountOf(key).name,
})

/** People who come to a shop by the link of its owner. */
export interface DemoMember extends DemoSeller {
  slug: string
  role: MemberRole
  /** Taken out again. */
  isRemoved?: boolean
}

export const MEMBERS: readonly DemoMember[] = [
  { ...told("produk"), slug: "al-umanaa", role: "product" },
  { ...told("pengirim"), slug: "al-umanaa", role: "shipper" },
  { ...told("bendahara"), slug: "al-umanaa", role: "treasurer" },
  {
    email: "relawan@contoh.test",
    name: "Relawan Contoh",
    slug: "al-umanaa",
    role: "shipper",
    isRemoved: true,
  },
  { ...told("duatoko"), slug: "manbaul-cibadak", role: "shipper" },
]

/** A member who has not taken the link yet. */
export const OPEN_MEMBER_INVITATION = {
  slug: "al-umanaa",
  role: "shipper",
  email: "pengirim.baru@contoh.test",
} as const

/** Everybody who is a seller, once each. */
export const SELLERS: readonly DemoSeller[] = [
  ...new Map(
    [
      ...ACCOUNTS.filter(({ role }) => role === "seller").map(({ key }) =>
        told(key)
      ),
      ...DEMO_PESANTREN.map(({ slug }) => ownerOf(slug)),
      ...Object.keys(APPLICANTS).map(ownerOf),
      ...MEMBERS,
    ].map(({ email, name }) => [email, { email, name }])
  ).values(),
]
