import type { ApplicationView } from "../../plugins/notification-mail/src/mails/application.ts"
import type { BankAccountView } from "../../plugins/notification-mail/src/mails/bank-account.ts"
import { invitationMail } from "../../plugins/notification-mail/src/mails/invitation.ts"
import type { Reader } from "../../plugins/notification-mail/src/mails/notice.ts"
import type { OrderView } from "../../plugins/notification-mail/src/mails/order-view.ts"

/** Samples of all that mails tell of. */
export const settings = {
  storefrontUrl: "https://toko.test",
  storefrontSecret: "a secret of sixteen",
  demo: false,
}

export const order = (rest: Partial<OrderView> = {}): OrderView => ({
  id: "order_1",
  number: 12,
  email: "siti@contoh.test",
  locale: "id",
  recipient: "Siti Aminah",
  groups: [
    {
      pesantren: "Al Umanaa",
      items: [
        { title: "Nugget lele", variant: "ori", quantity: 2, total: 52_000 },
      ],
    },
    {
      pesantren: "Darul Halimun",
      items: [{ title: "Kopi", variant: "", quantity: 1, total: 65_000 }],
    },
  ],
  shipping_total: 26_000,
  total: 143_000,
  transfer: {
    amount: 143_000,
    expires_at: "2026-11-25T23:33:00Z",
    fund_holder: "Koperasi Contoh",
    accounts: [{ bank: "BSI", number: "7000000001", holder: "Koperasi" }],
  },
  ...rest,
})

export type Locale = "id" | "en"

export const reader = (locale: Locale): Reader => ({
  email: "neng@contoh.test",
  name: "Neng",
  locale,
})

const office = {
  name: "Dinas Koperasi Kab. Sukabumi",
  phone: "+6281234567890",
  email: "dinas@contoh.test",
}

export const application = (
  rest: Partial<ApplicationView> = {}
): ApplicationView => ({
  id: "appl_1",
  version: 3,
  name: "Al Umanaa",
  slug: "al-umanaa",
  district_code: "32.02.27",
  place: "Gunungguruh, Kabupaten Sukabumi, Jawa Barat",
  reason: "Nomor tidak terbaca",
  contact: office,
  items: [
    { path: "paper:nib", reason: "Foto NIB buram" },
    { path: "profile.story", reason: "Ceritakan pembuatannya" },
  ],
  ...rest,
})

export const listing = {
  id: "lst_1",
  version: 2,
  name: "Nugget lele",
  handle: "nugget-lele",
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  reason: "Sertifikat kedaluwarsa",
  items: [{ path: "photos", reason: "Terlalu gelap" }],
}

export const paper = {
  id: "ppr_1",
  kind: "halal",
  valid_until: "2027-12-31",
  pesantren_id: "psn_1",
  subject: "Nugget lele",
}

export const decidedPaper = {
  ...{ id: "ppr_2", kind: "halal", statement: "certificate" },
  ...{ owner_type: "listing", owner_id: "lst_1", pesantren_id: "psn_1" },
  subject: "Nugget lele",
  valid_until: "2027-12-31",
  reason: "Nomornya tidak terbaca",
  in_check: false,
}

export const change = {
  ...{ id: "lstc_1", listing_id: "lst_1", pesantren_id: "psn_1" },
  ...{ name: "Nugget lele", field: "weight_grams" },
  reason: "Beratnya tidak mungkin",
}

export const account: BankAccountView = {
  ...{ id: "bacc_1", pesantren_id: "psn_1", pesantren: "Al Umanaa" },
  district_code: "32.02.27",
  place: "Gunungguruh, Kabupaten Sukabumi, Jawa Barat",
  ...{ bank: "bri", number: "123456789012345", holder: "Pesantren Al Umanaa" },
  requested_by: "Budi",
  reason: "Buku rekening tidak cocok",
  rests_until: "2026-11-29T03:00:00Z",
}

export const shop = {
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  reason: "Barang tidak dikirim",
  contact: office,
}

export const member = {
  id: "mbr_1",
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  role: "treasurer",
  name: "Budi",
  email: "budi@contoh.test",
}

export const INVITED = ["pesantren", "member", "owner", "officer"] as const

export const invitation = (kind: (typeof INVITED)[number], locale: Locale) =>
  invitationMail(
    {
      id: "inv_1",
      kind,
      role: kind === "officer" ? "verifier" : "treasurer",
      pesantren: "Al Umanaa",
      area: "Kabupaten Sukabumi, Jawa Barat",
      email: "neng@contoh.test",
      locale,
      expires_at: "2026-12-02T03:00:00Z",
    },
    "rahasia-undangan",
    settings
  )

/** What a mail would have its reader send on. */
export const shareOf = ({ blocks }: ReturnType<typeof invitation>) =>
  blocks.flatMap((block) => (block.kind === "share" ? [block.text] : []))
