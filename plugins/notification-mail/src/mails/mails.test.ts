import { describe, expect, it } from "vitest"
import {
  INVITED,
  type Locale,
  account,
  application,
  change,
  decidedPaper,
  invitation,
  listing,
  member,
  order,
  paper,
  reader,
  settings,
  shop,
} from "../../../../tests/support/mail-samples.ts"
import { whatsappUrl } from "../lib/links"
import { renderMail } from "../lib/render-mail"
import { APPLICATION_STEPS, applicationMail, deskMail } from "./application"
import { ACCOUNT_STEPS, accountDeskMail, bankAccountMail } from "./bank-account"
import { breakMail } from "./break"
import { deskDigestMail } from "./desk-digest"
import { listingMail } from "./listing"
import { listingChangeMail } from "./listing-change"
import { memberMail } from "./member"
import { orderExpiredMail } from "./order-expired"
import { orderPlacedMail } from "./order-placed"
import { paperDecidedMail } from "./paper-decided"
import { paperExpiringMail } from "./paper-expiring"
import { passwordResetMail } from "./password-reset"
import { shopStateMail } from "./shop-state"
import { welcomeMail } from "./welcome"

/** Mails to the people of the shops and of the office. */
const staff = (locale: Locale) => {
  const to = { reader: reader(locale), settings }
  const self = { reader: { ...reader(locale), email: member.email }, settings }
  return [
    ...INVITED.map((kind) => invitation(kind, locale)),
    ...APPLICATION_STEPS.map((step) =>
      applicationMail(step, application(), to)
    ),
    deskMail("submitted", application(), to),
    deskMail("verified", application(), to),
    deskMail("assigned", application(), to),
    ...(["published", "revision_requested", "rejected"] as const).map((step) =>
      listingMail(step, listing, to)
    ),
    paperExpiringMail(paper, 30, to),
    ...(["accepted", "refused", "lapsed"] as const).map((step) =>
      paperDecidedMail(step, decidedPaper, to)
    ),
    ...(["accepted", "refused"] as const).map((step) =>
      listingChangeMail(step, change, to)
    ),
    ...ACCOUNT_STEPS.map((step) => bankAccountMail(step, account, to)),
    accountDeskMail(account, to),
    breakMail(to),
    deskDigestMail({ listings: 1, changes: 2, papers: 3 }, to),
    ...(["suspended", "restored", "closed"] as const).map((step) =>
      shopStateMail(step, shop, to)
    ),
    ...(["joined", "removed"] as const).flatMap((step) => [
      memberMail(step, member, to),
      memberMail(step, member, self),
    ]),
  ]
}

const all = (locale: Locale) => [
  ...staff(locale),
  orderPlacedMail(order({ locale }), settings),
  orderExpiredMail(order({ locale }), "2026-11-25T23:33:00Z", settings),
  orderExpiredMail(order({ locale }), null, settings),
  passwordResetMail({ email: "a@b.test", token: "t", locale }, settings),
  welcomeMail({ name: "Siti", locale }, settings),
]

describe("every mail", () => {
  it.each(["id", "en"] as const)("is whole in %s", (locale) => {
    for (const mail of all(locale)) {
      const { subject, html, text } = renderMail(mail)
      expect(subject).not.toMatch(/undefined|NaN/)
      expect(html).toContain(`<html lang="${locale}">`)
      expect(`${html}${text}`).not.toMatch(/undefined|NaN|\[object/)
      // No picture, style sheet or script from elsewhere.
      expect(html).not.toMatch(/<img|<script|<link|url\(/)
      for (const block of mail.blocks) {
        if (block.kind === "button") expect(text).toContain(block.url)
        if (block.kind === "paragraph") expect(text).toContain(block.text)
        if (block.kind === "share") {
          expect(text).toContain(whatsappUrl(block.text))
          expect(html).toContain(whatsappUrl(block.text).replace("&", "&amp;"))
        }
      }
    }
  })

  it("is not the same in both languages", () => {
    const [id, en] = [all("id"), all("en")]
    id.forEach((mail, i) => expect(mail.subject).not.toBe(en[i]?.subject))
  })

  it("lets no name or title become markup", () => {
    const nasty = '<img src=x onerror="alert(1)">'
    const { html } = renderMail(
      orderPlacedMail(
        order({
          recipient: nasty,
          groups: [
            {
              pesantren: nasty,
              items: [{ title: nasty, variant: nasty, quantity: 1, total: 1 }],
            },
          ],
        }),
        settings
      )
    )
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img")
  })
})
