import { getLocale, getTranslations } from "next-intl/server"
import { takePaperBack } from "@/actions/seller/remove-paper"
import type { JudgedRequirement, Paper, PaperOwner } from "@/data/seller/papers"
import { formatDate } from "@/lib/date"
import { Badge, type BadgeTone } from "@/ui/badge"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"
import { PaperForm } from "./paper-form"

const TONES: Readonly<Record<JudgedRequirement["state"], BadgeTone>> = {
  missing: "notice",
  pending: "place",
  accepted: "success",
  refused: "error",
  expired: "error",
}

/**
 * A paper that is asked for: why, how it stands with it, what was shown, and
 * the way to show it (anew).
 */
export const PaperCard = async ({
  requirement,
  paper,
  owner,
  back,
  canWrite,
  isQuiet = false,
  request,
  heading: Heading = "h3",
}: Readonly<{
  requirement: JudgedRequirement
  /** The one that decides; null when none is there. */
  paper: Paper | null
  owner: PaperOwner
  /** The page the card is on. */
  back: string
  canWrite: boolean
  /** Does not open by itself for being missing. */
  isQuiet?: boolean
  /** Why an officer asks for another one. */
  request?: string | null
  /** As deep as the page has got where the card stands. */
  heading?: "h2" | "h3"
}>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.papers"),
    getTranslations("seller"),
  ])
  const { kind, state, is_required: isRequired } = requirement
  const isNeeded = state === "missing" && isRequired
  const isOpen =
    (isNeeded && !isQuiet) ||
    state === "refused" ||
    state === "expired" ||
    Boolean(request)
  const name = t(`kind.${kind}.name`)
  const query = owner.type === "application" ? "pengajuan" : "toko"
  // Another's row: what the shop shows for goods is not taken back from here.
  const isOwn = paper !== null && paper.owner_type === TYPES[owner.type]
  return (
    <Card as="li" className="scroll-mt-4" id={`paper-${kind}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <Heading className="font-sans text-base font-bold">
          {name}
          {isRequired ? null : (
            <span className="font-normal text-ink-soft">
              {" "}
              ({t("ifThereIs")})
            </span>
          )}
        </Heading>
        <Badge tone={isNeeded || state !== "missing" ? TONES[state] : "plain"}>
          {t(`state.${state}`)}
        </Badge>
      </div>
      <p className="text-sm text-ink-soft">{t(`kind.${kind}.hint`)}</p>
      {request ? (
        <Notice tone="warning" title={t("askedAgain")} className="mt-3">
          {request}
        </Notice>
      ) : null}
      {paper?.reason && paper.state === "refused" ? (
        <Notice tone="error" title={t("refusedBecause")} className="mt-3">
          {paper.reason}
        </Notice>
      ) : null}
      {paper ? (
        <div className="flex flex-wrap items-center gap-x-3 pt-2 text-sm">
          <span className="min-w-0 flex-1 break-words">
            {[
              paper.statement === "certificate"
                ? (paper.number ?? t("noNumber"))
                : t(`said.${paper.statement}`),
              paper.valid_until &&
                t("until", { date: formatDate(paper.valid_until, locale) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {paper.has_file ? (
            <a
              href={`/api/penjual/berkas/${paper.id}?untuk=${query}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass("quiet", "small")}
            >
              <Icon name="eye" size={4} />
              {t("look")}
            </a>
          ) : null}
          {canWrite && isOwn && paper.state !== "accepted" ? (
            <ButtonForm
              action={takePaperBack.bind(null, locale)}
              fields={{
                owner_type: owner.type === "application" ? owner.type : "shop",
                paper_id: paper.id,
                back,
              }}
              pendingText={seller("wait")}
              label={t("removeOf", { kind: name })}
            >
              <Icon name="trash" size={4} />
              {t("remove")}
            </ButtonForm>
          ) : null}
        </div>
      ) : null}
      {canWrite ? (
        <Disclosure
          summary={paper ? t("sendAnother") : t("sendNow")}
          isOpen={isOpen}
          className="mt-1"
        >
          <PaperForm owner={owner} requirement={requirement} back={back} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

const TYPES = {
  application: "application",
  listing: "listing",
  shop: "pesantren",
} as const
