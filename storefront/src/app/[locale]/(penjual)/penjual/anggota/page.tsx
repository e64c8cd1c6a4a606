import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { withdrawInvitation } from "@/actions/seller/revoke-invitation"
import { requireShop } from "@/data/seller/guard"
import { listMembers, listOpenInvitations } from "@/data/seller/members"
import { InviteForm } from "@/features/seller/members/invite-form"
import { MemberCard } from "@/features/seller/members/member-card"
import { SellerPage } from "@/features/seller/seller-page"
import { ButtonForm } from "@/features/shared/button-form"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { mayDo } from "@/lib/seller-rights"
import { Card } from "@/ui/card"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.members")
  return { title: t("title") }
}

const MembersPage = async () => {
  const { shop } = await requireShop("/penjual/anggota", "seeMembers")
  const canManage = mayDo(shop.role, "manageMembers")
  const [locale, t, seller, members, invitations] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.members"),
    getTranslations("seller"),
    listMembers(),
    canManage ? listOpenInvitations() : [],
  ])
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
    >
      <ul className="flex max-w-text flex-col gap-3">
        {members.map((member) => (
          <MemberCard key={member.id} member={member} canManage={canManage} />
        ))}
      </ul>
      {canManage ? (
        <section
          id="undang"
          aria-labelledby="undang-judul"
          className="max-w-text pt-8"
        >
          <h2 id="undang-judul" className="pb-3 text-xl">
            {t("invite")}
          </h2>
          <Card>
            <InviteForm />
          </Card>
        </section>
      ) : null}
      {invitations.length > 0 ? (
        <section aria-labelledby="terbuka" className="max-w-text pt-8">
          <h2 id="terbuka" className="pb-1 text-xl">
            {t("open")}
          </h2>
          <p className="pb-3 text-sm text-ink-soft">{t("openHint")}</p>
          <ul className="divide-y divide-line rounded-card border border-line bg-white">
            {invitations.map(({ id, role, email, expires_at }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2"
              >
                <span className="min-w-0">
                  <span className="block font-semibold break-words">
                    {seller(`role.${role ?? "owner"}`)}
                    {email ? ` · ${email}` : null}
                  </span>
                  <span className="block text-sm text-ink-soft">
                    {t("until", { date: formatDate(expires_at, locale) })}
                  </span>
                </span>
                <ButtonForm
                  action={withdrawInvitation.bind(null, locale)}
                  fields={{ invitation_id: id }}
                  pendingText={seller("wait")}
                  className="-mr-3"
                >
                  {t("withdraw")}
                </ButtonForm>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </SellerPage>
  )
}

export default MembersPage
