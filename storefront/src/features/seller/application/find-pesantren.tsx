import { getLocale, getTranslations } from "next-intl/server"
import { beginApplication } from "@/actions/seller/start-application"
import { MIN_CLAIM_SEARCH, type Claimable } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Field } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../../shared/button-form"

/**
 * The search of the register, and the way to apply without being in it. A GET
 * form: what was found has an address of its own.
 */
export const FindPesantren = async ({
  q,
  found,
}: Readonly<{ q: string; found: readonly Claimable[] }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.start"),
    getTranslations("seller"),
  ])
  const isAsked = q.trim() !== ""
  const isShort = isAsked && q.trim().length < MIN_CLAIM_SEARCH
  return (
    <section id="cari" aria-labelledby="cari-judul" className="scroll-mt-4">
      <h2 id="cari-judul" className="text-xl">
        {t("find")}
      </h2>
      <p className="pt-1 pb-3 text-ink-soft">{t("findHint")}</p>
      <form
        action={`${localPath(locale, "/penjual/pengajuan")}#cari`}
        role="search"
        className="flex items-end gap-2"
      >
        <Field
          name="q"
          type="search"
          label={t("search")}
          defaultValue={q}
          maxLength={100}
          enterKeyHint="search"
          error={isShort ? t("short") : undefined}
          className="min-w-0 flex-1"
        />
        <button
          type="submit"
          className={`${buttonClass("secondary")} ${isShort ? "self-center" : ""}`}
        >
          <Icon name="search" />
          {t("submit")}
        </button>
      </form>
      {isAsked && !isShort ? (
        <div className="pt-4">
          <p role="status" className="pb-2 text-sm font-semibold">
            {t("found", { count: found.length })}
          </p>
          <ul className="flex flex-col gap-3">
            {found.map(({ id, name, place, claim }) => (
              <Card as="li" key={id} className="flex flex-col gap-2">
                <div>
                  <h3 className="font-bold">{name}</h3>
                  <p className="flex items-center gap-1 text-sm text-ink-soft">
                    <Icon name="map-pin" size={4} />
                    {place}
                  </p>
                </div>
                {claim === "free" || claim === "mine" ? (
                  <ButtonForm
                    action={beginApplication.bind(null, locale)}
                    fields={{ pesantren_id: id }}
                    look="primary"
                    pendingText={seller("wait")}
                    label={t("claimOf", { name })}
                  >
                    {t("claim")}
                  </ButtonForm>
                ) : (
                  <p className="flex items-start gap-2 text-sm text-ink-soft">
                    <Icon name="info" size={4} className="mt-0.5" />
                    {t(claim === "taken" ? "taken" : "inReview")}
                  </p>
                )}
              </Card>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="mt-6 border-t border-line pt-4">
        <h3 className="font-bold">{t("other")}</h3>
        <p className="pb-3 text-sm text-ink-soft">{t("otherText")}</p>
        <ButtonForm
          action={beginApplication.bind(null, locale)}
          fields={{}}
          look="secondary"
          pendingText={seller("wait")}
        >
          <Icon name="plus" />
          {t("new")}
        </ButtonForm>
      </div>
    </section>
  )
}
