import { getLocale, getTranslations } from "next-intl/server"
import { changeMemberRole } from "@/actions/seller/change-member-role"
import { takeOutMember } from "@/actions/seller/remove-member"
import type { Member } from "@/data/seller/members"
import { formatDate } from "@/lib/date"
import { formatPhone } from "@/lib/fields"
import { MEMBER_ROLES } from "@/lib/seller-rights"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"
import { FormDone } from "../../shared/form-done"
import { FormSelect } from "../../shared/form-field"

/** Somebody of the shop; its owner may change the role or take them out. */
export const MemberCard = async ({
  member,
  canManage,
}: Readonly<{ member: Member; canManage: boolean }>) => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.members"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  const { id, name, role, email, phone, joined_at, is_you } = member
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-sans text-base font-bold">{name}</h2>
        <Badge tone={role === "owner" ? "place" : "plain"}>
          {seller(`role.${role}`)}
        </Badge>
        {is_you ? <Badge tone="notice">{t("you")}</Badge> : null}
      </div>
      <p className="pt-1 text-sm break-words text-ink-soft">
        {[phone && formatPhone(phone), email].filter(Boolean).join(" · ")}
      </p>
      <p className="text-sm text-ink-soft">
        {t("since", { date: formatDate(joined_at, locale) })}
      </p>
      {canManage ? (
        <Disclosure summary={t("manage", { name })} className="pt-1">
          <ActionForm
            action={changeMemberRole.bind(null, locale)}
            summaryTitle={form("mend")}
            label={t("roleOf", { name })}
            prefix={`${id}-`}
            className="flex flex-col gap-3"
          >
            <input type="hidden" name="member_id" value={id} />
            <FormSelect name="role" label={t("role")} defaultValue={role}>
              {MEMBER_ROLES.map((one) => (
                <option key={one} value={one}>
                  {seller(`role.${one}`)}
                </option>
              ))}
            </FormSelect>
            <FormDone className="empty:hidden" />
            <SubmitButton
              look="secondary"
              size="small"
              pendingText={seller("wait")}
              className="self-start"
            >
              {t("changeRole")}
            </SubmitButton>
          </ActionForm>
          <div className="mt-4 border-t border-line pt-4">
            <p className="pb-2 text-sm">{t("removeText", { name })}</p>
            <ButtonForm
              action={takeOutMember.bind(null, locale)}
              fields={{ member_id: id }}
              look="danger"
              pendingText={seller("wait")}
              label={t("removeOf", { name })}
            >
              {t("remove")}
            </ButtonForm>
          </div>
        </Disclosure>
      ) : null}
    </Card>
  )
}
