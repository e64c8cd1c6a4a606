import { getLocale, getTranslations } from "next-intl/server"
import {
  restoreShop,
  suspendShop,
  withdrawShopInvitation,
} from "@/actions/office/act-on-entry"
import type { PesantrenInvitation } from "@/data/office/invitations"
import { may, type Officer } from "@/data/office/officer"
import type { OwnerInvitation } from "@/data/office/owner-invitations"
import type { Entry } from "@/data/office/entry-schema"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Fold } from "../fold"
import { Panel } from "../panel"
import { ReasonForm } from "../reason-form"
import { InviteForm } from "./invite-form"
import { OwnerForm } from "./owner-form"
import { OwnerInvitations } from "./owner-invitations"
import { ShopBadge } from "./shop-badge"
import { ShopInvitations } from "./shop-invitations"

/** The selling side: its state, the links to it, closing and opening it. */
export const ShopPanel = async ({
  entry,
  officer,
  invitations,
  ownerInvitations,
}: Readonly<{
  entry: Entry
  officer: Officer
  invitations: readonly PesantrenInvitation[]
  /** Of new owners, where the officer may decide about them. */
  ownerInvitations: readonly OwnerInvitation[]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
  ])
  const { state, name, has_owner: hasOwner } = entry.shop
  const fields = { entry_id: entry.id }
  const mayInvite =
    !hasOwner && !entry.same_as && may(officer, "invitePesantren")
  const mayDecide = may(officer, "decideShop")
  return (
    <Panel
      id="toko"
      title={t("shop.title")}
      aside={<ShopBadge state={state} />}
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm">
          {name ? <strong>{name} · </strong> : null}
          {hasOwner ? t("shop.hasOwner") : t("shop.noOwner")}
        </p>
        {state === "approved" && !entry.same_as ? (
          <Link
            href={localPath(locale, `/pesantren/${entry.slug}`)}
            className="link inline-flex min-h-11 items-center text-sm"
          >
            {t("entry.publicPage")}
          </Link>
        ) : null}
        {mayInvite ? (
          <Fold icon="send" title={t("shop.invite")}>
            <InviteForm entry={entry} />
          </Fold>
        ) : null}
        {invitations.length > 0 ? (
          <ShopInvitations
            invitations={invitations}
            withdraw={withdrawShopInvitation.bind(null, locale)}
            fields={fields}
            mayWithdraw={may(officer, "invitePesantren")}
          />
        ) : null}
        {mayDecide && hasOwner && !entry.same_as ? (
          <Fold icon="user-plus" title={t("owner.invite")}>
            <OwnerForm entryId={entry.id} />
          </Fold>
        ) : null}
        {ownerInvitations.length > 0 ? (
          <OwnerInvitations entryId={entry.id} invitations={ownerInvitations} />
        ) : null}
        {mayDecide && state === "approved" ? (
          <Fold icon="ban" title={t("shop.suspend")} isDanger>
            <ReasonForm
              action={suspendShop.bind(null, locale)}
              fields={fields}
              name="suspend_reason"
              label={t("shop.suspendReason")}
              hint={t("shop.suspendHint")}
              submit={t("shop.suspend")}
              isDanger
            />
          </Fold>
        ) : null}
        {mayDecide && state === "suspended" ? (
          <Fold icon="store" title={t("shop.restore")}>
            <ReasonForm
              action={restoreShop.bind(null, locale)}
              fields={fields}
              name="restore_reason"
              label={t("shop.restoreReason")}
              hint={t("shop.restoreHint")}
              submit={t("shop.restore")}
            />
          </Fold>
        ) : null}
      </div>
    </Panel>
  )
}
