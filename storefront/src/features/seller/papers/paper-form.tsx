import { getLocale, getTranslations } from "next-intl/server"
import { sendPaper } from "@/actions/seller/add-paper"
import type { PaperOwner, Requirement } from "@/data/seller/papers"
import { asksEnd, asksNumber } from "@/lib/paper-kinds"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormDone } from "../../shared/form-done"
import { FormField, FormSelect } from "../../shared/form-field"
import { CameraField } from "../pictures/camera-field"
import { paperCameraWords } from "./paper-words"
import { StatementChoice } from "./statement-choice"

/** Sends one paper that is asked for: its photo and what stands on it. */
export const PaperForm = async ({
  owner,
  requirement,
  back,
}: Readonly<{
  owner: PaperOwner
  requirement: Requirement
  /** The page the form is on. */
  back: string
}>) => {
  const [locale, t, seller, form, camera] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.papers"),
    getTranslations("seller"),
    getTranslations("form"),
    paperCameraWords(),
  ])
  const { kind, alternatives } = requirement
  const kinds = [kind, ...alternatives]
  const isGoods = owner.type === "listing"
  const optional = form("optional")
  const shown = (
    <div className="flex flex-col gap-4">
      {kinds.length > 1 ? (
        <FormSelect name="kind" label={t("which")} defaultValue={kind}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}.name`)}
            </option>
          ))}
        </FormSelect>
      ) : (
        <input type="hidden" name="kind" value={kind} />
      )}
      <CameraField words={camera} />
      {kinds.some(asksNumber) ? (
        <FormField
          name="number"
          label={t("number", { kind: t(`kind.${kind}.name`) })}
          hint={t(`kind.${kind}.number`)}
          autoComplete="off"
          maxLength={60}
        />
      ) : null}
      {kinds.some(asksEnd) ? (
        <FormField
          name="valid_until"
          type="date"
          label={t("validUntil")}
          note={optional}
        />
      ) : null}
    </div>
  )
  return (
    <ActionForm
      action={sendPaper.bind(null, locale)}
      summaryTitle={form("mend")}
      prefix={`${kind}-`}
      label={t("send", { kind: t(`kind.${kind}.name`) })}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="owner_type" value={owner.type} />
      <input
        type="hidden"
        name="owner_id"
        value={owner.type === "shop" ? "" : owner.id}
      />
      <input type="hidden" name="back" value={back} />
      {isGoods ? (
        <StatementChoice requirement={requirement}>{shown}</StatementChoice>
      ) : (
        shown
      )}
      <FormDone className="empty:hidden" />
      <SubmitButton
        look="secondary"
        pendingText={t("sending")}
        className="self-start"
      >
        {t("submit")}
      </SubmitButton>
      <p className="text-xs text-ink-soft">{seller("privatePaper")}</p>
    </ActionForm>
  )
}
